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

const write = (...rows: Record<string, unknown>[]) => tie(register.database, ...rows);
const three = async (kind: NodeKind): Promise<[End, End, End]> => [
  await add(register.database, kind, 'First'),
  await add(register.database, kind, 'Second'),
  await add(register.database, kind, 'Third'),
];

const acyclic = relationshipTypes.filter(
  (type) => relationshipRule(type).acyclic && !relationshipRule(type).derived,
);

test('reporting, escalating, replacing, delivering, superseding and depending may not go round in a circle', () => {
  expect(acyclic).toEqual([
    'REPORTS_TO', 'ACCOUNTABLE_TO', 'SUB_GROUP_OF', 'ESCALATES_TO', 'REPLACES', 'DELIVERS', 'SUPERSEDES', 'DEPENDS_ON',
  ]); // prettier-ignore
});

/** A circle needs a kind that may stand at both ends. */
const rings = acyclic.flatMap((type) =>
  allowedEnds(type).flatMap(({ source, target }): [RelationshipType, NodeKind][] =>
    source === target ? [[type, source]] : [],
  ),
);

describe.each(rings)('%s of %s', (type, kind) => {
  test('a circle of two is refused and named', async () => {
    const [first, second] = await three(kind);
    await write(tieRow(first, type, second));
    const refusal = await refusalOf(write(tieRow(second, type, first)));
    expect(refusal.constraint).toBe('relationship_no_cycle');
    expect(refusal.message).toBe(`${type} would lead back to where it began: Second → First → Second`);
  });

  test('a circle of three is refused and named', async () => {
    const [first, second, third] = await three(kind);
    await write(tieRow(first, type, second), tieRow(second, type, third));
    const refusal = await refusalOf(write(tieRow(third, type, first)));
    expect(refusal.constraint).toBe('relationship_no_cycle');
    expect(refusal.message).toContain('Third → First → Second → Third');
  });

  test('a circle that one transaction writes is refused as a whole', async () => {
    const [first, second, third] = await three(kind);
    const ring = [tieRow(first, type, second), tieRow(second, type, third), tieRow(third, type, first)];
    expect((await refusalOf(write(...ring))).constraint).toBe('relationship_no_cycle');
    await write(tieRow(third, type, first));
  });

  test('a proposal does not count, and is refused when it is confirmed', async () => {
    const [first, second] = await three(kind);
    await write(tieRow(first, type, second));
    const [id] = await write(tieRow(second, type, first, proposed));
    const confirm = rowsOf(register.database, `update relationship set status = 'CONFIRMED' where id = $1`, [
      id,
    ]);
    expect((await refusalOf(confirm)).constraint).toBe('relationship_no_cycle');
  });

  test('a direction that changes on a day is no circle', async () => {
    const [first, second] = await three(kind);
    await write(tieRow(first, type, second, during('2024-01-01', '2025-01-01')));
    await expect(write(tieRow(second, type, first, during('2025-01-01')))).resolves.toHaveLength(1);
  });

  test('a direction that changes a day too early is a circle', async () => {
    const [first, second] = await three(kind);
    await write(tieRow(first, type, second, during('2024-01-01', '2025-01-01')));
    const early = write(tieRow(second, type, first, during('2024-12-31')));
    expect((await refusalOf(early)).constraint).toBe('relationship_no_cycle');
  });
});

describe('circles and time', () => {
  test('three ties that never hold together on one day are no circle', async () => {
    const [first, second, third] = await three('BOARD');
    const ring = [
      tieRow(first, 'REPORTS_TO', second, during('2020-01-01', '2022-01-01')),
      tieRow(second, 'REPORTS_TO', third, during('2021-01-01', '2023-01-01')),
      tieRow(third, 'REPORTS_TO', first, during('2022-01-01')),
    ];
    await expect(write(...ring)).resolves.toHaveLength(3);
  });

  test('a tie that ended cannot be reopened where that closes a circle', async () => {
    const [first, second] = await three('BOARD');
    const [id] = await write(
      tieRow(first, 'REPORTS_TO', second, during('2024-01-01', '2025-01-01')),
      tieRow(second, 'REPORTS_TO', first, during('2025-01-01')),
    );
    const reopen = `update relationship set valid_to = null, valid_to_precision = null where id = $1`;
    expect((await refusalOf(rowsOf(register.database, reopen, [id]))).constraint).toBe(
      'relationship_no_cycle',
    );
  });

  test('two ways to one place are no circle, and types do not mix', async () => {
    const [first, second, third] = await three('BOARD');
    const ties = [
      tieRow(first, 'REPORTS_TO', second),
      tieRow(second, 'REPORTS_TO', third),
      tieRow(first, 'REPORTS_TO', third),
      tieRow(third, 'ESCALATES_TO', first),
    ];
    await expect(write(...ties)).resolves.toHaveLength(4);
  });

  test('a tie is checked quickly where many ways lead on', async () => {
    // 24 storeys of two boards, each reporting to both of the next: 16 million ways, 48 boards
    const storeys: [End, End][] = [];
    for (let storey = 0; storey < 24; storey++) {
      storeys.push([await add(register.database, 'BOARD'), await add(register.database, 'BOARD')]);
    }
    const upward = storeys
      .slice(1)
      .flatMap((upper, index) =>
        storeys[index]!.flatMap((lower) => upper.map((board) => tieRow(lower, 'REPORTS_TO', board))),
      );
    await write(...upward.toReversed());
    const [bottom, top] = [storeys[0]![0], storeys.at(-1)![0]];
    expect((await refusalOf(write(tieRow(top, 'REPORTS_TO', bottom)))).constraint).toBe(
      'relationship_no_cycle',
    );
  }, 15_000);
});
