import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf, sessionCookie } from '../access/cookie.js';
import { type Leaving, OpenIdProvider } from '../access/oidc.js';
import { type OidcRefusal, accountOf } from '../access/oidc.service.js';
import { Seal } from '../access/seal.js';
import { beginSession } from '../access/session.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';

const LEAVING = 'gt_oidc';
const SECONDS = 600;

/** `/auth/oidc/start` leads to the council's own sign-in, and `/auth/oidc/callback` back from there into the console. */
export function serveOidc(app: FastifyInstance, config: Config, database: Database): void {
  const { oidc, publicUrl, sessions } = config;
  if (oidc === null) return;
  const provider = new OpenIdProvider(oidc, `${publicUrl}/auth/oidc/callback`);
  const seal = new Seal(config.secret, 'single sign-on');
  const isSecure = publicUrl.startsWith('https:');
  const leavingCookie = (value: string, seconds: number) =>
    `${LEAVING}=${value}; Max-Age=${seconds}; Path=/auth/oidc; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  const inConsole = (path: string) => `${config.consoleUrl}/#${path}`;
  const refuse = (request: FastifyRequest, reply: FastifyReply, reason: OidcRefusal, error?: unknown) => {
    request.log.warn(
      { requestId: request.id, reason, fault: error instanceof Error ? error.name : undefined },
      'single sign-on was refused',
    );
    return reply
      .header('set-cookie', leavingCookie('', 0))
      .redirect(inConsole(`/login?reason=${reason}`), 303);
  };

  app.get('/auth/oidc/start', async (request, reply) => {
    const { returnTo } = request.query as { returnTo?: unknown };
    try {
      // A place in the console, and nowhere else.
      const place =
        typeof returnTo === 'string' && /^\/(?!\/)[\w\-./?=&%]{0,500}$/.test(returnTo) ? returnTo : '/';
      const { address, leaving } = await provider.leave(place);
      return await reply
        .header('set-cookie', leavingCookie(seal.close(leaving, SECONDS), SECONDS))
        .redirect(address, 303);
    } catch (error) {
      return refuse(request, reply, 'TRY_AGAIN', error);
    }
  });

  app.get('/auth/oidc/callback', async (request, reply) => {
    const leaving = seal.open<Leaving>(cookieOf(request.headers.cookie, LEAVING));
    if (!leaving) return refuse(request, reply, 'TRY_AGAIN');
    let identity;
    try {
      identity = await provider.comeBack(request.url.split('?')[1] ?? '', leaving);
    } catch (error) {
      return refuse(request, reply, 'TRY_AGAIN', error);
    }
    const outcome = await accountOf(database, identity, oidc, request.id);
    if ('refused' in outcome) return refuse(request, reply, outcome.refused);
    const { secret } = await beginSession(
      database,
      outcome.accountId,
      sessions,
      request.headers['user-agent'] ?? null,
    );
    return reply
      .header('set-cookie', [
        leavingCookie('', 0),
        sessionCookie(publicUrl).set(secret, sessions.absoluteSeconds),
      ])
      .redirect(inConsole(leaving.returnTo), 303);
  });
}
