import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';
import { MadeUp } from './made-up.js';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
});

interface Slug {
  slug: string;
}
const slugs = (list: Slug[]) => list.map(({ slug }) => slug);

/** Before the inspection was published; between it and the plan; the day of the papers; now. */
const days = ['2025-07-01', '2025-09-16', '2026-01-07', null] as const;
const boardsOn: Record<string, readonly boolean[]> = {
  // "A new Strengthening Outcomes Board was established in August … replaces the Improvement Board"
  'improvement-board': [true, false, false, false],
  'strengthening-outcomes-board': [false, true, true, true],
  // "Review Corporate Parenting Board governance", due October 2025: "the CPB Operational Board …, replacing the three
  // task & finish groups which previously existed"
  'corporate-parenting-task-and-finish-group-1-of-3': [true, true, false, false],
  'corporate-parenting-operational-board': [false, false, true, true],
  // First proposed in the papers of 7 January 2026
  'merged-family-hub-and-starting-well-board': [false, false, true, true],
  // Named without any date
  'corporate-parenting-board': [true, true, true, true],
};

describe.each(days.map((day, at) => ({ day, at })))('as at $day', ({ day, at }) => {
  const asAt = day === null ? '' : `asAt: "${day}"`;
  const inForce = 'filter: { isInForce: true }';
  const there = Object.entries(boardsOn)
    .filter(([, onDays]) => onDays[at])
    .map(([slug]) => slug);
  const gone = Object.entries(boardsOn)
    .filter(([, onDays]) => !onDays[at])
    .map(([slug]) => slug);

  test('the list, the map and the address of a board tell the same boards', async () => {
    const asked = Object.keys(boardsOn).map(
      (slug, n) => `b${n}: board(slug: "${slug}" ${asAt || 'asAt: null'}) { slug isHere: slug }`,
    );
    const { boards, ecosystem, ...single } = await api.ask<
      { boards: { nodes: Slug[] }; ecosystem: { nodes: Slug[] } } & Record<string, unknown>
    >(`{ boards(first: 1000, ${inForce} ${asAt}) { nodes { slug } }
        ecosystem(filter: { kinds: [BOARD] } ${asAt}) { nodes { slug } } ${asked.join(' ')} }`);
    expect(slugs(boards.nodes)).toEqual(expect.arrayContaining(there));
    expect(slugs(boards.nodes).filter((slug) => gone.includes(slug))).toEqual([]);
    expect(slugs(ecosystem.nodes)).toEqual(slugs(boards.nodes));
    // Without a day an address leads to the record of a board that is no more; with one, to what exists on it.
    const found = Object.values(single).filter((board) => board !== null) as Slug[];
    expect(slugs(found)).toEqual(day === null ? Object.keys(boardsOn) : there);
  });

  test('no tie of the map and no proposal is of another day', async () => {
    const { ecosystem } = await api.ask<{
      ecosystem: { edges: { validFrom: string | null; validTo: string | null }[] };
    }>(
      `{ ecosystem(filter: { kinds: [BOARD, PLAN, POST, PERSON] } ${asAt}) { edges { validFrom validTo } } }`,
    );
    const on = day ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
    const other = ecosystem.edges.filter(
      (edge) => (edge.validFrom ?? on) > on || (edge.validTo ?? '9999') <= on,
    );
    expect(ecosystem.edges.length).toBeGreaterThan(10);
    expect(other).toEqual([]);
  });
});

test('a board has the status of the day: replaced from its end on, in its life before', async () => {
  const { before, now } = await api.ask<Record<'before' | 'now', { status: string }>>(
    `{ before: board(slug: "improvement-board", asAt: "2025-07-31") { status } now: board(slug: "improvement-board") { status } }`,
  );
  expect([before.status, now.status]).toEqual(['ACTIVE', 'REPLACED']);
});

test('lines upward and boards over a plan are those of the day', async () => {
  const group = 'corporate-parenting-task-and-finish-group-1-of-3';
  const at = (day: string) =>
    api.ask<Record<string, unknown>>(`{
      group: board(slug: "${group}", asAt: "${day}") { reportingLines { steps { node { slug } } } }
      operational: board(slug: "corporate-parenting-operational-board", asAt: "${day}") { reportsTo { slug } }
      plan(slug: "childrens-services-improvement-plan", asAt: "${day}") { boards(types: [OVERSEES]) { slug } }
    }`);
  const parent = { slug: 'corporate-parenting-board' };
  expect(await at('2025-09-16')).toEqual({
    group: { reportingLines: [{ steps: [{ node: parent }] }] },
    operational: null,
    plan: null,
  });
  expect(await at('2026-01-07')).toEqual({
    group: null,
    operational: { reportsTo: [parent] },
    plan: { boards: [{ slug: 'strengthening-outcomes-board' }] },
  });
});

