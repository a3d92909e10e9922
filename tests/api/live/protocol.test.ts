import { exec } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Api, startTestApi } from '../../kit/register.js';
import { note, tiesOf, type Tie } from './officer.js';
import { rawSocket } from './raw.js';
import { notesOf, subscribe, websocketOf } from './subscriber.js';

const LIVE = { connections: 6, subscriptions: 3, pingSeconds: 1, patienceSeconds: 2 };
const CHANGES = { query: 'subscription { changes { cursor } }' };

let api: Api;
let tie: Tie;

beforeAll(async () => {
  api = await startTestApi({
    dataset: 'bury',
    as: 'OFFICER',
    config: { live: LIVE },
  });
  [tie] = (await tiesOf(api)) as [Tie];
});

describe('what is not the protocol closes its own connection and nothing else', () => {
  test.each<[string, number, (string | Buffer)[]]>([
    ['not JSON', 4400, ['{']],
    ['nothing', 4400, ['']],
    ['a number', 4400, ['1']],
    ['null', 4400, ['null']],
    ['an unknown type', 4400, ['{"type":"start","id":"1"}']],
    ['a message of the server', 4400, ['{"type":"next","id":"1","payload":{"data":{}}}']],
    ['a subscription without an id', 4400, ['{"type":"subscribe","payload":{"query":"{__typename}"}}']],
    ['a subscription without a query', 4400, ['{"type":"subscribe","id":"1","payload":{}}']],
    [
      'variables that are a list',
      4400,
      ['{"type":"subscribe","id":"1","payload":{"query":"{__typename}","variables":[]}}'],
    ],
    ['bytes', 4400, [Buffer.from([0, 159, 146, 150])]],
    ['text that is not UTF-8', 1007, []],
    [
      'a message of a megabyte',
      1009,
      [JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(1_000_000) } })],
    ],
    ['a second initialisation', 4429, ['{"type":"connection_init"}']],
    [
      'a second subscription of the same id',
      4409,
      Array.from({ length: 2 }, () => JSON.stringify({ type: 'subscribe', id: '1', payload: CHANGES })),
    ],
  ])('%s', async (_what, code, messages) => {
    const raw = await rawSocket(api.address);
    for (const message of messages) raw.send(message);
    if (messages.length === 0) raw.socket.send(Buffer.from([0xff, 0xfe]), { binary: false });
    expect((await raw.closed).code).toBe(code);
    expect((await fetch(`${api.address}/health/live`)).status).toBe(200);
  });

  test('frames that break the websocket protocol', async () => {
    const raw = await rawSocket(api.address);
    raw.wire.write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
    expect((await raw.closed).code).toBe(1002);
  });

  test('a subscription before the initialisation', async () => {
    const raw = await rawSocket(api.address, { initialise: false });
    raw.send({ type: 'subscribe', id: '1', payload: CHANGES });
    expect((await raw.closed).code).toBe(4401);
  });

  test('no initialisation', async () => {
    const raw = await rawSocket(api.address, { initialise: false });
    expect((await raw.closed).code).toBe(4408);
  });

  test('another subprotocol', async () => {
    const socket = new WebSocket(websocketOf(api.address));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(4406);
  });
});

describe('a websocket is not opened', () => {
  const statusOf = async (url: string, origin?: string) => {
    const socket = new WebSocket(url, 'graphql-transport-ws', origin ? { origin } : {});
    const [response] = (await Promise.race([
      once(socket, 'unexpected-response').then(([, reply]) => [reply as { statusCode: number }]),
      once(socket, 'open').then(() => [{ statusCode: 101 }]),
    ])) as [{ statusCode: number }];
    socket.on('error', () => undefined).terminate();
    return response.statusCode;
  };

  test('for a page of another origin', async () => {
    expect(await statusOf(websocketOf(api.address), 'http://elsewhere.test')).toBe(403);
    expect(await statusOf(websocketOf(api.address), 'null')).toBe(403);
    expect(await statusOf(websocketOf(api.address), 'http://console.test')).toBe(101);
    expect(await statusOf(websocketOf(api.address), api.address)).toBe(101);
  });

  test('at another path', async () => {
    expect(await statusOf(`${websocketOf(api.address)}/more`)).toBe(404);
  });
});

