import sql, { type Sql } from 'sql-template-tag';
import { databaseIsAway } from '../shared/errors.js';
import { type Connecting, Server } from './server.js';

/** How far a server of the register is. */
export interface Standing {
  /** How many changes it has: each has the next number, without a gap. */
  changes: number;
  /** The newest migration that it has: none of them leaves a change. */
  migration: string;
}

const STANDING = sql`select (select coalesce(max(seq), 0)::float8 from public.change) as changes,
  (select name from public.migrations order by id desc limit 1) as migration`;

const LOOK_MS = 2000;

/** A look at a server, by a connection of its own that is never busy with anything else. */
export class Watch {
  private readonly server: Server;

  constructor(
    connecting: Connecting,
    private readonly path: string,
  ) {
    this.server = new Server({ ...connecting, statementTimeoutMs: LOOK_MS }, 1);
  }

  async standing(): Promise<Standing> {
    const [row] = await this.server.query<Standing>(this.path, STANDING, undefined);
    return row!;
  }

  async answers(): Promise<void> {
    await this.server.query(this.path, sql`select 1`, undefined);
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

/** What a copy may lack: a table, column, function or schema that a migration makes. */
const LACKING = /^(42P01|42703|42883|3F000)$/;
/** What it gives up because its recovery has to go on. */
const IN_THE_WAY = '40001';

/** A copy that follows the primary. It is read while it answers and is not too far behind. */
export class Replica {
  isWell = false;
  /** How many changes it had when it was last looked at: whoever saw a later one is answered by the primary. */
  changes = 0;
  private readonly server: Server;
  private readonly watch: Watch;

  constructor(connecting: Connecting, path: string) {
    this.server = new Server(connecting);
    this.watch = new Watch(connecting, path);
  }

  /** Its answer; null where the primary has to be asked. What the register itself refuses, it refuses everywhere. */
  async query<T>(path: string, statement: Sql, name: string | undefined): Promise<T[] | null> {
    try {
      return await this.server.query<T>(path, statement, name);
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      const isLacking = LACKING.test(code ?? '');
      const isBusy = code === IN_THE_WAY || message.includes('timeout exceeded when trying to connect');
      if (!isLacking && !isBusy && !databaseIsAway(error)) throw error;
      if (!isBusy) this.isWell = false;
      return null;
    }
  }

  /** Well is who has what the primary had a while ago. */
  async look(needed: Standing): Promise<void> {
    this.isWell = await this.watch.standing().then(
      ({ changes, migration }) => {
        this.changes = changes;
        return changes >= needed.changes && migration === needed.migration;
      },
      () => false,
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.server.close(), this.watch.close()]);
  }
}

/**
 * What the primary had and when, to tell what a replica must have by now. A replica's own view of how far behind it is will
 * not do: one that is cut off has all that it was sent. The log of changes tells it on every engine that can be a replica.
 */
export class Pace {
  private samples: { at: number; standing: Standing }[] = [];

  constructor(private readonly lagSeconds: number) {}

  /** `at` in milliseconds of a clock that only goes forward. */
  saw(standing: Standing, at: number): void {
    this.samples.push({ at, standing });
  }

  /** What a replica must have; null while nothing is known of the primary. Migrations are not waited for. */
  neededAt(at: number): Standing | null {
    const due = this.samples.findLastIndex((sample) => sample.at <= at - this.lagSeconds * 1000);
    this.samples = this.samples.slice(Math.max(due, 0));
    const [first, last] = [this.samples[0], this.samples.at(-1)];
    return first && last ? { changes: first.standing.changes, migration: last.standing.migration } : null;
  }
}
