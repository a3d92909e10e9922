import type { FastifyRequest } from 'fastify';
import { type Viewer, anonymous } from '../access/viewer.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/context.js';
import type { LiveSession } from '../live/session.js';
import { Reader } from '../read/reader.js';
import { ReadStats } from '../read/stats.js';
import { idempotencyOf } from '../write/idempotency.js';

/** Makes what resolvers are given, for a request over HTTP and for a subscription over a websocket. */
export class Contexts {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  ofRequest(request: FastifyRequest): RequestContext {
    const { writeAs, idempotencyHours } = this.config;
    return {
      ...this.ofReader(request.id, null),
      author: writeAs === null ? null : { actor: writeAs, requestId: request.id },
      idempotency: idempotencyOf(request.headers['idempotency-key'], request.body, idempotencyHours),
    };
  }

  ofReader(requestId: string, live: LiveSession | null): RequestContext {
    const { database } = this;
    const { publicRead, writeAs } = this.config;
    const stats = new ReadStats();
    const viewer: Viewer =
      writeAs === null || live
        ? anonymous(publicRead)
        : { ...anonymous(true), kind: 'ACCOUNT', name: writeAs, role: 'ADMIN' };
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
  }
}
