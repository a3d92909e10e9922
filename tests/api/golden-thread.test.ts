import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';
import { MadeUp } from './made-up.js';

let api: Api;
let madeUp: MadeUp;
beforeAll(async () => {
  api = await startTestApi();
  madeUp = new MadeUp(api.database);
});

interface Slug {
  slug: string;
}
interface Thread {
  accountable: Slug[];
  supportedBy: Slug[];
  outcome: Slug;
  priority: Slug;
  plan: Slug;
  vision: Slug[];
  paths: {
    steps: { node: Slug; relationshipType: string | null; relationship: { type: string } | null }[];
  }[];
}

async function threadOf(plan: string, asAt: string | null = null): Promise<Thread> {
  const { action } = await api.ask<{ action: { goldenThread: Thread } }>(
    `query ($plan: String!, $asAt: Date) { action(plan: $plan, reference: "1.1 a", asAt: $asAt) { goldenThread {
      accountable { slug } supportedBy { slug } outcome { slug } priority { slug } plan { slug } vision { slug }
      paths { steps { node { slug } relationshipType relationship { type } } } } } }`,
    { plan, asAt },
  );
  return action.goldenThread;
}

/** The paths above the plan, each as one sentence: "OVERSEES board REPORTS_TO other". */
async function pathsOf(plan: string, asAt: string | null = null): Promise<string[]> {
  const { paths } = await threadOf(plan, asAt);
  return paths
    .map(({ steps }) =>
      steps
        .slice(4)
        .map((step) => `${step.relationshipType!} ${step.node.slug}`)
        .join(' '),
    )
    .toSorted((a, b) => a.localeCompare(b));
}

const slugs = (list: Slug[]) => list.map(({ slug }) => slug);

test('the thread runs from the action through its plan, the overseeing board and its lines to the top', async () => {
  await madeUp.planWithAction('p1');
  for (const board of ['p1-board', 'p1-partnership', 'p1-council']) await madeUp.board(board);
  await madeUp.tie('p1-board', 'OVERSEES', 'p1');
  await madeUp.tie('p1-board', 'REPORTS_TO', 'p1-partnership');
  await madeUp.tie('p1-partnership', 'ACCOUNTABLE_TO', 'p1-council');
  const { paths, ...parts } = await threadOf('p1');
  expect(parts).toMatchObject({
    outcome: { slug: 'p1/1.1' },
    priority: { slug: 'p1/1' },
    plan: { slug: 'p1' },
  });
  expect(paths).toHaveLength(1);
  expect(paths[0]!.steps).toEqual([
    { node: { slug: 'p1/1.1.a' }, relationshipType: null, relationship: null },
    { node: { slug: 'p1/1.1' }, relationshipType: 'PART_OF', relationship: null },
    { node: { slug: 'p1/1' }, relationshipType: 'PART_OF', relationship: null },
    { node: { slug: 'p1' }, relationshipType: 'PART_OF', relationship: null },
    { node: { slug: 'p1-board' }, relationshipType: 'OVERSEES', relationship: { type: 'OVERSEES' } },
    {
      node: { slug: 'p1-partnership' },
      relationshipType: 'REPORTS_TO',
      relationship: { type: 'REPORTS_TO' },
    },
    {
      node: { slug: 'p1-council' },
      relationshipType: 'ACCOUNTABLE_TO',
      relationship: { type: 'ACCOUNTABLE_TO' },
    },
  ]);
});

test('where no board is over the plan, the one path ends at the plan', async () => {
  await madeUp.planWithAction('p2');
  await madeUp.board('p2-scrutiny');
  await madeUp.board('p2-maybe');
  await madeUp.tie('p2-scrutiny', 'SCRUTINISES', 'p2');
  await madeUp.tie('p2-maybe', 'OVERSEES', 'p2', { proposed: true });
  const { paths } = await threadOf('p2');
  expect(paths.map(({ steps }) => steps.map((step) => step.node.slug))).toEqual([
    ['p2/1.1.a', 'p2/1.1', 'p2/1', 'p2'],
  ]);
});

test('each board over the plan, and each line from it, is a path; a post that owns the plan is none', async () => {
  await madeUp.planWithAction('p3');
  for (const board of ['p3-over', 'p3-monitor', 'p3-a', 'p3-b']) await madeUp.board(board);
  await madeUp.post('p3-owner');
  await madeUp.tie('p3-over', 'OVERSEES', 'p3');
  await madeUp.tie('p3-monitor', 'MONITORS', 'p3');
  await madeUp.tie('p3-owner', 'OWNS', 'p3');
  await madeUp.tie('p3-over', 'REPORTS_TO', 'p3-a');
  await madeUp.tie('p3-over', 'ESCALATES_TO', 'p3-b');
  expect(await pathsOf('p3')).toEqual([
    'MONITORS p3-monitor',
    'OVERSEES p3-over ESCALATES_TO p3-b',
    'OVERSEES p3-over REPORTS_TO p3-a',
  ]);
});

