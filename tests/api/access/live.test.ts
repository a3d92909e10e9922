import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { refusing } from '@golden-thread/api';
import { clientOf } from '../../kit/client.js';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { note, tiesOf, type Tie } from '../live/officer.js';
import { websocketOf } from '../live/subscriber.js';

let api: Api;
let tie: Tie;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'ADMIN', config: { publicRead: false } });
  [tie] = (await tiesOf(api)) as [Tie];
});

const sockets: WebSocket[] = [];
afterAll(() => sockets.forEach((socket) => socket.terminate()));

interface Listener {
  /** Notes that it was told of. */
  heard: string[];
  acknowledged: Promise<void>;
  closed: Promise<number>;
  /** The words with which it was closed. */
  reason: Promise<string>;
}

/** Subscribes to all changes with headers of its own, as a browser sends its cookies. */
function listen(headers: Record<string, string>, address = api.address): Listener {
  const socket = new WebSocket(websocketOf(address), 'graphql-transport-ws', { headers });
  sockets.push(socket);
  const heard: string[] = [];
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const reason = new Promise<string>((resolve) =>
    socket.on('close', (_code, words) => resolve(words.toString())),
  );
  const acknowledged = new Promise<void>((resolve) => {
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data: Buffer) => {
      const { type, payload } = JSON.parse(data.toString()) as {
        type: string;
        payload: { data: { changes: { summary: string } } };
      };
      if (type === 'next') heard.push(payload.data.changes.summary);
      if (type !== 'connection_ack') return;
      socket.send(
        JSON.stringify({
          type: 'subscribe',
          id: '1',
          payload: { query: 'subscription { changes { summary } }' },
        }),
      );
      void setTimeout(1000).then(resolve);
    });
  });
  return { heard, acknowledged, closed, reason };
}

const soon = <T>(promise: Promise<T>) => Promise.race([promise, setTimeout(15_000, 'not in time' as const)]);

test('who is signed in hears of changes; nobody in particular is refused', async () => {
  const reader = await api.signIn('READER');
  const listener = listen({ cookie: reader.cookie });
  await listener.acknowledged;
  await note(api, tie, 'to all who may read');
  for (let waited = 0; listener.heard.length === 0 && waited < 15_000; waited += 100) await setTimeout(100);
  expect(listener.heard).toHaveLength(1);
  expect(await soon(listen({}).closed)).toBe(4401);
  expect(await soon(listen({ authorization: 'Bearer gt_nothing' }).closed)).toBe(4401);
});

test('who is refused a websocket is told why, as over HTTP', async () => {
  const reader = await api.signIn('READER');
  const open = await startTestApi({ register: api });
  const refused: Record<string, string>[] = [
    { authorization: 'Bearer gt_nothing' },
    { authorization: 'Bearer gt_nothing', cookie: reader.cookie },
  ];
  for (const headers of refused) {
    const { errors } = await clientOf(open.address, headers).graphql('{ boards { totalCount } }');
    for (const { address } of [api, open]) {
      const listener = listen(headers, address);
      expect(await soon(listener.closed)).toBe(4401);
      expect(await listener.reason).toBe(errors[0]!.message);
    }
  }
  expect(await listen({}).reason).toBe('This register may not be read without signing in.');
});

test('why is told as far as a websocket has room for it, up to a whole word', () => {
  const { reason } = refusing({ message: 'Ünder '.repeat(30) });
  expect(Buffer.byteLength(reason)).toBeLessThanOrEqual(123);
  expect(reason).toMatch(/^(Ünder ){16}Ünder…$/);
});

test.each([
  ['the session ended', (id: string) => `delete from public.session where account_id = '${id}'`],
  [
    'the account was disabled',
    (id: string) => `update public.account set status = 'DISABLED' where id = '${id}'`,
  ],
  [
    'the account has another role',
    (id: string) => `update public.account set role = 'OFFICER' where id = '${id}'`,
  ],
])('a websocket is closed within seconds when %s, and is told of nothing more', async (_what, statement) => {
  const reader = await api.signIn('READER');
  const listener = listen({ cookie: reader.cookie });
  await listener.acknowledged;
  await rowsOf(api.database, statement(reader.accountId));
  // At once, before it is looked: the next change is not told.
  await note(api, tie, 'not for them any more');
  expect(await soon(listener.closed)).toBe(4205);
  expect(listener.heard).toEqual([]);
  const idle = await api.signIn('READER');
  const quiet = listen({ cookie: idle.cookie });
  await quiet.acknowledged;
  await rowsOf(api.database, statement(idle.accountId));
  // Nothing changes meanwhile.
  expect(await soon(quiet.closed)).toBe(4205);
});

test('a websocket of a token is closed when it is revoked', async () => {
  const { tokenCreate } = await api.ask<{ tokenCreate: { secret: string; token: { id: string } } }>(
    `mutation { tokenCreate(input: { name: "A service", expiresAt: "${new Date(Date.now() + 1e9).toISOString()}" }) { secret token { id } } }`,
  );
  const listener = listen({ authorization: `Bearer ${tokenCreate.secret}` });
  await listener.acknowledged;
  await api.ask('mutation ($id: ID!) { tokenRevoke(id: $id) { userErrors { code } } }', {
    id: tokenCreate.token.id,
  });
  expect(await soon(listener.closed)).toBe(4205);
  expect(listener.heard).toEqual([]);
});

test('a websocket from the page of another site is refused', async () => {
  const reader = await api.signIn('READER');
  const socket = new WebSocket(websocketOf(api.address), 'graphql-transport-ws', {
    headers: { cookie: reader.cookie, origin: 'https://evil.example' },
  });
  const status = await new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.on('error', () => undefined);
  });
  expect(status).toBe(403);
});
