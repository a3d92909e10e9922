import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, Planner } from './planner.js';

let officer: Planner;
let plan: Built;
beforeAll(async () => {
  officer = await Planner.start();
  plan = await officer.plan('Progress', { A: { A1: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] } });
});

const UNKNOWN = '0198c0de-0000-7000-8000-000000000001';
const record = (action: string, input: object) =>
  officer.does<{ id: string; recordedOn: string }>('actionRecordProgress', {
    actionId: plan.of(action),
    ...input,
  });
const refused = (action: string, input: object) =>
  officer.refused('actionRecordProgress', { actionId: plan.of(action), ...input });

describe('progress is refused', () => {
  test('that says nothing', async () => {
    expect(await refused('a', { commentary: '  ' })).toMatchObject({
      code: 'REQUIRED',
      field: ['commentary'],
    });
  });
  test('of tomorrow', async () => {
    expect(await refused('a', { actionRating: 'RED', recordedOn: '2999-01-01' })).toMatchObject({
      code: 'INVALID',
      field: ['recordedOn'],
    });
  });
  test('on what is no action, or is not there', async () => {
    const rated = { actionRating: 'RED' };
    expect(await refused('A1', rated)).toMatchObject({ code: 'WRONG_KIND', field: ['actionId'] });
    expect(await officer.refused('actionRecordProgress', { actionId: UNKNOWN, ...rated })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['actionId'],
    });
  });
  test('that rates a cross-reference', async () => {
    const note = await officer.does('actionCreate', {
      outcomeId: plan.of('A1'),
      description: 'See a',
      reference: 'note',
      isNote: true,
    });
    expect(
      await officer.refused('actionRecordProgress', { actionId: note.id, actionRating: 'RED' }),
    ).toMatchObject({
      code: 'WRONG_STATE',
    });
    await officer.does('actionRecordProgress', { actionId: note.id, commentary: 'Done there' });
  });
  test('with control characters, or too long', async () => {
    expect((await refused('a', { commentary: 'a\u0000b' })).code).toBe('INVALID');
    expect((await refused('a', { commentary: 'x'.repeat(20_001) })).code).toBe('TOO_LONG');
  });
  test('with evidence from what is no document', async () => {
    expect(await refused('a', { actionRating: 'RED', citations: [{ documentId: plan.id }] })).toMatchObject({
      code: 'WRONG_KIND',
      field: ['citations', '0', 'documentId'],
    });
  });
  test('that corrects what is not there, an update of another action, or one that was corrected', async () => {
    const { id } = await record('a', { actionRating: 'RED', recordedOn: '2025-01-10' });
    const correction = { actionRating: 'AMBER', corrects: id };
    expect(await refused('a', { ...correction, corrects: UNKNOWN })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['corrects'],
    });
    expect(await refused('b', correction)).toMatchObject({ code: 'NOT_ALLOWED', field: ['corrects'] });
    await record('a', correction);
    expect(await refused('a', correction)).toMatchObject({
      code: 'WRONG_STATE',
      field: ['corrects'],
      message: 'It was corrected already, by an update of 2025-01-10. Correct that one instead.',
    });
  });
  test('that corrects nothing', async () => {
    const paper = await officer.does<{ id: string }>('documentCreate', {
      name: 'Report',
      documentType: 'REPORT',
    });
    const said = {
      recordedOn: '2024-05-01',
      actionRating: 'AMBER',
      commentary: 'Half of it.',
      citations: [{ documentId: paper.id, place: 'Page 2' }],
    };
    const { id } = await officer.does('actionRecordProgress', { actionId: plan.of('a'), ...said });
    expect(await refused('a', { ...said, corrects: id })).toMatchObject({
      code: 'EMPTY_UPDATE',
      field: ['corrects'],
    });
    const citations = [{ documentId: paper.id, place: 'Page 3' }];
    const better = await officer.does('actionRecordProgress', {
      actionId: plan.of('a'),
      ...said,
      citations,
      corrects: id,
    });
    await officer.does('actionRecordProgress', {
      actionId: plan.of('a'),
      ...said,
      citations,
      commentary: 'A third of it.',
      corrects: better.id,
    });
  });
  test('to be changed or removed, by the database', async () => {
    for (const statement of [
      `update public.progress_update set commentary = 'x'`,
      `delete from public.progress_update`,
    ]) {
      await expect(officer.api.database.transaction((manager) => manager.query(statement))).rejects.toThrow(
        'append-only',
      );
    }
    const crossed = officer.api.database.transaction((manager) =>
      manager.query(
        `insert into public.progress_update (id, action_id, recorded_on, action_rating, corrects_id)
         select gen_random_uuid(), $1, '2025-01-01', 'RED', p.id from public.progress_update p where p.action_id = $2
           and not exists (select from public.progress_update later where later.corrects_id = p.id) limit 1`,
        [plan.of('b'), plan.of('a')],
      ),
    );
    await expect(crossed).rejects.toThrow('progress_update_corrects');
  });
});