test('a node by its id is there on its days only, as by its slug; so is a relationship', async () => {
  const { board } = await api.ask<{ board: { id: string; relationships: { nodes: { id: string }[] } } }>(
    '{ board(slug: "strengthening-outcomes-board") { id relationships(types: [OVERSEES]) { nodes { id } } } }',
  );
  const ids = [board.id, board.relationships.nodes[0]!.id];
  const at = async (day: string | null) =>
    await api.ask<{ nodes: (object | null)[]; node: object | null }>(
      'query ($ids: [ID!]!, $id: ID!, $day: Date) { nodes(ids: $ids, asAt: $day) { id } node(id: $id, asAt: $day) { id } }',
      { ids, id: ids[0], day },
    );
  const found = ids.map((id) => ({ id }));
  expect(await at('2025-07-31')).toEqual({ nodes: [null, null], node: null });
  expect(await at('2025-08-01')).toEqual({ nodes: found, node: found[0] });
  expect(await at(null)).toEqual({ nodes: found, node: found[0] });
});

describe('made-up changes', () => {
  let madeUp: MadeUp;
  beforeAll(async () => {
    madeUp = new MadeUp(api.database);
    for (const post of ['first-chair', 'next-chair', 'vice-chair']) await madeUp.post(post);
    await madeUp.board('chaired');
    await madeUp.tie('first-chair', 'CHAIRS', 'chaired', { to: '2025-09-01' });
    await madeUp.tie('next-chair', 'CHAIRS', 'chaired', { from: '2025-09-16' });
    await madeUp.tie('vice-chair', 'CHAIRS', 'chaired', { from: '2026-01-01', proposed: true });
    await madeUp.planWithAction('plan-of-days', '2025-09-30');
    await madeUp.progress('plan-of-days/1.1.a', '2025-08-01', { action: 'AMBER', impact: 'GREY' });
    await madeUp.progress('plan-of-days/1.1.a', '2025-10-10');
    await madeUp.progress('plan-of-days/1.1.a', '2025-11-01', { action: 'BLUE' });
    await madeUp.progress('plan-of-days/1.1.a', '2099-01-01', { action: 'RED' });
  });

  test.each([
    ['2025-07-01', ['first-chair']],
    ['2025-08-31', ['first-chair']],
    ['2025-09-01', []],
    ['2025-09-16', ['next-chair']],
    ['2026-01-07', ['next-chair']],
    [null, ['next-chair']],
  ])('as at %s the chair is %o', async (asAt, chairs) => {
    const { board } = await api.ask<{
      board: { chairs: Slug[]; relationships: { nodes: { source: Slug }[] } };
    }>(
      `query ($asAt: Date) { board(slug: "chaired", asAt: $asAt) {
        chairs { slug } relationships(types: [CHAIRS]) { nodes { source { slug } } } } }`,
      { asAt },
    );
    expect(slugs(board.chairs)).toEqual(chairs);
    // The relationships are those of the day, proposed ones too; without a day, all that were ever recorded.
    const proposed = asAt === null || asAt >= '2026-01-01' ? ['vice-chair'] : [];
    const recorded = asAt === null ? ['first-chair', 'next-chair'] : chairs;
    expect(new Set(slugs(board.relationships.nodes.map((tie) => tie.source)))).toEqual(
      new Set([...recorded, ...proposed]),
    );
  });

  test.each([
    ['2025-07-31', 0, null, false],
    ['2025-08-01', 1, { action: 'AMBER', impact: 'GREY', recordedOn: '2025-08-01' }, false],
    ['2025-09-30', 1, { action: 'AMBER', impact: 'GREY', recordedOn: '2025-08-01' }, false],
    ['2025-10-01', 1, { action: 'AMBER', impact: 'GREY', recordedOn: '2025-08-01' }, true],
    // A report without a rating leaves the rating as it was.
    ['2025-10-31', 2, { action: 'AMBER', impact: 'GREY', recordedOn: '2025-08-01' }, true],
    // Completed; that the impact is blue as well does not follow: it stays as it was rated.
    ['2025-11-01', 3, { action: 'BLUE', impact: 'GREY', recordedOn: '2025-11-01' }, false],
    [null, 3, { action: 'BLUE', impact: 'GREY', recordedOn: '2025-11-01' }, false],
  ])('as at %s, progress reported %i times, the rating is %o', async (asAt, reports, rating, isOverdue) => {
    const { plan } = await api.ask<{
      plan: { actions: { nodes: object[] }; ratingSummary: { overdue: number } };
    }>(
      `query ($asAt: Date) { plan(slug: "plan-of-days", asAt: $asAt) { ratingSummary { overdue }
        actions { nodes { isOverdue rating { action impact recordedOn } progress { totalCount } } } } }`,
      { asAt },
    );
    expect(plan.actions.nodes).toEqual([{ isOverdue, rating, progress: { totalCount: reports } }]);
    expect(plan.ratingSummary.overdue).toBe(isOverdue ? 1 : 0);
  });
});
