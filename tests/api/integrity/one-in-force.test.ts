import {
  type NodeKind,
  type RelationshipType,
  allowedEnds,
  relationshipRule,
  relationshipTypes,
} from '@golden-thread/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { type End, add, during, proposed, refusalOf, tie, tieRow } from './records.js';

let register: Register;
beforeAll(async () => {
  register = await openTestRegister();
});

test('a plan has one owner and one senior responsible owner, a board one chair and one parent', () => {
  const limited = relationshipTypes.flatMap((type) => {
    const { oneInForcePer } = relationshipRule(type);
    return oneInForcePer ? [[type, oneInForcePer]] : [];
  });
  expect(Object.fromEntries(limited)).toEqual({
    SUB_GROUP_OF: 'SOURCE',
    OWNS: 'TARGET',
    SENIOR_RESPONSIBLE_FOR: 'TARGET',
    CHAIRS: 'TARGET',
  });
});

const cases = (['SUB_GROUP_OF', 'OWNS', 'SENIOR_RESPONSIBLE_FOR', 'CHAIRS'] as const).flatMap((type) =>
  allowedEnds(type).map(({ source, target }): [NodeKind, RelationshipType, NodeKind] => [
    source,
    type,
    target,
  ]),
);

describe.each(cases)('%s %s %s', (sourceKind, type, targetKind) => {
  const bears = relationshipRule(type).oneInForcePer!;
  const constraint = `relationship_one_per_${bears.toLowerCase()}`;

  /** Two ties that share the end which bears one only. */
  async function rivals(): Promise<
    (which: 0 | 1, changes?: Record<string, unknown>) => Record<string, unknown>
  > {
    const bearer = await add(register.database, bears === 'SOURCE' ? sourceKind : targetKind);
    const otherKind = bears === 'SOURCE' ? targetKind : sourceKind;
    const others: End[] = [await add(register.database, otherKind), await add(register.database, otherKind)];
    return (which, changes) => {
      const [source, target] = bears === 'SOURCE' ? [bearer, others[which]!] : [others[which]!, bearer];
      return tieRow(source, type, target, changes);
    };
  }
  const write = (...rows: Record<string, unknown>[]) => tie(register.database, ...rows);

  test('a second one while one is in force is refused', async () => {
    const row = await rivals();
    await write(row(0));
    expect((await refusalOf(write(row(1)))).constraint).toBe(constraint);
  });

  test('two in one transaction are refused, and neither is written', async () => {
    const row = await rivals();
    expect((await refusalOf(write(row(0), row(1)))).constraint).toBe(constraint);
    await write(row(1));
  });

  test('another may begin on the day on which one ends, and not a day before', async () => {
    const row = await rivals();
    await write(row(0, during('2024-01-01', '2025-01-01')));
    expect((await refusalOf(write(row(1, during('2024-12-31'))))).constraint).toBe(constraint);
    await expect(write(row(1, during('2025-01-01')))).resolves.toHaveLength(1);
  });

  test('others may be proposed beside it, and are refused when confirmed', async () => {
    const row = await rivals();
    await write(row(0));
    const [id] = await write(row(1, proposed));
    const confirm = rowsOf(register.database, `update relationship set status = 'CONFIRMED' where id = $1`, [
      id,
    ]);
    expect((await refusalOf(confirm)).constraint).toBe(constraint);
  });

  test('one that ended cannot be reopened while another is in force', async () => {
    const row = await rivals();
    const [id] = await write(row(0, during('2024-01-01', '2025-01-01')), row(1, during('2025-01-01')));
    const reopen = `update relationship set valid_to = null, valid_to_precision = null where id = $1`;
    expect((await refusalOf(rowsOf(register.database, reopen, [id]))).constraint).toBe(constraint);
  });
});

test('a board may have a chair and two co-chairs, and one post may chair two boards', async () => {
  const { database } = register;
  const [chair, second, third] = [
    await add(database, 'POST'),
    await add(database, 'POST'),
    await add(database, 'PERSON'),
  ];
  const [board, other] = [await add(database, 'BOARD'), await add(database, 'BOARD')];
  const chairs = [
    tieRow(chair, 'CHAIRS', board),
    tieRow(chair, 'CHAIRS', other),
    tieRow(second, 'CO_CHAIRS', board),
    tieRow(third, 'CO_CHAIRS', board),
  ];
  await expect(tie(database, ...chairs)).resolves.toHaveLength(4);
});
