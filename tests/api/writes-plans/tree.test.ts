import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, Planner, drawn, expectInOrder } from './planner.js';

let officer: Planner;
beforeAll(async () => {
  officer = await Planner.start();
});

const UNKNOWN = '0198c0de-0000-7000-8000-000000000001';
const TREE = { A: { A1: ['a', 'b', 'c'], A2: ['d'] }, B: { B1: ['e'] } };
const versions = async (plan: Built, references: string[]) =>
  Promise.all(references.map((reference) => officer.version(plan.of(reference))));

describe('a part is refused', () => {
  let plan: Built;
  beforeAll(async () => {
    plan = await officer.plan('Refused parts', TREE);
  });

  test('without a name, text or number', async () => {
    expect(
      await officer.refused('priorityCreate', { planId: plan.id, name: ' ', reference: 'C' }),
    ).toMatchObject({
      code: 'REQUIRED',
      field: ['name'],
    });
    const { A1, A } = { A1: plan.of('A1'), A: plan.of('A') };
    const faults = await officer.refusals('outcomeCreate', { priorityId: A, description: '', reference: '' });
    expect(faults.map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', ['description']],
      ['REQUIRED', ['reference']],
    ]);
    expect(
      await officer.refused('actionCreate', { outcomeId: A1, description: 'x', reference: '…' }),
    ).toMatchObject({
      code: 'INVALID',
      field: ['reference'],
    });
    expect(
      await officer.refusedChange('actionUpdate', { id: plan.of('a'), description: null }),
    ).toMatchObject({
      code: 'REQUIRED',
      field: ['description'],
    });
  });

  test('with a number that the plan has', async () => {
    const taken = {
      code: 'TAKEN',
      field: ['reference'],
      message: expect.stringContaining('"a" has the number a'),
    };
    expect(
      await officer.refused('actionCreate', { outcomeId: plan.of('B1'), description: 'x', reference: 'a' }),
    ).toEqual(taken);
    expect(await officer.refusedChange('actionUpdate', { id: plan.of('e'), reference: 'a' })).toEqual(taken);
    expect(
      await officer.refusedChange('actionMove', {
        id: plan.of('e'),
        outcomeId: plan.of('A1'),
        reference: 'a',
      }),
    ).toEqual(taken);
    expect((await officer.refusedChange('priorityUpdate', { id: plan.of('B'), reference: 'A' })).code).toBe(
      'TAKEN',
    );
    expect((await officer.refusedChange('outcomeUpdate', { id: plan.of('B1'), reference: 'A1' })).code).toBe(
      'TAKEN',
    );
  });

  test('under a parent that is not there, or of another kind', async () => {
    const outcome = { description: 'x', reference: 'X' };
    expect(await officer.refused('outcomeCreate', { ...outcome, priorityId: UNKNOWN })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['priorityId'],
    });
    expect(await officer.refused('outcomeCreate', { ...outcome, priorityId: plan.id })).toMatchObject({
      code: 'WRONG_KIND',
      field: ['priorityId'],
    });
    expect(
      await officer.refused('priorityCreate', { planId: plan.of('a'), name: 'x', reference: 'X' }),
    ).toMatchObject({
      code: 'WRONG_KIND',
      field: ['planId'],
    });
  });

  test('at a place that is not there', async () => {
    const action = { outcomeId: plan.of('A1'), description: 'x', reference: 'X' };
    for (const position of [0, -1, 5]) {
      expect(await officer.refused('actionCreate', { ...action, position })).toMatchObject({
        code: 'INVALID',
        field: ['position'],
        message: 'There are places from 1 to 4 there.',
      });
    }
  });

  test('with an accountable party that cannot be one', async () => {
    const action = { outcomeId: plan.of('A1'), description: 'x', reference: 'X' };
    expect(await officer.refused('actionCreate', { ...action, accountableIds: [plan.id] })).toMatchObject({
      code: 'NOT_ALLOWED',
      field: ['accountableIds', '0'],
    });
    expect(await officer.refused('actionCreate', { ...action, supportedByIds: [UNKNOWN] })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['supportedByIds', '0'],
    });
  });

  test('when it was changed since it was read', async () => {
    const id = plan.of('b');
    for (const [mutation, more] of [
      ['actionUpdate', { description: 'anew' }],
      ['actionMove', { outcomeId: plan.of('B1') }],
      ['actionRetract', { reason: 'a mistake' }],
    ] as const) {
      expect(await officer.refused(mutation, { id, version: 99, ...more })).toMatchObject({
        code: 'CONFLICT',
        field: ['version'],
      });
    }
  });

  test('when nothing is given to change, or it stands there already', async () => {
    expect((await officer.refusedChange('actionUpdate', { id: plan.of('a') })).code).toBe('EMPTY_UPDATE');
    const there = { id: plan.of('a'), outcomeId: plan.of('A1') };
    expect((await officer.refusedChange('actionMove', there)).code).toBe('EMPTY_UPDATE');
    expect((await officer.refusedChange('actionMove', { ...there, position: 1 })).code).toBe('EMPTY_UPDATE');
  });

  test('when it would leave its plan', async () => {
    const other = await officer.plan('Another plan', { A: { A1: [] } });
    expect(
      await officer.refusedChange('actionMove', { id: plan.of('a'), outcomeId: other.of('A1') }),
    ).toMatchObject({
      code: 'NOT_ALLOWED',
      field: ['outcomeId'],
    });
    expect(
      await officer.refusedChange('outcomeMove', { id: plan.of('A1'), priorityId: other.of('A') }),
    ).toMatchObject({
      code: 'NOT_ALLOWED',
      field: ['priorityId'],
    });
  });

  test('when it is retracted while parts hang on it, or without a reason', async () => {
    for (const [mutation, reference] of [
      ['priorityRetract', 'A'],
      ['outcomeRetract', 'A1'],
    ] as const) {
      expect(
        (await officer.refusedChange(mutation, { id: plan.of(reference), reason: 'a mistake' })).code,
      ).toBe('IN_USE');
    }
    expect((await officer.refusedChange('planRetract', { id: plan.id, reason: 'a mistake' })).code).toBe(
      'IN_USE',
    );
    expect(await officer.refusedChange('actionRetract', { id: plan.of('a'), reason: ' ' })).toMatchObject({
      code: 'REQUIRED',
      field: ['reason'],
    });
  });

  test('and after all these the tree is as it was', async () => {
    const tree = await officer.tree(plan.id);
    expect(drawn(tree)).toBe('A[A1(a b c) A2(d)] B[B1(e)]');
    expectInOrder(tree);
  });
});

