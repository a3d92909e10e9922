import sql from 'sql-template-tag';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database/database.js';
import { databaseIsAway } from '../shared/errors.js';
import { Bell } from './bell.js';
import type { Wanted } from './live.inputs.js';
import type { Follower, LogEntry, LogTail } from './log-tail.js';

const PAGE = 100;
const RETRY_MS = 500;

/**
 * The changes that one subscriber wants, from a place in the log on, in its order, each once. The log itself is the
 * buffer: nothing but the numbers of one page is held for a subscriber, however far behind it is.
 */
export class ChangeStream<Change> implements AsyncIterableIterator<Change>, Follower {
  private readonly bell = new Bell();
  private readonly changes: AsyncGenerator<Change, undefined>;
  private asleep = false;
  private ended = false;

  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly tail: LogTail,
    private readonly wanted: Wanted,
    /** Up to here everything was delivered, or is not wanted. */
    private position: number,
    /** Null for what the subscriber may not see; undefined when they are to be told no more. */
    private readonly read: (seq: number) => Promise<Change | null | undefined>,
    /** Called once, when the stream has ended. */
    private readonly onEnd: () => void,
  ) {
    this.changes = this.follow();
    tail.join(this);
  }

  private async *follow(): AsyncGenerator<Change, undefined> {
    while (!this.ended) {
      const { head } = this.tail;
      if (this.position >= head) {
        this.asleep = true;
        await this.bell.sleep();
        this.asleep = false;
        continue;
      }
      const page = await this.persist(() => this.pageUpTo(head));
      for (const seq of page ?? []) {
        const change = await this.persist(() => this.read(seq));
        if (this.ended || change === undefined) return undefined;
        this.position = seq;
        // Restricted since the page was read: the subscriber is not told that it was there.
        if (change !== null) yield change;
      }
      if (page && page.length < PAGE) this.position = head;
    }
    return undefined;
  }

  private async pageUpTo(head: number): Promise<number[]> {
    const { row, condition } = this.wanted;
    const rows = await this.database.query<{ seq: string }>(
      sql`select ${row.own('seq')} as seq from ${row.from()}
        where ${row.own('seq')} > ${this.position} and ${row.own('seq')} <= ${head} and ${condition}
        order by ${row.own('seq')} limit ${PAGE}`,
      { viewer: this.viewer },
    );
    return rows.map(({ seq }) => Number(seq));
  }

  /** A database that is away is waited for: a change that was skipped would be missed for ever. */
  private async persist<T>(work: () => Promise<T>): Promise<T | undefined> {
    while (!this.ended) {
      try {
        return await work();
      } catch (error) {
        if (this.ended) return undefined;
        if (!databaseIsAway(error)) throw error;
        await this.bell.sleep(RETRY_MS);
      }
    }
    return undefined;
  }

  logGrew(from: number, entries: readonly LogEntry[] | null): void {
    if (!this.asleep) return;
    const isUpToDate = entries !== null && this.position >= from;
    const concerns = (entry: LogEntry) => entry.seq > this.position && this.wanted.mayMatch(entry);
    if (!isUpToDate || entries.some(concerns)) this.bell.ring();
    else this.position = Math.max(this.position, entries.at(-1)!.seq);
  }

  async next(): Promise<IteratorResult<Change, undefined>> {
    try {
      const result = await this.changes.next();
      if (result.done) this.end();
      return result;
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /** Ends the stream, also while it waits for the next change: a generator alone would wait on. */
  readonly end = (): void => {
    if (this.ended) return;
    this.ended = true;
    this.tail.leave(this);
    this.bell.ring();
    this.onEnd();
  };

  async return(): Promise<IteratorResult<Change, undefined>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
