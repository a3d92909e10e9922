import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { GOOD, clientWith, enter, invite } from './people.js';

type Session = ReturnType<typeof clientWith>;

const CONSOLE = 'http://console.test';
const ANY = '{ boards { totalCount } }';

let api: Api;
let account: { email: string };
beforeAll(async () => {
  api = await startTestApi({ as: 'ADMIN', config: { publicRead: false } });
  const { link, email } = await invite(api, 'OFFICER');
  await enter(api.address, 'passwordSet', { link, password: GOOD });
  account = { email };
});

const signIn = (at: { address: string } = api, headers: Record<string, string> = {}) =>
  enter(at.address, 'signIn', { ...account, password: GOOD }, headers);

describe('the cookie of a session', () => {
  test('is out of reach of scripts and of other sites', async () => {
    const { headers } = await signIn();
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^gt_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test('is for https alone, and for this very host, where browsers come by https', async () => {
    const secure = await startTestApi({ register: api, config: { publicUrl: 'https://api.example.org' } });
    const entering = await signIn(secure);
    expect(entering.headers.getSetCookie()[0]).toMatch(
      /^__Host-gt_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(await clientWith(secure.address, entering).ask('{ viewer { kind } }')).toEqual({
      viewer: { kind: 'ACCOUNT' },
    });
    // A cookie that another host of the domain, or plain http, could have set counts for nothing.
    const planted = clientOf(secure.address, { cookie: entering.cookie!.replace('__Host-', '') });
    expect(await planted.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'ANONYMOUS' } });
  });

  test('is a new one at each sign-in, and the one that the browser had is good no more', async () => {
    const first = await signIn();
    const second = await signIn(api, { cookie: first.cookie! });
    expect(second.cookie).not.toBe(first.cookie);
    expect((await clientWith(api.address, first).refusal(ANY)).code).toBe('UNAUTHENTICATED');
    await clientWith(api.address, second).ask(ANY);
  });

  test('that was made up is one of nobody', async () => {
    for (const cookie of [
      `gt_session=${'a'.repeat(43)}`,
      'gt_session=',
      "gt_session=' or true --",
      'gt_session',
    ]) {
      expect((await clientOf(api.address, { cookie }).refusal(ANY)).code).toBe('UNAUTHENTICATED');
    }
  });

  test('is taken away by signing out, and copies of it are good for nothing', async () => {
    const entering = await signIn();
    const out = await enter(api.address, 'signOut', null, { cookie: entering.cookie! });
    expect(out.data).toMatchObject({ signOut: { viewer: { kind: 'ANONYMOUS' } } });
    expect(out.headers.getSetCookie()).toEqual(['gt_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
    expect((await clientWith(api.address, entering).refusal(ANY)).code).toBe('UNAUTHENTICATED');
  });
});

describe('a session ends by itself', () => {
  test('when it is not used, however long it might have gone on', async () => {
    const short = await startTestApi({
      register: api,
      config: { sessions: { idleSeconds: 3, absoluteSeconds: 600 } },
    });
    const client = clientWith(short.address, await signIn(short));
    // Used again and again it outlives the time that it may be idle.
    for (let use = 0; use < 5; use++) {
      await client.ask(ANY);
      await setTimeout(1000);
    }
    await client.ask('{ viewer { sessions { isCurrent } } }');
    await setTimeout(3500);
    expect(await client.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'ANONYMOUS' } });
  });

  test('after a fixed time, however much it is used', async () => {
    const short = await startTestApi({
      register: api,
      config: { sessions: { idleSeconds: 600, absoluteSeconds: 3 } },
    });
    const entering = await signIn(short);
    expect(entering.headers.getSetCookie()[0]).toContain('Max-Age=3;');
    const client = clientWith(short.address, entering);
    const ended = Date.now() + 3500;
    await client.ask('{ viewer { kind } }');
    while (Date.now() < ended) {
      await client.ask('{ viewer { kind } }');
      await setTimeout(200);
    }
    expect(await client.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'ANONYMOUS' } });
  });
});

describe('sessions are ended', () => {
  const sessionsOf = async (client: { ask: Api['ask'] }) =>
    (
      await client.ask<{ viewer: { sessions: { id: string; isCurrent: boolean }[] } }>(
        '{ viewer { sessions { id isCurrent } } }',
      )
    ).viewer.sessions;
  const END = 'mutation ($id: ID!) { sessionEnd(id: $id) { account { id } userErrors { code } } }';

  test('by their owner: one of them, or all but the one that asks', async () => {
    const [here, there, elsewhere] = [await signIn(), await signIn(), await signIn()].map((entering) =>
      clientWith(api.address, entering),
    ) as [Session, Session, Session];
    const other = (await sessionsOf(there)).find(({ isCurrent }) => isCurrent)!;
    await here.ask(END, { id: other.id });
    expect((await there.refusal(ANY)).code).toBe('UNAUTHENTICATED');
    await elsewhere.ask(ANY);
    await here.ask('mutation { sessionsEnd { account { id } userErrors { code } } }');
    expect((await elsewhere.refusal(ANY)).code).toBe('UNAUTHENTICATED');
    expect(await sessionsOf(here)).toEqual([{ id: expect.any(String), isCurrent: true }]);
    expect(await here.ask(END, { id: other.id })).toMatchObject({
      sessionEnd: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });

  test('by an administrator, and by nobody else', async () => {
    const officer = clientWith(api.address, await signIn());
    const reader = await api.signIn('READER');
    const [session] = await sessionsOf(officer);
    expect(await reader.ask(END, { id: session!.id })).toMatchObject({
      sessionEnd: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
    const { viewer } = await officer.ask<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id } } }',
    );
    const ALL = 'mutation ($id: ID!) { sessionsEnd(accountId: $id) { userErrors { code } } }';
    expect(await reader.ask(ALL, { id: viewer.account.id })).toMatchObject({
      sessionsEnd: { userErrors: [{ code: 'FORBIDDEN' }] },
    });
    await officer.ask(ANY);
    await api.ask(ALL, { id: viewer.account.id });
    expect((await officer.refusal(ANY)).code).toBe('UNAUTHENTICATED');
  });
});

