import { beforeAll, describe, expect, test } from 'vitest';
import { type Facts, casesOf } from '../../bench/cases.mjs';
import { type Api, rowsOf, startTestApi } from '../kit/register.js';
import { MadeUp } from './made-up.js';

/* Whatever a root field selects, and however many rows it answers with, it is one SQL statement. */

const SMALL = 'childrens-services-improvement-plan';
const LARGE = 'large-plan';
const ACTIONS = 1200;

let api: Api;
/** Statements that the database was really asked, counted beside what the reply says. */
let asked = 0;
let texts: string[] = [];
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
  const query = api.database.query.bind(api.database);
  api.database.query = (statement) => {
    asked += 1;
    texts.push(statement.text);
    return query(statement);
  };
  const madeUp = new MadeUp(api.database);
  await madeUp.board('large-board');
  await madeUp.board('large-parent');
  await madeUp.planWithAction(LARGE);
  await madeUp.post('large-post');
  await madeUp.tie('large-board', 'OVERSEES', LARGE);
  await madeUp.tie('large-board', 'REPORTS_TO', 'large-parent');
  const [plan, outcome, post] = [madeUp.id(LARGE), madeUp.id(`${LARGE}/1.1`), madeUp.id('large-post')];
  await api.database.transaction(async (manager) => {
    const numbers = `generate_series(2, ${ACTIONS}) n`;
    const id = `md5('large-' || n)::uuid`;
    await manager.query(`insert into node (id, kind, slug, name)
      select ${id}, 'ACTION', '${LARGE}/1.1.' || n, 'Large action ' || n from ${numbers}`);
    await manager.query(
      `insert into action (id, plan_id, outcome_id, reference, position, timescale_text, due_on, timescale_precision)
       select ${id}, $1, $2, '1.1 ' || n, n, 'By then', date '2025-01-01' + n, 'DAY' from ${numbers}`,
      [plan, outcome],
    );
    await manager.query(
      `insert into relationship (id, type, source_id, source_kind, target_id, target_kind)
       select gen_random_uuid(), 'ACCOUNTABLE_FOR', $1, 'POST', ${id}, 'ACTION' from ${numbers}`,
      [post],
    );
    await manager.query(`insert into progress_update (id, action_id, recorded_on, action_rating, commentary)
      select gen_random_uuid(), ${id}, '2025-06-01', 'GREEN', 'Going on' from ${numbers}`);
  });
  await rowsOf(api.database, 'analyze');
});

/** How many statements a query costs, by what the reply says and by what the database was asked. */
async function cost(query: string, variables: object = {}) {
  asked = 0;
  const { data, errors, statements } = await api.graphql(query, { ...variables });
  expect(errors).toEqual([]);
  expect(statements).toBe(asked);
  return { statements, data: data! };
}
const lengthOf = (data: unknown) => JSON.stringify(data).length;

const ROW = 'id name slug';
const RATING = 'rating { action impact recordedOn } isOverdue timescale { text dueOn }';
const PARTIES = 'accountable { id name ... on Post { holders { name } } } supportedBy { id name }';
const BOARD_PAGE = `query ($slug: String!) { board(slug: $slug) { ${ROW} purpose status cadence
  chairs { ${ROW} } members { ${ROW} } reportsTo { ${ROW} } reportingBoards { ${ROW} }
  reportingLines { steps { relationshipType node { ${ROW} } relationship { validFrom citations { quote document { name } } } } }
  citations { quote place document { name } }
  plans { ${ROW} ratingSummary { total overdue action { rating count } } priorities { ${ROW} outcomes { ${ROW}
    actions { ${ROW} reference ${RATING} ${PARTIES} progress(first: 1) { nodes { commentary citations { place } } } } } } } } }`;
const BI_PAGE = `query ($plan: ID, $after: String) { actions(first: 1000, after: $after, filter: { planId: $plan },
    orderBy: { field: DUE_ON }) { totalCount pageInfo { hasNextPage endCursor } nodes { ${ROW} reference updatedAt ${RATING} ${PARTIES}
    plan { name } priority { name } outcome { name } progress(first: 1) { nodes { recordedOn commentary } } } } }`;

