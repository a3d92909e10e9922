import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, databaseIsAway } from '../shared/errors.js';

/** What PostgreSQL and the driver say of a value that a type cannot hold: a character, a day, a number out of its range. */
const UNUSABLE = /^22(003|007|008|021|P02|P05)$/;
/** What PostgreSQL says when a statement took longer than it may. */
const TIMED_OUT = '57014';

interface Shown {
  message: string;
  extensions: { code: ErrorCode };
}

const shown: Record<'unusable' | 'timedOut' | 'away' | 'fault', Shown> = {
  unusable: {
    message:
      'A value in the query cannot be used: a cursor that was not given out, or a character that no text may hold.',
    extensions: { code: 'BAD_USER_INPUT' },
  },
  timedOut: {
    message:
      'The answer took too long and was given up. Ask for less: a smaller "first", fewer lists inside lists, a narrower filter.',
    extensions: { code: 'QUERY_TIMEOUT' },
  },
  away: {
    message: 'The register cannot be reached at the moment. Try again in a few seconds.',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  },
  fault: {
    message:
      'Something went wrong on our side. Try again; if it stays so, report the request id of this reply.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  },
};

/** What the caller is told of an error that GraphQL did not mean for them. */
export function faultOf(original: Error): Shown {
  const { code } = original as { code?: unknown };
  if (typeof code === 'string' && UNUSABLE.test(code)) return shown.unusable;
  if (code === TIMED_OUT) return shown.timedOut;
  return databaseIsAway(original) ? shown.away : shown.fault;
}

/** The error behind one that is shown, where the log is to explain it: a fault of ours, or of what we stand on. */
export function hiddenFault(error: unknown, code: unknown): Error | null {
  const original = unwrapResolverError(error);
  if (!(original instanceof Error)) return null;
  // What GraphQL itself throws while it answers has no code of its own: that is our fault, not the caller's.
  const isOurs = code === undefined || code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  if (original instanceof GraphQLError && (!isOurs || original.path === undefined)) return null;
  return faultOf(original) === shown.unusable ? null : original;
}

/** Shows the caller what they can mend, and hides the rest behind a number that the log explains. */
export function formatErrors({ suggestions }: { suggestions: boolean }) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const plain = withoutStack(suggestions ? formatted : withoutSuggestion(formatted));
    if (!(original instanceof Error)) return plain;
    const isOurFault = formatted.extensions?.['code'] === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    if (original instanceof GraphQLError && !isOurFault) return plain;
    // Without a path it was thrown before any field was asked: the operation is none that this schema has.
    if (original instanceof GraphQLError && original.path === undefined) {
      return { ...plain, extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE } };
    }
    return { ...plain, ...faultOf(original) };
  };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = { ...formatted.extensions };
  delete extensions['stacktrace'];
  return { ...formatted, extensions };
}

/** GraphQL guesses at what was meant, and so tells names of the schema to whoever tries others. */
function withoutSuggestion(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return { ...formatted, message: formatted.message.replace(/ ?Did you mean .+\?$/s, '') };
}
