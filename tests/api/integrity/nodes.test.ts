import { randomUUID } from 'node:crypto';
import { type NodeKind, nodeKind } from '@golden-thread/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { type End, add, addIn, nodeRow, refusalOf } from './records.js';

let register: Register;
beforeAll(async () => {
  register = await openTestRegister();
});

type Values = Record<string, unknown>;
const insert = (table: string, ...rows: Values[]) =>
  register.database.transaction((manager) => manager.insert(table, rows));
const refused = async (work: Promise<unknown>) => (await refusalOf(work)).constraint;

describe.each<NodeKind>([...nodeKind.values])('a node of kind %s', (kind) => {
  test('is refused without the row of its kind, when the transaction commits', async () => {
    const row = nodeRow(kind);
    expect(await refused(insert('node', row))).toBe('node_is_whole');
    expect(await rowsOf(register.database, `select id from node where id = $1`, [row['id']])).toEqual([]);
  });

  test('keeps the row of its kind: that alone cannot be deleted, both can', async () => {
    const { id } = await add(register.database, kind);
    const table = kind.toLowerCase();
    expect(await refused(register.database.transaction((manager) => manager.delete(table, { id })))).toBe(
      'node_is_whole',
    );
    await register.database.transaction(async (manager) => {
      await manager.delete(table, { id });
      await manager.delete('node', { id });
    });
  });
});

describe('a node', () => {
  test('cannot have the row of another kind', async () => {
    const row = nodeRow('PLAN');
    const work = register.database.transaction(async (manager) => {
      await manager.insert('node', row);
      await manager.insert('board', { id: row['id'], boardType: 'FORUM' });
    });
    expect((await refusalOf(work)).code).toBe('23503');
  });

  test('cannot become another kind', async () => {
    const { id } = await add(register.database, 'BOARD');
    const work = rowsOf(register.database, `update node set kind = 'PLAN' where id = $1`, [id]);
    expect((await refusalOf(work)).code).toBe('23503');
  });

  test.each<[string, Values, string]>([
    ['of a kind that there is not', { kind: 'MEETING' }, 'node_kind_check'],
    ['with a blank name', { name: '  ' }, 'node_name_check'],
    ['with a name of more than 300 letters', { name: 'a'.repeat(301) }, 'node_name_check'],
    ['with an address of capitals', { slug: 'Corporate-Board' }, 'node_slug_check'],
    ['with an address that leaves its place', { slug: '../etc' }, 'node_slug_check'],
    ['of a council that does not exist', { councilId: randomUUID() }, 'node_council_id_fkey'],
    ['with a start of no precision', { validFrom: '2025-01-01' }, 'node_valid_from_precision'],
    [
      'that ends before it begins',
      { validFrom: '2025-01-02', validFromPrecision: 'DAY', validTo: '2025-01-01', validToPrecision: 'DAY' },
      'node_check',
    ],
  ])('%s is refused', async (_what, changes, constraint) => {
    expect(await refused(insert('node', nodeRow('BOARD', changes)))).toBe(constraint);
  });

  test('of the same kind at the same address is refused, of another kind is not', async () => {
    const slug = `shared-${randomUUID()}`;
    const write = (kind: NodeKind) =>
      register.database.transaction(async (manager) => {
        const row = nodeRow(kind, { slug });
        await manager.insert('node', row);
        await manager.insert(kind.toLowerCase(), { id: row['id'] });
      });
    await write('POST');
    expect(await refused(write('POST'))).toBe('node_kind_slug_key');
    await write('PERSON');
  });

  test('cannot have an identifier that another has', async () => {
    const [one, other] = [
      await add(register.database, 'ORGANISATION'),
      await add(register.database, 'ORGANISATION'),
    ];
    await insert('identifier', { nodeId: one.id, scheme: 'ONS', value: 'E08000002' });
    const again = insert('identifier', { nodeId: other.id, scheme: 'ONS', value: 'E08000002' });
    expect(await refused(again)).toBe('identifier_scheme_value_key');
  });
});

describe('the parts of a plan', () => {
  const tree = async () =>
    register.database.transaction(async (manager) => {
      const plan = await addIn(manager, 'PLAN');
      const place = { planId: plan.id, reference: '1', position: 1 };
      const priority = await addIn(manager, 'PRIORITY', undefined, place);
      const outcome = await addIn(manager, 'OUTCOME', undefined, { ...place, priorityId: priority.id });
      return { plan, place, priority, outcome };
    });
  const action = (outcome: End, place: Values, changes: Values = {}) =>
    add(register.database, 'ACTION', undefined, { ...place, outcomeId: outcome.id, ...changes });

  test('an outcome cannot stand under a priority of another plan, nor an action under an outcome of another', async () => {
    const [one, other] = [await tree(), await tree()];
    const outcome = add(register.database, 'OUTCOME', undefined, { ...one.place, position: 2, reference: '2', priorityId: other.priority.id }); // prettier-ignore
    expect(await refused(outcome)).toBe('outcome_priority_id_plan_id_fkey');
    expect(await refused(action(other.outcome, one.place))).toBe('action_outcome_id_plan_id_fkey');
  });

  test('two actions of a plan cannot have one reference or one place in its order', async () => {
    const { outcome, place } = await tree();
    await action(outcome, place);
    expect(await refused(action(outcome, { ...place, position: 2 }))).toBe('action_plan_id_reference_key');
    expect(await refused(action(outcome, { ...place, reference: '2' }))).toBe('action_plan_id_position_key');
  });

  test('two actions may change places in one transaction', async () => {
    const { plan, outcome, place } = await tree();
    await action(outcome, place);
    await action(outcome, { ...place, position: 2, reference: '2' });
    await rowsOf(register.database, `update action set position = 3 - position where plan_id = $1`, [
      plan.id,
    ]);
    const order = `select reference from action where plan_id = $1 order by position`;
    expect(await rowsOf(register.database, order, [plan.id])).toEqual([
      { reference: '2' },
      { reference: '1' },
    ]);
  });

  test.each<[string, Values, string]>([
    [
      'due before it starts',
      { timescaleText: 'x', startOn: '2026-02-01', dueOn: '2026-01-31', timescalePrecision: 'DAY' },
      'action_check',
    ],
    [
      'with a due date and no words for it',
      { dueOn: '2026-01-31', timescalePrecision: 'DAY' },
      'action_check1',
    ],
    ['with a due date of no precision', { timescaleText: 'x', dueOn: '2026-01-31' }, 'action_check2'],
    ['with a place before the first', { position: -1 }, 'action_position_check'],
  ])('an action %s is refused', async (_what, changes, constraint) => {
    const { outcome, place } = await tree();
    expect(await refused(action(outcome, place, changes))).toBe(constraint);
  });
});
