import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { databaseIsAway } from '../shared/errors.js';

/** Shows the caller what they can mend, and hides the rest behind a number that the log explains. */
export function formatErrors(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (!(original instanceof Error)) return withoutStack(formatted);
    // What GraphQL itself throws while it answers has no code of its own: that is our fault, not the caller's.
    const isOurFault = formatted.extensions?.['code'] === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    if (original instanceof GraphQLError && !isOurFault) return withoutStack(formatted);
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
