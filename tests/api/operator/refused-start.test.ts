import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../kit/afterwards.js';
import { complaintOf } from '../../kit/program.js';

const main = 'api/dist/main.js';
const load = 'api/dist/cli/dataset-load.js';
const migrate = 'api/dist/cli/migrate.js';
/** One folder for all that opens the embedded database before it notices: only the first makes it. */
const folder = temporaryFolder();

/** Something that listens and never answers. */
async function silentListener(): Promise<{ port: number; close: () => void }> {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

// A program that opens the embedded database first takes its time on a busy machine.
describe('the API says in one sentence why it cannot start:', { timeout: 120_000 }, () => {
  test('the port is in use', async () => {
    const { port, close } = await silentListener();
    const said = await complaintOf(main, { API_PORT: String(port), DATA_DIR: folder });
    close();
    expect(said).toBe(`Port ${port} is in use. Stop what listens there, or name another with API_PORT.`);
  });

  test('the address to listen on is not one of this machine', async () => {
    const said = await complaintOf(main, { API_PORT: '0', API_HOST: '192.0.2.1', DATA_DIR: folder });
    expect(said).toContain('192.0.2.1');
    expect(said).toContain('API_HOST');
  });

  test('the data folder cannot be written', async () => {
    // below a file: no one can make a folder there, not even root
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const said = await complaintOf(main, { API_PORT: '0', DATA_DIR: join(file, 'data') });
    expect(said).toContain(`The data folder ${join(file, 'data')} cannot be written`);
    expect(said).toContain('DATA_DIR');
  });

  test('the embedded database is damaged', async () => {
    const damaged = temporaryFolder();
    mkdirSync(join(damaged, 'postgres', 'base'), { recursive: true });
    writeFileSync(join(damaged, 'postgres', 'PG_VERSION'), '99\n');
    const said = await complaintOf(main, { API_PORT: '0', DATA_DIR: damaged });
    expect(said).toContain(damaged);
    expect(said).toContain('could not be opened');
  });

  test('nothing answers where the database should be, and the password is not repeated', async () => {
    const said = await complaintOf(main, {
      API_PORT: '0',
      DATABASE_URL: 'postgres://clerk:s3cret@127.0.0.1:1/register',
    });
    expect(said).toContain('The database register at 127.0.0.1:1 does not answer (ECONNREFUSED)');
    expect(said).not.toContain('s3cret');
  });

  test('the database accepts and then says nothing', async () => {
    const { port, close } = await silentListener();
    const said = await complaintOf(main, {
      API_PORT: '0',
      DATABASE_URL: `postgres://clerk@127.0.0.1:${port}/register`,
    });
    close();
    expect(said).toContain(`127.0.0.1:${port} does not answer`);
  });

  test('the host of the database does not exist', async () => {
    const said = await complaintOf(migrate, { DATABASE_URL: 'postgres://clerk@database.invalid/register' });
    expect(said).toContain('database.invalid does not answer');
  });

  test('the address of the database is no address', async () => {
    const said = await complaintOf(migrate, { DATABASE_URL: 'postgres://clerk@:port/reg ister' });
    expect(said).toContain('DATABASE_URL');
  });

  test('every setting that cannot be used, all at once', async () => {
    const said = await complaintOf(main, {
      DATABASE_URL: 'mysql://127.0.0.1/register',
      API_PORT: '70000',
      CONSOLE_PORT: 'many',
      PUBLIC_READ: 'yes',
      LOG_LEVEL: 'loud',
      GOLDEN_THREAD_DATASET: '../secrets',
    });
    const settings = [
      'DATABASE_URL',
      'API_PORT',
      'CONSOLE_PORT',
      'PUBLIC_READ',
      'LOG_LEVEL',
      'GOLDEN_THREAD_DATASET',
    ];
    for (const setting of settings) expect(said).toContain(`${setting}: `);
  });

  test('there is no such dataset', async () => {
    const said = await complaintOf(main, {
      API_PORT: '0',
      DATA_DIR: folder,
      GOLDEN_THREAD_DATASET: 'atlantis',
    });
    expect(said).toBe('There is no dataset atlantis. There are: bury.');
  });
});

describe('dataset:load says in one sentence what it lacks:', { timeout: 60_000 }, () => {
  test('the name of a dataset', async () => {
    const said = await complaintOf(load, { DATA_DIR: folder });
    expect(said).toBe('Say which dataset to load: pnpm dataset:load bury');
  });

  test('a dataset that there is', async () => {
    const said = await complaintOf(load, { DATA_DIR: folder }, 'atlantis');
    expect(said).toBe('There is no dataset atlantis. There are: bury.');
  });
});
