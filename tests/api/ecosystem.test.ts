import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';

type MapNode = Record<'id' | 'slug' | 'kind', string> & { status?: string };
interface Edge {
  id: string;
  type: string;
  status: string;
  isDerived: boolean;
  source: { id: string; slug: string };
  target: { id: string; slug: string };
  relationship: { id: string; type: string } | null;
}
interface Map {
  nodes: MapNode[];
  edges: Edge[];
  isComplete: boolean;
}

const MAP = `isComplete nodes { id slug kind ... on Board { status } }
  edges { id type status isDerived source { id slug } target { id slug } relationship { id type } }`;
const mapOf = async (filter: object, asAt: string | null = null): Promise<Map> =>
  (
    await api.ask<{ ecosystem: Map }>(
      `query ($filter: EcosystemFilter, $asAt: Date) { ecosystem(filter: $filter, asAt: $asAt) { ${MAP} } }`,
      { filter, asAt },
    )
  ).ecosystem;
const idOf = async (field: string) =>
  Object.values(await api.ask<Record<string, { id: string }>>(`{ ${field} { id } }`))[0]!.id;
const slugsOf = (map: Map) => new Set(map.nodes.map(({ slug }) => slug));
const tieOf = (edge: Edge) => `${edge.source.slug} ${edge.type} ${edge.target.slug}`;
/** Edges of a map with an end that is not on it. */
const loose = (map: Map) => {
  const shown = new Set(map.nodes.map((node) => node.id));
  return map.edges.filter(({ source, target }) => !shown.has(source.id) || !shown.has(target.id)).map(tieOf);
};

const PLAN = 'childrens-services-improvement-plan';
const ALL = ['BOARD', 'PLAN', 'PRIORITY', 'OUTCOME', 'ACTION', 'POST', 'PERSON', 'ORGANISATION', 'DOCUMENT'];
let api: Api;
let ties: {
  id: string;
  isInForce: boolean;
  status: string;
  source: { id: string };
  target: { id: string };
}[];
let all: Map;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
  const { relationships } = await api.ask<{ relationships: { nodes: typeof ties } }>(
    '{ relationships(first: 1000) { nodes { id isInForce status source { id } target { id } } } }',
  );
  ties = relationships.nodes;
  all = await mapOf({ kinds: ALL });
});

test('unless told, the map is of boards and plans', async () => {
  const map = await mapOf({});
  expect(new Set(map.nodes.map((node) => node.kind))).toEqual(new Set(['BOARD', 'PLAN']));
  expect(loose(map)).toEqual([]);
});
test('the whole map has every tie of the day, and each part under the level above it', () => {
  expect(all.isComplete).toBe(true);
  const shown = new Set(all.nodes.map((node) => node.id));
  const confirmed = ties.filter(
    (tie) => tie.isInForce && shown.has(tie.source.id) && shown.has(tie.target.id),
  );
  const onMap = new Map(all.edges.map((edge) => [edge.id, edge]));
  expect(confirmed.length).toBeGreaterThan(200);
  expect(confirmed.filter((tie) => onMap.get(tie.id)?.relationship?.id !== tie.id)).toEqual([]);
  // Nothing is on it twice, and what is no relationship is containment: one for each part.
  expect(onMap.size).toBe(all.edges.length);
  const parts = all.nodes.filter((node) => ['PRIORITY', 'OUTCOME', 'ACTION'].includes(node.kind));
  const derived = all.edges.filter((edge) => edge.isDerived);
  expect(new Set(derived.map((edge) => edge.source.slug))).toEqual(new Set(parts.map((part) => part.slug)));
  expect(derived).toHaveLength(parts.length);
  for (const edge of derived)
    expect(edge).toMatchObject({ type: 'PART_OF', relationship: null, status: 'CONFIRMED' });
  expect(loose(all)).toEqual([]);
});

test.each([
  [['PLAN', 'ACTION'], '1.1.a', ''],
  [['PLAN', 'PRIORITY', 'ACTION'], '1.1.a', '/1'],
  [['OUTCOME', 'ACTION'], '1.1.a', '/1.1'],
  [['PLAN', 'OUTCOME'], '1.1', ''],
  [['PRIORITY', 'OUTCOME', 'PLAN'], '1.1', '/1'],
])('of the kinds %o a part hangs under the nearest level that is shown', async (kinds, part, above) => {
  const map = await mapOf({ kinds });
  expect(new Set(map.nodes.map((node) => node.kind))).toEqual(new Set(kinds));
  const found = map.edges.filter((edge) => edge.isDerived && edge.source.slug === `${PLAN}/${part}`);
  expect(found.map((edge) => edge.target.slug)).toEqual([`${PLAN}${above}`]);
  expect(loose(map)).toEqual([]);
});

