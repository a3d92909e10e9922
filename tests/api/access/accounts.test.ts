import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { BETTER, GOOD, clientWith, enter, invite, onAccount } from './people.js';

let api: Api;
beforeAll(async () => {
  // Closed for reading: only who is signed in gets an answer.
  api = await startTestApi({ as: 'ADMIN', name: 'an administrator', config: { publicRead: false } });
});

const WHO =
  '{ viewer { kind name role account { email mustChangePassword hasPassword } sessions { id isCurrent } } }';
const signedUp = async (role?: string) => {
  const account = await invite(api, role);
  const entering = await enter(api.address, 'passwordSet', { link: account.link, password: GOOD });
  return { ...account, client: clientWith(api.address, entering) };
};

describe('an invitation', () => {
  test('makes an account, whose owner chooses a password by the link and is signed in', async () => {
    const account = await invite(api, 'OFFICER');
    expect(account).toMatchObject({ role: 'OFFICER', status: 'INVITED', version: 1 });
    expect(account.link).toMatch(/^http:\/\/console\.test\/#\/password\/[\w-]{43}$/);
    const entering = await enter(api.address, 'passwordSet', { link: account.link, password: GOOD });
    const client = clientWith(api.address, entering);
    expect(await client.ask(WHO)).toEqual({
      viewer: {
        kind: 'ACCOUNT',
        name: account.name,
        role: 'OFFICER',
        account: { email: account.email, mustChangePassword: false, hasPassword: true },
        sessions: [{ id: expect.any(String), isCurrent: true }],
      },
    });
    const again = await enter(api.address, 'signIn', { email: account.email.toUpperCase(), password: GOOD });
    expect(await clientWith(api.address, again).ask('{ viewer { sessions { isCurrent } } }')).toEqual({
      viewer: { sessions: [{ isCurrent: true }, { isCurrent: false }] },
    });
  });

  test('is good once, also of two at the same moment', async () => {
    const { link } = await invite(api);
    const both = await Promise.all(
      [GOOD, BETTER].map((password) => enter(api.address, 'passwordSet', { link, password })),
    );
    expect(both.flatMap(({ codes }) => codes)).toEqual(['EXPIRED']);
    expect((await enter(api.address, 'passwordSet', { link, password: GOOD })).codes).toEqual(['EXPIRED']);
  });

  test('is good for a week', async () => {
    const { id, link } = await invite(api);
    const [row] = await rowsOf<{ days: number }>(
      api.database,
      `select extract(epoch from expires_at - created_at)::int / 86400 as days from public.one_time_link where account_id = $1`,
      [id],
    );
    expect(row).toEqual({ days: 7 });
    await rowsOf(api.database, `update public.one_time_link set expires_at = now() where account_id = $1`, [
      id,
    ]);
    expect((await enter(api.address, 'passwordSet', { link, password: GOOD })).codes).toEqual(['EXPIRED']);
  });

  test('of an address that has an account, or that is none, or of nobody, is refused', async () => {
    const known = await invite(api);
    const refused = async (input: object) =>
      (
        await onAccount(api, 'accountInvite', {
          name: 'Somebody',
          email: 'new@example.org',
          role: 'READER',
          ...input,
        })
      ).userErrors[0];
    expect(await refused({ email: ` ${known.email.toUpperCase()}` })).toMatchObject({
      code: 'TAKEN',
      field: ['email'],
    });
    expect(await refused({ email: 'nobody' })).toMatchObject({ code: 'INVALID', field: ['email'] });
    expect(await refused({ name: ' ' })).toMatchObject({ code: 'REQUIRED', field: ['name'] });
    expect(await refused({ personId: known.id })).toMatchObject({ code: 'NOT_FOUND', field: ['personId'] });
  });
});

describe('a password', () => {
  test.each([
    ['is short', 'k9#mQ2!vX7&pL4'],
    ['is what many people use, twice', 'passwordpassword'],
    ['is a number that everybody knows', '123456789012345'],
    ['is one letter', 'aaaaaaaaaaaaaaaaaaaa'],
    ['runs along the keyboard', 'qwertyuiopasdfghjkl'],
    ['runs along the alphabet', 'abcdefghijklmnopqrstuvwxyz'],
    ['is a common one with what rules of composition ask for', 'Password12345678!'],
    ['is the name of the product with a year', 'GoldenThread2026!'],
  ])('is refused that %s', async (_what, password) => {
    const { link } = await invite(api);
    const { codes, cookie } = await enter(api.address, 'passwordSet', { link, password });
    expect({ codes, cookie }).toEqual({ codes: ['WEAK_PASSWORD'], cookie: null });
    // The link is not used up by a password that was refused.
    expect((await enter(api.address, 'passwordSet', { link, password: GOOD })).codes).toEqual([]);
  });

  test('is refused that is made of what is known of its owner', async () => {
    const { link, email, name } = await invite(api);
    for (const password of [email, `${name} ${email}`, `${name}${name} 12`]) {
      expect((await enter(api.address, 'passwordSet', { link, password })).codes).toEqual(['WEAK_PASSWORD']);
    }
  });

  test.each([
    'ŵ€t ßky ünder 🦊 fóx',
    'correct horse battery staple',
    'jq vw zr tk mp xs ld',
    'x'.repeat(3) + GOOD.repeat(5),
  ])('may be any characters, in any case: %s', async (password) => {
    const { link, email } = await invite(api);
    expect((await enter(api.address, 'passwordSet', { link, password })).codes).toEqual([]);
    expect((await enter(api.address, 'signIn', { email, password })).cookie).not.toBeNull();
  });

  test('typed with other code points for the same letters is the same', async () => {
    const { link, email } = await invite(api);
    const password = 'café terrace über moon';
    await enter(api.address, 'passwordSet', { link, password: password.normalize('NFC') });
    const decomposed = password.normalize('NFD');
    expect(decomposed).not.toBe(password);
    expect((await enter(api.address, 'signIn', { email, password: decomposed })).codes).toEqual([]);
  });

  test('has at most 200 characters', async () => {
    const { link } = await invite(api);
    const { codes } = await enter(api.address, 'passwordSet', { link, password: 'kettle orbit '.repeat(16) });
    expect(codes).toEqual(['TOO_LONG']);
  });

  test('is kept as argon2id, with the work that OWASP asks for', async () => {
    const { id } = await signedUp();
    const [row] = await rowsOf<{ hash: string }>(
      api.database,
      `select password_hash as hash from public.account where id = $1`,
      [id],
    );
    expect(row!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('is changed by its owner, who must know the present one; other sessions end', async () => {
    const { email, client } = await signedUp();
    const elsewhere = clientWith(api.address, await enter(api.address, 'signIn', { email, password: GOOD }));
    const change = (current: string, password: string) =>
      enter(api.address, 'passwordChange', { current, password }, { cookie: client.cookie });
    expect((await change('not the present one', BETTER)).codes).toEqual(['WRONG_CREDENTIALS']);
    expect((await change(GOOD, GOOD)).codes).toEqual(['WEAK_PASSWORD']);
    expect((await change(GOOD, 'too short')).codes).toEqual(['WEAK_PASSWORD']);
    expect((await change(GOOD, BETTER)).codes).toEqual([]);
    expect(await client.ask('{ viewer { kind sessions { isCurrent } } }')).toEqual({
      viewer: { kind: 'ACCOUNT', sessions: [{ isCurrent: true }] },
    });
    expect((await elsewhere.refusal('{ boards { totalCount } }')).code).toBe('UNAUTHENTICATED');
    expect((await enter(api.address, 'signIn', { email, password: GOOD })).codes).toEqual([
      'WRONG_CREDENTIALS',
    ]);
    expect((await enter(api.address, 'signIn', { email, password: BETTER })).codes).toEqual([]);
  });

  test('that an administrator resets is gone with all sessions, and chosen anew by the link', async () => {
    const { id, email, client } = await signedUp();
    const version = await versionOf(id);
    const first = await onAccount(api, 'accountResetPassword', { id, version });
    const second = await onAccount(api, 'accountResetPassword', { id, version: first.account!.version });
    expect((await client.refusal('{ boards { totalCount } }')).code).toBe('UNAUTHENTICATED');
    expect((await enter(api.address, 'signIn', { email, password: GOOD })).codes).toEqual([
      'WRONG_CREDENTIALS',
    ]);
    const set = (link: string) => enter(api.address, 'passwordSet', { link, password: BETTER });
    // Only the newest link counts.
    expect((await set(first.link!)).codes).toEqual(['EXPIRED']);
    expect((await set(second.link!)).codes).toEqual([]);
    expect((await enter(api.address, 'signIn', { email, password: BETTER })).codes).toEqual([]);
  });
});

describe('an account', () => {
  test('that is disabled is refused at the very next request, and can be enabled again', async () => {
    const { id, email, client } = await signedUp('OFFICER');
    await client.ask('{ boards { totalCount } }');
    const disabled = await onAccount(api, 'accountDisable', { id, version: await versionOf(id) });
    expect(disabled.account).toMatchObject({ status: 'DISABLED' });
    const { status, errors } = await client.graphql('{ boards { totalCount } }');
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await enter(api.address, 'signIn', { email, password: GOOD })).codes).toEqual([
      'WRONG_CREDENTIALS',
    ]);
    await onAccount(api, 'accountEnable', { id, version: disabled.account!.version });
    // Its sessions stay ended.
    expect((await client.refusal('{ boards { totalCount } }')).code).toBe('UNAUTHENTICATED');
    expect((await enter(api.address, 'signIn', { email, password: GOOD })).codes).toEqual([]);
  });

  test('is changed by an administrator, who must have read the present version', async () => {
    const { id, client } = await signedUp('READER');
    const version = await versionOf(id);
    const changed = await onAccount(api, 'accountUpdate', {
      id,
      version,
      role: 'OFFICER',
      name: 'Another name',
    });
    expect(changed.account).toMatchObject({ role: 'OFFICER', name: 'Another name', version: version + 1 });
    expect(await client.ask('{ viewer { role name } }')).toEqual({
      viewer: { role: 'OFFICER', name: 'Another name' },
    });
    const late = await onAccount(api, 'accountUpdate', { id, version, role: 'READER' });
    expect(late).toMatchObject({ account: { role: 'OFFICER' }, userErrors: [{ code: 'CONFLICT' }] });
    const empty = await onAccount(api, 'accountUpdate', { id, version: version + 1 });
    expect(empty.userErrors).toMatchObject([{ code: 'EMPTY_UPDATE' }]);
  });

  test('is listed to administrators, by what is asked', async () => {
    const { email, name } = await signedUp('CONTRIBUTOR');
    expect(
      await api.ask(
        `query ($search: String) { accounts(filter: { search: $search, roleIn: [CONTRIBUTOR], statusIn: [ACTIVE] }, orderBy: [{ field: EMAIL }]) {
          totalCount nodes { email name lastSeenAt sessions { userAgent } } } }`,
        { search: email.toUpperCase() },
      ),
    ).toEqual({
      accounts: {
        totalCount: 1,
        nodes: [{ email, name, lastSeenAt: expect.any(String), sessions: [{ userAgent: 'node' }] }],
      },
    });
  });

  test('of the last administrator can neither be disabled nor given another role', async () => {
    const alone = await startTestApi({ as: 'ADMIN' });
    const { viewer } = await alone.ask<{ viewer: { account: { id: string; version: number } } }>(
      '{ viewer { account { id version } } }',
    );
    const refused = { account: null, userErrors: [{ code: 'IN_USE' }] };
    expect(await onAccount(alone, 'accountDisable', viewer.account)).toMatchObject(refused);
    expect(await onAccount(alone, 'accountUpdate', { ...viewer.account, role: 'OFFICER' })).toMatchObject(
      refused,
    );
    // Two who disable each other at once: one of them stays.
    const other = await alone.signIn('ADMIN');
    const both = await Promise.all([
      onAccount(alone, 'accountDisable', { id: other.accountId, version: 1 }).catch(() => null),
      onAccount(other, 'accountDisable', viewer.account).catch(() => null),
    ]);
    expect(both.filter((done) => done?.account?.status === 'DISABLED')).toHaveLength(1);
  });

  test('is nobody’s but an administrator’s to see or change', async () => {
    const { id, client } = await signedUp('OFFICER');
    for (const query of [
      '{ accounts { totalCount } }',
      `{ account(id: "${id}") { email } }`,
      '{ tokens { totalCount } }',
      `mutation { accountUpdate(input: { id: "${id}", version: 1, role: ADMIN }) { userErrors { code } } }`,
      'mutation { accountInvite(input: { email: "a@example.org", name: "A", role: ADMIN }) { userErrors { code } } }',
    ]) {
      expect((await client.refusal(query)).code).toBe('FORBIDDEN');
    }
  });
});

const versionOf = async (id: string): Promise<number> =>
  (await api.ask<{ account: { version: number } }>(`{ account(id: "${id}") { version } }`)).account.version;
