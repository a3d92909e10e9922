import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../kit/register.js';
import { type Order, type Page, type ReadPage, type Row, lists, pagesOf, pagesUnder } from './paging.js';
import { walkByCursor, walkByOffset } from './paging.js';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
  // Rows that share a moment, to the microsecond, and rows that do not; ties that ended, and ties that did not.
  const some = `(hashtext(id::text) & 7)`;
  // What is superseded is read-only.
  const writable = `where id not in (select id from plan where status = 'SUPERSEDED')`;
  const moment = `timestamptz '2026-01-01' + ${some} * interval '1.000123 seconds'`;
  await rowsOf(api.database, `update node set updated_at = ${moment} ${writable}`);
  await rowsOf(api.database, `update relationship set updated_at = ${moment}`);
  await rowsOf(
    api.database,
    `update relationship set valid_to = date '2030-01-01' + ${some}, valid_to_precision = 'DAY' where ${some} < 5`,
  );
  // Boards that meet on one day, and boards that meet no more.
  await rowsOf(
    api.database,
    `update board set meeting_dates = array[date '2025-01-01', date '2099-01-01' + ${some}] where ${some} < 5`,
  );
  await rowsOf(
    api.database,
    `insert into progress_update (id, action_id, recorded_on, commentary)
     select gen_random_uuid(), (select id from node where slug = 'childrens-services-improvement-plan/1.1.a'), date '2026-02-01' + n / 3, 'Again'
     from generate_series(1, 20) n`,
  );
});

/** By what each order sorts, as a row shows it.  */
const shown: Record<string, { row: string; value: (row: Row) => unknown }> = {
  NAME: { row: 'name', value: (row) => (row['name'] as string).toLowerCase() },
  UPDATED_AT: { row: 'updatedAt', value: (row) => row['updatedAt'] },
  VALID_FROM: { row: 'validFrom', value: (row) => row['validFrom'] },
  VALID_TO: { row: 'validTo', value: (row) => row['validTo'] },
  POSITION: { row: 'position', value: (row) => row['position'] },
  REFERENCE: { row: 'reference', value: (row) => row['reference'] },
  DUE_ON: {
    row: 'timescale { dueOn }',
    value: (row) => (row['timescale'] as { dueOn: string } | null)?.dueOn ?? null,
  },
  NEXT_MEETING_ON: { row: 'nextMeetingOn', value: (row) => row['nextMeetingOn'] },
  PUBLISHED_ON: {
    row: 'publishedOn { date }',
    value: (row) => (row['publishedOn'] as { date: string } | null)?.date ?? null,
  },
};
const enumerations: Record<string, string> = {
  BOARD_TYPE: 'boardType', PLAN_TYPE: 'planType', ORGANISATION_TYPE: 'organisationType',
  DOCUMENT_TYPE: 'documentType', STATUS: 'status', TYPE: 'type',
}; // prettier-ignore

function shownBy(field: string) {
  const enumeration = enumerations[field];
  if (!enumeration) return { ...shown[field]!, isRanked: true };
  return { row: enumeration, value: (row: Row) => row[enumeration], isRanked: false };
}

const idsOf = (pages: Page[]) => pages.flatMap((page) => page.nodes.map((row) => row.id));

/** Walks a list both ways; each must give every row once and in the same order. Returns the rows. */
async function expectPaged(read: ReadPage, size: number): Promise<Row[]> {
  const pages = await walkByCursor(read, size);
  const ids = idsOf(pages);
  expect(idsOf(await walkByOffset(read, size))).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(pages[0]!.totalCount);
  for (const [at, { nodes, edges, pageInfo }] of pages.entries()) {
    expect(edges.map((edge) => edge.node.id)).toEqual(nodes.map((row) => row.id));
    expect(pageInfo).toEqual({
      hasNextPage: at < pages.length - 1,
      hasPreviousPage: at > 0,
      startCursor: edges[0]!.cursor,
      endCursor: edges.at(-1)!.cursor,
    });
  }
  return pages.flatMap((page) => page.nodes);
}