describe('a page of another site', () => {
  const post = (headers: Record<string, string>, body = JSON.stringify({ query: ANY })) =>
    fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test('is refused before anything else when its browser sends the cookie', async () => {
    const { cookie } = (await signIn()) as { cookie: string };
    const forged: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'http://console.test.evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of forged) {
      const reply = await post({ cookie, ...headers });
      expect([headers, reply.status]).toEqual([headers, 403]);
      // Before the body is looked at, even.
      expect((await post({ cookie, ...headers }, '{')).status).toBe(403);
    }
    const own: Record<string, string>[] = [
      { origin: CONSOLE },
      { origin: CONSOLE, 'sec-fetch-site': 'same-site' },
      { origin: api.address },
    ];
    for (const headers of own) {
      expect((await post({ cookie, ...headers })).status).toBe(200);
    }
  });

  test('cannot have a form or an image send anything that counts', async () => {
    const { cookie } = (await signIn()) as { cookie: string };
    const form = await post({ cookie, 'content-type': 'text/plain' });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const image = await fetch(`${api.address}/graphql?query=${encodeURIComponent(ANY)}`, {
      headers: { cookie },
    });
    expect(image.status).toBe(400);
  });

  test('is not told by CORS that it may ask; the console is, with credentials', async () => {
    const preflight = (origin: string) =>
      fetch(`${api.address}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const { headers } = await preflight(CONSOLE);
    expect([
      headers.get('access-control-allow-origin'),
      headers.get('access-control-allow-credentials'),
    ]).toEqual([CONSOLE, 'true']);
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('guesses at a password', () => {
  const guessing = (email: string, count: number, at = api.address) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        enter(at, 'signIn', { email, password: `a guess at it, number ${index}` }),
      ),
    );
  const clear = () => rowsOf(api.database, `delete from public.sign_in_attempt`);

  test('are let through ten times in five minutes, of many at once and through two processes too', async () => {
    await clear();
    const there = await startTestApi({ register: api });
    const answers = await Promise.all([
      guessing(account.email, 12),
      guessing(account.email, 12, there.address),
    ]);
    const codes = answers.flat().flatMap((answer) => answer.codes);
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(10);
    expect(codes.filter((code) => code === 'TOO_MANY')).toHaveLength(14);
    // Nor is the right password tried any more, until the time is over.
    expect((await signIn()).codes).toEqual(['TOO_MANY']);
    await rowsOf(
      api.database,
      `update public.sign_in_attempt set attempted_at = attempted_at - interval '5 minutes 1 second'`,
    );
    expect((await signIn()).codes).toEqual([]);
  });

  test('are counted for an address, too, whatever accounts it guesses at; right ones are not', async () => {
    await clear();
    for (let use = 0; use < 12; use++) expect((await signIn()).codes).toEqual([]);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        enter(api.address, 'signIn', { email: `nobody${index}@example.org`, password: 'a guess at it' }),
      ),
    );
    expect(answers.filter(({ codes }) => codes[0] === 'WRONG_CREDENTIALS')).toHaveLength(10);
    await clear();
  });

  test('do not tell whether there is an account, by words or by time', async () => {
    await clear();
    const invited = await invite(api);
    const texts = new Set<string>();
    const time = async (email: string) => {
      await clear();
      const started = performance.now();
      texts.add((await enter(api.address, 'signIn', { email, password: 'not the password of it' })).text);
      return performance.now() - started;
    };
    // Turn by turn, and the best of many: what else the machine does falls on both.
    let [known, unknown] = [Infinity, Infinity];
    for (let turn = 0; turn < 8; turn += 1) {
      known = Math.min(known, await time(account.email));
      unknown = Math.min(unknown, await time(turn % 2 ? 'nobody@example.org' : invited.email));
    }
    expect(texts.size).toBe(1);
    // The work of the hash is there in both: without it an answer comes in less than a tenth of the time.
    expect(unknown).toBeGreaterThan(known / 3);
    await clear();
  });

  test('of enormous length cost no work and are wrong', async () => {
    expect((await enter(api.address, 'signIn', { ...account, password: 'x'.repeat(500_000) })).codes).toEqual(
      ['WRONG_CREDENTIALS'],
    );
    await clear();
  });
});
