import { randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { type Config, Database, type Role, serveRegister } from '@golden-thread/api';
import { type SignedIn, signedIn } from './accounts.js';
import { afterwards } from './afterwards.js';
import { type Client, clientOf } from './client.js';
import { addressOf, administer, onPostgres } from './postgres.js';
import { prototypeFile, prototypeName } from './prototypes.js';

/*
 * Each test file has a register of its own, copied from one that was brought up to date once (see prototypes.ts): PGlite in
 * memory, or, where TEST_DATABASE_URL names a PostgreSQL, a database created there under a name of its own. Whatever is opened here is closed, and dropped, after the file's last test.
 */

export { administer, onPostgres } from './postgres.js';

export interface Register {
  database: Database;
  /** Address of the file's own database; null on PGlite, which no other process can reach. */
  url: string | null;
}

export interface Api extends Register, Client {
  /** Where the API listens, such as http://127.0.0.1:40123. */
  address: string;
  /** Makes another account and signs in to it: a client of the same API. */
  signIn: (role: Role, name?: string) => Promise<SignedIn>;
}

/** An open register, brought up to date: empty, or with a dataset. */
export async function openTestRegister({ dataset }: { dataset?: 'bury' } = {}): Promise<Register> {
  const prototype = dataset ?? 'empty';
  return onPostgres
    ? openFrom({ kind: 'postgres', url: await createDatabase(prototypeName(prototype)) })
    : openFrom({ kind: 'memory', from: await openAsBlob(prototypeFile(prototype)) });
}

/** A register that is filled, twice: whatever differs between the two is what the test does to one of them. */
export async function openTwins(fill: (database: Database) => Promise<void>): Promise<[Register, Register]> {
  const first = await openTestRegister();
  await fill(first.database);
  if (first.url === null)
    return [first, await openFrom({ kind: 'memory', from: await first.database.copy() })];
  // A PostgreSQL copies only what nobody is connected to.
  await first.database.close();
  const url = await createDatabase(new URL(first.url).pathname.slice(1));
  return [await openFrom({ kind: 'postgres', url: first.url }), await openFrom({ kind: 'postgres', url })];
}

async function openFrom(config: Parameters<typeof Database.open>[0]): Promise<Register> {
  const database = await Database.open(config);
  let open = true;
  const close = database.close.bind(database);
  // A test may close its register itself, by closing the API over it.
  database.close = async () => {
    if (!open) return;
    open = false;
    await close();
  };
  afterwards(() => database.close());
  return { database, url: config.kind === 'postgres' ? config.url : null };
}

/** The API over a register of its own, on a free port, with a client that speaks to it: as nobody, or signed in with a role. */
export async function startTestApi(
  options: { dataset?: 'bury'; config?: Partial<Config>; register?: Register; as?: Role; name?: string } = {},
): Promise<Api> {
  const register = options.register ?? (await openTestRegister(options));
  const config = testConfig(options.config);
  const api = await serveRegister(config, register.database);
  afterwards(() => api.close());
  const signIn = (role: Role, name?: string) => signedIn(api.url, register.database, config, role, name);
  const client = options.as ? await signIn(options.as, options.name) : clientOf(api.url);
  return { ...register, address: api.url, signIn, ...client };
}

/** The door as it stands open for tests: they ask faster than anybody, and all from one address. */
export const testDoor: Config['door'] = {
  maxNodes: 10_000,
  bodyBytes: 1_000_000,
  statementTimeoutMs: 0,
  rate: { address: 0, account: 0 },
  introspection: true,
  explorer: true,
  documents: 'any',
  securityContact: 'https://example.org/security',
  trustedProxies: [],
};

/** The configuration of a test: any free port of loopback, open for reading, silent. The database is opened apart. */
export function testConfig(changes: Partial<Config> = {}): Config {
  return {
    database: { kind: 'embedded', folder: '' },
    http: { host: '127.0.0.1', port: 0 },
    consoleUrl: 'http://console.test',
    consoleOrigins: ['http://console.test'],
    publicRead: true,
    profile: 'demo',
    publicUrl: 'http://localhost',
    sessions: { idleSeconds: 3600, absoluteSeconds: 12 * 3600 },
    secret: 'a secret of the tests, and of nothing else',
    oidc: null,
    finishesAnswers: true,
    idempotencyHours: 24,
    door: testDoor,
    live: { connections: 100, subscriptions: 20, pingSeconds: 25, patienceSeconds: 30 },
    dataset: null,
    log: { level: 'silent', slowQueryMs: 500 },
    ...changes,
  };
}

/** Runs one statement with $1, $2 … and returns its rows. */
export function rowsOf<Row>(database: Database, statement: string, values: unknown[] = []): Promise<Row[]> {
  return database.transaction((manager) => manager.query<Row[]>(statement, values));
}

async function createDatabase(template: string): Promise<string> {
  const name = `golden_thread_${process.pid}_${randomBytes(4).toString('hex')}`;
  await administer(`create database ${name} template ${template}`);
  afterwards(() => administer(`drop database if exists ${name} with (force)`));
  return addressOf(name);
}
