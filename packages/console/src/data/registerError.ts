import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** An answer that did not come, in words for the reader. */
export class RegisterError extends Error {
  constructor(
    message: string,
    /** Stable code of the API, or one of OFFLINE, SERVER. */
    readonly code: string,
    /** Whether asking again may help. */
    readonly isRetryable: boolean,
  ) {
    super(message);
    this.name = 'RegisterError';
  }
}

const OFFLINE = 'The register cannot be reached. Check your connection, then try again.';
const SERVER = 'The register could not answer just now. Try again in a moment.';

/** An entry came under the key of another, which is in the register. */
export const KEY_USED = 'IDEMPOTENCY_KEY_USED';

/** Codes of which the API's own sentence is meant for the reader. */
const OWN_WORDS = new Set([
  'BAD_USER_INPUT',
  KEY_USED,
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'CONFLICT',
  'RATE_LIMITED',
]);

export function toRegisterError(error: unknown): Error {
  if (error instanceof RegisterError || isAbort(error)) return error as Error;
  if (CombinedGraphQLErrors.is(error)) return fromGraphQL(error);
  if (ServerError.is(error) || ServerParseError.is(error)) return fromStatus(error.statusCode);
  return new RegisterError(OFFLINE, 'OFFLINE', true);
}

function fromGraphQL(error: CombinedGraphQLErrors): RegisterError {
  const [first] = error.errors;
  const code = typeof first?.extensions?.code === 'string' ? first.extensions.code : 'SERVER';
  return OWN_WORDS.has(code)
    ? new RegisterError(first?.message ?? SERVER, code, false)
    : new RegisterError(SERVER, code, true);
}

/** Whether nobody knows what became of a request. */
export const isLost = (error: unknown): boolean =>
  error instanceof RegisterError && (error.code === 'OFFLINE' || error.code === 'SERVER');

function fromStatus(status: number): RegisterError {
  if (status === 429) {
    return new RegisterError(
      'Too many requests in a short time. Wait a minute, then try again.',
      'RATE_LIMITED',
      true,
    );
  }
  return new RegisterError(SERVER, 'SERVER', true);
}

/** A request given up because its answer is no longer wanted is not an error to show. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
