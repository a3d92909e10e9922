import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, Planner } from './planner.js';

let officer: Planner;
let plan: Built;
let board: { id: string };
beforeAll(async () => {
  officer = await Planner.start();
  plan = await officer.plan('Timescales', { A: { A1: ['a', 'b', 'c', 'd', 'e', 'f'] } });
  board = await officer.does('boardCreate', { name: 'The overseeing board', boardType: 'IMPROVEMENT_BOARD' });
});

const APPROVED = {
  reason: 'Recruitment took longer',
  approvedOn: '2025-06-01',
  approvedByText: 'the lead member',
};
const revise = (reference: string, input: object) =>
  officer.change('actionReviseTimescale', { id: plan.of(reference), ...APPROVED, ...input });
const refused = (reference: string, input: object) =>
  officer.refusedChange('actionReviseTimescale', { id: plan.of(reference), ...APPROVED, ...input });
const timescaleOf = async (input: object) => {
  const made = await officer.does('actionCreate', {
    outcomeId: plan.of('A1'),
    description: 'x',
    reference: crypto.randomUUID(),
    timescale: input,
  });
  const { action } = await officer.api.ask<{ action: { timescale: object | null } }>(
    `query ($id: ID!) { action(id: $id) { timescale { text startOn dueOn precision isOngoing } } }`,
    { id: made.id },
  );
  return action.timescale;
};

describe('a timescale is refused', () => {
  test('in words that no rule reads, unless the dates come with them', async () => {
    const action = { outcomeId: plan.of('A1'), description: 'x', reference: 'unread' };
    expect(
      await officer.refused('actionCreate', { ...action, timescale: { text: 'by the summer' } }),
    ).toMatchObject({
      code: 'INVALID',
      field: ['timescale', 'text'],
      message: expect.stringContaining('Give the due date as well'),
    });
    expect(await timescaleOf({ text: 'by the summer', dueOn: null })).toMatchObject({
      text: 'by the summer',
      dueOn: null,
    });
  });
  test('that says nothing', async () => {
    expect(await refused('a', { timescale: {} })).toMatchObject({
      code: 'REQUIRED',
      field: ['timescale', 'text'],
    });
  });
  test('that is due before it starts', async () => {
    expect(await refused('a', { timescale: { startOn: '2025-06-02', dueOn: '2025-06-01' } })).toMatchObject({
      code: 'DATE_ORDER',
      field: ['timescale', 'dueOn'],
    });
  });
  test('to be revised without a reason, an approver or a day that has come', async () => {
    const timescale = { text: 'June 2026' };
    expect(await refused('a', { timescale, reason: ' ' })).toMatchObject({
      code: 'REQUIRED',
      field: ['reason'],
    });
    expect(await refused('a', { timescale, approvedByText: null })).toMatchObject({
      code: 'REQUIRED',
      field: ['approvedById'],
      message: 'Say who approved it: somebody or a board of the register, or else in words. One of the two.',
    });
    expect((await refused('a', { timescale, approvedById: board.id })).field).toEqual(['approvedById']);
    expect(await refused('a', { timescale, approvedByText: null, approvedById: plan.id })).toMatchObject({
      code: 'WRONG_KIND',
      field: ['approvedById'],
    });
    expect(await refused('a', { timescale, approvedOn: '2999-01-01' })).toMatchObject({
      code: 'INVALID',
      field: ['approvedOn'],
    });
  });
  test('to be revised to what it is, or when the action was changed since', async () => {
    await officer.change('actionUpdate', { id: plan.of('a'), timescale: { text: 'June 2025' } });
    expect(await refused('a', { timescale: { text: 'June 2025' } })).toMatchObject({
      code: 'EMPTY_UPDATE',
      field: ['timescale'],
    });
    expect(await refused('a', { timescale: { text: 'July 2025' }, version: 99 })).toMatchObject({
      code: 'CONFLICT',
    });
  });
  test('to be overwritten once it was revised', async () => {
    await revise('a', { timescale: { text: 'July 2025' } });
    expect(
      await officer.refusedChange('actionUpdate', { id: plan.of('a'), timescale: { text: 'June 2025' } }),
    ).toMatchObject({
      code: 'WRONG_STATE',
      field: ['timescale'],
      message: expect.stringContaining('To change it, revise the timescale once more.'),
    });
    for (const statement of [
      `update public.timescale_revision set reason = 'x'`,
      `delete from public.timescale_revision`,
    ]) {
      await expect(officer.api.database.transaction((manager) => manager.query(statement))).rejects.toThrow(
        'append-only',
      );
    }
  });
});