/** Rows that do not run as asked: those without a value come last either way, and those of one value run by id. */
function outOfOrder(rows: Row[], value: (row: Row) => unknown, direction: Order['direction']): Row[] {
  return rows.slice(1).filter((row, at) => {
    const [before, after] = [value(rows[at]!) ?? null, value(row) ?? null];
    if (before === after) return direction === 'ASC' ? rows[at]!.id >= row.id : rows[at]!.id <= row.id;
    if (before === null || after === null) return before === null;
    return direction === 'ASC' ? before > after : before < after;
  });
}

/** The runs of equal values, in the order of the rows. */
const runsOf = (rows: Row[], value: (row: Row) => unknown) =>
  rows.map(value).filter((one, at, all) => at === 0 || one !== all[at - 1]);

describe.each(lists)('$name', (list) => {
  const orders = list.orderFields.flatMap((field) => [
    { field, direction: 'ASC' as const },
    { field, direction: 'DESC' as const },
  ]);
  // Some five pages a walk, the last of them not full.
  const few = { outcomes: 10, plans: 7, people: 7, priorities: 5 };
  const sizes: Record<string, number> = { relationships: 90, actions: 40, ...few };
  const size = sizes[list.name] ?? 14;

  test.each(orders)('by $field $direction, every row once, by cursor and by offset alike', async (order) => {
    const { row, value, isRanked } = shownBy(order.field);
    const rows = await expectPaged(pagesOf(api, list, [order], row), size);
    expect(isRanked ? outOfOrder(rows, value, order.direction) : []).toEqual([]);
    // How values of an enumeration run is its own matter, but equal ones stand together, and missing ones last.
    const runs = runsOf(rows, value);
    expect(new Set(runs).size).toBe(runs.length);
    expect(runs.indexOf(null)).toBe(runs.includes(null) ? runs.length - 1 : -1);
  });

  test('by two terms against each other, every row once', async () => {
    const [first, second] = list.orderFields.toReversed();
    const order: Order[] = [
      { field: first!, direction: 'DESC' },
      { field: second!, direction: 'ASC' },
    ];
    const rows = await expectPaged(pagesOf(api, list, order), size);
    expect(rows.length).toBeGreaterThan(size);
  });
});

describe('lists under a record, every row once', () => {
  const plan = 'plan(slug: "childrens-services-improvement-plan") { … }';
  const pack = 'document(slug: "cyp-scrutiny-2026-01-07-agenda-pack") { … }';
  test.each([
    [
      'the relationships of a board',
      'board(slug: "education-and-inclusion-board") { … }',
      'relationships($page)',
      4,
    ],
    ['the actions of a plan', plan, 'actions($page, orderBy: { field: DUE_ON, direction: DESC })', 13],
    ['what a paper is cited for', pack, 'citedFor($page)', 300],
    [
      'progress of an action',
      'action(plan: "childrens-services-improvement-plan", reference: "1.1 a") { … }',
      'progress($page)',
      4,
    ],
  ])('%s', async (_name, outer, inner, size) => {
    const rows = await expectPaged(pagesUnder(api, outer, inner), size);
    expect(rows.length).toBeGreaterThan(size * 2);
  });

  // "corporate" and "children" begin names, which raises a rank beyond what the shorter number types hold.
  test.each(['board', 'corporate', 'children', 'head of'])('what a search for "%s" finds', async (query) => {
    const read = pagesUnder(api, '…', `search(query: "${query}", $page)`, 'node { id } rank');
    const flat: ReadPage = async (page) => {
      const { nodes, edges, ...rest } = await read(page);
      const flatRow = (row: Row) => ({ ...row, id: (row['node'] as Row).id });
      const flatEdges = edges.map(({ cursor, node }) => ({ cursor, node: flatRow(node) }));
      return { ...rest, nodes: nodes.map(flatRow), edges: flatEdges };
    };
    const rows = await expectPaged(flat, 3);
    expect(outOfOrder(rows, (row) => row['rank'], 'DESC')).toEqual([]);
    expect(rows.length).toBeGreaterThan(6);
  });
});
