import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OperationTypeNode, concatAST, getOperationAST, parse, print, separateOperations } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';

/* Whatever the console asks has room within the limits, at the largest page and list that it uses. */

const folder = fileURLToPath(new URL('../../../packages/schema/operations', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.graphql'),
);
const operations = separateOperations(
  concatAST(files.map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')))),
);
const queries = Object.entries(operations).filter(
  ([name, document]) => getOperationAST(document, name)?.operation === OperationTypeNode.QUERY,
);
const NOBODY = '0198c0de-0000-7000-8000-000000000001';
const ROOM = 0.7;
const EXPORT_PAGE = 500;
/** So many actions that changed between two meetings are asked for at once. */
const TOUCHED = 50;

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ as: 'ADMIN' });
});

test('the operations are there', () => {
  expect(queries.length).toBeGreaterThan(30);
});

describe.each(queries)('%s', (name, document) => {
  test('has room', async () => {
    const { text } = await api.graphql(print(document), {
      first: EXPORT_PAGE,
      ids: Array<string>(EXPORT_PAGE).fill(NOBODY),
      touched: Array<string>(TOUCHED).fill(NOBODY),
    });
    const { errors = [], extensions } = JSON.parse(text) as {
      errors?: { extensions: { code: string } }[];
      extensions?: { cost: { requested: number; limit: number } };
    };
    expect(errors.filter(({ extensions: { code } }) => code !== 'BAD_USER_INPUT')).toEqual([]);
    expect({ name, ...extensions?.cost }).toMatchObject({ limit: 10_000 });
    expect(extensions!.cost.requested).toBeLessThan(ROOM * extensions!.cost.limit);
  });
});
