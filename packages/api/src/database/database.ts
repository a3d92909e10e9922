import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { DataSource, type EntityManager, MigrationExecutor } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import type { DatabaseConfig, ReplicaConfig } from '../config/config.js';
import { OperatorError, badUserInput } from '../shared/errors.js';
import { entities } from './entities.js';
import { type EmbeddedDatabase, openEmbedded } from './embedded.js';
import { type Listening, listenToPostgres } from './listen.js';
import { migrations } from './migrations.js';
import { Reading } from './reading.js';
import { type Standpoint, type View, OPEN_PATH, standpointOf, writingFor } from './standpoint.js';

/** Days stay text: a JavaScript Date would move them by a time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** An embedded database that is gone when it is closed: empty, or the copy of another. */
interface MemoryConfig {
  kind: 'memory';
  from?: Blob;
}

const NOT_RECORDED =
  'What this register said at an instant is not known: it was generated, and its change log has no entries of the records that came with it. Leave out "asRecorded".';

/**
 * How statements are planned: never compiled, which costs more than these short ones take; each by one process, so that one
 * reader's question leaves the other processors to the others; and with reads of single pages about as cheap as of pages in
 * a row, as on any disk without moving parts.
 */
const PLANNER = '-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1';

const NO_REPLICAS: ReplicaConfig = { urls: [], lagSeconds: 0 };

/** The register's database: PostgreSQL by its address, or the embedded one. */
export class Database {
  /** Who wants to hear of the commits of this process, where no other process can write. */
  private readonly listeners = new Set<() => void>();

  private constructor(
    private readonly source: DataSource,
    private readonly embedded: EmbeddedDatabase | null,
    /** Address of the PostgreSQL; null for the embedded database. */
    private readonly url: string | null,
    /** Where plain reads are sent; null for the embedded database, which has one connection for everything. */
    private readonly reading: Reading | null,
  ) {}

  get isEmbedded(): boolean {
    return this.url === null;
  }

  /** A statement that PostgreSQL takes longer over than `statementTimeoutMs` is given up; 0 and unset: none is. */
  static async open(config: DatabaseConfig | MemoryConfig, statementTimeoutMs = 0): Promise<Database> {
    const embedded =
      config.kind === 'postgres'
        ? null
        : config.kind === 'memory'
          ? await openEmbedded(null, config.from)
          : await openEmbedded(config.folder);
    const options = (path: string) =>
      `-c search_path=${path.replace(' ', '')} -c statement_timeout=${statementTimeoutMs} ${PLANNER}`;
    const source = new DataSource({
      type: 'postgres',
      // Not what the path below names first: TypeORM would look for its own table there, and make it a second time.
      schema: 'public',
      ...(config.kind === 'postgres'
        ? {
            url: config.url,
            extra: {
              max: 10,
              connectionTimeoutMillis: 5000,
              keepAlive: true,
              options: options(OPEN_PATH),
            },
          }
        : { extra: { connection: embedded!.connection, max: 1 } }),
      entities,
      migrations,
      installExtensions: false,
      uuidExtension: 'pgcrypto',
      synchronize: false,
      migrationsTransactionMode: 'all',
    });
    try {
      await source.initialize();
      // The embedded database has one connection, and no options by which it could be told as it is opened.
      if (embedded) await source.query(`set search_path = ${OPEN_PATH}`);
    } catch (error) {
      await embedded?.close();
      throw notAnswering(config, error as Error);
    }
    // An idle connection that breaks is replaced by the pool at the next query; it must not end the process.
    (source.driver as unknown as { master: pg.Pool }).master.on('error', () => undefined);
    if (config.kind !== 'postgres') return new Database(source, embedded, null, null);
    const connecting = { url: config.url, options, statementTimeoutMs };
    const reading = await Reading.open(connecting, OPEN_PATH, config.replicas ?? NO_REPLICAS);
    return new Database(source, null, config.url, reading);
  }

