import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Where, emptyFolder, emptyPostgres, startProcess } from '../../kit/process.js';
import { onPostgres } from '../../kit/register.js';
import { burst, note, tiesOf, type Tie } from './officer.js';
import { rawSocket } from './raw.js';
import { notesOf, subscribe } from './subscriber.js';

const CHANGES = { query: 'subscription { changes { cursor } }' };

const start = (where: Where) => startProcess(where, { GOLDEN_THREAD_DATASET: 'bury' });

test('SIGTERM closes every websocket with a word to connect again, and the process is gone within 10 seconds', async () => {
  const api = await start(onPostgres ? await emptyPostgres() : emptyFolder());
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
  const { seconds, code } = await api.stop();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(10);
  const goodbye = { code: 1012, reason: expect.stringContaining('Connect again') };
  for (const raw of [...sockets, silent]) expect(await raw.closed).toEqual(goodbye);
}, 60_000);

test.skipIf(!onPostgres)(
  'when one of two processes stops, its subscribers go on at the other and miss nothing',
  async () => {
    const shared = onPostgres ? await emptyPostgres() : emptyFolder();
    const stopping = await start(shared);
    const staying = await start(shared);
    const [tie] = (await tiesOf(staying)) as [Tie];
    let address = stopping.address;
    const subscriber = await subscribe(() => address, {}, { resumes: true });
    await note(staying, tie, 'the first, which gives a cursor');
    await subscriber.until(1);
    const writing = burst(staying, tie, 200);
    await setTimeout(300);
    address = staying.address;
    expect(await stopping.stop()).toMatchObject({ code: 0 });
    const notes = await writing;
    expect(notesOf(await subscriber.until(201)).slice(1)).toEqual(notes);
  },
  60_000,
);
