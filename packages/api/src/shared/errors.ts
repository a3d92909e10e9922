import { GraphQLError } from 'graphql';

/** The codes that clients may rely on (`extensions.code`), beside those of Apollo Server. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'IDEMPOTENCY_KEY_USED'
  | 'QUERY_TOO_COMPLEX'
  | 'QUERY_TIMEOUT'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** What the caller asked for cannot be answered as asked; the message says what to do instead. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });
}

/** What a request says of itself cannot be used: refused before anything that it asks for is looked at. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, http: { status: 400 } },
  });
}

/** Nothing may be read without signing in. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'UNAUTHENTICATED' satisfies ErrorCode, http: { status: 401 } },
  });
}

/** The caller may not do this. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' satisfies ErrorCode } });
}

/** What PostgreSQL and the driver say when the database is away: the same may be tried again. */
const AWAY =
  /^(08|57P|3D000|53300)|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|Connection terminated|not queryable|timeout exceeded when trying to connect|Query read timeout/;

/** Whether an error says that the database cannot be reached at the moment. */
export function databaseIsAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return [code, message].some((words) => typeof words === 'string' && AWAY.test(words));
}

/** A fault that the person who runs the program can mend: shown as one sentence, without a stack trace. */
export class OperatorError extends Error {}
