import { buildSchema } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
});

test.each([
  ['{ boards { nodes { cadance } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ boards(filter: { status: GONE }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ boards { nodes } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ boards { totalCount }', 'GRAPHQL_PARSE_FAILED'],
  ['mutation { boardForget { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['subscription { boards { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
])('%s is refused as %s', async (query, code) => {
  expect((await api.refusal(query)).code).toBe(code);
});

describe('a register that is not open for reading', () => {
  let closed: Api;
  beforeAll(async () => {
    closed = await startTestApi({ register: api, config: { publicRead: false } });
  });
  const operations = Object.values(buildSchema().getQueryType()!.getFields()).map(({ name, args, type }) => {
    const required = args.filter((arg) => String(arg.type).endsWith('!'));
    const values = required.map(
      (arg) => `${arg.name}: ${String(arg.type).startsWith('[') ? '[]' : '"cabinet"'}`,
    );
    const selection = String(type).includes('Connection') ? 'totalCount' : '__typename';
    return `{ ${name}${values.length > 0 ? `(${values.join(', ')})` : ''} { ${selection} } }`;
  });

  test.each([
    ...operations,
    '{ __typename }',
    '{ __schema { types { name } } }',
    '{ not valid',
    'mutation { any }',
  ])('refuses %s', async (query) => {
    const answer = await closed.graphql(query);
    expect(answer.status).toBe(401);
    expect(answer.data).toBeNull();
    expect(answer.errors.map((error) => error.extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
    expect(answer.text).not.toMatch(/"(data|boards|__schema)"/);
  });

  test('refuses a query by GET as well, and says that it lives', async () => {
    const headers = { 'apollo-require-preflight': 'yes', accept: 'application/json' };
    const reply = await fetch(
      `${closed.address}/graphql?query=${encodeURIComponent('{ boards { totalCount } }')}`,
      { headers },
    );
    expect(await reply.text()).toMatch(/UNAUTHENTICATED/);
    for (const health of ['live', 'ready']) {
      expect((await fetch(`${closed.address}/health/${health}`)).status).toBe(200);
    }
  });
});
