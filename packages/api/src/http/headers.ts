import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
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
    exposedHeaders: ['x-request-id', 'server-timing'],
  });
}
