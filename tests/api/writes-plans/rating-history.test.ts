import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { type Built, Planner } from './planner.js';

interface Count {
  rating: string | null;
  count: number;
}
interface Standing {
  action: Count[];
  impact: Count[];
}
type OnDay = Standing & { date: string };
type Asker = Pick<Planner['api'], 'ask'>;

const COUNTS = 'action { rating count } impact { rating count }';

async function historyOf(asker: Asker, id: string, asAt: string | null = null): Promise<OnDay[]> {
  const { plan } = await asker.ask<{ plan: { ratingHistory: OnDay[] } }>(
    `query ($id: ID!, $asAt: Date) { plan(id: $id, asAt: $asAt) { ratingHistory { date ${COUNTS} } } }`,
    { id, asAt },
  );
  return plan.ratingHistory;
}

/** The summary of a day is made by other SQL: newest rating by newest rating. */
async function summaryOf(asker: Asker, id: string, asAt: string): Promise<Standing> {
  const { plan } = await asker.ask<{ plan: { ratingSummary: Standing } }>(
    `query ($id: ID!, $asAt: Date) { plan(id: $id, asAt: $asAt) { ratingSummary { ${COUNTS} } } }`,
    { id, asAt },
  );
  return plan.ratingSummary;
}

async function expectSummaries(asker: Asker, id: string): Promise<OnDay[]> {
  const history = await historyOf(asker, id);
  for (const { date, ...standing } of history) expect(standing).toEqual(await summaryOf(asker, id, date));
  return history;
}

const shown = (counts: Count[]) =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ rating, count }) => `${count} ${rating ?? 'none'}`)
    .join(', ');

let officer: Planner;
let plan: Built;
const record = (action: string, input: object) =>
  officer.does<{ id: string }>('actionRecordProgress', { actionId: plan.of(action), ...input });

beforeAll(async () => {
  officer = await Planner.start();
  plan = await officer.plan('Ratings over time', { A: { A1: ['a', 'b', 'c'], A2: ['d'] } });
});

test('a plan of which nothing was rated has no history', async () => {
  await record('a', { commentary: 'Words rate nothing.', recordedOn: '2025-01-05' });
  expect(await historyOf(officer.api, plan.id)).toEqual([]);
});

describe('how the actions stood', () => {
  beforeAll(async () => {
    await record('a', { actionRating: 'GREY', recordedOn: '2025-02-01' });
    await record('b', { actionRating: 'AMBER', impactRating: 'RED', recordedOn: '2025-02-01' });
    await record('a', { actionRating: 'GREEN', recordedOn: '2025-03-01' });
    // Two on one day: the later entry stands, the earlier never did.
    await record('c', { actionRating: 'RED', recordedOn: '2025-04-01' });
    await record('c', { actionRating: 'BLUE', recordedOn: '2025-04-01' });
    // Its rating of the action stands: what rates the impact alone says nothing of that.
    await record('b', { impactRating: 'GREEN', recordedOn: '2025-05-01' });
    const wrong = await record('d', { actionRating: 'RED', recordedOn: '2025-05-20' });
    await record('d', { actionRating: 'AMBER', recordedOn: '2025-06-01', corrects: wrong.id });
  });

  test('is told day by day, for the action and for its impact', async () => {
    const history = await historyOf(officer.api, plan.id);
    expect(history.map(({ date, action }) => [date, shown(action)])).toEqual([
      ['2025-02-01', '1 AMBER, 1 GREY, 2 none'],
      ['2025-03-01', '1 GREEN, 1 AMBER, 2 none'],
      ['2025-04-01', '1 BLUE, 1 GREEN, 1 AMBER, 1 none'],
      ['2025-05-01', '1 BLUE, 1 GREEN, 1 AMBER, 1 none'],
      ['2025-06-01', '1 BLUE, 1 GREEN, 2 AMBER'],
    ]);
    expect(shown(history.at(-1)!.impact)).toBe('1 GREEN, 3 none');
    expect(history[0]!.action.map(({ rating }) => rating)).toEqual([
      'BLUE',
      'GREEN',
      'AMBER',
      'RED',
      'GREY',
      null,
    ]);
  });

  test('is on each day what the summary of that day says', async () => {
    expect(await expectSummaries(officer.api, plan.id)).toHaveLength(5);
  });

  test('is the newest rating of each action, and apart from it that of its impact', async () => {
    const { actions } = await officer.api.ask<{ actions: { nodes: object[] } }>(
      `query ($planId: ID!) { actions(filter: { planId: $planId }) { nodes { reference
        rating { action actionRecordedOn impact impactRecordedOn recordedOn } } } }`,
      { planId: plan.id },
    );
    const rating = (on: string, action: string | null, impact: string | null, actionOn = on) => ({
      recordedOn: on,
      action,
      actionRecordedOn: action && actionOn,
      impact,
      impactRecordedOn: impact && on,
    });
    expect(actions.nodes).toEqual([
      { reference: 'a', rating: rating('2025-03-01', 'GREEN', null) },
      { reference: 'b', rating: rating('2025-05-01', 'AMBER', 'GREEN', '2025-02-01') },
      { reference: 'c', rating: rating('2025-04-01', 'BLUE', null) },
      { reference: 'd', rating: rating('2025-06-01', 'AMBER', null) },
    ]);
  });

  test('ends with the day as at which is asked', async () => {
    const all = await historyOf(officer.api, plan.id);
    expect(await historyOf(officer.api, plan.id, '2025-04-01')).toEqual(all.slice(0, 3));
    expect(await historyOf(officer.api, plan.id, '2025-03-31')).toEqual(all.slice(0, 2));
  });

  test('leaves out notes and actions that were retracted', async () => {
    const before = await historyOf(officer.api, plan.id);
    const outcomeId = plan.of('A2');
    await officer.does('actionCreate', { outcomeId, reference: 'n', description: 'See a', isNote: true });
    expect(await historyOf(officer.api, plan.id)).toEqual(before);
    const mistake = await officer.does('actionCreate', { outcomeId, reference: 'm', description: 'Twice' });
    const [first] = await expectSummaries(officer.api, plan.id);
    expect(shown(first!.action)).toBe('1 AMBER, 1 GREY, 3 none');
    await officer.change('actionRetract', { id: mistake.id, reason: 'Entered twice.' });
    expect(await historyOf(officer.api, plan.id)).toEqual(before);
  });

  test('tells nobody of an action that is restricted', async () => {
    const nobody = clientOf(officer.api.address);
    const before = await historyOf(officer.api, plan.id);
    expect(await historyOf(nobody, plan.id)).toEqual(before);
    const id = plan.of('c');
    const { restrictionSet } = await officer.api.ask<{ restrictionSet: { userErrors: object[] } }>(
      `mutation ($input: RestrictionSetInput!) { restrictionSet(input: $input) { userErrors { message } } }`,
      { input: { id, version: await officer.version(id), reason: 'Exempt' } },
    );
    expect(restrictionSet.userErrors).toEqual([]);
    const seen = await expectSummaries(nobody, plan.id);
    expect(seen.map(({ date }) => date)).toEqual(['2025-02-01', '2025-03-01', '2025-05-01', '2025-06-01']);
    expect(await historyOf(officer.api, plan.id)).toEqual(before);
  });
});

