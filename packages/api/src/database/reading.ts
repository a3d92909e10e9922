import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import type { ReplicaConfig } from '../config/config.js';
import { databaseIsAway } from '../shared/errors.js';
import { Prepared } from './prepared.js';

/** How a connection is made to a PostgreSQL whose names mean what a path says. */
export type Options = (path: string) => string;

const CONNECTIONS = 10;
const PROBE_MS = 2000;

/** One PostgreSQL that is read: a pool of connections for each path that names are looked up by. */
class Server {
  private readonly pools = new Map<string, pg.Pool>();

  constructor(
    private readonly url: string,
    private readonly options: Options,
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
    const pool = new pg.Pool({
      connectionString: this.url,
      max: this.connections,
      connectionTimeoutMillis: 5000,
      options: this.options(path),
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

/** A copy that follows the primary. It is read while it answers and is not too far behind. */
class Replica extends Server {
  isWell = false;

  async probe(path: string, lagSeconds: number): Promise<void> {
    const asked = this.query<{ lag: number }>(path, LAG, undefined);
    this.isWell = await asked.then(
      ([row]) => row!.lag <= lagSeconds,
      () => false,
    );
  }
}

/** Seconds since the last change that it has; none while it has all that it was sent. */
const LAG = {
  text: `select case when not pg_is_in_recovery() or pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() then 0
    else coalesce(extract(epoch from now() - pg_last_xact_replay_timestamp()), 0) end::float8 as lag`,
  values: [],
} as unknown as Sql;

/**
 * Where statements that only read are sent, each by itself: to the replicas in turn, as far as the reader may see what is a
 * little behind; else, or when none is well, to the primary.
 */
export class Reading {
  private readonly primary: Server;
  private readonly replicas: Replica[];
  private readonly prepared = new Prepared();
  private readonly probing: NodeJS.Timeout | null = null;
  private turn = 0;

  /** Its one connection is never busy with anything else. */
  private readonly watch: Server;

  private constructor(
    url: string,
    options: Options,
    private readonly probePath: string,
    private readonly config: ReplicaConfig,
  ) {
    this.primary = new Server(url, options);
    this.watch = new Server(url, options, 1);
    this.replicas = config.urls.map((replica) => new Replica(replica, options));
    if (this.replicas.length > 0) this.probing = setInterval(() => void this.probe(), PROBE_MS).unref();
  }

  static async open(
    url: string,
    options: Options,
    probePath: string,
    config: ReplicaConfig,
  ): Promise<Reading> {
    const reading = new Reading(url, options, probePath, config);
    await reading.probe();
    return reading;
  }

  async query<T>(path: string, statement: Sql, mayLag: boolean): Promise<T[]> {
    const name = this.prepared.nameOf(path, statement.text);
    const replica = mayLag ? this.next() : undefined;
    if (replica) {
      try {
        return await replica.query<T>(path, statement, name);
      } catch (error) {
        // What the register itself refuses, it refuses everywhere. One that cannot be reached is left out until it is well.
        if (!databaseIsAway(error)) throw error;
        replica.isWell = false;
      }
    }
    return this.primary.query<T>(path, statement, name);
  }

  /** Throws when the primary does not answer; told apart from one that is busy with slow statements. */
  async answers(): Promise<void> {
    await this.watch.query(this.probePath, { text: 'select 1', values: [] } as unknown as Sql, undefined);
  }

  private next(): Replica | undefined {
    const well = this.replicas.filter(({ isWell }) => isWell);
    this.turn += 1;
    return well[this.turn % well.length];
  }

  private async probe(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.probe(this.probePath, this.config.lagSeconds)));
  }

  async close(): Promise<void> {
    if (this.probing) clearInterval(this.probing);
    await Promise.all([this.primary, this.watch, ...this.replicas].map((server) => server.close()));
  }
}
