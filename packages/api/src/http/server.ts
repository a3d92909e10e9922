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
import { callerOf } from '../access/caller.js';
import { sessionCookie } from '../access/cookie.js';
import { isForged } from '../access/origin.js';
import type { Viewer } from '../access/viewer.js';
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
    credentials: true,
    exposedHeaders: ['x-request-id', 'server-timing'],
  });
  serveHealth(app, database);
  serveExplorer(app);
  const cookie = sessionCookie(config.publicUrl);
  app.addHook('onRequest', async ({ headers }, reply) => {
    if (cookie.read(headers.cookie) === null || !isForged(headers, config)) return undefined;
    return reply.code(403).send({
      message:
        'This page may not use the register as the one who is signed in: its origin is not one of CONSOLE_ORIGINS.',
    });
  });
  const contextOf = (viewer: Viewer, requestId: string, live: LiveSession | null): RequestContext => {
    const stats = new ReadStats();
    return {
      requestId,
      viewer,
      stats,
      reader: new Reader(database, stats, viewer),
      database,
      author: viewer.kind === 'ACCOUNT' ? { actor: viewer.name, accountId: viewer.id!, requestId } : null,
      idempotency: null,
      config,
      http: null,
      live,
    };
  };
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply): Promise<RequestContext> => ({
      ...contextOf(await callerOf(database, config, request.headers), request.id, null),
      http: {
        address: request.ip,
        userAgent: request.headers['user-agent'] ?? null,
        setCookie: (header) => void reply.header('set-cookie', header),
      },
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
      contextOf: async (connection) => {
        const viewer = await callerOf(database, config, connection.headers);
        return contextOf(viewer, connection.requestId, { connection, tail });
      },
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
