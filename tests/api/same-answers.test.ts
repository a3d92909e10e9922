import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';
import { type Known, RandomQuery, chanceOf } from './random-query.js';

/* What the database writes as it goes to the client is, byte for byte, what GraphQL makes of rows. */

const SDL = new URL('../../packages/schema/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(SDL, 'utf8'));
const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);
const QUERIES = 25;
const VARIABLES = { yes: true, no: false, few: 3 };

let finishing: Api;
let walking: Api;
let known: Known;
beforeAll(async () => {
  finishing = await startTestApi({ dataset: 'bury' });
  walking = await startTestApi({ register: finishing, config: { finishesAnswers: false } });
  type Nodes = { nodes: { id: string; slug: string }[] };
  const lists = [
    'boards',
    'plans',
    'priorities',
    'outcomes',
    'actions',
    'posts',
    'people',
    'organisations',
    'documents',
  ];
  const found = await finishing.ask<Record<string, Nodes>>(
    `{ ${lists.map((list) => `${list}(first: 8) { nodes { id slug } }`).join(' ')}
       relationships(first: 8) { nodes { id slug: id } } }`,
  );
  const slugs = (list: string) => found[list]!.nodes.map(({ slug }) => slug);
  known = {
    ids: Object.values(found).flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    slugs: {
      board: slugs('boards'),
      plan: slugs('plans'),
      priority: slugs('priorities'),
      outcome: slugs('outcomes'),
      post: slugs('posts'),
      person: slugs('people'),
      organisation: slugs('organisations'),
      document: slugs('documents'),
    },
    words: ['board', 'children', 'improvement', 'plan', 'O\'Neill "quoted" \\ <b>', 'zzz'],
  };
});

async function both(query: string) {
  const [finished, walked] = await Promise.all(
    [finishing, walking].map((api) => api.graphql(query, VARIABLES)),
  );
  return { finished: finished!, walked: walked! };
}

let answered = 0;
describe('generated queries', () => {
  test.each(SEEDS)('of seed %i', async (seed) => {
    const queries = new RandomQuery(schema, known, chanceOf(seed));
    for (let count = 0; count < QUERIES; count += 1) {
      const query = queries.next();
      const { finished, walked } = await both(query);
      const sameAs = ({ text, status }: typeof finished) => ({ query, text, status });
      expect(sameAs(finished)).toEqual(sameAs(walked));
      if (finished.errors.length === 0 && finished.text.length > 60) answered += 1;
    }
  });

  test('were mostly answered, not refused', () => {
    expect(answered).toBeGreaterThan(SEEDS.length * QUERIES * 0.6);
  });
});

describe('by hand', () => {
  test('what resolvers make, what code works out and what the database finishes stand side by side in one answer', async () => {
    const { finished, walked } = await both(
      `{ z: __typename boards(first: 2) { nodes { name } } relationshipTypes { type ends { source } }
         changes(first: 2) { nodes { summary seq } } plans(first: 1) { totalCount } __type(name: "Board") { name } }`,
    );
    expect(finished.errors).toEqual([]);
    expect(Object.keys(finished.data!)).toEqual([
      'z',
      'boards',
      'relationshipTypes',
      'changes',
      'plans',
      '__type',
    ]);
    expect(finished.text).toBe(walked.text);
  });

  test('one of several fields refused leaves the others as they are, with the same error', async () => {
    const { finished, walked } = await both(
      '{ boards(first: 1) { nodes { name } } bad: board(id: "x") { name } }',
    );
    expect(finished.errors).toHaveLength(1);
    expect(finished.data).toMatchObject({ bad: null, boards: { nodes: [{}] } });
    expect(finished.text).toBe(walked.text);
  });

  test('a value that is missing where the schema promises one is an error, not a null', async () => {
    const [board] = (
      await finishing.ask<{ boards: { nodes: { id: string }[] } }>('{ boards(first: 1) { nodes { id } } }')
    ).boards.nodes;
    await finishing.database.transaction(async (manager) => {
      await manager.query(
        `insert into relationship (id, type, source_id, source_kind, target_id, target_kind)
         select md5('hole')::uuid, 'INFORMS', $1, 'BOARD', id, 'PLAN' from node where kind = 'PLAN' limit 1`,
        [board!.id],
      );
      await manager.query(
        `update node set retracted_at = now(), retraction_reason = 'A test' where id = $1`,
        [board!.id],
      );
    });
    const { finished, walked } = await both(
      `{ relationships(first: 1000, filter: { type: INFORMS, sourceId: "${board!.id}" }) { nodes { source { name } } } plans(first: 1) { nodes { name } } }`,
    );
    expect(finished.errors[0]).toMatchObject({ path: ['relationships', 'nodes', 0, 'source'] });
    expect(finished.text).toBe(walked.text);
  });
});
