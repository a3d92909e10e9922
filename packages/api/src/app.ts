import type { FastifyInstance } from 'fastify';
import sql from 'sql-template-tag';
import { makeFirstAdministrator, sayWhetherAccounts } from './access/first-run.js';
import type { Config } from './config/config.js';
import { requireSafe } from './config/production.js';
import { Database } from './database/database.js';
import { loadDataset } from './dataset/load.js';
import { createServer } from './http/server.js';
import { OperatorError } from './shared/errors.js';

export interface RunningApi {
  url: string;
  server: FastifyInstance;
  database: Database;
  /** Finishes the requests under way, then closes everything. */
  close: () => Promise<void>;
}

/** Opens the database, brings it up to date, fills an empty register if a dataset is named, and listens. */
export async function startApi(config: Config, say: (line: string) => void): Promise<RunningApi> {
  requireSafe(config);
  const database = await openRegister(config, say, config.door.statementTimeoutMs);
  try {
    if (config.dataset !== null) await fillIfEmpty(database, config.dataset, say);
    if (config.profile === 'demo') await makeFirstAdministrator(database, say);
    else await sayWhetherAccounts(database, say);
    return await serveRegister(config, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Listens, over a register that is open and up to date. Closing the API closes the register too. */
export async function serveRegister(config: Config, database: Database): Promise<RunningApi> {
  const server = await createServer(config, database);
  const url = await server.listen(config.http).catch((error: NodeJS.ErrnoException) => {
    throw notListening(config.http, error);
  });
  return {
    url,
    server,
    database,
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}

function notListening({ host, port }: Config['http'], error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE') {
    return new OperatorError(
      `Port ${port} is in use. Stop what listens there, or name another with API_PORT.`,
    );
  }
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return error;
  return new OperatorError(
    `The API cannot listen on ${host}:${port} (${error.code}). Name another address with API_HOST, or another port with API_PORT.`,
  );
}

export async function openRegister(
  config: Config,
  say: (line: string) => void,
  statementTimeoutMs = 0,
): Promise<Database> {
  const where =
    config.database.kind === 'embedded' ? `the embedded database in ${config.database.folder}` : 'PostgreSQL';
  say(`Opening ${where}.`);
  const database = await Database.open(config.database, statementTimeoutMs);
  const migrations = await database.migrate();
  say(
    migrations.length === 0
      ? 'The database is up to date.'
      : `Brought the database up to date: ${migrations.join(', ')}.`,
  );
  return database;
}

async function fillIfEmpty(database: Database, dataset: string, say: (line: string) => void): Promise<void> {
  const [row] = await database.query<{ filled: boolean }>(
    sql`select exists (select from public.node) as filled`,
  );
  if (row!.filled) {
    say(`The register has records already: loading the dataset ${dataset} is skipped.`);
    return;
  }
  await loadDataset(database, dataset, say);
}