test('a board with its plans, priorities, outcomes, actions and accountable parties is one statement', async () => {
  const small = await cost(BOARD_PAGE, { slug: 'strengthening-outcomes-board' });
  const large = await cost(BOARD_PAGE, { slug: 'large-board' });
  expect([small.statements, large.statements]).toEqual([1, 1]);
  // The large page really is more than the small one, all of it.
  expect(lengthOf(large.data)).toBeGreaterThan(lengthOf(small.data) * 3);
  expect(JSON.stringify(large.data).match(/"Large action \d+"/g)).toHaveLength(ACTIONS - 1);
});

test('a page of 1,000 actions for reporting is one statement, and so is the page after it', async () => {
  type Page = {
    actions: { totalCount: number; nodes: { accountable: object[] }[]; pageInfo: { endCursor: string } };
  };
  const { plan } = await api.ask<{ plan: { id: string } }>(`{ plan(slug: "${LARGE}") { id } }`);
  const first = await cost(BI_PAGE, { plan: plan.id });
  const { actions } = first.data as Page;
  expect(actions.nodes).toHaveLength(1000);
  expect(actions.nodes.filter((action) => action.accountable.length === 1).length).toBeGreaterThanOrEqual(
    999,
  );
  const next = await cost(BI_PAGE, { plan: plan.id, after: actions.pageInfo.endCursor });
  expect((next.data as Page).actions.nodes).toHaveLength(actions.totalCount - 1000);
  expect([first.statements, next.statements]).toEqual([1, 1]);
});

describe('the map', () => {
  const MAP = `query ($filter: EcosystemFilter) { ecosystem(filter: $filter) { isComplete
    nodes { ${ROW} kind ... on Board { boardType status chairs { name } } ... on Action { ${RATING} } }
    edges { type status source { id } target { id } relationship { citations { quote document { name } } } } } }`;

  test('is one statement, of boards and plans as of everything', async () => {
    const small = await cost(MAP, {});
    const large = await cost(MAP, {
      filter: { kinds: ['BOARD', 'PLAN', 'PRIORITY', 'OUTCOME', 'ACTION', 'POST'] },
    });
    expect([small.statements, large.statements]).toEqual([1, 1]);
    expect(lengthOf(large.data)).toBeGreaterThan(lengthOf(small.data) * 3);
  });

  test('of more than 5,000 nodes is cut, and says so; its ties are among those shown', async () => {
    await api.database.transaction(async (manager) => {
      const numbers = 'generate_series(1, 5000) n';
      await manager.query(`insert into node (id, kind, slug, name)
        select md5('many-' || n)::uuid, 'PERSON', 'many-' || n, 'One of many ' || n from ${numbers}`);
      await manager.query(`insert into person (id) select md5('many-' || n)::uuid from ${numbers}`);
    });
    type Map = { nodes: { id: string }[]; edges: { source: { id: string } }[]; isComplete: boolean };
    const { statements, data } = await cost(MAP, { filter: { kinds: ['BOARD', 'PERSON'] } });
    const map = data['ecosystem'] as Map;
    const shown = new Set(map.nodes.map((node) => node.id));
    expect({ statements, isComplete: map.isComplete, shown: shown.size }).toEqual({
      statements: 1,
      isComplete: false,
      shown: 5000,
    });
    expect(map.edges.filter((edge) => !shown.has(edge.source.id))).toEqual([]);
  });
});

test('a search is one statement, whatever it finds', async () => {
  const SEARCH = `query ($words: String!) { search(query: $words, first: 1000) { totalCount
    nodes { rank headline node { ${ROW} ... on Action { plan { name } ${PARTIES} } ... on Board { chairs { name } } } } } }`;
  const found = async (words: string) => {
    const { statements, data } = await cost(SEARCH, { words });
    return { statements, totalCount: (data['search'] as { totalCount: number }).totalCount };
  };
  expect(await found('zebra')).toEqual({ statements: 1, totalCount: 0 });
  expect(await found('large action')).toEqual({ statements: 1, totalCount: ACTIONS - 1 });
});

