import { buildSchema } from '@golden-thread/api';
import { isIntrospectionType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';

/* Tools ask for types one at a time: whatever of the schema is asked for, and however, is told. */

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
});

const BOARD = { name: 'Board', kind: 'OBJECT' };

test('every type is told by its name', async () => {
  const types = Object.values(buildSchema().getTypeMap()).filter((type) => !isIntrospectionType(type));
  expect(types.length).toBeGreaterThan(200);
  for (const { name } of types) {
    const query = 'query ($name: String!) { __type(name: $name) { name } }';
    expect(await api.ask(query, { name })).toEqual({ __type: { name } });
  }
});

test('a type is told under another name, from a fragment, by a variable and beside other fields', async () => {
  const answer = await api.graphql(
    `query ($name: String!, $not: Boolean!) {
       gone: board(slug: "none") { id }
       one: __type(name: "Board") { name kind }
       ...More
       boards { totalCount }
       none: __type(name: "Nothing") { name }
       __type(name: "Node") @skip(if: $not) { name }
       relationshipTypes { type }
     }
     fragment More on Query { two: __type(name: $name) { ...Told } two: __type(name: $name) { fields { name } } }
     fragment Told on __Type { name kind }`,
    { name: 'Board', not: true },
  );
  expect(answer.errors).toEqual([]);
  expect(answer.data).toMatchObject({ gone: null, one: BOARD, two: BOARD, none: null });
  expect(answer.data).toMatchObject({ two: { fields: expect.arrayContaining([{ name: 'plans' }]) } });
  expect(Object.keys(answer.data!)).toEqual(['gone', 'one', 'two', 'boards', 'none', 'relationshipTypes']);
});

test('the root is told with the types that its fields have, and none that only this program knows', async () => {
  expect(
    await api.ask(
      '{ __type(name: "Query") { fields { name type { name } } } whole: __type(name: "Whole") { name } }',
    ),
  ).toMatchObject({
    __type: { fields: expect.arrayContaining([{ name: 'board', type: { name: 'Board' } }]) },
    whole: null,
  });
});
