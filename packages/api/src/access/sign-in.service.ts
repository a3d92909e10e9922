import sql from 'sql-template-tag';
import type { HttpExchange, RequestContext } from '../graphql/context.js';
import { badUserInput } from '../shared/errors.js';
import { refuse } from '../write/refusal.js';
import { sessionCookie } from './cookie.js';
import { MAX_PASSWORD, isPassword } from './password.js';
import { beginSession, endSession, viewerBySession } from './session.js';
import { TOO_MANY_GUESSES, guess } from './throttle.js';
import { type Viewer, anonymous } from './viewer.js';

/** Signs in by email address and password. What is wrong with them is not told apart: it would tell who has an account. */
export async function signIn(
  context: RequestContext,
  { email: given, password }: { email: string; password: string },
): Promise<Viewer> {
  const { database, config } = context;
  const { address } = overHttp(context);
  const email = given.trim().toLowerCase();
  const guessed = await guess(database, config.secret, { email, address });
  if (!guessed) refuse('TOO_MANY', null, TOO_MANY_GUESSES);
  const [account] = await database.query<{ id: string; password_hash: string | null }>(
    sql`select id, password_hash from public.account where email = ${email} and status = 'ACTIVE'`,
  );
  const isRight =
    password.length <= MAX_PASSWORD && (await isPassword(password, account?.password_hash ?? null));
  if (!account || !isRight) {
    return refuse(
      'WRONG_CREDENTIALS',
      null,
      'The email address and the password do not belong to an account that can be signed in to. Try again, or ask an administrator for a new link.',
    );
  }
  await guessed.wasRight();
  return begin(context, account.id);
}

/** Begins a session, in place of the one that the browser may have, and gives it to the browser as a cookie. */
export async function begin(context: RequestContext, accountId: string): Promise<Viewer> {
  const { database, config, viewer } = context;
  const { userAgent, setCookie } = overHttp(context);
  if (viewer.sessionId !== undefined) await endSession(database, viewer.sessionId);
  const { secret } = await beginSession(database, accountId, config.sessions, userAgent);
  setCookie(sessionCookie(config.publicUrl).set(secret, config.sessions.absoluteSeconds));
  return (await viewerBySession(database, secret, config.sessions)) ?? anonymous(config.publicRead);
}

export async function signOut(context: RequestContext): Promise<Viewer> {
  const { database, config, viewer } = context;
  if (viewer.sessionId !== undefined) await endSession(database, viewer.sessionId);
  overHttp(context).setCookie(sessionCookie(config.publicUrl).clear());
  return anonymous(config.publicRead);
}

export const addressOfCaller = (context: RequestContext): string => overHttp(context).address;

function overHttp({ http }: RequestContext): HttpExchange {
  if (http) return http;
  throw badUserInput('Sign in and out by a request over HTTP: only its reply can set a cookie.');
}
