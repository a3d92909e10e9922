import pg from 'pg';
import type { Sql } from 'sql-template-tag';

/** How a PostgreSQL is connected to. */
export interface Connecting {
  url: string;
  /** What is set for a connection whose names mean what a path says. */
  options: (path: string) => string;
  /** After how many milliseconds PostgreSQL gives a statement up; 0: never. */
  statementTimeoutMs: number;
}

const CONNECTIONS = 10;

/** A connection keeps the plan of each statement that had a name; after this long another takes its place, with none. */
export const RENEWED_AFTER_SECONDS = 1800;

/** How much longer than PostgreSQL itself an answer is waited for: a server behind a broken line never says that it gave up. */
const PATIENCE_MS = 5000;

/** One PostgreSQL that is read: a pool of connections for each path that names are looked up by. */
export class Server {
  private readonly pools = new Map<string, pg.Pool>();

  constructor(
    private readonly connecting: Connecting,
    private readonly connections = CONNECTIONS,
  ) {}

  async query<T>(path: string, statement: Sql, name: string | undefined): Promise<T[]> {
    const { text, values } = statement;
    const { rows } = await this.pool(path).query({ text, values, ...(name !== undefined && { name }) });
    return rows as T[];
  }

  private pool(path: string): pg.Pool {
    const known = this.pools.get(path);
    if (known) return known;
    const { url, options, statementTimeoutMs } = this.connecting;
    const pool = new pg.Pool({
      connectionString: url,
      max: this.connections,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
      ...(statementTimeoutMs > 0 && { query_timeout: statementTimeoutMs + PATIENCE_MS }),
      maxLifetimeSeconds: RENEWED_AFTER_SECONDS,
      options: options(path),
    });
    // An idle connection that breaks is replaced at the next query; it must not end the process.
    pool.on('error', () => undefined);
    this.pools.set(path, pool);
    return pool;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }
}
