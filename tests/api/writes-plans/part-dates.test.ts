import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, Planner } from './planner.js';

/* A part of a plan begins and ends with it unless it was told its own days, and every question about a day says the same of it. */

let officer: Planner;
beforeAll(async () => {
  officer = await Planner.start();
});

const BEGIN = '2025-04-01';
const END = '2026-03-31';
const TREE = { A: { A1: ['a', 'b'] }, B: { B1: ['c'] } };
const parts = ['A', 'A1', 'a', 'b', 'B', 'B1', 'c'];

async function underWay(name: string): Promise<Built> {
  const plan = await officer.plan(name, TREE);
  await officer.change('planUpdate', { id: plan.id, validFrom: { date: BEGIN } });
  return plan;
}

/** From when to when each is, by its reference. */
async function lives(
  plan: Built,
  references = parts,
): Promise<Record<string, [string | null, string | null]>> {
  const found = references.map(async (reference) => {
    const { node } = await officer.api.ask<{ node: { validFrom: string | null; validTo: string | null } }>(
      `query ($id: ID!) { node(id: $id) { ... on GovernanceNode { validFrom validTo } } }`,
      { id: plan.of(reference) },
    );
    return [reference, [node.validFrom, node.validTo]] as const;
  });
  return Object.fromEntries(await Promise.all(found)) as never;
}
const all = (from: string | null, to: string | null) =>
  Object.fromEntries(parts.map((reference) => [reference, [from, to]]));

interface Listed {
  root: { nodes: { reference: string }[] };
  plan: {
    actionCount: number;
    actions: { nodes: { reference: string }[] };
    priorities: { outcomes: { actions: { reference: string }[] }[]; ratingSummary: { total: number } }[];
    ratingSummary: { total: number; overdue: number; action: object[]; impact: object[] };
  } | null;
}
const ask = (plan: Built, asAt: string) =>
  officer.api.ask<Listed>(
    `query ($id: ID!, $asAt: Date) {
      root: actions(asAt: $asAt, filter: { planId: $id }) { nodes { reference } }
      plan(id: $id, asAt: $asAt) { actionCount actions { nodes { reference } }
        priorities { outcomes { actions { reference } } ratingSummary { total } }
        ratingSummary { total overdue action { rating count } impact { rating count } } }
    }`,
    { id: plan.id, asAt },
  );

/** The actions that exist on a day, by each of the ways in which they are asked for. */
async function onDay(plan: Built, asAt: string): Promise<string[]> {
  const { root, plan: read } = await ask(plan, asAt);
  const references = root.nodes.map(({ reference }) => reference);
  const outcomes = read?.priorities.flatMap((priority) => priority.outcomes) ?? [];
  const totals = read?.priorities.map(({ ratingSummary }) => ratingSummary.total) ?? [];
  const told = read && {
    listed: read.actions.nodes.map(({ reference }) => reference),
    nested: outcomes.flatMap(({ actions }) => actions.map(({ reference }) => reference)),
    totals: [read.actionCount, read.ratingSummary.total, totals.reduce((sum, total) => sum + total, 0)],
  };
  const count = references.length;
  // On a day on which there is no plan there is nothing of it.
  expect(told ?? { listed: [], nested: [], totals: [0, 0, 0] }).toEqual({
    listed: references,
    nested: references,
    totals: [count, count, count],
  });
  return references;
}

async function changesOf(plan: Built, after: number): Promise<string[]> {
  const { changes } = await officer.api.ask<{ changes: { nodes: { operation: string; seq: number }[] } }>(
    `query ($id: ID!) { changes(planId: $id, includeConsequences: false, first: 20) { nodes { operation seq } } }`,
    { id: plan.id },
  );
  return changes.nodes.filter(({ seq }) => seq > after).map(({ operation }) => operation);
}

