import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { sessionCookie } from '../access/cookie.js';
import { isForged } from '../access/origin.js';
import type { Config } from '../config/config.js';

/** What each reply says about how browsers may use it. */
export async function setHeaders(app: FastifyInstance, config: Config): Promise<void> {
  // Before anything can be refused: a reply without it could not be found in the log.
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] }, useDefaults: false },
  });
  await app.register(cors, {
    origin: config.consoleOrigins,
    credentials: true,
    exposedHeaders: ['x-request-id', 'server-timing'],
  });
  const cookie = sessionCookie(config.publicUrl);
  app.addHook('onRequest', async ({ headers }, reply) => {
    if (cookie.read(headers.cookie) === null || !isForged(headers, config)) return undefined;
    return reply.code(403).send({
      message:
        'This page may not use the register as the one who is signed in: its origin is not one of CONSOLE_ORIGINS.',
    });
  });
}
