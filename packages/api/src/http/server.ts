import { randomUUID } from 'node:crypto';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { buildSchema } from '../graphql/schema.js';
import { Admission } from '../limits/admission.js';
import { TrustedDocuments } from '../limits/trusted.js';
import { LogTail } from '../live/log-tail.js';
import { liveProtocol } from '../live/protocol.js';
import { serveLive } from '../live/server.js';
import { startApollo } from './apollo.js';
import { Contexts } from './context.js';
import { formatErrors } from './errors.js';
import { serveGraphql } from './graphql.js';
import { Documents } from './documents.js';
import { answerFaults } from './faults.js';
import { logRequests, loggerOptions } from './log.js';
import { serveWellKnown } from './well-known.js';
import { setHeaders } from './headers.js';
import { serveOidc } from './oidc.js';
import { serveHealth } from './health.js';
import { Rates } from './rate.js';

/** The API as a server that is ready to listen. */
export async function createServer(config: Config, database: Database): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(config.log.level),
    // One line a request is written here, when it is known what was asked.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: config.door.bodyBytes,
    trustProxy: config.door.trustedProxies.length > 0 ? config.door.trustedProxies : false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  // Whatever is logged of a request names it: a logger for each would do nothing but cost.
  app.setChildLoggerFactory((logger) => logger);
  const schema = buildSchema();
  const formatError = formatErrors({ suggestions: config.door.introspection });
  const contexts = new Contexts(config, database);
  const admission = new Admission(schema);
  const trusted = config.door.documents === 'trusted';
  const documents = new Documents(admission, new TrustedDocuments(), trusted);
  const apollo = await startApollo({ app, config, schema, formatError, documents });

  await setHeaders(app, config);
  logRequests(app, config);
  const rates = new Rates(app, database, config);
  answerFaults(app, config.door.bodyBytes);
  serveHealth(app, database);
  serveOidc(app, config, database);
  serveWellKnown(app, config.door.securityContact);
  const tail = new LogTail(database, app.log);
  app.addHook('onClose', () => tail.stop());
  serveLive(
    app,
    config,
    database,
    liveProtocol({
      schema,
      admission,
      documents,
      maxNodes: config.door.maxNodes,
      formatError,
      log: app.log,
      contextOf: (connection) => contexts.ofSubscription(connection, { connection, tail }),
    }),
  );
  serveGraphql({ app, apollo, documents, contexts, explorer: config.door.explorer, rates });
  return app;
}
