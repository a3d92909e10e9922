import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, Planner } from './planner.js';

let officer: Planner;
beforeAll(async () => {
  officer = await Planner.start();
});

const UNKNOWN = '0198c0de-0000-7000-8000-000000000001';
const DAY = { date: '2025-04-01' };
const TREE = { A: { A1: ['a', 'b'] } };

describe('a plan is refused', () => {
  let plan: Built;
  beforeAll(async () => {
    plan = await officer.plan('Refused');
  });

  test('without a name', async () => {
    expect(await officer.refused('planCreate', { name: '', planType: 'STRATEGY' })).toMatchObject({
      code: 'REQUIRED',
      field: ['name'],
    });
  });

  test('that ends before it begins, also against the end that stays', async () => {
    const [startsOn, endsOn] = [{ date: '2026-01-01' }, { date: '2025-12-31' }];
    expect(
      await officer.refused('planCreate', { name: 'x', planType: 'STRATEGY', startsOn, endsOn }),
    ).toMatchObject({
      code: 'DATE_ORDER',
      field: ['endsOn'],
    });
    await officer.change('planUpdate', { id: plan.id, endsOn });
    expect((await officer.refusedChange('planUpdate', { id: plan.id, startsOn })).code).toBe('DATE_ORDER');
  });

  test('with a rating twice in its key', async () => {
    const ratingKey = [{ rating: 'BLUE', action: 'completed' }, { rating: 'BLUE' }];
    expect(await officer.refused('planCreate', { name: 'x', planType: 'STRATEGY', ratingKey })).toMatchObject(
      {
        code: 'DUPLICATE',
        field: ['ratingKey', '1', 'rating'],
      },
    );
  });

  test('with a status that has a mutation of its own', async () => {
    expect(await officer.refusedChange('planUpdate', { id: plan.id, status: 'CLOSED' })).toMatchObject({
      code: 'WRONG_STATE',
      field: ['status'],
      message: expect.stringContaining('planClose'),
    });
    expect(await officer.refusedChange('planUpdate', { id: plan.id, status: 'SUPERSEDED' })).toMatchObject({
      code: 'WRONG_STATE',
      message: expect.stringContaining('planSupersede'),
    });
    const superseded = { name: 'x', planType: 'STRATEGY', status: 'SUPERSEDED' };
    expect((await officer.refused('planCreate', superseded)).code).toBe('WRONG_STATE');
  });

  test('without its type, when it was changed since, or when nothing is given', async () => {
    expect((await officer.refusedChange('planUpdate', { id: plan.id, planType: null })).code).toBe(
      'REQUIRED',
    );
    expect((await officer.refused('planUpdate', { id: plan.id, version: 99, name: 'x' })).code).toBe(
      'CONFLICT',
    );
    expect((await officer.refusedChange('planUpdate', { id: plan.id })).code).toBe('EMPTY_UPDATE');
    expect((await officer.refused('planUpdate', { id: UNKNOWN, version: 1, name: 'x' })).code).toBe(
      'NOT_FOUND',
    );
  });

  test('to be closed without a reason or a day, in the future, before it began, or twice', async () => {
    const { id } = plan;
    const close = { id, on: DAY, reason: 'All is done' };
    expect(await officer.refusedChange('planClose', { ...close, reason: '' })).toMatchObject({
      code: 'REQUIRED',
      field: ['reason'],
    });
    expect(await officer.refusedChange('planClose', { ...close, on: { text: 'in spring' } })).toMatchObject({
      code: 'REQUIRED',
      field: ['on', 'date'],
    });
    expect(await officer.refusedChange('planClose', { ...close, on: { date: '2999-01-01' } })).toMatchObject({
      code: 'INVALID',
      field: ['on', 'date'],
    });
    await officer.change('planUpdate', { id, validFrom: { date: '2025-05-01' } });
    expect(await officer.refusedChange('planClose', close)).toMatchObject({
      code: 'DATE_ORDER',
      field: ['on'],
    });
    await officer.change('planClose', { ...close, on: { date: '2025-06-01' } });
    expect((await officer.refusedChange('planClose', { ...close, on: { date: '2025-06-02' } })).code).toBe(
      'WRONG_STATE',
    );
  });

  test('to be superseded by nothing, by two, by itself, by what is no plan, or in the future', async () => {
    const { id } = await officer.plan('To be superseded');
    const byPlan = { name: 'New', planType: 'STRATEGY' };
    const refused = (input: object) => officer.refusedChange('planSupersede', { id, on: DAY, ...input });
    expect((await refused({})).code).toBe('REQUIRED');
    expect((await refused({ byPlanId: plan.id, byPlan })).code).toBe('REQUIRED');
    expect(await refused({ byPlanId: id })).toMatchObject({ code: 'NOT_ALLOWED', field: ['byPlanId'] });
    expect(await refused({ byPlanId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND', field: ['byPlanId'] });
    expect(await refused({ byPlan: { ...byPlan, name: '' } })).toMatchObject({
      code: 'REQUIRED',
      field: ['byPlan', 'name'],
    });
    expect((await refused({ byPlan, on: { date: '2999-01-01' } })).code).toBe('INVALID');
  });

  test('to be superseded in a circle, with the path of it', async () => {
    const [one, two] = [await officer.plan('Circle one'), await officer.plan('Circle two')];
    await officer.change('planSupersede', { id: one.id, byPlanId: two.id, on: DAY });
    expect(
      await officer.refusedChange('planSupersede', {
        id: two.id,
        byPlanId: one.id,
        on: { date: '2025-05-01' },
      }),
    ).toMatchObject({
      code: 'CYCLE',
      field: ['byPlanId'],
      message: expect.stringMatching(/Circle one → Circle two → Circle one/),
    });
  });
});

describe('a plan', () => {
  const PLAN = `status startsOn { date precision } endsOn { date precision text } labels { priority outcome action }
    ratingKey { rating action impact } validTo`;
  const read = async (id: string, asAt?: string) =>
    (
      await officer.api.ask<{ plan: Record<string, unknown> | null }>(
        `query ($id: ID!, $asAt: Date) { plan(id: $id, asAt: $asAt) { ${PLAN} } }`,
        { id, asAt },
      )
    ).plan;

  test('is created and changed with its labels, rating key, status and dates; what is left out stays', async () => {
    const { id } = await officer.does<{ id: string }>('planCreate', {
      name: 'Whole',
      planType: 'ACTION_PLAN',
      status: 'DRAFT',
      startsOn: { date: '2025-09-10', precision: 'MONTH' },
      endsOn: { date: '2027-02-10', precision: 'MONTH', text: 'February 2027' },
      labels: { priority: 'Commitment', outcome: 'Setting' },
      ratingKey: [{ rating: 'BLUE', action: 'completed' }],
    });
    const whole = {
      status: 'DRAFT',
      startsOn: { date: '2025-09-01', precision: 'MONTH' },
      endsOn: { date: '2027-02-28', precision: 'MONTH', text: 'February 2027' },
      labels: { priority: 'Commitment', outcome: 'Setting', action: 'Action' },
      ratingKey: [{ rating: 'BLUE', action: 'completed', impact: null }],
      validTo: null,
    };
    expect(await read(id)).toEqual(whole);
    const labels = { outcome: null, action: 'Priority action' };
    await officer.change('planUpdate', { id, status: 'AGREED', labels, startsOn: null });
    expect(await read(id)).toEqual({
      ...whole,
      status: 'AGREED',
      startsOn: null,
      labels: { priority: 'Commitment', outcome: 'Outcome', action: 'Priority action' },
    });
  });

  test('that is closed was active until then, and its reason is in the log', async () => {
    const { id } = await officer.plan('Closed');
    await officer.change('planClose', { id, on: { date: '2025-06-15' }, reason: 'Everything is done' });
    expect(await read(id)).toMatchObject({ status: 'CLOSED', validTo: '2025-06-15' });
    expect((await read(id, '2025-06-14'))?.['status']).toBe('ACTIVE');
    expect(await read(id, '2025-06-15')).toBeNull();
    const lists = `query ($asAt: Date) { plans(asAt: $asAt, filter: { status: CLOSED, search: "Closed" }) { totalCount } }`;
    expect(await officer.api.ask(lists, {})).toEqual({ plans: { totalCount: 1 } });
    expect(await officer.api.ask(lists, { asAt: '2025-06-01' })).toEqual({ plans: { totalCount: 0 } });
    const [row] = await officer.api.database.transaction((manager) =>
      manager.query<{ reason: string }[]>(
        `select p.reason from public.change c join public.change_payload p on p.seq = c.seq where c.subject_id = $1 order by c.seq desc limit 1`,
        [id],
      ),
    );
    expect(row).toEqual({ reason: 'Everything is done' });
  });

  test('that was entered by mistake is retracted', async () => {
    const { id } = await officer.plan('Mistaken');
    await officer.does('planRetract', { id, version: 1, reason: 'Entered twice' });
    expect(await read(id)).toBeNull();
  });
});

describe('a superseded plan', () => {
  let plan: Built;
  let successor: { id: string };
  beforeAll(async () => {
    plan = await officer.plan('The earlier plan', TREE);
    await officer.does('actionRecordProgress', {
      actionId: plan.of('a'),
      actionRating: 'GREEN',
      recordedOn: '2025-03-01',
    });
    successor = await officer.does('planCreate', { name: 'The later plan', planType: 'IMPROVEMENT_PLAN' });
    await officer.change('planSupersede', {
      id: plan.id,
      byPlanId: successor.id,
      on: DAY,
    });
  });

  test('is tied to the one that took its place, from the day', async () => {
    const { plan: read } = await officer.api.ask<{ plan: object }>(
      `query ($id: ID!) { plan(id: $id) { status version validTo relationships(types: [SUPERSEDES]) { nodes {
        validFrom source { name } target { name } } } } }`,
      { id: plan.id },
    );
    expect(read).toEqual({
      status: 'SUPERSEDED',
      version: 2,
      validTo: '2025-04-01',
      relationships: {
        nodes: [
          {
            validFrom: '2025-04-01',
            source: { name: 'The later plan' },
            target: { name: 'The earlier plan' },
          },
        ],
      },
    });
  });

  test('and its parts refuse every write, and say by what it was superseded', async () => {
    const of = plan.of;
    const open = await officer.plan('Still open', { Z: { Z1: ['z'] } });
    const timescale = { text: 'June 2026' };
    const reason = 'a reason';
    const writes: [string, Record<string, unknown>][] = [
      ['planUpdate', { id: plan.id, version: 2, name: 'x' }],
      ['planUpdate', { id: plan.id, version: 2, status: 'ACTIVE' }],
      ['planClose', { id: plan.id, version: 2, on: DAY, reason }],
      ['planSupersede', { id: plan.id, version: 2, on: DAY, byPlanId: open.id }],
      ['planRetract', { id: plan.id, version: 2, reason }],
      ['planReorder', { parentId: plan.id, ids: [of('A')] }],
      ['planReorder', { parentId: of('A1'), ids: [of('b'), of('a')] }],
      ['priorityCreate', { planId: plan.id, name: 'x', reference: 'x' }],
      ['priorityUpdate', { id: of('A'), version: 1, name: 'x' }],
      ['priorityRetract', { id: of('A'), version: 1, reason }],
      ['outcomeCreate', { priorityId: of('A'), description: 'x', reference: 'x' }],
      ['outcomeUpdate', { id: of('A1'), version: 1, description: 'x' }],
      ['outcomeMove', { id: of('A1'), version: 1, priorityId: of('A'), position: 1 }],
      ['outcomeRetract', { id: of('A1'), version: 1, reason }],
      ['actionCreate', { outcomeId: of('A1'), description: 'x', reference: 'x' }],
      ['actionUpdate', { id: of('a'), version: 1, description: 'x' }],
      ['actionMove', { id: of('a'), version: 1, outcomeId: of('A1'), position: 2 }],
      ['actionMove', { id: open.of('z'), version: 1, outcomeId: of('A1') }],
      ['actionRetract', { id: of('b'), version: 1, reason }],
      [
        'actionReviseTimescale',
        { id: of('a'), version: 1, timescale, reason, approvedOn: '2025-05-01', approvedByText: 'x' },
      ],
      ['actionRecordProgress', { actionId: of('a'), actionRating: 'BLUE' }],
    ];
    for (const [mutation, input] of writes) {
      expect([mutation, await officer.refused(mutation, input)]).toEqual([
        mutation,
        {
          code: 'WRONG_STATE',
          field: expect.any(Array),
          message:
            'The earlier plan was superseded by The later plan: it and its parts are read-only. Make the change in The later plan.',
        },
      ]);
    }
    const [fault] = await officer.refusals('progressRecord', [
      { actionId: of('a'), actionRating: 'BLUE' },
    ] as never);
    expect(fault).toMatchObject({ code: 'WRONG_STATE', field: ['input', '0', 'actionId'] });
  });

  test('and its parts refuse citations and the like, which every record can have', async () => {
    const paper = await officer.does<{ id: string }>('documentCreate', {
      name: 'A paper',
      documentType: 'REPORT',
    });
    for (const recordId of [plan.id, plan.of('A'), plan.of('a')]) {
      expect(await officer.refused('citationCreate', { recordId, documentId: paper.id })).toMatchObject({
        code: 'WRONG_STATE',
        message: expect.stringContaining('read-only'),
      });
    }
  });

  test('is kept as it is by the database, whoever writes', async () => {
    for (const statement of [
      `update public.node set name = 'x' where id = $1`,
      `update public.action set reference = 'x' where plan_id = $1`,
      `update public.node set name = 'x' where id in (select id from public.outcome where plan_id = $1)`,
    ]) {
      const write = officer.api.database.transaction((manager) => manager.query(statement, [plan.id]));
      await expect(write).rejects.toThrow('a superseded plan and its parts are read-only');
    }
  });

  test('comes with a new plan in one write, if wanted', async () => {
    const { id } = await officer.plan('Old strategy');
    await officer.change('planSupersede', {
      id,
      on: DAY,
      byPlan: { name: 'New strategy', planType: 'STRATEGY', status: 'ACTIVE' },
    });
    const { plan: read } = await officer.api.ask<{ plan: object }>(
      `{ plan(slug: "new-strategy") { status relationships(types: [SUPERSEDES], direction: OUT) { nodes { target { name } } } } }`,
    );
    expect(read).toEqual({
      status: 'ACTIVE',
      relationships: { nodes: [{ target: { name: 'Old strategy' } }] },
    });
  });

  test('that was superseded by mistake is taken up again once the tie is retracted', async () => {
    const mistaken = await officer.plan('Superseded by mistake');
    await officer.change('planSupersede', { id: mistaken.id, byPlanId: successor.id, on: DAY });
    const { plan: read } = await officer.api.ask<{ plan: { relationships: { nodes: { id: string }[] } } }>(
      `query ($id: ID!) { plan(id: $id) { relationships(types: [SUPERSEDES]) { nodes { id } } } }`,
      { id: mistaken.id },
    );
    await officer.does('relationshipRetract', {
      id: read.relationships.nodes[0]!.id,
      version: 1,
      reason: 'The wrong plan',
    });
    await officer.change('planUpdate', { id: mistaken.id, status: 'ACTIVE', validTo: null });
    const input = { planId: mistaken.id, name: 'x', reference: '1' };
    expect(await officer.does('priorityCreate', input)).toMatchObject({ position: 1 });
  });
});