test('words are read as dates, and dates put into words', async () => {
  expect(await timescaleOf({ text: 'January to June 2026' })).toEqual({
    text: 'January to June 2026',
    startOn: '2026-01-01',
    dueOn: '2026-06-30',
    precision: 'MONTH',
    isOngoing: false,
  });
  const words = async (input: object) => ((await timescaleOf(input)) as { text: string }).text;
  expect(await words({ dueOn: '2026-07-31' })).toBe('31 July 2026');
  expect(await timescaleOf({ dueOn: '2026-02-03', precision: 'MONTH' })).toMatchObject({
    text: 'February 2026',
    dueOn: '2026-02-28',
  });
  expect(await words({ startOn: '2025-09-01', dueOn: '2026-07-01', precision: 'MONTH' })).toBe(
    'September 2025 to July 2026',
  );
  expect(await words({ dueOn: '2030-01-01', precision: 'YEAR', isOngoing: true })).toBe('Ongoing up to 2030');
  expect(await words({ isOngoing: true })).toBe('Ongoing');
});

interface View {
  asAt?: string;
  asRecorded?: string;
}
const ACTION = `timescale { text dueOn } originalTimescale { text dueOn } isOverdue
  slippage { days times revisions originalDueOn dueOn }
  timescaleRevisions { timescale { text dueOn } reason approvedOn approvedBy { name } approvedByText citations { place field } }`;
interface Read {
  timescale: { text: string; dueOn: string | null } | null;
  originalTimescale: { text: string; dueOn: string | null } | null;
  isOverdue: boolean;
  slippage: { days: number | null; times: number; revisions: number };
  timescaleRevisions: { timescale: { text: string }; reason: string; approvedOn: string }[];
}
const read = async (reference: string, view: View = {}): Promise<Read> => {
  const { action, overdue, due, scaled, slipped } = await officer.api.ask<
    Record<'overdue' | 'due' | 'scaled' | 'slipped', Found> & { action: Read }
  >(
    `query ($id: ID!, $asAt: Date, $asRecorded: DateTime) {
      action(id: $id, asAt: $asAt, asRecorded: $asRecorded) { ${ACTION} }
      overdue: actions(asAt: $asAt, asRecorded: $asRecorded, filter: { isOverdue: true }) { nodes { id } }
      due: actions(asAt: $asAt, asRecorded: $asRecorded, filter: { dueOn: { lte: "2025-03-31" } }, orderBy: [{ field: DUE_ON }]) { nodes { id timescale { dueOn } } }
      scaled: actions(asAt: $asAt, asRecorded: $asRecorded, filter: { hasTimescale: true }) { nodes { id } }
      slipped: actions(asAt: $asAt, asRecorded: $asRecorded, filter: { hasSlipped: true }) { nodes { id } }
    }`,
    { id: plan.of(reference), ...view },
  );
  const has = (found: Found) => found.nodes.some((node) => node.id === plan.of(reference));
  // The filters, the order and the action itself agree on the timescale of the day.
  expect(has(overdue)).toBe(action.isOverdue);
  const { dueOn } = action.timescale ?? { dueOn: null };
  expect(has(due)).toBe(dueOn !== null && dueOn <= '2025-03-31');
  expect(has(scaled)).toBe(action.timescale !== null);
  expect(has(slipped)).toBe((action.slippage.days ?? 0) > 0);
  const days = due.nodes.map((node) => node.timescale!.dueOn);
  expect(days).toEqual(days.toSorted());
  return action;
};
interface Found {
  nodes: { id: string; timescale?: { dueOn: string } }[];
}

test('a timescale that slips twice shows at five dates as it was, and how far it had slipped', async () => {
  const paper = await officer.does<{ id: string }>('documentCreate', {
    name: 'Minutes',
    documentType: 'MINUTES',
  });
  await officer.change('actionUpdate', { id: plan.of('b'), timescale: { text: 'March 2025' } });
  await revise('b', {
    timescale: { text: 'June 2025' },
    approvedOn: '2025-04-10',
    approvedByText: null,
    approvedById: board.id,
    citations: [{ documentId: paper.id, place: 'Item 5' }],
  });
  const betweenThem = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await revise('b', {
    timescale: { dueOn: '2025-12-31', precision: 'MONTH' },
    approvedOn: '2025-07-20',
    reason: 'The tender failed',
  });

  const at = async (asAt: string) => {
    const { timescale, isOverdue, slippage, timescaleRevisions } = await read('b', { asAt });
    return [timescale!.text, isOverdue, slippage.days, slippage.times, timescaleRevisions.length];
  };
  expect(await at('2025-03-31')).toEqual(['March 2025', false, 0, 0, 0]);
  expect(await at('2025-04-09')).toEqual(['March 2025', true, 0, 0, 0]);
  expect(await at('2025-04-10')).toEqual(['June 2025', false, 91, 1, 1]);
  expect(await at('2025-07-19')).toEqual(['June 2025', true, 91, 1, 1]);
  expect(await at('2025-07-20')).toEqual(['December 2025', false, 275, 2, 2]);

  const now = await read('b');
  expect(now).toMatchObject({
    timescale: { text: 'December 2025', dueOn: '2025-12-31' },
    originalTimescale: { text: 'March 2025', dueOn: '2025-03-31' },
    slippage: { days: 275, times: 2, revisions: 2, originalDueOn: '2025-03-31', dueOn: '2025-12-31' },
  });
  expect(now.timescaleRevisions).toEqual([
    {
      timescale: { text: 'June 2025', dueOn: '2025-06-30' },
      reason: 'Recruitment took longer',
      approvedOn: '2025-04-10',
      approvedBy: { name: 'The overseeing board' },
      approvedByText: null,
      citations: [{ place: 'Item 5', field: 'timescale' }],
    },
    {
      timescale: { text: 'December 2025', dueOn: '2025-12-31' },
      reason: 'The tender failed',
      approvedOn: '2025-07-20',
      approvedBy: null,
      approvedByText: 'the lead member',
      citations: [],
    },
  ]);
  // As the register knew it between the two entries.
  expect(await read('b', { asRecorded: betweenThem })).toMatchObject({
    timescale: { text: 'June 2025' },
    originalTimescale: { text: 'March 2025' },
    slippage: { days: 91, times: 1 },
  });
  expect((await read('b', { asRecorded: betweenThem, asAt: '2025-08-01' })).timescale!.text).toBe(
    'June 2025',
  );
  expect((await read('b', { asRecorded: betweenThem, asAt: '2025-04-01' })).timescale!.text).toBe(
    'March 2025',
  );
});

