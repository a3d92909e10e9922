import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '@golden-thread/api';
import { clientOf } from '../../kit/client.js';
import { onPostgres, openTestRegister, type Register, startTestApi, testDoor } from '../../kit/register.js';

/* Who asks too often is refused for the rest of the minute, at the cost of no statement. */

const QUERY = '{ boards { totalCount } }';
let register: Register;
/** Whatever the database was asked, by whichever way. */
let asked = 0;
beforeAll(async () => {
  register = await openTestRegister();
  const { database } = register;
  const [query, transaction] = [database.query.bind(database), database.transaction.bind(database)];
  database.query = (...given) => {
    if (!given[0].text.includes('request_count')) asked += 1;
    return query(...given);
  };
  database.transaction = (...given) => {
    asked += 1;
    return transaction(...given);
  };
});

/** Counting starts anew with each minute of the clock: none of these tests may fall into two. */
beforeEach(async () => {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 12_000) await setTimeout(left + 50);
}, 30_000);

const limited = (address: number, account: number) =>
  startTestApi({
    register,
    config: { door: { ...testDoor, rate: { address, account }, trustedProxies: ['127.0.0.1'] } },
  });
const from = (address: string) => ({ 'x-forwarded-for': address });

describe('from one address', () => {
  test('so many are answered, and the next is told when to come again', async () => {
    const api = await limited(5, 0);
    for (let rest = 4; rest >= 0; rest -= 1) {
      const answer = await api.graphql(QUERY, {}, from('203.0.113.1'));
      expect(answer.errors).toEqual([]);
      expect(answer.headers.get('ratelimit-policy')).toBe('"minute";q=5;w=60');
      expect(answer.headers.get('ratelimit')).toMatch(new RegExp(`^"minute";r=${rest};t=\\d+$`));
    }
    const before = asked;
    const refused = await api.graphql(QUERY, {}, from('203.0.113.1'));
    expect(refused).toMatchObject({ status: 429, data: null, statements: 0 });
    expect(asked).toBe(before);
    expect(refused.errors).toEqual([
      {
        message: expect.stringMatching(/5 requests a minute.*one address.*Wait \d+ seconds/) as string,
        extensions: { code: 'TOO_MANY_REQUESTS' },
      },
    ]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    // Others are not, nor is health, nor a browser's question whether it may ask.
    expect((await api.graphql(QUERY, {}, from('203.0.113.2'))).status).toBe(200);
    for (let count = 0; count < 8; count += 1) {
      expect((await fetch(`${api.address}/health/live`, { headers: from('203.0.113.1') })).status).toBe(200);
    }
    const preflight = {
      ...from('203.0.113.1'),
      origin: 'http://console.test',
      'access-control-request-method': 'POST',
    };
    expect((await fetch(`${api.address}/graphql`, { method: 'OPTIONS', headers: preflight })).status).toBe(
      204,
    );
  });

  test('ways to the council’s own sign-in count too: each of them asks its server', async () => {
    const oidc = { issuer: 'http://127.0.0.1:1', clientId: 'a', clientSecret: 'b', scopes: 'openid' };
    const api = await startTestApi({
      register,
      config: {
        door: { ...testDoor, rate: { address: 2, account: 0 }, trustedProxies: ['127.0.0.1'] },
        oidc: { ...oidc, groupsClaim: 'groups', roleMap: {}, trustEmail: false },
      },
    });
    const go = async (way: string) =>
      (
        await fetch(`${api.address}/auth/oidc/${way}`, {
          redirect: 'manual',
          headers: from('203.0.113.9'),
        })
      ).status;
    expect([await go('start'), await go('callback'), await go('start'), await go('callback')]).toEqual([
      303, 303, 429, 429,
    ]);
  });

  test('a whole network of IPv6 is one', async () => {
    const api = await limited(2, 0);
    for (const address of ['2001:db8:1:2::1', '2001:db8:1:2::2'])
      expect((await api.graphql(QUERY, {}, from(address))).status).toBe(200);
    expect((await api.graphql(QUERY, {}, from('2001:db8:1:2:ffff::3'))).status).toBe(429);
    expect((await api.graphql(QUERY, {}, from('2001:db8:1:3::1'))).status).toBe(200);
  });

  test('made-up credentials make nobody known', async () => {
    const api = await limited(3, 0);
    const answers = [];
    for (let count = 0; count < 5; count += 1) {
      answers.push(
        (await api.graphql(QUERY, {}, { ...from('203.0.113.9'), cookie: `gt_session=made-up-${count}` }))
          .status,
      );
    }
    expect(answers).toEqual([200, 200, 200, 429, 429]);
  });
});

test('of one account so many are answered wherever it is signed in, whatever else comes from its address', async () => {
  const api = await limited(1000, 4);
  const reader = await api.signIn('READER');
  // By its first request it becomes known.
  expect((await reader.graphql(QUERY)).status).toBe(200);
  for (let count = 0; count < 4; count += 1) expect((await reader.graphql(QUERY)).status).toBe(200);
  const before = asked;
  const refused = await reader.graphql(QUERY);
  expect(refused).toMatchObject({ status: 429, statements: 0 });
  expect(refused.errors[0]!.message).toMatch(/4 requests a minute.*one account/);
  expect(asked).toBe(before);
  expect((await clientOf(api.address).graphql(QUERY)).status).toBe(200);
  expect((await (await api.signIn('READER')).graphql(QUERY)).status).toBe(200);
});

test('of one token so many are answered, and it is called one', async () => {
  const api = await limited(1000, 1000);
  const admin = await api.signIn('ADMIN');
  const { tokenCreate } = await admin.ask<{ tokenCreate: { secret: string } }>(
    'mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) { secret } }',
    {
      input: {
        name: 'A service',
        expiresAt: new Date(Date.now() + 1e9).toISOString(),
        requestsPerMinute: 2,
      },
    },
  );
  const token = clientOf(api.address, { authorization: `Bearer ${tokenCreate.secret}` });
  // By its first request it becomes known.
  for (let count = 0; count < 3; count += 1) expect((await token.graphql(QUERY)).status).toBe(200);
  const { status, errors } = await token.graphql(QUERY);
  expect(status).toBe(429);
  expect(errors[0]!.message).toMatch(/^2 requests a minute are answered of one token;/);
});

test.skipIf(!onPostgres)('processes that share a database count together', async () => {
  const other = await startTestApi({
    register: { url: register.url, database: await Database.open({ kind: 'postgres', url: register.url! }) },
    config: { door: { ...testDoor, rate: { address: 6, account: 0 }, trustedProxies: ['127.0.0.1'] } },
  });
  const api = await limited(6, 0);
  const ask = async (at: { graphql: typeof api.graphql }) =>
    (await at.graphql(QUERY, {}, from('203.0.113.20'))).status;
  for (let count = 0; count < 5; count += 1) expect(await ask(api)).toBe(200);
  expect(await ask(other)).toBe(200);
  // Told within a second, by both.
  await setTimeout(2500);
  expect(await ask(other)).toBe(429);
});
