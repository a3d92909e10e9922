import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { DataSource, type EntityManager } from 'typeorm';
import type { DatabaseConfig } from '../config/config.js';
import { OperatorError } from '../shared/errors.js';
import { entities } from './entities.js';
import { openEmbedded } from './embedded.js';
import { migrations } from './migrations.js';

/** Days stay text: a JavaScript Date would move them by a time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** The register's database: PostgreSQL by its address, or the embedded one. */
export class Database {
  private constructor(
    private readonly source: DataSource,
    private readonly closeEmbedded: () => Promise<void>,
    readonly isEmbedded: boolean,
  ) {}

  static async open(config: DatabaseConfig | { kind: 'memory' }): Promise<Database> {
    const embedded =
      config.kind === 'postgres' ? null : await openEmbedded(config.kind === 'memory' ? null : config.folder);
    const source = new DataSource({
      type: 'postgres',
      ...(config.kind === 'postgres'
        ? { url: config.url, extra: { max: 10, connectionTimeoutMillis: 5000 } }
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
    } catch (error) {
      await embedded?.close();
      throw notAnswering(config, error as Error);
    }
    // An idle connection that breaks is replaced by the pool at the next query; it must not end the process.
    (source.driver as unknown as { master: pg.Pool }).master.on('error', () => undefined);
    return new Database(source, async () => embedded?.close(), embedded !== null);
  }

  /** Brings the database to this release. Several processes that start at once on one PostgreSQL wait for each other. */
  async migrate(): Promise<string[]> {
    const run = async () =>
      (await this.source.runMigrations({ transaction: 'all' })).map((migration) => migration.name);
    if (this.isEmbedded) return run();
    const runner = this.source.createQueryRunner();
    try {
      await runner.query(`select pg_advisory_lock(hashtext('golden-thread-migrations'))`);
      return await run();
    } finally {
      await runner
        .query(`select pg_advisory_unlock(hashtext('golden-thread-migrations'))`)
        .catch(() => undefined);
      await runner.release();
    }
  }

  /** Runs one statement outside any transaction. */
  async query<T>(statement: Sql): Promise<T[]> {
    return this.source.query<T[]>(statement.text, statement.values);
  }

  /** Runs writes as one transaction: all of them, or none. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction('READ COMMITTED', work);
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.closeEmbedded();
  }
}

function notAnswering(config: DatabaseConfig | { kind: 'memory' }, error: Error): Error {
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
