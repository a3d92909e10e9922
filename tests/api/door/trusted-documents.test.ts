import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Kind, parse, print, visit } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { BoardsListDocument } from '@golden-thread/schema/operations';
import { type Api, startTestApi, testDoor } from '../../kit/register.js';

/* A register that answers only what its console asks, and what tokens ask. */

const require = createRequire(import.meta.url);
const manifestOf = (path: string) =>
  JSON.parse(readFileSync(require.resolve(`@golden-thread/schema/${path}`), 'utf8')) as Record<
    string,
    string
  >;
const manifest = { ...manifestOf('documents.json'), ...manifestOf('writing/documents.json') };
const named = (name: string) => Object.entries(manifest).find(([, text]) => text.includes(`query ${name}(`))!;

let api: Api;
let asked = 0;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', config: { door: { ...testDoor, documents: 'trusted' } } });
  const query = api.database.query.bind(api.database);
  api.database.query = (...given) => {
    asked += 1;
    return query(...given);
  };
});

async function post(body: object, headers: Record<string, string> = {}) {
  const before = asked;
  const reply = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await reply.json()) as {
    data?: { boards: { nodes: unknown[] } };
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    nodes: data?.boards.nodes.length,
    code: errors?.[0]?.extensions.code,
    message: errors?.[0]?.message,
    asked: asked - before,
  };
}

test('an id is the SHA-256 of its text', () => {
  const entries = Object.entries(manifest);
  expect(entries.length).toBeGreaterThan(60);
  for (const [id, text] of entries)
    expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
});

test('an operation of the console is answered, as its client writes it', async () => {
  const printed = print(BoardsListDocument);
  // Apollo's client adds __typename to every selection but the outermost.
  const typed = print(
    visit(parse(printed), {
      [Kind.FIELD]: (field) =>
        field.selectionSet
          ? {
              ...field,
              selectionSet: {
                ...field.selectionSet,
                selections: [
                  ...field.selectionSet.selections,
                  { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
                ],
              },
            }
          : undefined,
    }),
  );
  for (const query of [printed, typed, printed.replaceAll(/\s+/g, ' ')]) {
    expect(await post({ query, variables: { first: 3 } })).toMatchObject({ nodes: 3, asked: 1 });
  }
});

test('its id is enough, in either form', async () => {
  const [id] = named('BoardsList');
  const variables = { first: 4 };
  const bare = id.slice('sha256:'.length);
  for (const body of [
    { documentId: id },
    { documentId: bare },
    { extensions: { persistedQuery: { version: 1, sha256Hash: bare } } },
  ]) {
    expect(await post({ ...body, variables })).toMatchObject({ nodes: 4, asked: 1 });
  }
  expect(await post({ documentId: 'sha256:0', variables })).toMatchObject({
    code: 'PERSISTED_QUERY_NOT_FOUND',
    asked: 0,
  });
});

test.each([
  '{ boards { nodes { name } } }',
  'query BoardsList { boards { nodes { name } } }',
  '{ __schema { types { name } } }',
  'mutation { boardRetract(input: { id: "a", version: 1, reason: "b" }) { userErrors { code } } }',
  '{ not valid',
])('%s is refused, and the database is not asked', async (query) => {
  const refused = await post({ query });
  expect(refused).toMatchObject({ nodes: undefined, code: 'DOCUMENT_NOT_TRUSTED', asked: 0 });
  expect(refused.message).toMatch(/operations of its console.*token/);
});

test('a token that is none opens nothing', async () => {
  const { code, nodes } = await post(
    { query: '{ boards { nodes { name } } }' },
    { authorization: 'Bearer made-up' },
  );
  expect(nodes).toBeUndefined();
  expect(['DOCUMENT_NOT_TRUSTED', 'UNAUTHENTICATED']).toContain(code);
});

test('an operation by GET is one as well', async () => {
  const url = `${api.address}/graphql?query=${encodeURIComponent('{ boards { totalCount } }')}`;
  const reply = await fetch(url, {
    headers: { 'apollo-require-preflight': 'yes', accept: 'application/json' },
  });
  expect(await reply.text()).toMatch(/DOCUMENT_NOT_TRUSTED/);
});

test('where any operation is answered, ids are understood too, and nobody adds to them', async () => {
  const open = await startTestApi({ register: api });
  const send = async (body: object) =>
    (
      await fetch(`${open.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).text();
  expect(await send({ documentId: named('BoardsList')[0], variables: { first: 1 } })).toMatch(
    /^\{"data":\{"boards"/,
  );
  const query = '{ plans { totalCount } }';
  const extensions = {
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  };
  await send({ query, extensions });
  expect(await send({ extensions })).toMatch(/PERSISTED_QUERY_NOT_FOUND/);
});