test('a cycle of mixed types among the boards ends where it would begin again', async () => {
  await madeUp.planWithAction('p4');
  for (const board of ['p4-a', 'p4-b']) await madeUp.board(board);
  await madeUp.tie('p4-a', 'OVERSEES', 'p4');
  await madeUp.tie('p4-a', 'REPORTS_TO', 'p4-b');
  await madeUp.tie('p4-b', 'ESCALATES_TO', 'p4-a');
  expect(await pathsOf('p4')).toEqual(['OVERSEES p4-a REPORTS_TO p4-b']);
});

test('a path longer than any real one is cut, not lost', async () => {
  await madeUp.planWithAction('p5');
  const chain = Array.from({ length: 20 }, (_, at) => `p5-${at}`);
  for (const board of chain) await madeUp.board(board);
  for (const [at, board] of chain.slice(1).entries()) await madeUp.tie(chain[at]!, 'REPORTS_TO', board);
  await madeUp.tie('p5-0', 'OVERSEES', 'p5');
  const [path, ...others] = await pathsOf('p5');
  expect(others).toEqual([]);
  expect(path).toMatch(/^OVERSEES p5-0 REPORTS_TO p5-1 .* REPORTS_TO p5-12$/);
});

describe('on a day', () => {
  beforeAll(async () => {
    await madeUp.planWithAction('p6');
    await madeUp.board('p6-old', { to: '2025-09-01' });
    await madeUp.board('p6-new', { from: '2025-08-01' });
    await madeUp.board('p6-top');
    await madeUp.tie('p6-old', 'OVERSEES', 'p6');
    await madeUp.tie('p6-new', 'OVERSEES', 'p6', { from: '2025-10-01' });
    await madeUp.tie('p6-old', 'REPORTS_TO', 'p6-top');
    await madeUp.tie('p6-new', 'REPORTS_TO', 'p6-top', { from: '2025-11-01' });
    await madeUp.post('p6-post', { to: '2026-01-01' });
    await madeUp.board('p6-jointly');
    await madeUp.tie('p6-post', 'ACCOUNTABLE_FOR', 'p6/1.1.a');
    await madeUp.tie('p6-jointly', 'ACCOUNTABLE_FOR', 'p6/1.1.a', { from: '2025-10-01' });
    await madeUp.tie('p6-jointly', 'SUPPORTS', 'p6/1.1.a', { to: '2025-10-01' });
  });

  test.each([
    ['2025-08-31', ['OVERSEES p6-old REPORTS_TO p6-top']],
    ['2025-09-01', ['']],
    ['2025-10-01', ['OVERSEES p6-new']],
    ['2025-11-01', ['OVERSEES p6-new REPORTS_TO p6-top']],
  ])('as at %s the boards over the plan are those of that day', async (day, paths) => {
    expect(await pathsOf('p6', day)).toEqual(paths);
  });

  test.each([
    ['2025-09-30', ['p6-post'], ['p6-jointly']],
    ['2025-10-01', ['p6-jointly', 'p6-post'], []],
    ['2026-01-01', ['p6-jointly'], []],
  ])('as at %s the parties are those of that day', async (day, accountable, supporting) => {
    const thread = await threadOf('p6', day);
    expect(slugs(thread.accountable)).toEqual(accountable);
    expect(slugs(thread.supportedBy)).toEqual(supporting);
  });
});

test('the vision is every plan above, delivered or contributed to or a strategy aligned with, while it lasts', async () => {
  await madeUp.planWithAction('p7');
  await madeUp.plan('p7-strategy');
  await madeUp.plan('p7-vision');
  await madeUp.plan('p7-ended', { to: '2025-01-01' });
  await madeUp.plan('p7-beyond-ended');
  await madeUp.plan('p7-sister', {}, 'ACTION_PLAN');
  await madeUp.plan('p7-below', {}, 'DELIVERY_PLAN');
  await madeUp.tie('p7', 'DELIVERS', 'p7-strategy');
  await madeUp.tie('p7-strategy', 'ALIGNS_WITH', 'p7-vision');
  await madeUp.tie('p7', 'CONTRIBUTES_TO', 'p7-ended');
  await madeUp.tie('p7-ended', 'DELIVERS', 'p7-beyond-ended');
  await madeUp.tie('p7', 'ALIGNS_WITH', 'p7-sister');
  await madeUp.tie('p7-below', 'DELIVERS', 'p7');
  expect(slugs((await threadOf('p7')).vision)).toEqual(['p7-strategy', 'p7-vision']);
  const before = await threadOf('p7', '2024-12-31');
  expect(slugs(before.vision)).toEqual(['p7-beyond-ended', 'p7-ended', 'p7-strategy', 'p7-vision']);
});
