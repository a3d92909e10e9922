import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi, testDoor } from '../../kit/register.js';

/*
 * The thirteen attacks of graphql-cop (https://github.com/dolevf/graphql-cop), each also aimed at the register itself,
 * against a register as it stands in production: refused, without data, and without a statement to the database.
 */

let api: Api;
/** Whatever the database was asked, by whichever way. */
let asked = 0;
beforeAll(async () => {
  api = await startTestApi({
    dataset: 'bury',
    config: { door: { ...testDoor, introspection: false, explorer: false } },
  });
  const { database } = api;
  const [query, transaction] = [database.query.bind(database), database.transaction.bind(database)];
  database.query = (...given) => {
    asked += 1;
    return query(...given);
  };
  database.transaction = (...given) => {
    asked += 1;
    return transaction(...given);
  };
});

interface Sent {
  method?: 'GET' | 'POST';
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

async function send({ method = 'POST', path = '/graphql', headers = {}, body }: Sent) {
  const before = asked;
  const reply = await fetch(`${api.address}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return {
    status: reply.status,
    text: await reply.text(),
    type: reply.headers.get('content-type') ?? '',
    asked: asked - before,
  };
}

const json = (body: unknown): Sent => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const query = (text: string): Sent => json({ query: text, operationName: 'cop' });
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const inUrl = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;

const BOARDS = 'boards(first: 1000) { nodes { name } }';
const attacks: [name: string, ...sent: Sent[]][] = [
  [
    'alias overloading',
    query(`query cop { ${times(101, (n) => `alias${n}:__typename`)} }`),
    query(`query cop { ${times(101, (n) => `alias${n}:${BOARDS}`)} }`),
  ],
  [
    'array-based batching',
    json(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))),
    json(Array.from({ length: 10 }, () => ({ query: `{ ${BOARDS} }` }))),
  ],
  [
    'field duplication',
    query(`query cop { ${'__typename \n'.repeat(500)} }`),
    query(`query cop { boards { nodes { ${'name '.repeat(500)} } } }`),
  ],
  [
    'directive overloading',
    query('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }'),
    query(`query cop { boards ${'@include(if: true) '.repeat(10)} { totalCount } }`),
  ],
  [
    'circular introspection',
    query(
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ),
  ],
  [
    'introspection',
    query('query cop { __schema { types { name fields { name } } } }'),
    query('query cop { __type(name: "Board") { name } }'),
  ],
  [
    'field suggestions',
    query('query cop { __schema { directive } }'),
    query('query cop { board(slug: "cabinet") { nam cadance } }'),
    query('query cop { boards(filter: { statuss: PROPOSED }) { totalCount } }'),
  ],
  [
    'GET query',
    { method: 'GET', path: inUrl('query cop { __typename }') },
    { method: 'GET', path: inUrl(`{ ${BOARDS} }`) },
  ],
  [
    'GET mutation',
    { method: 'GET', path: inUrl('mutation cop { __typename }') },
    {
      method: 'GET',
      path: inUrl(
        'mutation { boardRetract(input: { id: "a", version: 1, reason: "b" }) { userErrors { code } } }',
      ),
      headers: { 'apollo-require-preflight': 'yes' },
    },
  ],
  [
    'url-encoded POST',
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query: 'query cop { __typename }' }).toString(),
    },
    { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: `{ ${BOARDS} }` }) },
  ],
  [
    'GraphQL IDE',
    { method: 'GET', headers: { accept: 'text/html' } },
    { method: 'GET', path: '/graphiql', headers: { accept: 'text/html' } },
    { method: 'GET', path: '/graphql/explorer/start.js' },
    { method: 'GET', path: '/playground', headers: { accept: 'text/html' } },
  ],
  [
    'unhandled errors',
    query('qwerty { abc }'),
    json({ query: 'query ($a: Nothing) { boards { totalCount } }' }),
    json({ query: {} }),
    { headers: { 'content-type': 'application/json' }, body: '{"query": ' },
  ],
];

test.each(attacks)('%s', async (_name, ...sent) => {
  for (const one of sent) {
    const { status, text, asked: statements } = await send(one);
    expect({ statements, status: status < 500 }).toEqual({ statements: 0, status: true });
    expect(text).toMatch(/^\{"errors":\[\{/);
    expect(text).not.toMatch(/"data"|Did you mean|exception|stack|node_modules|<html/i);
    expect((JSON.parse(text) as { errors: unknown[] }).errors.length).toBeLessThan(5);
  }
});

test('tracing', async () => {
  const { text } = await send({
    ...query('query cop { __typename }'),
    headers: {
      'content-type': 'application/json',
      'x-apollo-tracing': '1',
      'apollo-federation-include-trace': 'ftv1',
    },
  });
  expect(Object.keys((JSON.parse(text) as { extensions: object }).extensions)).toEqual(['cost']);
});

test('with tracing there are thirteen', () => {
  expect(attacks).toHaveLength(12);
});

describe('what is no attack', () => {
  test('is answered', async () => {
    const { text, asked: statements } = await send(query(`query cop { ${BOARDS} }`));
    expect(text).toMatch(/^\{"data":\{"boards"/);
    expect(statements).toBe(1);
  });

  test('where suggestions are allowed, they are made', async () => {
    const open = await startTestApi({ register: api });
    expect((await open.refusal('{ board(slug: "cabinet") { nam } }')).message).toMatch(/Did you mean "name"/);
    expect((await api.refusal('{ board(slug: "cabinet") { nam } }')).message).toBe(
      'Cannot query field "nam" on type "Board".',
    );
  });
});