describe('parts that were not told their own days', () => {
  test('begin with their plan, also when that is corrected, and when they are added later', async () => {
    const plan = await underWay('Begins');
    expect(await lives(plan)).toEqual(all(BEGIN, null));
    await officer.change('planUpdate', { id: plan.id, validFrom: { date: '2025-05-01' } });
    expect(await lives(plan)).toEqual(all('2025-05-01', null));
    const { id } = await officer.does('actionCreate', {
      outcomeId: plan.of('A1'),
      reference: 'x',
      description: 'x',
    });
    const { node } = await officer.api.ask<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on GovernanceNode { validFrom validTo } } }`,
      { id },
    );
    expect(node).toEqual({ validFrom: '2025-05-01', validTo: null });
    expect(await onDay(plan, '2025-04-15')).toEqual([]);
    expect(await onDay(plan, '2025-05-01')).toEqual(['a', 'b', 'x', 'c']);
  });

  test('end with their plan when it is closed, keep their versions, and are no longer overdue', async () => {
    const plan = await underWay('Ends');
    await officer.change('actionUpdate', { id: plan.of('a'), timescale: { text: 'May 2025' } });
    await officer.change('actionUpdate', { id: plan.of('b'), timescale: { text: 'June 2026' } });
    const versions = () => Promise.all(parts.map((reference) => officer.version(plan.of(reference))));
    const before = [await versions(), await officer.written()] as const;
    await officer.change('planClose', { id: plan.id, on: { date: END }, reason: 'Done.' });
    expect(await lives(plan)).toEqual(all(BEGIN, END));
    expect(await versions()).toEqual(before[0]);
    // The plan, and its seven parts: for who leaves the consequences out it is one.
    expect((await officer.written()) - before[1]).toBe(8);
    expect(await changesOf(plan, before[1])).toEqual(['planClose']);

    expect(await onDay(plan, '2026-03-30')).toEqual(['a', 'b', 'c']);
    expect((await ask(plan, '2026-03-30')).plan!.ratingSummary.overdue).toBe(1);
    expect(await onDay(plan, END)).toEqual([]);
    const {
      overdue,
      inForce,
      plan: read,
    } = await officer.api.ask<{
      overdue: { totalCount: number };
      inForce: { totalCount: number };
      plan: {
        ratingSummary: { total: number; overdue: number };
        actions: { nodes: { isOverdue: boolean }[] };
      };
    }>(
      `query ($id: ID!) { overdue: actions(filter: { planId: $id, isOverdue: true }) { totalCount }
        inForce: actions(filter: { planId: $id, isInForce: true }) { totalCount }
        plan(id: $id) { ratingSummary { total overdue } actions { nodes { isOverdue } } } }`,
      { id: plan.id },
    );
    expect([overdue.totalCount, inForce.totalCount]).toEqual([0, 0]);
    // Without a day the register is whole: what there was is there.
    expect(read.ratingSummary).toEqual({ total: 3, overdue: 0 });
    expect(read.actions.nodes).toEqual([{ isOverdue: false }, { isOverdue: false }, { isOverdue: false }]);

    const { ecosystemDiff } = await officer.api.ask<{ ecosystemDiff: { nodes: object[] } }>(
      `{ ecosystemDiff(from: "2026-03-30", to: "${END}", filter: { kinds: [ACTION] }) { nodes { difference node { id } } } }`,
    );
    const ended = ['a', 'b', 'c'].map((reference) => ({
      difference: 'ENDED',
      node: { id: plan.of(reference) },
    }));
    expect(ecosystemDiff.nodes).toEqual(expect.arrayContaining(ended));

    await officer.change('planUpdate', { id: plan.id, status: 'ACTIVE', validTo: null });
    expect(await lives(plan)).toEqual(all(BEGIN, null));
  });

  test('end with their plan when another supersedes it', async () => {
    const [plan, next] = [await underWay('Old'), await officer.plan('New')];
    await officer.change('planSupersede', { id: plan.id, byPlanId: next.id, on: { date: END } });
    expect(await lives(plan)).toEqual(all(BEGIN, END));
  });
});

test('parts with days of their own keep them, as far as their plan lasts; what was to begin after it has none', async () => {
  const plan = await underWay('Own days');
  const own = { a: ['2025-10-01', null], b: [BEGIN, '2025-12-01'], c: ['2026-06-01', '2026-07-01'] } as const;
  for (const [reference, [from, to]] of Object.entries(own)) {
    await officer.change('actionUpdate', {
      id: plan.of(reference),
      validFrom: { date: from },
      validTo: to === null ? null : { date: to },
    });
  }
  const rate = (reference: string, recordedOn: string, actionRating: string) =>
    officer.does('actionRecordProgress', { actionId: plan.of(reference), recordedOn, actionRating });
  await rate('a', '2025-06-01', 'RED');
  await rate('b', '2025-07-01', 'GREEN');
  await rate('a', '2025-11-01', 'AMBER');
  await rate('a', '2026-01-01', 'BLUE');
  expect(await onDay(plan, '2025-04-01')).toEqual(['b']);
  expect(await onDay(plan, '2025-11-01')).toEqual(['a', 'b']);
  expect(await onDay(plan, '2025-12-01')).toEqual(['a']);
  expect(await onDay(plan, '2026-06-15')).toEqual(['a', 'c']);

  const { plan: read } = await officer.api.ask<{
    plan: { ratingHistory: { date: string; action: object[]; impact: object[] }[] };
  }>(
    `query ($id: ID!) { plan(id: $id) { ratingHistory { date action { rating count } impact { rating count } } } }`,
    { id: plan.id },
  );
  // On the day of the first report there was no such action yet.
  expect(read.ratingHistory.map(({ date }) => date)).toEqual(['2025-07-01', '2025-11-01', '2026-01-01']);
  for (const { date, ...standing } of read.ratingHistory) {
    const { plan: then } = await ask(plan, date);
    expect({ action: then!.ratingSummary.action, impact: then!.ratingSummary.impact }).toEqual(standing);
  }

  await officer.change('planClose', { id: plan.id, on: { date: END }, reason: 'Done.' });
  expect(await lives(plan, ['a', 'b', 'c', 'A'])).toEqual({
    a: ['2025-10-01', END],
    b: [BEGIN, '2025-12-01'],
    c: ['2026-06-01', '2026-06-01'],
    A: [BEGIN, END],
  });
  expect(await onDay(plan, '2026-06-15')).toEqual([]);
});
