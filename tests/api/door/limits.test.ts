import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi, testDoor } from '../../kit/register.js';

/* What one operation may ask. Whatever is beyond is refused before the database is asked, and says what the limit is. */

let api: Api;
/** Statements that the database was really asked, beside what the reply says of itself. */
let asked = 0;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
  const query = api.database.query.bind(api.database);
  api.database.query = (...given) => {
    asked += 1;
    return query(...given);
  };
});

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const deep = (levels: number) =>
  `{ board(slug: "cabinet") ${'{ reportsTo '.repeat(levels - 1)}{ id }${' }'.repeat(levels)}`;
const bomb = (levels: number) =>
  `query { board(slug: "cabinet") { ...f0 } } ${times(levels, (n) => `fragment f${n} on Board { a: reportsTo { ...f${n + 1} } b: replaces { ...f${n + 1} } }`)} fragment f${levels} on Board { id }`;

async function refusalOf(query: string, variables?: Record<string, unknown>) {
  const before = asked;
  const answer = await api.graphql(query, variables);
  expect(answer).toMatchObject({ status: 200, data: null, statements: 0 });
  expect(asked).toBe(before);
  expect(answer.errors).toHaveLength(1);
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const { message, extensions } = answer.errors[0]!;
  return { message, ...extensions };
}

describe.each([
  ['depth', 12, deep(12), deep(13), 'A query may go 12 levels deep; reportsTo is deeper.'],
  [
    'aliases',
    30,
    `{ boards { nodes { ${times(30, (n) => `a${n}: name`)} } } }`,
    `{ ${times(101, (n) => `a${n}: __typename`)} }`,
    'A document may rename 30 fields',
  ],
  [
    'repeats',
    20,
    `{ ${'__typename '.repeat(20)} }`,
    `{ ${'__typename '.repeat(500)} }`,
    'A field may stand 20 times in one place; __typename',
  ],
  [
    'repeats',
    20,
    `{ boards { nodes { ${'name '.repeat(20)} } } }`,
    `{ boards { nodes { ${'...n '.repeat(1)} ${'name '.repeat(20)} } } } fragment n on Board { name }`,
    'A field may stand 20 times in one place; name',
  ],
  [
    'rootFields',
    20,
    `{ ${times(20, (n) => `a${n}: boards { totalCount }`)} }`,
    `{ ${times(21, (n) => `a${n}: boards { totalCount }`)} }`,
    'An operation may have 20 fields at its root',
  ],
  [
    'directivesAtOnePlace',
    4,
    `{ __typename @include(if: true) @skip(if: false) }`,
    `{ __typename ${'@aa'.repeat(10)} }`,
    '"__typename" may have 4 directives',
  ],
  [
    'directives',
    50,
    `{ boards { nodes { ${times(10, () => 'name @include(if: true)')} } } }`,
    `{ boards { nodes { ${times(20, (n) => `a${n}: name @a @b @c`)} } } }`,
    'A document may have 50 directives',
  ],
  [
    'tokens',
    5000,
    `{ boards(filter: { nameIn: [] }) { totalCount } }`.replace('filter: { nameIn: [] }', 'first: 1'),
    `{ ${'__typename '.repeat(5000)} }`,
    'A document may have 5000 words and signs',
  ],
  ['selections', 5000, bomb(5), bomb(11), 'An operation may have 5000 fields'],
])('%s: at most %i', (limit, allowed, fine, beyond, message) => {
  test('what is within is answered', async () => {
    await expect(api.ask(fine)).resolves.toBeDefined();
  });

  test('what is beyond is refused: with one error, its code, and what to do', async () => {
    const refusal = await refusalOf(beyond);
    expect(refusal).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit, allowed });
    expect(refusal.message.startsWith(message)).toBe(true);
    expect(refusal.message).toMatch(/\. [A-Zp][^.]+\.[^.]*\.?$/);
  });
});

test('the limits hold for a document that is not valid, and for fragments that nothing uses', async () => {
  expect(await refusalOf(`{ nothing { ${'x '.repeat(21)} } }`)).toMatchObject({ limit: 'repeats' });
  expect(await refusalOf(`{ __typename } fragment f on Board { ${'name '.repeat(21)} }`)).toMatchObject({
    limit: 'repeats',
  });
  expect(await refusalOf(`{ board { ...f } } fragment f on Board { reportsTo { ...f } }`)).toMatchObject({
    limit: 'depth',
  });
  expect(
    await refusalOf(`{ boards { ...f } } fragment f on BoardConnection { nodes { ...f } }`),
  ).toMatchObject({ limit: 'selections' });
});

test('a refusal is 400 where the caller knows what that means', async () => {
  const answer = await api.graphql(deep(13), {}, { accept: 'application/graphql-response+json' });
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  expect(answer.statements).toBe(0);
});

