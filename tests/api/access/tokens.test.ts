import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import type { UserError } from '../../kit/writing.js';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'ADMIN', config: { publicRead: false } });
});

const DAY = 24 * 3600 * 1000;
const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

interface Made {
  token: { id: string; scope: string; requestsPerMinute: number | null; nodeLimit: number | null } | null;
  secret: string | null;
  userErrors: UserError[];
}

async function make(input: object = {}): Promise<Made> {
  const { tokenCreate } = await api.ask<{ tokenCreate: Made }>(
    `mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) {
      token { id scope requestsPerMinute nodeLimit } secret userErrors { field code } } }`,
    { input: { name: 'Power BI', expiresAt: inDays(30), ...input } },
  );
  return tokenCreate;
}

const bearer = ({ secret }: { secret: string | null }) =>
  clientOf(api.address, { authorization: `Bearer ${secret}` });
const idOf = async (query: string): Promise<string> =>
  Object.values(await api.ask<Record<string, { id: string }>>(`{ ${query} { id } }`))[0]!.id;

const PLAN = 'plan(slug: "childrens-services-improvement-plan")';

describe('a token', () => {
  test('is shown once, reads, and says who asks', async () => {
    const made = await make();
    expect(made).toMatchObject({ token: { scope: 'ALL' }, userErrors: [] });
    expect(made.secret).toMatch(/^gt_[\w-]{43}$/);
    expect(
      await bearer(made).ask(
        '{ viewer { kind name role account { id } sessions { id } posts { name } } boards { totalCount } }',
      ),
    ).toEqual({
      viewer: { kind: 'TOKEN', name: 'Power BI', role: 'READER', account: null, sessions: [], posts: [] },
      boards: { totalCount: expect.any(Number) },
    });
  });

  test('never writes, and sees nothing of accounts', async () => {
    const client = bearer(await make());
    for (const query of [
      'mutation { boardCreate(input: { name: "A board", boardType: BOARD, cadence: MONTHLY }) { userErrors { code } } }',
      '{ accounts { totalCount } }',
      '{ tokens { totalCount } }',
      'mutation { sessionsEnd { userErrors { code } } }',
      '{ changes(kinds: [ACCOUNT]) { nodes { actor } } auditVerification { isWhole } }',
    ]) {
      const { code } = await client.refusal(
        query.replace('boardType: BOARD', 'boardType: PARTNERSHIP_BOARD'),
      );
      expect(['FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
    }
    expect(await client.ask('{ changes(kinds: [ACCOUNT, ACCESS_TOKEN]) { totalCount } }')).toEqual({
      changes: { totalCount: 0 },
    });
  });

  test('of a board or a plan reads that, and is told of nothing else', async () => {
    const plan = await idOf(PLAN);
    const client = bearer(await make({ scope: 'PLAN', scopeId: plan }));
    const { plans, boards } = await client.ask<{
      plans: { nodes: { id: string }[] };
      boards: { totalCount: number };
    }>('{ plans { nodes { id } } boards { totalCount } }');
    expect(plans.nodes).toEqual([{ id: plan }]);
    const all = await api.ask<{ boards: { totalCount: number } }>('{ boards { totalCount } }');
    expect(boards.totalCount).toBeLessThan(all.boards.totalCount);
  });

  test('lasts to the end of the same day next year at most', async () => {
    const [year, ...rest] = londonDay.format(new Date()).split('-');
    const inAYear = [Number(year) + 1, ...rest].join('-');
    // 29 February has no such day.
    const last = Number.isNaN(Date.parse(inAYear)) ? inAYear.replace('-29', '-28') : inAYear;
    expect((await make({ expiresAt: `${last}T22:59:59Z` })).userErrors).toEqual([]);
    const after = new Date(Date.parse(last) + DAY).toISOString();
    expect((await make({ expiresAt: after.replace('T00', 'T01') })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['expiresAt'] },
    ]);
    expect((await make({ expiresAt: '9999-12-31T23:59:59-14:00' })).userErrors).toMatchObject([
      { field: ['expiresAt'] },
    ]);
  });

  test('may last 366 days and a part of one, where a year has a 29 February', async () => {
    const { token } = await make();
    const lasting = (span: string) =>
      rowsOf(
        api.database,
        `update public.access_token set expires_at = created_at + $2::interval where id = $1`,
        [token!.id, span],
      );
    await lasting('366 days 23 hours 59 minutes');
    await expect(lasting('368 days 1 hour')).rejects.toThrow('at_most_a_year');
  });

  test('carries its own limits', async () => {
    const made = await make({ requestsPerMinute: 5, nodeLimit: 20 });
    expect(made.token).toMatchObject({ requestsPerMinute: 5, nodeLimit: 20 });
    const { message } = await bearer(made).refusal('{ boards(first: 100) { nodes { name } } }');
    expect(message).toContain('20');
  });

  test('that was revoked, has ended or was made up is refused, also on a register that is open to all', async () => {
    const open = await startTestApi({ register: api });
    const [revoked, ended] = [await make(), await make()];
    await api.ask(
      'mutation ($id: ID!) { tokenRevoke(id: $id) { token { revokedAt } userErrors { code } } }',
      { id: revoked.token!.id },
    );
    await rowsOf(api.database, `update public.access_token set expires_at = now() where id = $1`, [
      ended.token!.id,
    ]);
    for (const authorization of [
      `Bearer ${revoked.secret}`,
      `Bearer ${ended.secret}`,
      'Bearer gt_nothing',
      'Bearer',
      'Basic YTpi',
      '',
    ]) {
      const { status, errors } = await clientOf(open.address, { authorization }).graphql(
        '{ boards { totalCount } }',
      );
      expect([authorization, status, errors[0]?.extensions.code]).toEqual([
        authorization,
        401,
        'UNAUTHENTICATED',
      ]);
    }
    const again = await api.ask('mutation ($id: ID!) { tokenRevoke(id: $id) { userErrors { code } } }', {
      id: revoked.token!.id,
    });
    expect(again).toMatchObject({ tokenRevoke: { userErrors: [{ code: 'NOT_FOUND' }] } });
  });

  test('and a cookie at once are refused', async () => {
    const { secret } = await make();
    const both = await api.graphql('{ boards { totalCount } }', {}, { authorization: `Bearer ${secret}` });
    expect([both.status, both.errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('remembers when it was last used, to the minute', async () => {
    const made = await make();
    const used = async () => {
      const { tokens } = await api.ask<{ tokens: { nodes: { id: string; lastUsedAt: string | null }[] } }>(
        '{ tokens(first: 100) { nodes { id lastUsedAt } } }',
      );
      return tokens.nodes.find(({ id }) => id === made.token!.id)!.lastUsedAt;
    };
    expect(await used()).toBeNull();
    await bearer(made).ask('{ viewer { kind } }');
    const first = await used();
    expect(Date.now() - Date.parse(first!)).toBeLessThan(60_000);
    await bearer(made).ask('{ viewer { kind } }');
    expect(await used()).toBe(first);
    await rowsOf(
      api.database,
      `update public.access_token set last_used_at = now() - interval '2 minutes' where id = $1`,
      [made.token!.id],
    );
    await bearer(made).ask('{ viewer { kind } }');
    expect(Date.now() - Date.parse((await used())!)).toBeLessThan(60_000);
  });

  test.each([
    ['lasts more than a year', { expiresAt: inDays(370) }, ['expiresAt']],
    ['has ended already', { expiresAt: inDays(-1) }, ['expiresAt']],
    ['has no name', { name: ' ' }, ['name']],
    ['is of a board, and says not which', { scope: 'BOARD' }, ['scopeId']],
    ['is of all, and of one', { scopeId: '00000000-0000-7000-8000-000000000000' }, ['scopeId']],
    [
      'is of what is not there',
      { scope: 'PLAN', scopeId: '00000000-0000-7000-8000-000000000000' },
      ['scopeId'],
    ],
    ['may make no request', { requestsPerMinute: 0 }, ['requestsPerMinute']],
    ['may ask for everything', { nodeLimit: 2_000_000_000 }, ['nodeLimit']],
  ])('is not made that %s', async (_what, input, field) => {
    const { token, secret, userErrors } = await make(input);
    expect({ token, secret, fields: userErrors.map((error) => error.field) }).toEqual({
      token: null,
      secret: null,
      fields: [field],
    });
  });

  test('of a board is not one of a plan', async () => {
    const { userErrors } = await make({ scope: 'BOARD', scopeId: await idOf(PLAN) });
    expect(userErrors).toMatchObject([{ code: 'WRONG_KIND', field: ['scopeId'] }]);
  });
});