interface Standing {
  rating: { action: string | null; impact: string | null; recordedOn: string } | null;
  isOverdue: boolean;
}
const standing = async (reference: string, view: { asAt?: string; asRecorded?: string } = {}) => {
  const { action, blue, rated, overdue, reported } = await officer.api.ask<{
    action: Standing & {
      plan: { ratingSummary: { action: { rating: string; count: number }[]; overdue: number } };
    };
    blue: Found;
    rated: Found;
    overdue: Found;
    reported: Found;
  }>(
    `query ($id: ID!, $asAt: Date, $asRecorded: DateTime) {
      action(id: $id, asAt: $asAt, asRecorded: $asRecorded) { isOverdue rating { action impact recordedOn } }
      blue: actions(asAt: $asAt, asRecorded: $asRecorded, filter: { ratingIn: [BLUE] }) { nodes { id } }
      rated: actions(asAt: $asAt, asRecorded: $asRecorded, filter: { isRated: true }) { nodes { id } }
      overdue: actions(asAt: $asAt, asRecorded: $asRecorded, filter: { isOverdue: true }) { nodes { id } }
      reported: actions(asAt: $asAt, asRecorded: $asRecorded, filter: { hasProgress: true }) { nodes { id } }
    }`,
    { id: plan.of(reference), ...view },
  );
  const has = (found: Found) => found.nodes.some((node) => node.id === plan.of(reference));
  // Every place that asks for the newest rating gives the same answer.
  expect(has(blue)).toBe(action.rating?.action === 'BLUE');
  expect(has(rated)).toBe(action.rating !== null);
  expect(has(overdue)).toBe(action.isOverdue);
  return { rating: action.rating, isOverdue: action.isOverdue, isReported: has(reported) };
};
interface Found {
  nodes: { id: string }[];
}

