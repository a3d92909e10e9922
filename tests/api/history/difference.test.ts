import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';
import { idOf, write } from './writing.js';

/* What became different between two days, with sentences that a paper can take over. */

const PLAN = 'childrens-services-improvement-plan';

interface Diff {
  isComplete: boolean;
  nodes: {
    difference: string;
    date: string | null;
    sentence: string;
    own: { date: string | null; sentence: string } | null;
    node: { slug: string };
  }[];
  edges: {
    difference: string;
    date: string | null;
    sentence: string;
    edge: { id: string; type: string; source: { slug: string }; target: { slug: string } };
  }[];
}

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'OFFICER', name: 'governance officer' });
});

async function difference(from: string, to: string, filter = '', more = ''): Promise<Diff> {
  const of = filter === '' ? '' : `, filter: { ${filter} }`;
  const data = await api.ask<{ ecosystemDiff: Diff }>(
    `{ ecosystemDiff(from: "${from}", to: "${to}"${of}${more}) { isComplete
      nodes { difference date sentence own { date sentence } node { slug } }
      edges { difference date sentence edge { id type source { slug } target { slug } } } } }`,
  );
  return data.ecosystemDiff;
}

const about = (diff: Diff, slug: string) => diff.nodes.filter(({ node }) => node.slug === slug);

test('a day differs from itself in nothing', async () => {
  expect(await difference('2026-01-07', '2026-01-07')).toEqual({ isComplete: true, nodes: [], edges: [] });
});

test('the later day before the earlier is refused', async () => {
  const { code } = await api.refusal(
    `{ ecosystemDiff(from: "2026-01-07", to: "2026-01-06") { isComplete } }`,
  );
  expect(code).toBe('BAD_USER_INPUT');
});

test('one board replaced another', async () => {
  const diff = await difference('2025-07-31', '2025-08-01');
  const sentence = 'In August 2025 the Strengthening Outcomes Board replaced the Improvement Board';
  expect(about(diff, 'strengthening-outcomes-board')).toMatchObject([
    { difference: 'ADDED', date: '2025-08-01', sentence },
  ]);
  expect(about(diff, 'improvement-board')).toMatchObject([
    {
      difference: 'ENDED',
      date: '2025-08-01',
      sentence: 'In August 2025 the Improvement Board was replaced by the Strengthening Outcomes Board',
    },
  ]);
  expect(diff.edges.find(({ edge }) => edge.type === 'REPLACES')).toMatchObject({
    difference: 'ADDED',
    sentence,
  });
});

test('added and ended are exactly what the maps of the two days do not share', async () => {
  interface Map {
    nodes: { slug: string }[];
    edges: { id: string }[];
  }
  const [from, to] = ['2025-07-01', '2026-02-01'];
  const map = async (day: string) =>
    (await api.ask<{ ecosystem: Map }>(`{ ecosystem(asAt: "${day}") { nodes { slug } edges { id } } }`))
      .ecosystem;
  const [then, now, diff] = [await map(from), await map(to), await difference(from, to)];
  const only = (some: string[], others: string[]) => some.filter((one) => !others.includes(one)).toSorted();
  const slugs = (rows: Map) => rows.nodes.map(({ slug }) => slug);
  const told = (rows: Diff['nodes'], wanted: string) =>
    rows
      .filter((row) => row.difference === wanted)
      .map(({ node }) => node.slug)
      .toSorted();
  expect(told(diff.nodes, 'ADDED')).toEqual(only(slugs(now), slugs(then)));
  expect(told(diff.nodes, 'ENDED')).toEqual(only(slugs(then), slugs(now)));
  const edges = (rows: Map) => rows.edges.map(({ id }) => id);
  // One end of a succession is gone on the day on which it begins, so that no map shows it: see the test before.
  const shown = new Set([...edges(then), ...edges(now)]);
  const isSuccession = ({ id, type }: Diff['edges'][0]['edge']) =>
    ['REPLACES', 'SUPERSEDES'].includes(type) && !shown.has(id);
  const tied = (wanted: string) =>
    diff.edges
      .filter((row) => row.difference === wanted && !isSuccession(row.edge))
      .map(({ edge }) => edge.id)
      .toSorted();
  expect(tied('ADDED')).toEqual(only(edges(now), edges(then)));
  expect(tied('ENDED')).toEqual(only(edges(then), edges(now)));
  const outside = [...diff.nodes, ...diff.edges].filter(
    ({ date }) => date !== null && (date <= from || date > to),
  );
  expect(outside).toEqual([]);
});

