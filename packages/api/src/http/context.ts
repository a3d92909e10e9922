import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../access/caller.js';
import type { Viewer } from '../access/viewer.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/context.js';
import type { LiveSession } from '../live/session.js';
import { Reader } from '../read/reader.js';
import { ReadStats } from '../read/stats.js';
import { changeSeenBy } from './recent-write.js';
import { idempotencyOf } from '../write/idempotency.js';

/** Makes what resolvers are given, for a request over HTTP and for a subscription over a websocket. */
export class Contexts {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async ofRequest(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const { id: requestId, headers } = request;
    const viewer = await callerOf(this.database, this.config, headers);
    return {
      ...this.ofViewer(viewer, requestId, null, changeSeenBy(headers)),
      author: viewer.kind === 'ACCOUNT' ? { actor: viewer.name, accountId: viewer.id!, requestId } : null,
      idempotency: idempotencyOf(headers['idempotency-key'], request.body, this.config.idempotencyHours),
      http: {
        address: request.ip,
        userAgent: headers['user-agent'] ?? null,
        setCookie: (header) => void reply.header('set-cookie', header),
      },
    };
  }

  async ofSubscription(
    { requestId, headers }: { requestId: string; headers: IncomingHttpHeaders },
    live: LiveSession,
  ): Promise<RequestContext> {
    return this.ofViewer(await callerOf(this.database, this.config, headers), requestId, live, null);
  }

  private ofViewer(
    viewer: Viewer,
    requestId: string,
    live: LiveSession | null,
    mayLagTo: number | null,
  ): RequestContext {
    const { database, config } = this;
    const stats = new ReadStats();
    return {
      requestId,
      viewer,
      stats,
      // What a subscription delivers is put together by GraphQL.
      reader: new Reader(database, stats, viewer, { finishes: config.finishesAnswers && !live, mayLagTo }),
      database,
      author: null,
      idempotency: null,
      config,
      http: null,
      live,
    };
  }
}
