import type { FastifyBaseLogger } from 'fastify';
import sql from 'sql-template-tag';
import type { Database } from '../database/database.js';

const MINUTE_MS = 60_000;
const FLUSH_MS = 1000;

interface Count {
  /** As far as this process knows, all processes together. */
  known: number;
  /** Those of this process that the others do not know of yet. */
  untold: number;
}

export interface Counted {
  requests: number;
  /** Until counting starts anew. */
  seconds: number;
}

/**
 * Counts requests a minute and key in memory, so that neither letting one in nor refusing one asks the database. Once a
 * second the processes that share a PostgreSQL tell it what they counted, and learn what the others did.
 */
export class RequestCount {
  private minute = 0;
  private counts = new Map<string, Count>();
  private readonly timer: NodeJS.Timeout | null;
  private flushing: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly log: FastifyBaseLogger,
    private readonly now: () => number = Date.now,
  ) {
    // Nobody else serves an embedded database.
    this.timer = database.isEmbedded ? null : setInterval(() => this.share(), FLUSH_MS);
    this.timer?.unref();
  }

  /** Counts one more request. A key is the base64 of a hash. */
  add(key: string): Counted {
    const now = this.now();
    this.turn(now);
    const count = this.counts.get(key) ?? { known: 0, untold: 0 };
    count.known += 1;
    count.untold += 1;
    this.counts.set(key, count);
    return { requests: count.known, seconds: Math.ceil(MINUTE_MS - (now % MINUTE_MS)) / 1000 };
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.flushing;
  }

  private turn(now: number): void {
    const minute = Math.floor(now / MINUTE_MS);
    if (minute === this.minute) return;
    this.minute = minute;
    this.counts = new Map();
  }

  private share(): void {
    if (this.flushing) return;
    this.flushing = this.flush()
      .catch((error: unknown) =>
        this.log.warn({ err: error }, 'requests could not be counted with other processes'),
      )
      .finally(() => (this.flushing = null));
  }

  /** One statement, and none where nothing was counted in this minute. */
  private async flush(): Promise<void> {
    this.turn(this.now());
    const { minute, counts } = this;
    if (counts.size === 0) return;
    const told = [...counts].map(([key, { untold }]) => ({ key, requests: untold }));
    const rows = await this.database.query<{ key: string; requests: number }>(sql`
      with gone as (delete from public.request_count where minute < ${minute - 1}::integer),
      here as (
        select decode(key, 'base64') as key, requests
        from unnest(${told.map(({ key }) => key)}::text[], ${told.map(({ requests }) => requests)}::integer[])
          as t(key, requests)
      ),
      told as (
        insert into public.request_count as c (minute, key, requests)
          select ${minute}::integer, key, requests from here where requests > 0 order by key
        on conflict (minute, key) do update set requests = c.requests + excluded.requests
        returning key, requests
      )
      select encode(key, 'base64') as key, requests from told
      union all
      select encode(c.key, 'base64'), c.requests from public.request_count c join here on here.key = c.key
        where c.minute = ${minute}::integer and here.requests = 0`);
    const totals = new Map(rows.map(({ key, requests }) => [key, requests]));
    for (const { key, requests } of told) {
      const count = counts.get(key)!;
      count.untold -= requests;
      count.known = (totals.get(key) ?? 0) + count.untold;
    }
  }
}
