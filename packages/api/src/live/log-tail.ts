import type { FastifyBaseLogger } from 'fastify';
import sql from 'sql-template-tag';
import type { ChangeKind } from '../audit/change.type.js';
import type { Database } from '../database/database.js';
import type { Listening } from '../database/listen.js';
import { overseeing } from '../relationship/roles.js';
import { Bell } from './bell.js';

/** What tells whom a change concerns. */
export interface LogEntry {
  seq: number;
  kind: ChangeKind;
  /** Everything that a subscriber to it may be waiting at: what it touches, their plans, and boards over those. */
  concerns: readonly string[];
}

export interface Follower {
  /** The log now reaches further: from `from` by these entries, or, where those are null, by entries unknown. */
  logGrew: (from: number, entries: readonly LogEntry[] | null) => void;
}

const PAGE = 500;
/** How often the listening connection is tried and the log looked at although nothing was announced. */
const CHECK_MS = 15_000;
const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 5000;

/**
 * The end of the change log as this process knows it. One writer at a time records changes, without gaps: when a row is
 * seen, all before it are, and reading on from the last one known misses nothing and doubles nothing. Announcements only
 * say when to look.
 */
export class LogTail {
  /** The newest change that is known to be committed; 0 until the log was first looked at. */
  head = 0;
  private readonly followers = new Set<Follower>();
  private readonly bell = new Bell();
  private running: Promise<void> | null = null;
  private stopped = false;
  private lost = false;

  constructor(
    private readonly database: Database,
    private readonly log: FastifyBaseLogger,
  ) {}

  /** The first follower makes the process listen: a process without subscribers needs no connection for it. */
  join(follower: Follower): void {
    this.followers.add(follower);
    this.running ??= this.run();
  }

  leave(follower: Follower): void {
    this.followers.delete(follower);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.bell.ring();
    await this.running;
  }

  private async run(): Promise<void> {
    let pause = FIRST_RETRY_MS;
    while (!this.stopped) {
      let listening: Listening | null = null;
      try {
        this.lost = false;
        listening = await this.database.listen(this.bell.ring, this.loseConnection);
        await this.advance();
        pause = FIRST_RETRY_MS;
        await this.keepUp(listening);
      } catch (error) {
        this.log.warn({ err: error }, 'the change log cannot be listened to: trying again');
        await this.wait(pause);
        pause = Math.min(pause * 2, LONGEST_RETRY_MS);
      } finally {
        await listening?.stop();
      }
    }
  }

  private async keepUp(listening: Listening): Promise<void> {
    while (!this.stopped) {
      const rang = await this.bell.sleep(CHECK_MS);
      if (this.stopped) return;
      if (this.lost) throw new Error('The connection that listens was lost.');
      if (!rang) await listening.check();
      await this.advance();
    }
  }

  private readonly loseConnection = (): void => {
    this.lost = true;
    this.bell.ring();
  };

  /** A pause that only the end of the process cuts short. */
  private async wait(milliseconds: number): Promise<void> {
    const until = Date.now() + milliseconds;
    while (!this.stopped && Date.now() < until) await this.bell.sleep(until - Date.now());
  }

  /** Reads on from the last change known, and tells the followers. */
  private async advance(): Promise<void> {
    if (this.head === 0) {
      const [row] = await this.database.query<{ head: string }>(
        sql`select coalesce(max(seq), 0) as head from public.change`,
      );
      this.moveTo(Number(row!.head), null);
      return;
    }
    for (;;) {
      const rows = await this.database.query<Omit<LogEntry, 'seq'> & { seq: string }>(
        entriesAfter(this.head),
      );
      if (rows.length === 0) return;
      const entries = rows.map((row) => ({ ...row, seq: Number(row.seq) }));
      this.moveTo(entries.at(-1)!.seq, entries);
      if (rows.length < PAGE) return;
    }
  }

  private moveTo(head: number, entries: readonly LogEntry[] | null): void {
    const from = this.head;
    this.head = head;
    for (const follower of this.followers) follower.logGrew(from, entries);
  }
}

function entriesAfter(head: number) {
  return sql`
    select c.seq, c.subject_kind as kind, array(
      with plan as (
        select id from public.plan where id = any(c.touches)
        union select plan_id from public.priority where id = any(c.touches)
        union select plan_id from public.outcome where id = any(c.touches)
        union select plan_id from public.action where id = any(c.touches)
      )
      select unnest(c.touches || c.subject_id)
      union select id from plan
      union select r.source_id from public.relationship r join plan on plan.id = r.target_id
        where r.type = any(${overseeing}::text[]) and r.status = 'CONFIRMED'
    ) as concerns
    from public.change c where c.seq > ${head} order by c.seq limit ${PAGE}`;
}