test('an earlier approval that is entered late does not undo a later one', async () => {
  await officer.change('actionUpdate', { id: plan.of('c'), timescale: { text: 'January 2025' } });
  await revise('c', { timescale: { text: 'May 2025' }, approvedOn: '2025-03-01' });
  await revise('c', { timescale: { text: 'March 2025' }, approvedOn: '2025-02-01' });
  expect((await read('c')).timescale!.text).toBe('May 2025');
  expect((await read('c', { asAt: '2025-02-15' })).timescale!.text).toBe('March 2025');
  expect((await read('c')).timescaleRevisions.map(({ timescale }) => timescale.text)).toEqual([
    'March 2025',
    'May 2025',
  ]);
  expect((await read('c')).slippage).toMatchObject({ days: 120, times: 2, revisions: 2 });
});

test('a due date that was taken away and then put later was put off', async () => {
  const { id } = await officer.does('actionCreate', {
    outcomeId: plan.of('A1'),
    description: 'g',
    reference: 'g',
    timescale: { text: 'June 2025' },
  });
  const put = (timescale: object, approvedOn: string) =>
    officer.change('actionReviseTimescale', { id, ...APPROVED, timescale, approvedOn });
  await put({ text: 'Ongoing' }, '2025-07-01');
  await put({ text: 'December 2025' }, '2025-08-01');
  const { action } = await officer.api.ask<{ action: { slippage: object } }>(
    `query ($id: ID!) { action(id: $id) { slippage { days times revisions } } }`,
    { id },
  );
  expect(action.slippage).toEqual({ days: 184, times: 1, revisions: 2 });
});

test('days are not counted from or to no date, and a timescale brought forward did not slip', async () => {
  await revise('d', { timescale: { text: 'June 2025' } });
  expect(await read('d')).toMatchObject({
    originalTimescale: null,
    slippage: { days: null, times: 0, revisions: 1, dueOn: '2025-06-30' },
  });
  expect((await read('d', { asAt: '2025-05-31' })).timescale).toBeNull();
  await revise('d', { timescale: { text: 'Ongoing' }, approvedOn: '2025-06-02' });
  expect((await read('d')).slippage).toMatchObject({ days: null, times: 0, revisions: 2, dueOn: null });
  await officer.change('actionUpdate', { id: plan.of('e'), timescale: { text: 'June 2025' } });
  await revise('e', { timescale: { text: 'May 2025' } });
  expect((await read('e')).slippage).toMatchObject({ days: -30, times: 0, revisions: 1 });
  expect(await read('f')).toMatchObject({
    timescale: null,
    slippage: { days: null, times: 0, revisions: 0 },
    timescaleRevisions: [],
  });
});

test('revisions are in the change log with their action, and the chain holds', async () => {
  const [row] = await officer.api.database.transaction((manager) =>
    manager.query<{ operation: string; texts: string[] }[]>(
      `select c.operation, array(select r ->> 'timescale_text' from jsonb_array_elements(p.after -> 'timescale_revisions') r) as texts
       from public.change c join public.change_payload p on p.seq = c.seq where c.subject_id = $1 order by c.seq desc limit 1`,
      [plan.of('b')],
    ),
  );
  expect(row).toEqual({
    operation: 'actionReviseTimescale',
    texts: ['March 2025', 'June 2025', 'December 2025'],
  });
  const broken = await officer.api.database.transaction((manager) =>
    manager.query('select * from verify_changes()'),
  );
  expect(broken).toEqual([]);
});