test('a request that offers HTTP/2, as those of Java and curl do, is answered over HTTP/1.1', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const { stdout } = await promisify(exec)(
    `curl --silent --http2 -H 'content-type: application/json' -d '${body}' ${api.address}/graphql ${api.address}/graphql`,
  );
  expect(stdout.match(/"data":\{"__typename":"Query"\}/g)).toHaveLength(2);
});

describe('limits', () => {
  test('one subscription too many is refused, and those under way go on; one that ends makes room', async () => {
    const raw = await rawSocket(api.address);
    for (const id of ['1', '2', '3', '4']) raw.send({ type: 'subscribe', id, payload: CHANGES });
    expect(await raw.message(1)).toMatchObject({
      id: '4',
      payload: { errors: [{ message: expect.stringContaining('3 subscriptions') }] },
    });
    raw.send({ type: 'complete', id: '1' });
    await setTimeout(200);
    raw.send({ type: 'subscribe', id: '5', payload: CHANGES });
    await setTimeout(300);
    raw.messages.length = 0;
    await note(api, tie, 'to three');
    await setTimeout(300);
    expect(raw.messages.map(({ id, type }) => `${type} ${id}`).toSorted()).toEqual([
      'next 2',
      'next 3',
      'next 5',
    ]);
    raw.socket.terminate();
  });

  test('one connection too many is closed with a word, and those under way go on', async () => {
    await setTimeout(300);
    const sockets = await Promise.all(Array.from({ length: LIVE.connections }, () => rawSocket(api.address)));
    const refused = await rawSocket(api.address, { initialise: false });
    expect(await refused.closed).toMatchObject({ code: 1013 });
    expect(sockets.every(({ socket }) => socket.readyState === WebSocket.OPEN)).toBe(true);
    for (const { socket } of sockets) socket.terminate();
    await setTimeout(300);
    const next = await rawSocket(api.address);
    expect(next.messages[0]?.type).toBe('connection_ack');
    next.socket.terminate();
  });
});

describe('a quiet connection', () => {
  test('is pinged, and lives as long as it answers', async () => {
    const raw = await rawSocket(api.address);
    let pings = 0;
    raw.socket.on('ping', () => (pings += 1));
    await setTimeout(4500);
    expect(pings).toBeGreaterThanOrEqual(2);
    expect(raw.socket.readyState).toBe(WebSocket.OPEN);
    raw.socket.terminate();
  });

  test('that does not answer is given up', async () => {
    const raw = await rawSocket(api.address, { autoPong: false });
    expect((await raw.closed).code).toBe(1006);
  });
});

test('a client that does not take its changes is sent away with a word, and resumes by its cursor', async () => {
  const wide = Array.from({ length: 30 }, (_, index) => `a${index}: fields { before after }`).join(' ');
  const payload = { query: `subscription { changes { cursor ${wide} } }` };
  // Pinged seldom: who does not read does not answer either, and would be given up as gone.
  const patient = await startTestApi({
    register: api,
    as: 'OFFICER',
    config: { live: { ...LIVE, pingSeconds: 60, subscriptions: 12 } },
  });
  const fast = await subscribe(patient.address);
  const slow = await rawSocket(patient.address);
  for (let id = 1; id <= 12; id += 1) slow.send({ type: 'subscribe', id: String(id), payload });
  await setTimeout(300);
  await note(patient, tie, 'taken');
  await slow.message(1);
  slow.socket.pause();
  // By twelve subscriptions, each comes to more than a megabyte: in the end the buffers of the operating system are full.
  const notes = Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(1900)}`);
  for (const text of notes) await note(patient, tie, text);
  await setTimeout((LIVE.patienceSeconds + 1.5) * 1000);
  slow.socket.resume();
  expect(await slow.closed).toMatchObject({ code: 4413, reason: expect.stringContaining('cursor') });
  const taken = slow.messages.filter(({ type, id }) => type === 'next' && id === '1');
  expect(taken.length).toBeLessThan(notes.length);
  const { payload: last } = taken.at(-1) as { payload: { data: { changes: { cursor: string } } } };
  const resumed = await subscribe(patient.address, { after: last.data.changes.cursor });
  // The first one taken was there before the notes.
  const rest = notes.slice(taken.length - 1);
  expect(notesOf(await resumed.until(rest.length))).toEqual(rest);
  expect(notesOf(await fast.until(notes.length + 1)).slice(1)).toEqual(notes);
});
