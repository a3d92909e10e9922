import { generateEngland } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Api,
  onPostgres,
  openTestRegister,
  rowsOf,
  startTestApi,
  testDoor,
} from '../../kit/register.js';

/*
 * What the API asks of PostgreSQL, and how that finds it: no page, filter or map may read one of the large tables from end to
 * end, or it would be slower with every council that joins. The statements are those that the API really sends.
 */

const LARGE = ['action', 'node', 'progress_update', 'relationship'];
const COUNCILS = 12;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Plan[];
}
const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];

describe.runIf(onPostgres)('plans of statements (needs TEST_DATABASE_URL)', { timeout: 240_000 }, () => {
  let api: Api;
  let explain: Api['database']['query'];
  let sent: { text: string; values: unknown[] }[] = [];
  const known: Record<string, string> = {};

  beforeAll(async () => {
    const register = await openTestRegister();
    await generateEngland(
      register.url!,
      { councils: COUNCILS, seed: 1, today: '2026-01-31' },
      () => undefined,
    );
    api = await startTestApi({ register, config: { door: { ...testDoor, maxNodes: 1_000_000 } } });
    explain = api.database.query.bind<Api['database']['query']>(api.database);
    api.database.query = (statement, view) => {
      sent.push({ text: statement.text, values: statement.values });
      return explain(statement, view);
    };
    const named = await rowsOf<{ what: string; id: string }>(
      api.database,
      `with chosen as (select id from node where kind = 'ORGANISATION' and name like '% Council (fictional)' order by id offset 7 limit 1)
       select 'council' as what, id from chosen
       union all (select 'board', n.id from node n join chosen c on c.id = n.council_id where n.kind = 'BOARD' and n.name like '%Corporate Parenting Board')
       union all (select 'plan', n.id from node n join chosen c on c.id = n.council_id where n.kind = 'PLAN' and n.name like '%Improvement Plan')
       union all (select 'priority', p.id from priority p join node n on n.id = p.plan_id join chosen c on c.id = n.council_id order by 2 limit 1)
       union all (select 'outcome', o.id from outcome o join node n on n.id = o.plan_id join chosen c on c.id = n.council_id order by 2 limit 1)
       union all (select 'post', n.id from node n join chosen c on c.id = n.council_id where n.kind = 'POST' order by 2 limit 1)
       union all (select 'document', n.id from node n join chosen c on c.id = n.council_id where n.kind = 'DOCUMENT' order by 2 limit 1)`,
    );
    for (const { what, id } of named) known[what] = id;
  }, 240_000);

  /** The steps by which the statements of a query read tables, and what the query answered. */
  async function read(asked: string, variables: object = {}) {
    sent = [];
    const data = await api.ask<Record<string, never>>(asked, { ...variables });
    const steps: Plan[] = [];
    for (const { text, values } of sent) {
      // On the reader's own path and settings, as the API sends it.
      const rows = await explain<{ 'QUERY PLAN': [{ Plan: Plan }] }>({
        text: `explain (analyze, costs, timing off, format json) ${text}`,
        values,
      } as never);
      steps.push(
        ...flat(rows[0]!['QUERY PLAN'][0].Plan).filter((step) => step['Relation Name'] !== undefined),
      );
    }
    return { data, steps, scanned: scannedOf(steps) };
  }

  const scannedOf = (steps: Plan[]) => [
    ...new Set(
      steps
        .filter((step) => step['Node Type'] === 'Seq Scan' && LARGE.includes(step['Relation Name']!))
        .map((step) => step['Relation Name']),
    ),
  ];
  /** How many rows of the large tables were looked at. */
  const looked = (steps: Plan[]) =>
    steps
      .filter((step) => LARGE.includes(step['Relation Name']!))
      .reduce((sum, step) => sum + step['Actual Rows'] * step['Actual Loops'], 0);
  const indexes = (steps: Plan[]) => new Set(steps.map((step) => step['Index Name']).filter(Boolean));

  const ROW = 'id name slug';
  const ACTION = `${ROW} reference isOverdue rating { action impact recordedOn } timescale { text dueOn } accountable { id name }`;

  test('a scan of a large table is seen: what no index serves is told apart', async () => {
    const [plan] = await rowsOf<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      api.database,
      `explain (analyze, format json) select count(*) from public.action where accountable_text like '%x%'`,
    );
    expect(scannedOf(flat(plan!['QUERY PLAN'][0].Plan))).toEqual(['action']);
  });

  test('a board with its plans and all their parts', async () => {
    const { steps, scanned, data } = await read(
      `query ($id: ID) { board(id: $id) { ${ROW} chairs { name } members { name } reportingLines { steps { node { name } } }
        plans(types: [OVERSEES]) { ${ROW} ratingSummary { total overdue withoutAccountable withoutProgress }
          priorities { ${ROW} outcomes { ${ROW} actions { ${ACTION} } } } } } }`,
      { id: known['board'] },
    );
    expect(JSON.stringify(data).match(/"reference"/g)!.length).toBeGreaterThanOrEqual(84);
    expect(scanned).toEqual([]);
    // Two plans have 168 actions; each is looked at with its node, its ties, its updates and its rating.
    expect(looked(steps)).toBeLessThan(168 * 60);
  });

  test('a page of 1,000 actions for reporting, the first and the last', async () => {
    const page = `query ($after: String) { actions(first: 1000, after: $after) { pageInfo { endCursor }
      nodes { ${ACTION} outcome { name } priority { name } plan { name } } } }`;
    const first = await read(page);
    const { actions } = await api.ask<{ actions: { pageInfo: { endCursor: string } } }>(
      `{ actions(first: 1, offset: ${(COUNCILS - 1) * 1260}) { pageInfo { endCursor } } }`,
    );
    const last = await read(page, { after: actions.pageInfo.endCursor });
    expect([first.scanned, last.scanned]).toEqual([[], []]);
    expect(indexes(first.steps)).toContain('action_position');
    expect(indexes(last.steps)).toContain('action_position');
    expect(looked(last.steps)).toBeLessThan(looked(first.steps) * 1.2);
  });

  describe('the map', () => {
    const map = async (filter: object, asAt: string | null = null) =>
      read(
        `query ($filter: EcosystemFilter, $asAt: Date) { ecosystem(filter: $filter, asAt: $asAt) { isComplete
          nodes { id name kind } edges { id type source { id } target { id } } } }`,
        { filter, asAt },
      );

    test('of one council, as at a day', async () => {
      const { scanned, steps, data } = await map({ councilId: known['council'] }, '2025-06-01');
      const { nodes, edges } = data['ecosystem']! as { nodes: object[]; edges: object[] };
      expect([nodes.length > 25, edges.length > 60]).toEqual([true, true]);
      expect(scanned).toEqual([]);
      expect(looked(steps)).toBeLessThan(6000);
    });

    test('around a board, a plan with its parts, and a post', async () => {
      for (const filter of [
        { boardId: known['board'], depth: 2 },
        { planId: known['plan'], kinds: ['PLAN', 'PRIORITY', 'OUTCOME', 'ACTION', 'POST'] },
        { nodeIds: [known['post']], kinds: ['POST', 'ACTION', 'BOARD', 'PERSON'], depth: 3 },
      ]) {
        const { scanned, data } = await map(filter);
        expect((data['ecosystem']! as { nodes: object[] }).nodes.length).toBeGreaterThan(3);
        expect(scanned).toEqual([]);
      }
    });
  });

  describe('lists begin and go on by index', () => {
    test.each([
      ['actions', 'POSITION'],
      ['actions', 'DUE_ON'],
      ['actions', 'REFERENCE'],
      ['actions', 'NAME'],
      ['actions', 'UPDATED_AT'],
      ['actions', 'VALID_FROM'],
      ['relationships', 'TYPE'],
      ['relationships', 'VALID_FROM'],
      ['relationships', 'VALID_TO'],
      ['relationships', 'UPDATED_AT'],
    ])('%s by %s, either way', async (list, field) => {
      for (const direction of ['ASC', 'DESC']) {
        const type = `${list[0]!.toUpperCase()}${list.slice(1, -1)}`;
        const page = `query ($after: String, $offset: Int, $orderBy: [${type}Order!]) { list: ${list}(first: 25, after: $after, offset: $offset,
          orderBy: $orderBy) { pageInfo { endCursor } nodes { id } } }`;
        const orderBy = [{ field, direction }];
        const first = await read(page, { orderBy });
        const deep = await api.ask<{ list: { pageInfo: { endCursor: string } } }>(page, {
          orderBy,
          offset: 190 * 25,
        });
        const later = await read(page, { orderBy, after: deep.list.pageInfo.endCursor });
        expect([first.scanned, later.scanned]).toEqual([[], []]);
        // As many rows are looked at on page 190 as on the first, and neither is more than a few pages' worth.
        expect(looked(first.steps)).toBeLessThan(200);
        expect(looked(later.steps)).toBeLessThan(200);
      }
    });
  });

  describe('filters', () => {
    const filters: [list: string, filter: () => object][] = [
      ['actions', () => ({ planId: known['plan'] })],
      ['actions', () => ({ priorityId: known['priority'] })],
      ['actions', () => ({ outcomeId: known['outcome'] })],
      ['actions', () => ({ boardId: known['board'] })],
      ['actions', () => ({ accountableId: known['post'] })],
      ['actions', () => ({ supportedById: known['post'] })],
      ['actions', () => ({ councilId: known['council'] })],
      ['actions', () => ({ councilId: known['council'], isOverdue: true })],
      ['actions', () => ({ councilId: known['council'], hasSlipped: true })],
      ['actions', () => ({ planId: known['plan'], ratingIn: ['RED'] })],
      ['actions', () => ({ planId: known['plan'], hasAccountable: false })],
      ['actions', () => ({ planId: known['plan'], hasProgress: false })],
      ['actions', () => ({ planId: known['plan'], isRated: true })],
      ['actions', () => ({ planId: known['plan'], noProgressSince: '2025-11-01' })],
      ['actions', () => ({ councilId: known['council'], isCompleted: false })],
      ['actions', () => ({ reference: '3.2 b' })],
      ['actions', () => ({ dueOn: { gte: '2026-02-01', lt: '2026-02-03' } })],
      ['actions', () => ({ isNote: true })],
      ['actions', () => ({ hasTimescale: false, planId: known['plan'] })],
      ['actions', () => ({ updatedAt: { gte: '2099-01-01T00:00:00Z' } })],
      ['actions', () => ({ search: 'kinship reunification' })],
      ['outcomes', () => ({ planId: known['plan'] })],
      ['outcomes', () => ({ priorityId: known['priority'] })],
      ['priorities', () => ({ planId: known['plan'] })],
      ['boards', () => ({ planId: known['plan'] })],
      ['boards', () => ({ councilId: known['council'], hasReportingLine: false })],
      ['boards', () => ({ councilId: known['council'], meetingOn: { gte: '2026-01-31' } })],
      ['plans', () => ({ boardId: known['board'] })],
      ['plans', () => ({ councilId: known['council'], hasBoard: false })],
      ['posts', () => ({ organisationId: known['council'] })],
      ['posts', () => ({ councilId: known['council'], isHeld: false })],
      ['people', () => ({ councilId: known['council'] })],
      ['documents', () => ({ councilId: known['council'] })],
      ['relationships', () => ({ sourceId: known['board'] })],
      ['relationships', () => ({ targetId: known['board'] })],
      ['relationships', () => ({ nodeId: known['board'] })],
      ['relationships', () => ({ type: 'PROPOSED_MERGER_WITH' })],
      ['relationships', () => ({ status: 'PROPOSED' })],
      ['relationships', () => ({ updatedAt: { gte: '2099-01-01T00:00:00Z' } })],
    ];
    test.each(filters.map(([list, filter]) => [list, Object.keys(filter()).join(' and '), filter] as const))(
      '%s by %s, with totalCount',
      async (list, _fields, filter) => {
        const type =
          { priorities: 'Priority', people: 'Person' }[list] ??
          `${list[0]!.toUpperCase()}${list.slice(1, -1)}`;
        const { scanned } = await read(
          `query ($filter: ${type}Filter) { ${list}(first: 25, filter: $filter) { totalCount nodes { id } } }`,
          { filter: filter() },
        );
        expect(scanned).toEqual([]);
      },
    );

    test('over all of England the first page of what is overdue, slipped, rated red, or answered for by nobody', async () => {
      for (const filter of [
        { isOverdue: true },
        { hasSlipped: true },
        { ratingIn: ['RED'] },
        { hasAccountable: false },
        { noProgressSince: '2025-11-01' },
        { isCompleted: true },
        { isInForce: false },
      ]) {
        const { scanned, steps } = await read(
          `query ($filter: ActionFilter) { actions(first: 25, filter: $filter) { nodes { id } } }`,
          { filter },
        );
        expect([filter, scanned]).toEqual([filter, []]);
        expect(looked(steps)).toBeLessThan(12_000);
      }
    });
  });

  test('totals of whole lists and of one council are counted in an index', async () => {
    for (const filter of [{}, { councilId: known['council'] }]) {
      const { scanned, steps, data } = await read(
        'query ($filter: ActionFilter) { actions(filter: $filter) { totalCount } }',
        { filter },
      );
      expect((data['actions']! as { totalCount: number }).totalCount % 1260).toBe(0);
      expect(scanned).toEqual([]);
      expect(steps.map((step) => step['Relation Name'])).toEqual(['node']);
    }
  });

  test('a search, what a paper is cited for, and the thread of an action', async () => {
    const queries: [string, object][] = [
      [
        '{ search(query: "kinship reunification", first: 25) { totalCount nodes { headline node { name } } } }',
        {},
      ],
      [
        'query ($id: ID) { document(id: $id) { citedFor(first: 25) { totalCount nodes { place node { name } } } } }',
        { id: known['document'] },
      ],
      [
        'query ($id: ID!) { plan(id: $id) { actions(first: 3) { nodes { goldenThread { vision { name } paths { steps { node { name } } } } history(first: 5) { nodes { summary } } } } } }',
        { id: known['plan'] },
      ],
      [
        'query ($id: ID!) { node(id: $id) { id ... on Board { relationships(first: 25) { totalCount nodes { type } } } } }',
        { id: known['board'] },
      ],
    ];
    for (const [query, variables] of queries) {
      const { scanned } = await read(query, variables);
      expect([query, scanned]).toEqual([query, []]);
    }
  });
});
