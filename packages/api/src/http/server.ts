import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/context.js';
import { buildSchema } from '../graphql/schema.js';
import { Reader } from '../read/reader.js';
import { ReadStats } from '../read/stats.js';
import { unauthenticated } from '../shared/errors.js';
import { idempotencyOf } from '../write/idempotency.js';
import { formatErrors } from './errors.js';
import { explorerPage, serveExplorer } from './explorer.js';
import { serveHealth } from './health.js';
import { httpStatus, requestHeaders } from './plugins.js';

/** A query of more tokens than this is not one that a person or a tool writes. */
const MAX_TOKENS = 5000;
const MAX_BODY_BYTES = 1_000_000;

/** The API as a server that is ready to listen. */
export async function createServer(config: Config, database: Database): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.log.level },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: 'idle',
  });
  const apollo = new ApolloServer<RequestContext>({
    schema: buildSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: formatErrors(app.log),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      httpStatus,
      requestHeaders,
    ],
  });
  await apollo.start();

  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] }, useDefaults: false },
  });
  await app.register(cors, {
    origin: config.consoleOrigins,
    exposedHeaders: ['x-request-id', 'server-timing'],
  });
  serveHealth(app, database);
  serveExplorer(app);
  const answer = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RequestContext> => {
      if (!config.publicRead) {
        throw unauthenticated(
          'Reading needs PUBLIC_READ=true: this register is not open, and there is no sign-in yet.',
        );
      }
      const stats = new ReadStats();
      return {
        requestId: request.id,
        stats,
        reader: new Reader(database, stats),
        database,
        author: config.writeAs === null ? null : { actor: config.writeAs, requestId: request.id },
        idempotency: idempotencyOf(request.headers['idempotency-key'], request.body, config.idempotencyHours),
      };
    },
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: function (request: FastifyRequest, reply: FastifyReply) {
      if (request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')) {
        return reply
          .type('text/html')
          .header('content-security-policy', explorerPage.policy)
          .send(explorerPage.html);
      }
      return answer.call(app, request, reply);
    },
  });
  return app;
}
