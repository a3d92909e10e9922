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
  /** What one must be able to ask in order to sign in. */
  const open = new Set(['viewer', 'signInMethods']);
  const guarded = Object.values(buildSchema().getQueryType()!.getFields()).filter(
    ({ name }) => !open.has(name),
  );
  // Whether a variable is given is looked at later: nothing is, for who may not ask at all.
  const operations = guarded.map(({ name, args, type }) => {
    const required = args.filter((arg) => String(arg.type).endsWith('!'));
    const variables = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const values = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const selection = String(type).includes('Connection') ? 'totalCount' : '__typename';
    const given = (list: string) => (list === '' ? '' : `(${list})`);
    return `query ${given(variables)} { ${name}${given(values)} { ${selection} } }`;
  });

  test.each([
    ...operations,
    '{ __schema { types { name } } }',
    '{ __type(name: "Board") { name } }',
    '{ __typename boards { totalCount } }',
    'mutation { boardRetract(input: { id: "any", version: 1, reason: "any" }) { __typename } }',
  ])('refuses %s', async (query) => {
    const answer = await closed.graphql(query);
    expect(answer.status).toBe(401);
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(answer.statements).toBe(0);
    expect(answer.text).not.toMatch(/"data"/);
  });

  test('tells anybody who they are to it, and how they sign in', async () => {
    expect(await closed.ask('{ viewer { kind role account { id } } signInMethods { password } }')).toEqual({
      viewer: { kind: 'ANONYMOUS', role: null, account: null },
      signInMethods: { password: true },
    });
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
