import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { type ErrorCode, databaseIsAway } from '../shared/errors.js';

/** What PostgreSQL says of a value that a type cannot hold: a character, a day, a number out of its range. */
const UNUSABLE = /^22(003|007|008|021|P02|P05)$/;

const UNUSABLE_VALUE = {
  message:
    'A value in the query cannot be used: a cursor that was not given out, or a character that no text may hold.',
  extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode },
};

/** Shows the caller what they can mend, and hides the rest behind a number that the log explains. */
export function formatErrors(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (!(original instanceof Error)) return withoutStack(formatted);
    // What GraphQL itself throws while it answers has no code of its own: that is our fault, not the caller's.
    const isOurFault = formatted.extensions?.['code'] === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    if (original instanceof GraphQLError && !isOurFault) return withoutStack(formatted);
    // Without a path it was thrown before any field was asked: the operation is none that this schema has.
    if (original instanceof GraphQLError && original.path === undefined) {
      return {
        ...withoutStack(formatted),
        extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE },
      };
    }
    if (UNUSABLE.test((original as { code?: string }).code ?? '')) {
      return { ...withoutStack(formatted), ...UNUSABLE_VALUE };
    }
    const away = databaseIsAway(original);
    log.error({ err: original }, away ? 'the database is away' : 'a request failed');
    return {
      ...withoutStack(formatted),
      message: away
        ? 'The register cannot be reached at the moment. Try again in a few seconds.'
        : 'Something went wrong on our side. Try again; if it stays so, report the request id of this reply.',
      extensions: { code: away ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' },
    };
  };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = { ...formatted.extensions };
  delete extensions['stacktrace'];
  return { ...formatted, extensions };
}
