import { createHmac } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie } from '../access/cookie.js';
import { network } from '../access/throttle.js';
import type { Viewer } from '../access/viewer.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { type Counted, RequestCount } from '../limits/request-count.js';
import { send } from './faults.js';

/** What asks the database, or the council's own sign-in: not health, nor files. */
const COUNTED = /^\/(graphql$|auth\/)/;

/** So many credentials are remembered, each with whose they are. */
const REMEMBERED = 10_000;

interface Known {
  kind: Viewer['kind'];
  key: string;
  limit: number | null;
}

/**
 * Refuses requests of who sends too many a minute: by account or token for those who are known, by address for all others.
 * Whose the credentials of a request are is remembered from the last time, so that a refusal asks the database nothing.
 */
export class Rates {
  private readonly counts: RequestCount;
  /** By the hash of what a request carries: the key under which its requests are counted, and a limit of its own. */
  private readonly known = new Map<string, Known>();

  constructor(
    app: FastifyInstance,
    database: Database,
    private readonly config: Config,
  ) {
    this.counts = new RequestCount(database, app.log);
    app.addHook('onClose', () => this.counts.stop());
    app.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'OPTIONS' && COUNTED.test(request.routeOptions.url ?? ''))
        return this.check(request, reply);
      return undefined;
    });
  }

  /** Learns whose credentials a request carried. */
  learn(request: FastifyRequest, viewer: Viewer): void {
    const credentials = this.credentials(request);
    if (credentials === null || viewer.id === null) return;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const key = this.hash(`${viewer.kind} ${viewer.id}`);
    this.known.set(credentials, { kind: viewer.kind, key, limit: viewer.requestsPerMinute ?? null });
  }

  private check(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
    const { rate } = this.config.door;
    const caller = this.known.get(this.credentials(request) ?? '');
    const limit = caller === undefined ? rate.address : (caller.limit ?? rate.account);
    if (limit === 0) return undefined;
    const counted = this.counts.add(caller?.key ?? this.hash(`ADDRESS ${network(request.ip)}`));
    tell(reply, limit, counted);
    if (counted.requests <= limit) return undefined;
    return send(
      reply
        .header('retry-after', Math.ceil(counted.seconds))
        .header('server-timing', 'db;dur=0.0;desc="0 statements"'),
      429,
      'TOO_MANY_REQUESTS',
      `${limit} requests a minute are answered ${whose(caller)}; these are more. Wait ${Math.ceil(counted.seconds)} seconds.`,
    );
  }

  private credentials({ headers }: FastifyRequest): string | null {
    const carried = headers.authorization ?? sessionCookie(this.config.publicUrl).read(headers.cookie);
    return carried === null ? null : this.hash(carried);
  }

  private hash(text: string): string {
    return createHmac('sha256', this.config.secret).update(text).digest('base64');
  }
}

function whose(caller: Known | undefined): string {
  if (caller === undefined) return 'from one address';
  return caller.kind === 'TOKEN' ? 'of one token' : 'of one account';
}

/** As in the IETF's draft of RateLimit header fields. */
function tell(reply: FastifyReply, limit: number, { requests, seconds }: Counted): void {
  const rest = Math.max(0, limit - requests);
  reply.header('ratelimit-policy', `"minute";q=${limit};w=60`);
  reply.header('ratelimit', `"minute";r=${rest};t=${Math.ceil(seconds)}`);
}
