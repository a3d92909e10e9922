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
import { type Viewer, anonymous } from '../access/viewer.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/context.js';
import { buildSchema } from '../graphql/schema.js';
import { LogTail } from '../live/log-tail.js';
import { liveProtocol } from '../live/protocol.js';
import { serveLive } from '../live/server.js';
import type { LiveSession } from '../live/session.js';
import { Reader } from '../read/reader.js';
import { ReadStats } from '../read/stats.js';
import { idempotencyOf } from '../write/idempotency.js';
import { access } from './access.js';
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
    return503OnClosing: false,
  });
  const schema = buildSchema();
  const formatError = formatErrors(app.log);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The program stops the server itself, when the last requests are let in.
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      access,
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
  const contextOf = (requestId: string, live: LiveSession | null): RequestContext => {
    const stats = new ReadStats();
    const viewer: Viewer =
      config.writeAs === null || live
        ? anonymous(config.publicRead)
        : { ...anonymous(true), kind: 'ACCOUNT', name: config.writeAs, role: 'ADMIN' };
    return {
      requestId,
      viewer,
      stats,
      reader: new Reader(database, stats, viewer),
      database,
      author: null,
      idempotency: null,
      live,
    };
  };
  const answer = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RequestContext> => ({
      ...contextOf(request.id, null),
      author: config.writeAs === null ? null : { actor: config.writeAs, requestId: request.id },
      idempotency: idempotencyOf(request.headers['idempotency-key'], request.body, config.idempotencyHours),
    }),
  });
  const tail = new LogTail(database, app.log);
  app.addHook('onClose', () => tail.stop());
  serveLive(
    app,
    config,
    liveProtocol({
      schema,
      maxTokens: MAX_TOKENS,
      formatError,
      contextOf: (connection) => contextOf(connection.requestId, { connection, tail }),
    }),
  );
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