test('every other root field is one statement too; what needs no database asks none', async () => {
  const { board } = await api.ask<{ board: { id: string } }>('{ board(slug: "cabinet") { id } }');
  const deep = `${ROW} relationships { nodes { source { name } target { name } citations { document { name } } } }`;
  for (const field of [
    'plans',
    'posts',
    'people',
    'organisations',
    'documents',
    'priorities',
    'outcomes',
    'boards',
  ]) {
    expect((await cost(`{ ${field}(first: 50) { totalCount nodes { ${deep} } } }`)).statements).toBe(1);
  }
  const thread =
    'goldenThread { vision { name } paths { steps { node { name } relationship { citations { quote } } } } }';
  expect((await cost(`{ action(plan: "${SMALL}", reference: "1.1 a") { ${thread} } }`)).statements).toBe(1);
  expect((await cost(`{ node(id: "${board.id}") { ... on GovernanceNode { ${deep} } } }`)).statements).toBe(
    1,
  );
  expect(
    (await cost(`{ nodes(ids: ["${board.id}", "${board.id}"]) { ... on GovernanceNode { ${deep} } } }`))
      .statements,
  ).toBe(1);
  expect((await cost('{ a: boards { totalCount } b: plans { totalCount } }')).statements).toBe(2);
  expect(
    (await cost('{ __typename relationshipTypes { type } __schema { queryType { name } } }')).statements,
  ).toBe(0);
});

test('every page that the bench measures is one statement', async () => {
  const { plan } = await api.ask<{ plan: { id: string } }>(`{ plan(slug: "${LARGE}") { id } }`);
  type List = { actions: { pageInfo: { endCursor: string } } };
  const { actions } = await api.ask<List>(
    '{ actions(first: 1, offset: 900, orderBy: { field: NAME }) { pageInfo { endCursor } } }',
  );
  const facts: Facts = {
    board: 'large-board',
    council: plan.id,
    depth: 900,
    row: { name: '', id: plan.id },
    cursors: { ours: actions.pageInfo.endCursor, postgraphile: '' },
    actions: [],
  };
  const reads = casesOf(facts).filter(({ writes }) => !writes);
  expect(reads.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['board page', 'BI page', 'map', 'search', 'list, deep', 'totalCount']),
  );
  for (const { name, ours } of reads) {
    const { statements } = await cost(ours.query, ours.variables);
    expect({ name, statements }).toEqual({ name, statements: 1 });
  }
});

test('what readers make up is never in the text of a statement, so that one plan serves all who ask alike', async () => {
  const MADE_UP = "zebra' or true --";
  const PAGE = `query ($council: ID, $words: String, $slug: String, $day: Date) {
    boards(first: 7, asAt: $day, filter: { search: $words, councilId: $council }) { nodes { name } pageInfo { hasNextPage } }
    board(slug: $slug, asAt: $day) { name plans(types: [OVERSEES]) { name } }
    ecosystem(asAt: $day, filter: { kinds: [BOARD, PLAN], councilId: $council }) { edges { type } } }`;
  const { board } = await api.ask<{ board: { id: string } }>('{ board(slug: "cabinet") { id } }');
  const textsOf = async (variables: object) => {
    texts = [];
    const { errors } = await api.graphql(PAGE, { ...variables });
    expect(errors).toEqual([]);
    return texts;
  };
  const some = await textsOf({ council: board.id, words: 'children', slug: 'cabinet', day: '2025-06-30' });
  const others = await textsOf({
    council: crypto.randomUUID(),
    words: MADE_UP,
    slug: MADE_UP,
    day: '2024-01-01',
  });
  expect(some).toHaveLength(3);
  expect(others).toEqual(some);
});