test('a rating, a moved due date and a tie that began change an action', async () => {
  const data = await api.ask<{ action: { id: string; version: number } }>(
    `{ action(plan: "${PLAN}", reference: "1.4 f") { id version } }`,
  );
  const { id } = data.action;
  await write(api, 'actionRecordProgress', { actionId: id, actionRating: 'AMBER', recordedOn: '2026-04-10' });
  await write(api, 'actionRecordProgress', { actionId: id, impactRating: 'GREEN', recordedOn: '2026-04-18' });
  await write(api, 'actionReviseTimescale', {
    ...data.action,
    timescale: { text: 'December 2026' },
    reason: 'Recruitment took longer',
    approvedOn: '2026-04-20',
    approvedByText: 'The board',
  });
  const { id: board } = await idOf(api, 'board', 'full-council');
  await write(api, 'relationshipCreate', {
    type: 'SUPPORTS',
    sourceId: board,
    targetId: id,
    validFrom: { date: '2026-04-15' },
  });
  const diff = await difference(
    '2026-04-01',
    '2026-05-01',
    `planId: "${(await idOf(api, 'plan', PLAN)).id}", nodeIds: ["${board}"], depth: 0, kinds: [ACTION, BOARD]`,
  );
  expect(diff.nodes.map(({ node }) => node.slug)).toEqual([expect.stringContaining('1.4.f'), 'full-council']);
  expect(diff.nodes[0]).toMatchObject({ difference: 'CHANGED', date: '2026-04-20' });
  const [action, council] = diff.nodes;
  const sentences = action!.sentence.split('. ');
  expect(sentences[0]).toMatch(/^On 10 April 2026 action 1\.4 f was rated amber( \(\w+ before\))?$/);
  expect(sentences[1]).toBe('From 15 April 2026 Full Council supports action 1.4 f');
  expect(sentences[2]).toBe('On 18 April 2026 the impact of action 1.4 f was rated green');
  expect(sentences[3]).toMatch(
    /^On 20 April 2026 the due date of action 1\.4 f was moved from .* to 31 December 2026$/,
  );
  // Who shows the ties too takes each from its edge, and the rest from here.
  expect(diff.edges.map(({ sentence }) => sentence)).toEqual([sentences[1]]);
  expect(action!.own).toEqual({
    date: '2026-04-20',
    sentence: [sentences[0], sentences[2], sentences[3]].join('. '),
  });
  expect(council).toMatchObject({ difference: 'CHANGED', own: null });
});

test('what came or went says so of itself, whoever it replaced', async () => {
  const diff = await difference('2025-07-31', '2025-08-01');
  const [came] = about(diff, 'strengthening-outcomes-board');
  expect(came!.own).toEqual({ date: came!.date, sentence: came!.sentence });
});

test('a plan whose actions are not shown tells how many were rated', async () => {
  const { id } = await idOf(api, 'plan', PLAN);
  const diff = await difference('2026-04-01', '2026-05-01', `planId: "${id}", depth: 0`);
  expect(diff.nodes).toMatchObject([
    {
      difference: 'CHANGED',
      sentence: "By 18 April 2026 1 action of the Children's Services Improvement Plan was rated",
    },
  ]);
});

test('the filter means what it means for the map', async () => {
  const diff = await difference('2025-07-01', '2026-02-01', 'includeProposed: false');
  expect(diff.nodes.some(({ sentence }) => sentence.includes('proposed'))).toBe(false);
  const all = await difference('2025-07-01', '2026-02-01');
  expect(all.nodes.length).toBeGreaterThan(diff.nodes.length);
  const some = await difference('2025-07-01', '2026-02-01', 'relationshipTypes: [REPORTS_TO]');
  expect(new Set(some.edges.map(({ edge }) => edge.type))).toEqual(new Set(['REPORTS_TO']));
  const { code } = await api.refusal(
    `{ ecosystemDiff(from: "2025-07-01", to: "2026-02-01", filter: { depth: 7 }) { isComplete } }`,
  );
  expect(code).toBe('BAD_USER_INPUT');
});

test('as recorded: what was entered later is not in it', async () => {
  const before = new Date().toISOString();
  const [board, cabinet] = [await idOf(api, 'board', 'full-council'), await idOf(api, 'board', 'cabinet')];
  await write(api, 'relationshipCreate', {
    type: 'INFORMS',
    sourceId: board.id,
    targetId: cabinet.id,
    validFrom: { date: '2026-07-01' },
  });
  const now = await difference('2026-06-30', '2026-07-01');
  expect(now.edges.map(({ sentence }) => sentence)).toEqual([
    'From 1 July 2026 Full Council informs Cabinet',
  ]);
  const then = await difference('2026-06-30', '2026-07-01', '', `, asRecorded: "${before}"`);
  expect(then).toEqual({ isComplete: true, nodes: [], edges: [] });
});
