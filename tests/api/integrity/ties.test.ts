import { randomUUID } from 'node:crypto';
import type { NodeKind, RelationshipType } from '@golden-thread/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { type End, add, during, proposed, refusalOf, tie, tieRow } from './records.js';

let register: Register;
let board: (name?: string) => Promise<End>;
let pair: () => Promise<[End, End]>;

beforeAll(async () => {
  register = await openTestRegister();
  board = (name) => add(register.database, 'BOARD', name);
  pair = async () => [await board(), await board()];
});

const write = (...rows: Record<string, unknown>[]) => tie(register.database, ...rows);
const refused = async (...rows: Record<string, unknown>[]) => (await refusalOf(write(...rows))).constraint;

describe('the ends of a tie', () => {
  test('a source that does not exist is refused', async () => {
    const nobody: End = { id: randomUUID(), kind: 'BOARD', name: '' };
    expect(await refused(tieRow(nobody, 'CONSULTS', await board()))).toBe('relationship_source');
  });

  test('a target that does not exist is refused', async () => {
    const nobody: End = { id: randomUUID(), kind: 'BOARD', name: '' };
    expect(await refused(tieRow(await board(), 'CONSULTS', nobody))).toBe('relationship_target');
  });

  test('a board that is passed off as a plan is refused', async () => {
    const [one, other] = await pair();
    expect(await refused(tieRow(one, 'OVERSEES', { ...other, kind: 'PLAN' }))).toBe('relationship_target');
  });

  test('a tie of a record to itself is refused', async () => {
    const one = await board();
    expect(await refused(tieRow(one, 'CONSULTS', one))).toBe('relationship_not_to_itself');
  });

  test.each<[NodeKind, RelationshipType, NodeKind]>([
    ['PERSON', 'OVERSEES', 'PLAN'],
    ['PLAN', 'OVERSEES', 'BOARD'],
    ['PERSON', 'ACCOUNTABLE_FOR', 'ACTION'],
    ['POST', 'ACCOUNTABLE_FOR', 'PLAN'],
    ['ORGANISATION', 'CHAIRS', 'BOARD'],
    ['POST', 'HOLDS', 'PERSON'],
    ['BOARD', 'REPORTS_TO', 'ORGANISATION'],
    ['PLAN', 'SUPERSEDES', 'ACTION'],
    ['PRIORITY', 'CONTRIBUTES_TO', 'PLAN'],
    ['DOCUMENT', 'PUBLISHES', 'ORGANISATION'],
    // containment is read from the plan itself
    ['ACTION', 'PART_OF', 'OUTCOME'],
  ])('%s %s %s, which the catalogue does not allow, is refused', async (source, type, target) => {
    const [one, other] = [await add(register.database, source), await add(register.database, target)];
    expect(await refused(tieRow(one, type, other))).toBe('relationship_allowed');
  });

  test('a record that is tied cannot be deleted', async () => {
    const [one, other] = await pair();
    await write(tieRow(one, 'CONSULTS', other));
    const remove = (id: string) =>
      refusalOf(
        register.database.transaction(async (manager) => {
          await manager.delete('board', { id });
          await manager.delete('node', { id });
        }),
      );
    expect((await remove(one.id)).constraint).toBe('relationship_source');
    expect((await remove(other.id)).constraint).toBe('relationship_target');
  });
});

