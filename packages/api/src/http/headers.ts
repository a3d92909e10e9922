import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { sessionCookie } from '../access/cookie.js';
import { isForged } from '../access/origin.js';
import type { Config } from '../config/config.js';
import { send } from './faults.js';

/** What each reply says about how browsers may use it. */
export async function setHeaders(app: FastifyInstance, config: Config): Promise<void> {
  // Before anything can be refused: a reply without it could not be found in the log.
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    reply.header('x-robots-tag', 'noindex');
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    hsts: config.publicUrl.startsWith('https:') ? { maxAge: 365 * 24 * 3600 } : false,
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
