import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { sessionCookie } from '../access/cookie.js';
import { isForged } from '../access/origin.js';
import type { Config } from '../config/config.js';
import { send } from './faults.js';

/** The same in each reply: what browsers are to refuse it for. */
const always = {
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-robots-tag': 'noindex',
  // The filter of old browsers against foreign scripts opened holes of its own.
  'x-xss-protection': '0',
};
const YEAR_SECONDS = 365 * 24 * 3600;

/** What each reply says about how browsers may use it. */
export async function setHeaders(app: FastifyInstance, config: Config): Promise<void> {
  const fixed = config.publicUrl.startsWith('https:')
    ? { ...always, 'strict-transport-security': `max-age=${YEAR_SECONDS}; includeSubDomains` }
    : always;
  // Before anything can be refused: a reply without the number could not be found in the log.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(fixed).header('x-request-id', request.id);
    done();
  });
  await app.register(cors, {
    origin: config.consoleOrigins,
    credentials: true,
    exposedHeaders: ['x-request-id', 'server-timing', 'retry-after', 'ratelimit', 'ratelimit-policy'],
  });
  const cookie = sessionCookie(config.publicUrl);
  app.addHook('onRequest', async ({ headers, url }, reply) => {
    // Coming back from the council's own sign-in is coming from another site: what was sealed before vouches for it.
    if (url.startsWith('/auth/oidc/')) return undefined;
    if (cookie.read(headers.cookie) === null || !isForged(headers, config)) return undefined;
    return send(
      reply,
      403,
      'FORBIDDEN',
      'This page may not use the register as the one who is signed in: its origin is not one of CONSOLE_ORIGINS.',
    );
  });
}