test('a question about the schema itself is answered to the depth at which tools ask it', async () => {
  const ofTypes = (levels: number) =>
    `{ __schema { types { fields { args { type { ${'ofType { '.repeat(levels)} name ${'} '.repeat(levels)} } } } } } }`;
  await expect(api.ask(ofTypes(9))).resolves.toBeDefined();
  expect(await refusalOf(ofTypes(20))).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    limit: 'introspectionDepth',
  });
  const circular = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`;
  expect((await api.refusal(circular)).code).toBe('GRAPHQL_VALIDATION_FAILED');
});

describe('the price of an operation', () => {
  const priceOf = async (query: string, variables?: Record<string, unknown>) => {
    const { text, errors } = await api.graphql(query, variables);
    expect(errors).toEqual([]);
    return (JSON.parse(text) as { extensions: { cost: { requested: number; limit: number } } }).extensions
      .cost;
  };

  test.each<[string, number, Record<string, unknown>?]>([
    ['{ __typename }', 0],
    ['{ relationshipTypes { type } }', 0],
    ['{ actions(first: 9) { nodes { rating { action } timescale { dueOn } plan { name } } } }', 18],
    ['{ boards { totalCount } }', 1],
    ['{ boards { nodes { name } } }', 25],
    ['{ boards(first: 40) { nodes { name } } }', 40],
    ['{ boards(first: 40) { nodes { name } edges { cursor } } }', 80],
    ['{ boards(first: 40) { edges { cursor node { name reportsTo { name } } } } }', 120],
    ['{ boards(first: 40) { nodes { relationships(first: 10) { nodes { source { name } } } } } }', 840],
    ['{ board(slug: "cabinet") { name } }', 1],
    [
      '{ board(slug: "cabinet") { ...a ...b } } fragment a on Board { relationships(first: 9) { nodes { id } } } fragment b on GovernanceNode { relationships(first: 9) { nodes { source { id } } } }',
      19,
    ],
    ['query ($first: Int) { boards(first: $first) { nodes { name } } }', 7, { first: 7 }],
    ['query ($first: Int) { boards(first: $first) { nodes { name } } }', 8, { first: 8 }],
    ['query ($first: Int = 60) { boards(first: $first) { nodes { name } } }', 60],
    ['query ($first: Int = 60) { boards(first: $first) { nodes { name } } }', 25, { first: null }],
    [
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      3,
      { ids: Array<string>(3).fill('0198c0de-0000-7000-8000-000000000001') },
    ],
    [
      '{ a: actions(first: 1000) { edges { node { plan { name } outcome { name } priority { name } supportedBy { name } citations { quote document { name } } } } } }',
      10_000,
    ],
    ['{ ecosystem { nodes { name } edges { source { id } target { id } } } }', 5000],
  ])('%s is %i', async (query, requested, variables) => {
    expect(await priceOf(query, variables)).toEqual({ requested, limit: 10_000 });
    // The second time it is remembered.
    expect(await priceOf(query, variables)).toEqual({ requested, limit: 10_000 });
  });

  test.each<[string, number, Record<string, unknown>?]>([
    ['{ actions(first: 1000) { nodes { relationships(first: 10) { nodes { id } } } } }', 11_000],
    ['{ actions(first: 1000) { nodes { relationships { nodes { id } } } } }', 26_000],
    [
      'query ($first: Int) { actions(first: 1000) { nodes { relationships(first: $first) { nodes { id } } } } }',
      1_001_000,
      { first: 1000 },
    ],
    ['{ ecosystem { nodes { relationships { nodes { id } } } } }', 17_500],
  ])('%s would be %i', async (query, requested, variables) => {
    const refusal = await refusalOf(query, variables);
    expect(refusal).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'nodes', allowed: 10_000, requested });
    expect(refusal.message).toMatch(/10000 nodes.*smaller "first"/);
  });

  test('a page of 1,001 is refused although the first field could be answered', async () => {
    const query = 'query ($first: Int!) { boards { totalCount } plans(first: $first) { nodes { name } } }';
    expect(await refusalOf(query, { first: 1001 })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await refusalOf(query, { first: 1001 })).message).toMatch(
      /"first" of plans must be from 0 to 1000; 1001/,
    );
  });

  test('the number of nodes is a setting', async () => {
    const small = await startTestApi({ register: api, config: { door: { ...testDoor, maxNodes: 100 } } });
    expect((await small.refusal('{ boards(first: 101) { nodes { name } } }')).message).toMatch(
      /may ask for 100 nodes.*101/,
    );
    await expect(small.ask('{ boards(first: 100) { nodes { name } } }')).resolves.toBeDefined();
  });
});
