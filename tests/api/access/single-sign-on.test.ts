import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { freePort } from '../../kit/free-port.js';
import { type Api, startTestApi } from '../../kit/register.js';
import { GOOD, enter, invite, onAccount } from './people.js';
import { Browser, type Known, startProvider } from './provider.js';

const CONSOLE = 'http://console.test';
const who = (changes: Partial<Known> & { email: string }): Known => ({
  email_verified: true,
  name: changes.email.split('@')[0]!,
  groups: [],
  ...changes,
});

const people: Record<string, Known> = {
  officer: who({
    email: 'officer@example.org',
    name: 'Olive Officer',
    groups: ['register-readers', 'register-officers'],
  }),
  stranger: who({ email: 'stranger@example.org', groups: ['another-team'] }),
  unverified: who({ email: 'unverified@example.org', email_verified: false, groups: ['register-readers'] }),
};

let keeper: Api;
let api: Api;
let host: string;
beforeAll(async () => {
  let callback = '';
  const { issuer, clientId, clientSecret } = await startProvider(() => callback, people);
  keeper = await startTestApi({ as: 'ADMIN', config: { publicRead: false } });
  // The address is known when it listens, and the callback is a part of it: so it is started on a port that is free.
  const port = await freePort();
  host = `127.0.0.1:${port}`;
  callback = `http://${host}/auth/oidc/callback`;
  api = await startTestApi({
    register: keeper,
    config: {
      publicRead: false,
      http: { host: '127.0.0.1', port },
      publicUrl: `http://${host}`,
      oidc: {
        issuer,
        clientId,
        clientSecret,
        scopes: 'openid email profile',
        groupsClaim: 'groups',
        roleMap: { 'register-readers': 'READER', 'register-officers': 'OFFICER', 'register-admins': 'ADMIN' },
        trustEmail: false,
      },
    },
  });
});

const signIn = async (name: string, browser = new Browser(name), returnTo = '') => {
  const { address, passed } = await browser.goUntil(`http://${host}/auth/oidc/start${returnTo}`, CONSOLE);
  const secret = browser.cookie(host, 'gt_session');
  return {
    address,
    passed,
    browser,
    client: clientOf(api.address, secret === null ? {} : { cookie: `gt_session=${secret}` }),
  };
};

const WHO = '{ viewer { kind name role account { email status hasPassword hasSingleSignOn } } }';