test('an action that was completed stays so when later its impact is rated, and the other way round', async () => {
  const done = await officer.plan('Completed', { A: { A1: ['a', 'b'] } });
  for (const action of ['a', 'b'])
    await officer.change('actionReviseTimescale', {
      id: done.of(action),
      timescale: { dueOn: '2025-02-15' },
      reason: 'It was agreed.',
      approvedByText: 'The board',
      approvedOn: '2025-01-01',
    });
  const rate = (action: string, input: object) =>
    officer.does('actionRecordProgress', { actionId: done.of(action), ...input });
  await rate('a', { actionRating: 'BLUE', recordedOn: '2025-02-01' });
  await rate('a', { impactRating: 'AMBER', recordedOn: '2025-05-01' });
  await rate('b', { impactRating: 'GREEN', recordedOn: '2025-02-01' });
  await rate('b', { actionRating: 'RED', recordedOn: '2025-05-01' });
  const found = async (filter: string, view = '') => {
    const { actions } = await officer.api.ask<{
      actions: { totalCount: number; nodes: { reference: string }[] };
    }>(`{ actions(filter: { planId: "${done.id}", ${filter} } ${view}) { totalCount nodes { reference } } }`);
    expect(actions.totalCount).toBe(actions.nodes.length);
    return actions.nodes.map(({ reference }) => reference).join();
  };
  for (const view of ['', 'asAt: "2025-06-01"']) {
    expect(await found('isCompleted: true', view)).toBe('a');
    expect(await found('isOverdue: true', view)).toBe('b');
    expect(await found('ratingIn: [BLUE]', view)).toBe('a');
    expect(await found('ratingIn: [RED]', view)).toBe('b');
    expect(await found('impactRatingIn: [AMBER]', view)).toBe('a');
    expect(await found('impactRatingIn: [GREEN]', view)).toBe('b');
    expect(await found('isRated: true', view)).toBe('a,b');
  }
  const { plan: told } = await officer.api.ask<{
    plan: { ratingSummary: Standing & { overdue: number }; actions: { nodes: { isOverdue: boolean }[] } };
  }>(
    `query ($id: ID!) { plan(id: $id) { ratingSummary { overdue ${COUNTS} } actions { nodes { isOverdue } } } }`,
    { id: done.id },
  );
  expect(told.actions.nodes.map(({ isOverdue }) => isOverdue)).toEqual([false, true]);
  expect(told.ratingSummary.overdue).toBe(1);
  expect(shown(told.ratingSummary.action)).toBe('1 BLUE, 1 RED');
  expect(shown(told.ratingSummary.impact)).toBe('1 GREEN, 1 AMBER');
  await expectSummaries(officer.api, done.id);
});