describe('progress', () => {
  test('is recorded with its evidence; the action itself stays as it is', async () => {
    const document = await officer.does<{ id: string }>('documentCreate', {
      name: 'A report',
      documentType: 'REPORT',
    });
    const before = await officer.version(plan.of('b'));
    const { id } = await record('b', {
      actionRating: 'GREEN',
      impactRating: 'GREY',
      commentary: 'Begun.',
      recordedOn: '2025-02-01',
      citations: [{ documentId: document.id, place: 'Item 4' }],
    });
    const { node } = await officer.api.ask<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on ProgressUpdate { actionRating impactRating commentary recordedOn
        corrects { id } correctedBy { id } citations { place document { name } } } } }`,
      { id },
    );
    expect(node).toEqual({
      actionRating: 'GREEN',
      impactRating: 'GREY',
      commentary: 'Begun.',
      recordedOn: '2025-02-01',
      corrects: null,
      correctedBy: null,
      citations: [{ place: 'Item 4', document: { name: 'A report' } }],
    });
    expect(await officer.version(plan.of('b'))).toBe(before);
  });

  test('that was corrected no longer counts, on any day, in any answer', async () => {
    await officer.change('actionUpdate', { id: plan.of('c'), timescale: { text: 'March 2025' } });
    await record('c', { actionRating: 'AMBER', recordedOn: '2025-01-10' });
    const wrong = await record('c', { actionRating: 'BLUE', recordedOn: '2025-04-10' });
    const at = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await standing('c')).toMatchObject({ rating: { action: 'BLUE' }, isOverdue: false });
    const correction = await record('c', { impactRating: 'RED', corrects: wrong.id });
    expect(correction.recordedOn).toBe('2025-04-10');
    // What was said of the action before stands again.
    const amended = {
      rating: { action: 'AMBER', impact: 'RED', recordedOn: '2025-04-10' },
      isOverdue: true,
    };
    expect(await standing('c')).toMatchObject(amended);
    expect(await standing('c', { asAt: '2025-05-01' })).toMatchObject(amended);
    expect(await standing('c', { asAt: '2025-04-09' })).toMatchObject({
      rating: { action: 'AMBER' },
      isOverdue: true,
    });
    // What the register said before it was corrected.
    expect(await standing('c', { asRecorded: at })).toMatchObject({
      rating: { action: 'BLUE' },
      isOverdue: false,
    });
    const { action } = await officer.api.ask<{ action: { progress: { nodes: object[] } } }>(
      `query ($id: ID!) { action(id: $id) { progress { nodes { actionRating corrects { id } correctedBy { id } } } } }`,
      { id: plan.of('c') },
    );
    expect(action.progress.nodes).toEqual([
      { actionRating: null, corrects: { id: wrong.id }, correctedBy: null },
      { actionRating: 'BLUE', corrects: null, correctedBy: { id: correction.id } },
      { actionRating: 'AMBER', corrects: null, correctedBy: null },
    ]);
    // Left out when asked for: the first is then the last that counts, as the register had it at the time.
    const counted = async (view: { asRecorded?: string } = {}) => {
      const { action: read } = await officer.api.ask<{ action: Record<'all' | 'next', object> }>(
        `query ($id: ID!, $asRecorded: DateTime) { action(id: $id, asRecorded: $asRecorded) {
          all: progress(first: 1, includeCorrected: false) { totalCount nodes { actionRating impactRating } }
          next: progress(first: 1, offset: 1, includeCorrected: false) { pageInfo { hasNextPage } nodes { actionRating } } } }`,
        { id: plan.of('c'), ...view },
      );
      return read;
    };
    expect(await counted()).toEqual({
      all: { totalCount: 2, nodes: [{ actionRating: null, impactRating: 'RED' }] },
      next: { pageInfo: { hasNextPage: false }, nodes: [{ actionRating: 'AMBER' }] },
    });
    expect((await counted({ asRecorded: at })).all).toEqual({
      totalCount: 2,
      nodes: [{ actionRating: 'BLUE', impactRating: null }],
    });
  });

  test('is corrected in its day: from the right day on it counts', async () => {
    const wrong = await record('d', { actionRating: 'GREEN', recordedOn: '2024-03-01' });
    await record('d', { actionRating: 'GREEN', recordedOn: '2025-03-01', corrects: wrong.id });
    expect(await standing('d', { asAt: '2025-02-28' })).toMatchObject({ rating: null, isReported: false });
    expect(await standing('d', { asAt: '2025-03-01' })).toMatchObject({
      rating: { action: 'GREEN' },
      isReported: true,
    });
  });

  test('is corrected again in its correction', async () => {
    const first = await record('e', { actionRating: 'RED', recordedOn: '2025-01-10' });
    const second = await record('e', { actionRating: 'BLUE', corrects: first.id });
    await record('e', { actionRating: 'AMBER', corrects: second.id });
    expect((await standing('e')).rating).toMatchObject({ action: 'AMBER', recordedOn: '2025-01-10' });
    const { plan: read } = await officer.api.ask<{
      plan: { ratingSummary: { action: object[]; withoutProgress: number } };
    }>(`query ($id: ID!) { plan(id: $id) { ratingSummary { action { rating count } withoutProgress } } }`, {
      id: plan.id,
    });
    // a, c and e AMBER; b and d GREEN; f and g none.
    expect(read.ratingSummary).toEqual({
      action: [
        { rating: 'BLUE', count: 0 },
        { rating: 'GREEN', count: 2 },
        { rating: 'AMBER', count: 3 },
        { rating: 'RED', count: 0 },
        { rating: 'GREY', count: 0 },
        { rating: null, count: 2 },
      ],
      withoutProgress: 2,
    });
  });
});

describe('progress on many actions', () => {
  test('is refused as a whole, with each fault at its place', async () => {
    const faults = await officer.refusals('progressRecord', [
      { actionId: plan.of('f'), actionRating: 'GREEN' },
      { actionId: plan.of('g') },
      { actionId: UNKNOWN, actionRating: 'GREEN' },
      { actionId: plan.of('g'), actionRating: 'RED', recordedOn: '2999-01-01' },
    ]);
    expect(faults.map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', ['input', '1', 'commentary']],
      ['NOT_FOUND', ['input', '2', 'actionId']],
      ['INVALID', ['input', '3', 'recordedOn']],
    ]);
    expect((await standing('f')).rating).toBeNull();
  });

  test('is refused when there are too many', async () => {
    const many = Array.from({ length: 501 }, () => ({ actionId: plan.of('f'), actionRating: 'GREEN' }));
    expect(await officer.refused('progressRecord', many)).toMatchObject({
      code: 'TOO_LONG',
      field: ['input'],
    });
  });

  test('is recorded in one write, in the order of the entry', async () => {
    const done = await officer.does<{ recordedOn: string; action: { id: string } }[]>('progressRecord', [
      { actionId: plan.of('g'), actionRating: 'RED', recordedOn: '2025-07-01' },
      { actionId: plan.of('f'), actionRating: 'GREEN', recordedOn: '2025-06-01' },
    ]);
    expect(done.map(({ action }) => action.id)).toEqual([plan.of('g'), plan.of('f')]);
    expect((await standing('g')).rating).toMatchObject({ action: 'RED' });
  });

  test('that was corrected is no progress since any day, and neither is what came after the day', async () => {
    const stale = async (view: string) => {
      const { actions } = await officer.api.ask<{ actions: Found }>(
        `{ actions(first: 1000, ${view}) { nodes { id } } }`,
      );
      return actions.nodes.some((node) => node.id === plan.of('g'));
    };
    const since = (day: string) => `filter: { noProgressSince: "${day}" }`;
    const wrong = await record('g', { commentary: 'Ran.', recordedOn: '2025-09-10' });
    expect([await stale(since('2025-09-10')), await stale(since('2025-09-11'))]).toEqual([false, true]);
    expect(await stale(`asAt: "2025-09-09", ${since('2025-07-02')}`)).toBe(true);
    await record('g', { commentary: 'Ran.', recordedOn: '2025-08-10', corrects: wrong.id });
    expect([await stale(since('2025-08-10')), await stale(since('2025-08-11'))]).toEqual([false, true]);
  });
});

test('a report of progress asks six questions under the lock of all writers', async () => {
  const asked: string[] = [];
  const { database } = officer.api;
  const transaction = database.transaction.bind(database);
  database.transaction = (work, writer) =>
    transaction((manager) => {
      const runner = manager.queryRunner!;
      const query = runner.query.bind(runner);
      runner.query = (statement: string, ...rest: unknown[]) => {
        asked.push(statement);
        return query(statement, ...(rest as []));
      };
      return work(manager);
    }, writer);
  try {
    await record('a', { actionRating: 'GREEN', commentary: 'Going well.' });
  } finally {
    database.transaction = transaction;
  }
  const isLock = (statement: string) => statement.includes('pg_advisory_xact_lock');
  const after = asked.slice(asked.findIndex(isLock) + 1);
  // The clock, the action and its text, its plan, the report, its entry in the log; then the end.
  expect(after.filter((statement) => !/^commit$/i.test(statement))).toHaveLength(6);
});