describe('the council’s own sign-in', () => {
  test('makes an account with the highest role of the groups, and leads back into the console', async () => {
    const { address, client, passed } = await signIn('officer', undefined, '?returnTo=/boards');
    expect(address).toBe(`${CONSOLE}/#/boards`);
    expect(new URL(passed[1]!).searchParams.get('code_challenge_method')).toBe('S256');
    expect(await client.ask(WHO)).toEqual({
      viewer: {
        kind: 'ACCOUNT',
        name: 'Olive Officer',
        role: 'OFFICER',
        account: {
          email: 'officer@example.org',
          status: 'ACTIVE',
          hasPassword: false,
          hasSingleSignOn: true,
        },
      },
    });
    const count = async () =>
      (await keeper.ask<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }')).accounts
        .totalCount;
    const before = await count();
    await signIn('officer');
    expect(await count()).toBe(before);
  });

  test('is told of to those who are not signed in', async () => {
    expect(await clientOf(api.address).ask('{ signInMethods { password singleSignOnUrl } }')).toEqual({
      signInMethods: { password: true, singleSignOnUrl: `http://${host}/auth/oidc/start` },
    });
  });

  test('gives the role that the groups stand for today', async () => {
    people['officer'] = { ...people['officer']!, groups: ['register-readers'] };
    const { client } = await signIn('officer');
    expect(await client.ask('{ viewer { role } }')).toEqual({ viewer: { role: 'READER' } });
    people['officer'] = { ...people['officer'], groups: ['register-officers'] };
  });

  test('refuses who is in none of the groups, and says why to the console', async () => {
    const { address, browser } = await signIn('stranger');
    expect(address).toBe(`${CONSOLE}/#/login?reason=NO_GROUP`);
    expect(browser.cookie(host, 'gt_session')).toBeNull();
  });

  test('ties the account that was invited by the same verified address, and no other', async () => {
    const invited = await onAccount(keeper, 'accountInvite', {
      email: 'invited@example.org',
      name: 'Ina Vited',
      role: 'READER',
    });
    people['invited'] = who({ email: 'invited@example.org', groups: ['register-officers'] });
    const { client } = await signIn('invited');
    expect(await client.ask(WHO)).toMatchObject({
      viewer: { name: 'Ina Vited', role: 'OFFICER', account: { status: 'ACTIVE' } },
    });
    // The link of the invitation is no second way in.
    expect((await enter(api.address, 'passwordSet', { link: invited.link!, password: GOOD })).codes).toEqual([
      'EXPIRED',
    ]);
    // Another identity that has the address later is not let into that account.
    people['impostor'] = who({ email: 'invited@example.org', groups: ['register-admins'] });
    expect((await signIn('impostor')).address).toBe(`${CONSOLE}/#/login?reason=NO_ACCOUNT`);
    // Nor into one that is signed in to with a password.
    const local = await invite(keeper, 'ADMIN');
    await enter(api.address, 'passwordSet', { link: local.link, password: GOOD });
    people['taker'] = who({ email: local.email, groups: ['register-admins'] });
    expect((await signIn('taker')).address).toBe(`${CONSOLE}/#/login?reason=NO_ACCOUNT`);
  });

  test('refuses an address that nobody vouches for, and an account that is disabled', async () => {
    expect((await signIn('unverified')).address).toBe(`${CONSOLE}/#/login?reason=EMAIL_NOT_VERIFIED`);
    const { client } = await signIn('officer');
    const { viewer } = await client.ask<{ viewer: { account: { id: string; version: number } } }>(
      '{ viewer { account { id version } } }',
    );
    await onAccount(keeper, 'accountDisable', viewer.account);
    expect((await signIn('officer')).address).toBe(`${CONSOLE}/#/login?reason=DISABLED`);
    expect((await client.refusal('{ boards { totalCount } }')).code).toBe('UNAUTHENTICATED');
  });

  test('takes no answer but to the question that this browser asked', async () => {
    people['visitor'] = who({ email: 'visitor@example.org', groups: ['register-readers'] });
    const comeBack = async (change: (address: URL, browser: Browser) => void) => {
      const browser = new Browser('visitor');
      const { address } = await browser.goUntil(
        `http://${host}/auth/oidc/start`,
        `http://${host}/auth/oidc/callback`,
      );
      const answer = new URL(address);
      change(answer, browser);
      const led = await browser.goUntil(answer.href, CONSOLE);
      return [led.address, browser.cookie(host, 'gt_session')];
    };
    const refused = [`${CONSOLE}/#/login?reason=TRY_AGAIN`, null];
    // Another state; another code; a browser that never asked, such as one that was led here by somebody else's link.
    expect(await comeBack((answer) => answer.searchParams.set('state', 'made-up'))).toEqual(refused);
    expect(await comeBack((answer) => answer.searchParams.delete('state'))).toEqual(refused);
    expect(await comeBack((answer) => answer.searchParams.set('code', 'made-up'))).toEqual(refused);
    expect(await comeBack((_answer, browser) => browser.forget(host, 'gt_oidc'))).toEqual(refused);
    expect(await comeBack(() => undefined)).toEqual([`${CONSOLE}/#/`, expect.any(String)]);
  });

  test('leads nowhere but into the console', async () => {
    for (const returnTo of ['//evil.example', 'https://evil.example', '/\\evil.example', '/<script>']) {
      const { address } = await signIn('visitor', undefined, `?returnTo=${encodeURIComponent(returnTo)}`);
      expect(address).toBe(`${CONSOLE}/#/`);
    }
  });

  test('that does not answer is said to be so, and passwords go on', async () => {
    const away = await startTestApi({
      register: keeper,
      config: {
        oidc: {
          issuer: 'http://127.0.0.1:1',
          clientId: 'a',
          clientSecret: 'b',
          scopes: 'openid',
          groupsClaim: 'groups',
          roleMap: {},
          trustEmail: false,
        },
      },
    });
    const reply = await fetch(`${away.address}/auth/oidc/start`, { redirect: 'manual' });
    expect([reply.status, reply.headers.get('location')]).toEqual([
      303,
      `${CONSOLE}/#/login?reason=TRY_AGAIN`,
    ]);
  });
});