test('of some types of tie, only those are drawn, between all that is shown', async () => {
  const types = ['OVERSEES', 'REPORTS_TO'];
  const map = await mapOf({ relationshipTypes: types });
  expect(slugsOf(map)).toEqual(slugsOf(await mapOf({})));
  expect(new Set(map.edges.map((edge) => edge.type))).toEqual(new Set(types));
  const parts = await mapOf({ kinds: ALL, relationshipTypes: ['PART_OF'] });
  expect(parts.edges.every((edge) => edge.isDerived)).toBe(true);
  expect((await mapOf({ relationshipTypes: [] })).edges).toEqual([]);
});

describe('proposals', () => {
  const merged = 'merged-family-hub-and-starting-well-board';
  test('are shown unless told, and known from the day of the paper that makes them', async () => {
    const map = await mapOf({}, '2026-01-07');
    expect(slugsOf(map)).toContain(merged);
    expect(map.edges.filter((edge) => edge.status === 'PROPOSED').map(tieOf)).toContain(
      `${merged} REPLACES family-hub-delivery-board`,
    );
    expect(slugsOf(await mapOf({}, '2026-01-06'))).not.toContain(merged);
  });

  test('are left out when told, boards and ties', async () => {
    const map = await mapOf({ includeProposed: false });
    expect(map.nodes.filter((node) => node.status === 'PROPOSED')).toEqual([]);
    expect(map.edges.filter((edge) => edge.status === 'PROPOSED')).toEqual([]);
    expect(slugsOf(map)).toContain('family-hub-delivery-board');
    expect(loose(map)).toEqual([]);
  });
});

describe('around a node', () => {
  /** What can be reached over ties of a map in so many steps, either way. */
  const reach = (map: Map, starts: string[], depth: number): Set<string> => {
    let found = new Set(starts);
    for (let step = 0; step < depth; step += 1) {
      const near = map.edges.filter(({ source, target }) => found.has(source.slug) || found.has(target.slug));
      found = new Set([...found, ...near.flatMap(({ source, target }) => [source.slug, target.slug])]);
    }
    return found;
  };

  test.each([0, 1, 2, 6])('to %i steps are exactly the nodes that ties lead to', async (depth) => {
    const boardId = await idOf('board(slug: "corporate-parenting-board")');
    const map = await mapOf({ boardId, depth });
    expect(slugsOf(map)).toEqual(reach(await mapOf({}), ['corporate-parenting-board'], depth));
    expect(loose(map)).toEqual([]);
  });

  test('unless told, it is one step; several nodes make one map', async () => {
    const nodeIds = [
      await idOf('board(slug: "corporate-parenting-board")'),
      await idOf(`post(slug: "virtual-school-head")`),
    ];
    const kinds = ['BOARD', 'PLAN', 'POST', 'ACTION'];
    const map = await mapOf({ kinds, nodeIds });
    expect(slugsOf(map)).toEqual(
      reach(await mapOf({ kinds }), ['corporate-parenting-board', 'virtual-school-head'], 1),
    );
  });

  test('a plan comes with all its parts that are of the kinds shown', async () => {
    const planId = await idOf(`plan(slug: "${PLAN}")`);
    const map = await mapOf({ kinds: ['PLAN', 'ACTION'], planId, depth: 0 });
    const { plan } = await api.ask<{ plan: { actions: { totalCount: number } } }>(
      `{ plan(slug: "${PLAN}") { actions { totalCount } } }`,
    );
    expect(map.nodes).toHaveLength(plan.actions.totalCount + 1);
    expect(map.nodes.every((node) => node.slug.startsWith(PLAN))).toBe(true);
  });

  test('that is not of the kinds shown, or unknown, or gone on the day, there is nothing', async () => {
    const boardId = await idOf('board(slug: "strengthening-outcomes-board")');
    const unknown = { boardId: '0198c0de-0000-7000-8000-000000000001' };
    for (const map of [
      mapOf({ kinds: ['PLAN'], boardId }),
      mapOf(unknown),
      mapOf({ boardId }, '2025-07-01'),
    ]) {
      expect(await map).toMatchObject({ nodes: [], edges: [] });
    }
  });
});

test('of one council are its records only', async () => {
  const council = await idOf('organisation(slug: "bury-council")');
  expect(slugsOf(await mapOf({ councilId: council }))).toEqual(slugsOf(await mapOf({})));
  expect((await mapOf({ councilId: '0198c0de-0000-7000-8000-000000000001' })).nodes).toEqual([]);
});

test.each([
  ['more than 6 steps', { depth: 7 }],
  ['fewer steps than none', { depth: -1 }],
  ['an id that is none', { boardId: 'corporate-parenting-board' }],
  ['more than 100 nodes', { nodeIds: Array(101).fill('0198c0de-0000-7000-8000-000000000001') }],
])('%s is refused before the database is asked', async (_what, filter) => {
  const answer = await api.graphql(
    'query ($filter: EcosystemFilter) { ecosystem(filter: $filter) { nodes { id } } }',
    { filter },
  );
  expect(answer.errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(answer.statements).toBe(0);
});
