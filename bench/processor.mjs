import { readFileSync } from 'node:fs';
import pg from 'pg';

/** Linux counts the processor time of a process in hundredths of a second. */
const TICK_MS = 10;

/** Milliseconds of processor time that a process has had, all its threads together; null for one that cannot be looked at. */
function timeOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the bracket may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}

/**
 * Tells processor time of a server and of PostgreSQL apart. Other work on the machine makes requests slower, but hardly dearer, so
 * that this holds where requests a second do not. PostgreSQL's is known only where it runs on this machine.
 */
export class Processor {
  constructor(client, server) {
    this.client = client;
    this.server = server;
  }

  static async of(database, server) {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    return new Processor(client, server);
  }

  /** Runs some work, and says what it took: milliseconds in the server's process and in PostgreSQL's. */
  async during(work) {
    const before = await this.now();
    const result = await work();
    const after = await this.now();
    const backends = [...after.backends].map(([pid, time]) => time - (before.backends.get(pid) ?? 0));
    return {
      result,
      server: after.server - before.server,
      postgres: backends.length === 0 ? null : backends.reduce((sum, time) => sum + time, 0),
    };
  }

  async now() {
    const { rows } = await this.client.query(
      `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const backends = rows.map(({ pid }) => [pid, isPostgres(pid) ? timeOf(pid) : null]);
    return {
      server: timeOf(this.server),
      backends: new Map(backends.filter(([, time]) => time !== null)),
    };
  }

  end() {
    return this.client.end();
  }
}

/** A number may be that of another process where PostgreSQL runs on another machine. */
function isPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}