  /** Brings the database to this release. Several processes that start at once on one PostgreSQL wait for each other. */
  async migrate(): Promise<string[]> {
    const runner = this.source.createQueryRunner();
    try {
      // Migrations make and change tables, so that plain names must mean `public` to them.
      await runner.query(`set search_path = public`);
      await runner.query(`set statement_timeout = 0`);
      await runner.query(`select pg_advisory_lock(hashtext('golden-thread-migrations'))`);
      const executor = new MigrationExecutor(this.source, runner);
      executor.transaction = 'all';
      const done = await executor.executePendingMigrations();
      return done.map((migration) => migration.name);
    } finally {
      await runner
        .query(`select pg_advisory_unlock(hashtext('golden-thread-migrations'))`)
        .catch(() => undefined);
      await runner.query(`set search_path = ${OPEN_PATH}`).catch(() => undefined);
      await runner.query(`reset statement_timeout`).catch(() => undefined);
      await runner.release();
    }
  }

  /** Runs one reading statement. What its names mean depends on who reads, and from where: see `standpoint.ts`. */
  async query<T>(statement: Sql, view: View = {}): Promise<T[]> {
    const standpoint = standpointOf(view);
    if (this.reading && (standpoint === null || isPathAlone(standpoint))) {
      return this.reading.query<T>(standpoint?.path ?? OPEN_PATH, statement, view.mayLagTo ?? null);
    }
    if (standpoint === null) return this.source.query<T[]>(statement.text, statement.values);
    return this.source.transaction(async (manager) => {
      await take(manager, standpoint);
      if (view.asRecorded != null) await requireWholeLog(manager);
      return manager.query<T[]>(statement.text, statement.values);
    });
  }

  /** Throws when the database does not answer. It has a connection of its own for this, which no slow statement holds. */
  async answers(): Promise<void> {
    await (this.reading ? this.reading.answers() : this.source.query('select 1'));
  }

  /** Runs writes as one transaction: all of them, or none. What they look up they see as the writer does. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>, writer?: Viewer): Promise<T> {
    const result = await this.source.transaction('READ COMMITTED', async (manager) => {
      await take(manager, writingFor(writer));
      return work(manager);
    });
    for (const heard of this.listeners) heard();
    return result;
  }

  /** Calls `heard` after commits that may have added to the change log, by whichever process, until `lost` or stopped. */
  async listen(heard: () => void, lost: () => void): Promise<Listening> {
    if (this.url !== null) return listenToPostgres(this.url, heard, lost);
    this.listeners.add(heard);
    return { check: async () => undefined, stop: async () => void this.listeners.delete(heard) };
  }

  /** The whole embedded database, to open others from; a PostgreSQL has tools of its own for that. */
  copy(): Promise<Blob> {
    if (!this.embedded) throw new Error('A PostgreSQL is copied with its own tools.');
    return this.embedded.copy();
  }

  async close(): Promise<void> {
    await this.reading?.close();
    await this.source.destroy();
    await this.embedded?.close();
  }
}

/** Whether the standpoint is nothing but what names mean, which a connection can be told once for all. */
const isPathAlone = ({ settings, scope }: Standpoint) => Object.keys(settings).length === 0 && !scope;

/** For this transaction. */
async function take(manager: EntityManager, { path, settings, scope }: Standpoint): Promise<void> {
  const all = Object.entries({ search_path: path, ...settings });
  const set = all.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`);
  await manager.query(`select ${set.join(', ')}`, all.flat());
  if (scope) await manager.query(`select enter_scope($1, $2, $3)`, [scope.kind, scope.id, scope.day]);
}

async function requireWholeLog(manager: EntityManager): Promise<void> {
  const [log] = await manager.query<{ whole: boolean }[]>(`select log_is_whole() as whole`);
  if (!log!.whole) throw badUserInput(NOT_RECORDED);
}

function notAnswering(config: DatabaseConfig | MemoryConfig, error: Error): Error {
  if (config.kind !== 'postgres') return error;
  const { host, pathname } = new URL(config.url);
  const { code, message } = error as NodeJS.ErrnoException;
  // What PostgreSQL itself says is clear ("role … does not exist"); what the network says is so by its code.
  const what =
    'severity' in error
      ? `refuses to be used (${message}). Mend`
      : `does not answer (${code ?? message}). Start it, or mend`;
  return new OperatorError(
    `The database ${pathname.slice(1)} at ${host} ${what} DATABASE_URL; without DATABASE_URL the embedded database is used.`,
  );
}
