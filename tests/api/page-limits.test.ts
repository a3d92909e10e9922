import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';
import { type Page, lists } from './paging.js';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
});

const PAGE =
  'totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const pageOf = async (field: string) => {
  const { list } = await api.ask<{ list: Page }>(`{ list: ${field} { ${PAGE} } }`);
  return list;
};
const refused = (field: string) => api.refusal(`{ list: ${field} { ${PAGE} } }`);
const cursorOf = (terms: string, ...values: (string | null)[]) =>
  Buffer.from(JSON.stringify([terms, ...values])).toString('base64url');

describe.each(lists)('$name', ({ name }) => {
  test('without "first" is a page of 25 at most', async () => {
    const { nodes, totalCount } = await pageOf(name);
    expect(nodes).toHaveLength(Math.min(25, totalCount));
  });

  test('of none has no rows, and says that there are some', async () => {
    const page = await pageOf(`${name}(first: 0)`);
    expect(page.nodes).toEqual([]);
    expect(page.totalCount).toBeGreaterThan(0);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test('of 1,000 is allowed, of 1,001 or fewer than none is refused before the database is asked', async () => {
    const all = await pageOf(`${name}(first: 1000)`);
    expect(all.nodes).toHaveLength(all.totalCount);
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    for (const first of [1001, -1]) {
      const answer = await api.graphql(`{ ${name}(first: ${first}) { ${PAGE} } }`);
      expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      expect(answer.errors[0]!.message).toContain(String(first));
      expect(answer.statements).toBe(0);
    }
  });

  test('beyond its end has no rows, and says that there are some before', async () => {
    const { totalCount } = await pageOf(name);
    const page = await pageOf(`${name}(offset: ${totalCount})`);
    expect(page.nodes).toEqual([]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true, endCursor: null });
  });

  test('"after" and "offset" together are refused, and so is an offset below none', async () => {
    const { pageInfo } = await pageOf(`${name}(first: 1)`);
    for (const args of [`after: "${pageInfo.endCursor!}", offset: 1`, 'offset: -1']) {
      expect((await refused(`${name}(${args})`)).code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a cursor', () => {
  test('of another order is refused', async () => {
    const { pageInfo } = await pageOf('boards(first: 1, orderBy: { field: STATUS })');
    const after = `after: "${pageInfo.endCursor!}"`;
    const descending = await refused(`boards(${after}, orderBy: { field: STATUS, direction: DESC })`);
    expect(descending).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'The cursor in "after" does not belong to this list and order. Start again without it.',
    });
    for (const order of [
      '',
      ', orderBy: { field: NAME }',
      ', orderBy: [{ field: STATUS }, { field: NAME }]',
    ]) {
      expect((await refused(`boards(${after}${order})`)).code).toBe('BAD_USER_INPUT');
    }
    await expect(pageOf(`boards(${after}, orderBy: { field: STATUS })`)).resolves.toBeDefined();
  });

  test.each(['', 'x', '%00', 'bnVsbA', 'W10', cursorOf('name,id'), cursorOf('name,id', 'a')])(
    'that is none, "%s", is refused',
    async (after) => {
      expect((await refused(`boards(after: "${after}")`)).code).toBe('BAD_USER_INPUT');
    },
  );

  test('made up with values that its order cannot have is refused', async () => {
    const id = '0198c0de-0000-7000-8000-000000000001';
    const forged = [
      ['NAME', cursorOf('name,id', 'Cabinet', 'no id')],
      ['NAME', cursorOf('name,id', 'a\u0000', id)],
      ['UPDATED_AT', cursorOf('updated,id', 'yesterday-ish', id)],
      ['UPDATED_AT', cursorOf('updated,id', '2026-02-30T00:00:00Z', id)],
      ['VALID_FROM', cursorOf('from,id', '2026-02-30', id)],
      ['STATUS', cursorOf('status,id', '1; drop table node', id)],
      ['STATUS', cursorOf('status,id', '99999999999999999999', id)],
    ];
    for (const [field, after] of forged) {
      expect((await refused(`boards(after: "${after!}", orderBy: { field: ${field!} })`)).code).toBe(
        'BAD_USER_INPUT',
      );
    }
  });

  test('of a row that is gone from the list still leads on', async () => {
    const first = await pageOf(`boards(first: 1000)`);
    const after = cursorOf('name,id', 'bury', '0198c0de-0000-7000-8000-000000000001');
    const rest = await pageOf(`boards(first: 1000, after: "${after}")`);
    expect(rest.nodes.length).toBeGreaterThan(0);
    expect(first.nodes.slice(-rest.nodes.length)).toEqual(rest.nodes);
  });
});
