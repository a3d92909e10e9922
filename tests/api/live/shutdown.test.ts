import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { FirstAdministrator } from '../../kit/accounts.js';
import { type Client, clientOf } from '../../kit/client.js';
import { onPostgres, openTestRegister } from '../../kit/register.js';
import { burst, note, tiesOf, type Tie } from './officer.js';
import { closeRawSockets, rawSocket } from './raw.js';
import { closeSubscribers, notesOf, subscribe } from './subscriber.js';

const main = join(dirname(fileURLToPath(import.meta.resolve('@golden-thread/api'))), 'main.js');
const CHANGES = { query: 'subscription { changes { cursor } }' };

interface Process extends Client {
  address: string;
  child: ChildProcess;
  /** Asks it to stop; how long that took, and its exit code. */
  terminate: () => Promise<{ seconds: number; code: number | null }>;
}

const children: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  closeRawSockets();
  await closeSubscribers();
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The built API as a process of its own, and a client that is signed in to it. */
async function start(
  database: { DATABASE_URL: string } | { DATA_DIR: string },
  administrator = new FirstAdministrator(),
): Promise<Process> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      RATE_LIMIT_ADDRESS: '0',
      RATE_LIMIT_ACCOUNT: '0',
      API_PORT: '0',
      PUBLIC_READ: 'true',
      GOLDEN_THREAD_DATASET: 'bury',
      LOG_LEVEL: 'warn',
      ...database,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    administrator.hear(line);
    const address = /GraphQL is at (.*)\/graphql/.exec(line)?.[1];
    if (address === undefined) continue;
    const terminate = async () => {
      const started = Date.now();
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number | null];
      return { seconds: (Date.now() - started) / 1000, code };
    };
    return { address, child, terminate, ...clientOf(address, await administrator.signIn(address)) };
  }
  throw new Error('The API ended before it listened.');
}

async function freshDatabase(): Promise<{ DATABASE_URL: string } | { DATA_DIR: string }> {
  if (onPostgres) return { DATABASE_URL: (await openTestRegister()).url! };
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-live-'));
  folders.push(folder);
  return { DATA_DIR: folder };
}

test('SIGTERM closes every websocket with a word to connect again, and the process is gone within 10 seconds', async () => {
  const api = await start(await freshDatabase());
  const [tie] = (await tiesOf(api)) as [Tie];
  const sockets = await Promise.all(Array.from({ length: 20 }, () => rawSocket(api.address)));
  for (const raw of sockets) raw.send({ type: 'subscribe', id: '1', payload: CHANGES });
  // One that never initialised, and one that does not read and so never answers the goodbye.
  const silent = await rawSocket(api.address, { initialise: false });
  const deaf = await rawSocket(api.address);
  deaf.send({ type: 'subscribe', id: '1', payload: CHANGES });
  await setTimeout(1500);
  deaf.socket.pause();
  await note(api, tie, 'told to all before');
  for (const raw of sockets) expect(await raw.message(1)).toMatchObject({ type: 'next' });
  const { seconds, code } = await api.terminate();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(10);
  const goodbye = { code: 1012, reason: expect.stringContaining('Connect again') };
  for (const raw of [...sockets, silent]) expect(await raw.closed).toEqual(goodbye);
}, 60_000);

test.skipIf(!onPostgres)(
  'when one of two processes stops, its subscribers go on at the other and miss nothing',
  async () => {
    const shared = await freshDatabase();
    const administrator = new FirstAdministrator();
    const stopping = await start(shared, administrator);
    const staying = await start(shared, administrator);
    const [tie] = (await tiesOf(staying)) as [Tie];
    let address = stopping.address;
    const subscriber = await subscribe(() => address, {}, { resumes: true });
    await note(staying, tie, 'the first, which gives a cursor');
    await subscriber.until(1);
    const writing = burst(staying, tie, 200);
    await setTimeout(300);
    address = staying.address;
    expect(await stopping.terminate()).toMatchObject({ code: 0 });
    const notes = await writing;
    expect(notesOf(await subscriber.until(201)).slice(1)).toEqual(notes);
  },
  60_000,
);