describe('an order is refused', () => {
  let plan: Built;
  beforeAll(async () => {
    plan = await officer.plan('Refused orders', TREE);
  });
  const reorder = (parent: string, references: string[]) =>
    officer.refused('planReorder', { parentId: plan.of(parent), ids: references.map((one) => plan.of(one)) });

  test('that leaves one out', async () => {
    expect(await reorder('A1', ['c', 'a'])).toMatchObject({ code: 'REQUIRED', field: ['ids'] });
  });
  test('that names one twice', async () => {
    expect(await reorder('A1', ['c', 'a', 'c'])).toMatchObject({ code: 'DUPLICATE', field: ['ids', '2'] });
  });
  test('that names a part of another parent', async () => {
    expect(await reorder('A1', ['c', 'a', 'd'])).toMatchObject({ code: 'INVALID', field: ['ids', '2'] });
  });
  test('of what has no parts', async () => {
    expect(await reorder('a', [])).toMatchObject({ code: 'WRONG_KIND', field: ['parentId'] });
  });
});

describe('the tree', () => {
  test('is built in any order, each part at its place and with a readable address', async () => {
    const plan = await officer.plan('Built', { B: { B1: ['e'] } });
    const a = await officer.does('priorityCreate', {
      planId: plan.id,
      name: 'First',
      reference: 'A',
      position: 1,
    });
    const a1 = await officer.does('outcomeCreate', {
      priorityId: a.id,
      description: 'An outcome',
      reference: 'A.1',
    });
    const text = `${'Many words of an action '.repeat(10)}\nand a second line.`;
    const action = await officer.does('actionCreate', {
      outcomeId: a1.id,
      description: text,
      reference: '1.1 a',
    });
    expect(action).toMatchObject({ slug: 'built/1.1.a', position: 1, version: 1 });
    expect(action.name).toMatch(/^Many words of an action .*…$/);
    expect(action.name.length).toBeLessThanOrEqual(120);
    const tree = await officer.tree(plan.id);
    expect(drawn(tree)).toBe('A[A.1(1.1 a)] B[B1(e)]');
    expectInOrder(tree);
  });

  test('a part is called by the first line of its text, without what a name may not hold', async () => {
    const plan = await officer.does('planCreate', { name: 'Of lines', planType: 'STRATEGY' });
    const priority = await officer.does('priorityCreate', { planId: plan.id, name: 'One', reference: '1' });
    const outcome = await officer.does('outcomeCreate', {
      priorityId: priority.id,
      description: 'First\tline\u200f\nand a second',
      reference: '1.1',
    });
    expect(outcome.name).toBe('First line');
  });

  test('changes the version of what moved only', async () => {
    const plan = await officer.plan('Versions', TREE);
    const all = ['A', 'A1', 'a', 'b', 'c', 'A2', 'd', 'B', 'B1', 'e'];
    expect(new Set(await versions(plan, all))).toEqual(new Set([1]));
    const { id } = await officer.does('actionCreate', {
      outcomeId: plan.of('A1'),
      description: 'x',
      reference: 'x',
      position: 3,
    });
    // What comes after it is counted anew, and whoever changes that has overlooked nothing.
    expect(new Set(await versions(plan, all))).toEqual(new Set([1]));
    expectInOrder(await officer.tree(plan.id));
    await officer.does('actionUpdate', { id: plan.of('e'), version: 1, description: 'e, in other words' });
    await officer.does('planReorder', {
      parentId: plan.of('A1'),
      ids: [plan.of('b'), plan.of('a'), id, plan.of('c')],
    });
    expect(await versions(plan, all)).toEqual([1, 1, 2, 2, 1, 1, 1, 1, 1, 2]);
    expect(await officer.version(plan.id)).toBe(1);
  });

  test('is one change of the log for who leaves out what was only counted anew', async () => {
    const plan = await officer.plan('Counted', TREE);
    const made = async (filter: string) => {
      const query = `query ($id: ID!) { changes(planId: $id, operations: ["actionCreate", "planRecount"] ${filter}) {
        totalCount nodes { operation summary } } }`;
      const { changes } = await officer.api.ask<{
        changes: { totalCount: number; nodes: { operation: string; summary: string }[] };
      }>(query, { id: plan.id });
      expect(changes.totalCount).toBe(changes.nodes.length);
      return changes.nodes.map(({ operation }) => operation);
    };
    const before = await made('includeConsequences: false');
    await officer.does('actionCreate', {
      outcomeId: plan.of('A1'),
      description: 'x',
      reference: 'x',
      position: 3,
    });
    expect(await made('includeConsequences: false')).toEqual(['actionCreate', ...before]);
    // What comes after it: c, d and e.
    const recounts = Array.from({ length: 3 }, () => 'planRecount');
    expect(await made('')).toEqual([...recounts, 'actionCreate', ...before]);
    expect(await made('includeConsequences: true')).toEqual(await made(''));
  });

  test('takes its parts along when priorities change places', async () => {
    const plan = await officer.plan('Reordered', TREE);
    await officer.does('planReorder', { parentId: plan.id, ids: [plan.of('B'), plan.of('A')] });
    await officer.does('planReorder', { parentId: plan.of('A'), ids: [plan.of('A2'), plan.of('A1')] });
    await officer.does('planReorder', {
      parentId: plan.of('A1'),
      ids: [plan.of('c'), plan.of('a'), plan.of('b')],
    });
    const tree = await officer.tree(plan.id);
    expect(drawn(tree)).toBe('B[B1(e)] A[A2(d) A1(c a b)]');
    expectInOrder(tree);
  });

  test('takes actions along when an outcome moves', async () => {
    const plan = await officer.plan('Moved outcome', TREE);
    await officer.change('outcomeMove', { id: plan.of('A1'), priorityId: plan.of('B'), position: 1 });
    let tree = await officer.tree(plan.id);
    expect(drawn(tree)).toBe('A[A2(d)] B[A1(a b c) B1(e)]');
    expectInOrder(tree);
    await officer.change('outcomeMove', {
      id: plan.of('A1'),
      priorityId: plan.of('B'),
      position: 2,
      reference: 'B2',
    });
    tree = await officer.tree(plan.id);
    expect(drawn(tree)).toBe('A[A2(d)] B[B1(e) B2(a b c)]');
    expectInOrder(tree);
  });

  test('lets an action move and get a new number, or only a new place', async () => {
    const plan = await officer.plan('Moved action', TREE);
    const moved = await officer.change('actionMove', {
      id: plan.of('a'),
      outcomeId: plan.of('B1'),
      reference: 'f',
    });
    expect(moved).toMatchObject({ reference: 'f', position: 5, version: 2 });
    await officer.change('actionMove', { id: plan.of('c'), outcomeId: plan.of('A1'), position: 1 });
    const tree = await officer.tree(plan.id);
    expect(drawn(tree)).toBe('A[A1(c b) A2(d)] B[B1(e f)]');
    expectInOrder(tree);
  });

  test('closes the gap of what is retracted, and its number is free again', async () => {
    const plan = await officer.plan('Retracted', TREE);
    await officer.does('actionRetract', { id: plan.of('b'), version: 1, reason: 'Entered twice' });
    let tree = await officer.tree(plan.id);
    expect(drawn(tree)).toBe('A[A1(a c) A2(d)] B[B1(e)]');
    expectInOrder(tree);
    const again = await officer.does('actionCreate', {
      outcomeId: plan.of('A1'),
      description: 'anew',
      reference: 'b',
    });
    expect(again.slug).toBe('retracted/b-2');
    tree = await officer.tree(plan.id);
    expect(drawn(tree)).toBe('A[A1(a c b) A2(d)] B[B1(e)]');
    expectInOrder(tree);
    const { node } = await officer.api.ask<{ node: object }>(
      `query ($id: ID!) { node(id: $id, includeRetracted: true) { ... on Action { position retractionReason } } }`,
      { id: plan.of('b') },
    );
    expect(node).toEqual({ position: 0, retractionReason: 'Entered twice' });
    expect(
      await officer.refused('actionUpdate', { id: plan.of('b'), version: 2, reference: 'z' }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('is changed in its words: the name of an action follows its text', async () => {
    const plan = await officer.plan('Words', TREE);
    const action = await officer.change('actionUpdate', {
      id: plan.of('a'),
      description: 'Other words',
      reference: 'z',
    });
    expect(action).toMatchObject({ name: 'Other words', reference: 'z', version: 2 });
    const outcome = await officer.change('outcomeUpdate', {
      id: plan.of('A1'),
      description: 'Children thrive',
    });
    expect(outcome).toMatchObject({ name: 'Children thrive', reference: 'A1', version: 2 });
    const priority = await officer.change('priorityUpdate', {
      id: plan.of('A'),
      name: 'Early help',
      theme: 'Families',
    });
    expect(priority).toMatchObject({ name: 'Early help', version: 2 });
  });

  test('names the parties of a new action', async () => {
    const plan = await officer.plan('Parties', { A: { A1: [] } });
    const post = await officer.does<{ id: string }>('postCreate', { name: 'Director' });
    const board = await officer.does<{ id: string }>('boardCreate', {
      name: 'A board',
      boardType: 'OPERATIONAL_BOARD',
    });
    const { id } = await officer.does('actionCreate', {
      outcomeId: plan.of('A1'),
      description: 'x',
      reference: '1',
      accountableIds: [post.id],
      supportedByIds: [board.id, post.id],
    });
    const { action } = await officer.api.ask<{ action: object }>(
      `query ($id: ID!) { action(id: $id) { accountable { name } supportedBy { name } } }`,
      { id },
    );
    expect(action).toEqual({
      accountable: [{ name: 'Director' }],
      supportedBy: [{ name: 'A board' }, { name: 'Director' }],
    });
  });

  test('keeps its order through sixty random writes', async () => {
    const plan = await officer.plan('Random', TREE);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let step = 0; step < 60; step += 1) {
      const tree = await officer.tree(plan.id);
      const outcomes = tree.priorities.flatMap((priority) => priority.outcomes);
      const actions = tree.actions.nodes;
      const outcome = outcomes[random(outcomes.length)]!;
      const place = 1 + random(outcome.actions.length);
      const what = random(5);
      if (what === 0) {
        await officer.does('actionCreate', {
          outcomeId: outcome.id,
          description: 'x',
          reference: `r${step}`,
          position: place,
        });
      } else if (what === 1 && actions.length > 2) {
        const { id, version } = actions[random(actions.length)]!;
        await officer.does('actionRetract', { id, version, reason: 'random' });
      } else if (what === 2 && actions.length > 0) {
        const { id, version } = actions[random(actions.length)]!;
        await officer.does('actionMove', { id, version, outcomeId: outcome.id, reference: `m${step}` });
      } else if (what === 3) {
        const { id } = tree.priorities[random(tree.priorities.length)]!;
        await officer.does('outcomeMove', {
          id: outcome.id,
          version: outcome.version,
          priorityId: id,
          reference: `o${step}`,
        });
      } else {
        await officer.does('planReorder', {
          parentId: outcome.id,
          ids: outcome.actions.map((action) => action.id).toSorted(() => random(3) - 1),
        });
      }
      expectInOrder(await officer.tree(plan.id));
    }
    expect(await officer.version(plan.id)).toBe(1);
  });
});