describe('a tie that is there already', () => {
  test('is refused a second time', async () => {
    const [one, other] = await pair();
    await write(tieRow(one, 'CONSULTS', other));
    expect(await refused(tieRow(one, 'CONSULTS', other))).toBe('relationship_once');
  });

  test('is refused again for a time that overlaps', async () => {
    const [one, other] = await pair();
    await write(tieRow(one, 'CONSULTS', other, during('2024-01-01', '2025-01-01')));
    expect(await refused(tieRow(one, 'CONSULTS', other, during('2024-12-31')))).toBe('relationship_once');
    expect(await refused(tieRow(one, 'CONSULTS', other, during(null, '2024-01-02')))).toBe(
      'relationship_once',
    );
    expect(await refused(tieRow(one, 'CONSULTS', other))).toBe('relationship_once');
  });

  test('may begin again on the day on which it ended', async () => {
    const [one, other] = await pair();
    await write(tieRow(one, 'CONSULTS', other, during('2024-01-01', '2025-01-01')));
    await expect(write(tieRow(one, 'CONSULTS', other, during('2025-01-01')))).resolves.toHaveLength(1);
  });

  test('cannot be moved to a time that overlaps', async () => {
    const [one, other] = await pair();
    await write(tieRow(one, 'CONSULTS', other, during('2024-01-01', '2025-01-01')));
    const [second] = await write(tieRow(one, 'CONSULTS', other, during('2025-01-01')));
    const moved = rowsOf(
      register.database,
      `update relationship set valid_from = '2024-06-01' where id = $1`,
      [second],
    );
    expect((await refusalOf(moved)).constraint).toBe('relationship_once');
  });

  test('may also be proposed, may be of another type, and may run the other way', async () => {
    const [one, other] = await pair();
    await write(tieRow(one, 'CONSULTS', other));
    const beside = [
      tieRow(one, 'CONSULTS', other, proposed),
      tieRow(one, 'INFORMS', other),
      tieRow(other, 'CONSULTS', one),
    ];
    await expect(write(...beside)).resolves.toHaveLength(3);
  });
});

describe('a symmetric tie', () => {
  test.each<[RelationshipType, NodeKind, NodeKind]>([
    ['PROPOSED_MERGER_WITH', 'BOARD', 'BOARD'],
    ['ALIGNS_WITH', 'PLAN', 'PLAN'],
    ['RELATES_TO', 'ACTION', 'ACTION'],
    ['RELATES_TO', 'ACTION', 'OUTCOME'],
  ])('%s of %s and %s is refused in its mirror', async (type, kind, otherKind) => {
    const [one, other] = [await add(register.database, kind), await add(register.database, otherKind)];
    await write(tieRow(one, type, other));
    expect(await refused(tieRow(other, type, one))).toBe('relationship_once');
  });

  test('is kept once, the smaller id first, whichever way it was written', async () => {
    const [small, great] = (await pair()).toSorted((a, b) => (a.id < b.id ? -1 : 1)) as [End, End];
    const [id] = await write(tieRow(great, 'PROPOSED_MERGER_WITH', small));
    const kept = await rowsOf(
      register.database,
      `select source_id, target_id from relationship where id = $1`,
      [id],
    );
    expect(kept).toEqual([{ source_id: small.id, target_id: great.id }]);
  });
});

describe('the dates of a tie', () => {
  test.each([
    ['an end before its start', during('2025-02-01', '2025-01-31'), 'relationship_ends_after_start'],
    [
      'a start of no precision',
      { validFrom: '2025-02-01', validFromPrecision: null },
      'relationship_valid_from_precision',
    ],
    [
      'an end of no precision',
      { validTo: '2025-02-01', validToPrecision: null },
      'relationship_valid_to_precision',
    ],
    ['the precision of no start', { validFromPrecision: 'MONTH' }, 'relationship_valid_from_precision'],
    ['the precision of no end', { validToPrecision: 'YEAR' }, 'relationship_valid_to_precision'],
    [
      'a precision that there is not',
      { validFrom: '2025-02-01', validFromPrecision: 'WEEK' },
      'relationship_valid_from_precision_check',
    ],
    ['a status that there is not', { status: 'RUMOURED' }, 'relationship_status_check'],
  ])('%s is refused', async (_what, changes, constraint) => {
    const [one, other] = await pair();
    expect(await refused(tieRow(one, 'CONSULTS', other, changes))).toBe(constraint);
  });

  test('a day that the calendar does not have is refused', async () => {
    const [one, other] = await pair();
    const { code } = await refusalOf(write(tieRow(one, 'CONSULTS', other, during('2025-02-30'))));
    expect(code).toBe('22008');
  });
});
