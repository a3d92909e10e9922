import { randomUUID } from 'node:crypto';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { buildSchema } from '../graphql/schema.js';
import { Admission } from '../limits/admission.js';
import { LogTail } from '../live/log-tail.js';
import { liveProtocol } from '../live/protocol.js';
import { serveLive } from '../live/server.js';
import { startApollo } from './apollo.js';
import { Contexts } from './context.js';
import { formatErrors } from './errors.js';
import { serveGraphql } from './graphql.js';
import { setHeaders } from './headers.js';
import { serveHealth } from './health.js';

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
  const contexts = new Contexts(config, database);
  const admission = new Admission(schema);
  const apollo = await startApollo({ app, config, schema, formatError });

  await setHeaders(app, config);
  serveHealth(app, database);
  const tail = new LogTail(database, app.log);
  app.addHook('onClose', () => tail.stop());
  serveLive(
    app,
    config,
    liveProtocol({
      schema,
      admission,
      maxNodes: config.maxNodes,
      formatError,
      contextOf: (connection) => contexts.ofSubscription(connection, { connection, tail }),
    }),
  );
  serveGraphql({ app, apollo, admission, contexts });
  return app;
}
