import type { EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database/database.js';

export type Subject = 'node' | 'relationship' | 'progress_update' | 'account' | 'access_token';

/**
 * What the log calls the change of a part of a plan that is only a consequence: it got another number, because another came
 * or went before it, or another beginning or end with its plan.
 */
export const consequences = ['planRecount', 'planDates'] as const;
export type Consequence = (typeof consequences)[number];

/** Who writes, and by which request. */
export interface Author {
  /** As the change log names them. */
  actor: string;
  /** The account that they signed in to; absent for programs. */
  accountId?: string;
  requestId: string | null;
  /** Who asked for it; absent for the program itself, which may write anything. */
  viewer?: Viewer;
}

interface Touched {
  table: Subject;
  id: string;
  before: unknown;
  operation: string;
}

/**
 * One write: a transaction that holds the register's writer lock from its first statement, and that leaves a row in the
 * change log for everything it touched. Touch a thing before it is changed; what it became is read at the end.
 */
export class Write {
  private readonly touched = new Map<string, Touched>();

  private constructor(
    readonly manager: EntityManager,
    readonly operation: string,
    /** The instant at which all changes of this write are recorded. */
    readonly at: string,
    readonly author: Author,
    /** Why it is done; recorded with every change of this write. */
    public reason: string | null,
  ) {}

  static run<T>(
    database: Database,
    operation: string,
    author: Author,
    work: (write: Write) => Promise<T>,
    reason: string | null = null,
  ): Promise<T> {
    return database.transaction(async (manager) => {
      // One writer at a time: no two writes can pass each other, and the log's order is the order of commits.
      await manager.query(`select pg_advisory_xact_lock(hashtext('golden-thread-writer'))`);
      // The lock first, then the clock. Rows that say when they were written say the same instant.
      const [clock] = await manager.query<{ at: string }[]>(
        `select set_config('golden_thread.at', to_char(greatest(date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond',
            (select recorded_at + interval '1 millisecond' from public.change order by seq desc limit 1))
          at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), true) as at`,
      );
      const write = new Write(manager, operation, clock!.at, author, reason);
      const result = await work(write);
      await write.record();
      return result;
    }, author.viewer);
  }

  /** Notes what a thing is before this write changes it. */
  touch(table: Subject, ...ids: string[]): Promise<void> {
    return this.note(table, ids, this.operation);
  }

  /** Notes nodes that change only because of others; the log tells these apart. */
  touchAs(consequence: Consequence, ids: readonly string[]): Promise<void> {
    return this.note('node', ids, consequence);
  }

  private async note(table: Subject, ids: readonly string[], operation: string): Promise<void> {
    const fresh: string[] = [];
    for (const id of ids) {
      const touched = this.touched.get(id);
      if (!touched) fresh.push(id);
      else if (operation === this.operation) touched.operation = operation;
    }
    if (fresh.length === 0) return;
    const rows = await this.manager.query<{ id: string; state: unknown }[]>(
      `select id, snapshot($1, id) as state from unnest($2::uuid[]) as id`,
      [table, fresh],
    );
    for (const { id, state } of rows) this.touched.set(id, { table, id, before: state, operation });
  }

  /** A thing that was written as it was keeps its version: nothing of it changed that a colleague could have overlooked. */
  async leaveIfSame(table: 'node' | 'relationship', id: string): Promise<void> {
    const counted = `#- '{${table},version}' #- '{${table},updated_at}'`;
    await this.manager.query(
      `update public.${table} set version = (was.state #>> '{${table},version}')::integer,
         updated_at = (was.state #>> '{${table},updated_at}')::timestamptz
       from (select $2::jsonb as state) was
       where id = $1 and snapshot('${table}', id) ${counted} = was.state ${counted}`,
      [id, JSON.stringify(this.touched.get(id)!.before)],
    );
  }

  /** Notes that this write makes things: before it they were not there. */
  created(table: Subject, ids: readonly string[]): void {
    for (const id of ids) this.touched.set(id, { table, id, before: null, operation: this.operation });
  }

  private async record(): Promise<void> {
    const subjects = [...this.touched.values()];
    if (subjects.length === 0) return;
    const { actor, accountId, requestId } = this.author;
    await this.manager.query(
      `select record_change($1::timestamptz, $2, s.operation, $3, $4, s.of_table, s.id, s.kind, s.before, s.after, $9::uuid)
       from (
         select t.place, t.operation, t.of_table, t.id, t.before, snapshot(t.of_table, t.id) as after,
           coalesce((select n.kind from public.node n where n.id = t.id), upper(t.of_table)) as kind
         from unnest($5::text[], $6::text[], $7::uuid[], $8::jsonb[]) with ordinality as t(operation, of_table, id, before, place)
         order by t.place
       ) s where s.before is distinct from s.after`,
      [
        this.at,
        actor,
        requestId,
        this.reason,
        subjects.map((subject) => subject.operation),
        subjects.map((subject) => subject.table),
        subjects.map((subject) => subject.id),
        subjects.map((subject) => (subject.before === null ? null : JSON.stringify(subject.before))),
        accountId ?? null,
      ],
    );
  }
}
