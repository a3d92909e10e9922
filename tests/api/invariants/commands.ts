import fc from 'fast-check';

/*
 * What an officer might send, in any order, sensible or not. Things are named by numbers: which record a number means
 * is settled when the command is sent, so that a sequence that was shortened still means something.
 */

export const DAYS = ['2025-01-01', '2025-06-01', '2026-01-01', '2026-06-01'] as const;

const number = fc.nat({ max: 40 });
const day = fc.constantFrom(...DAYS);
const mayBeDay = fc.option(day, { freq: 2 });
const rating = fc.option(fc.constantFrom('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY'));
const status = fc.constantFrom('CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'PROPOSED');
/** A change may come from a page that was read too long ago. */
const isStale = fc.oneof(
  { weight: 7, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);

/** Types with the ends that they tie, those oftener whose rules can be broken; a pair that the catalogue refuses, too. */
const tied = fc.constantFrom(
  ...([
    ['REPORTS_TO', 'BOARD-BOARD'],
    ['REPORTS_TO', 'BOARD-BOARD'],
    ['REPORTS_TO', 'BOARD-BOARD'],
    ['SUB_GROUP_OF', 'BOARD-BOARD'],
    ['SUB_GROUP_OF', 'BOARD-BOARD'],
    ['REPLACES', 'BOARD-BOARD'],
    ['PROPOSED_MERGER_WITH', 'BOARD-BOARD'],
    ['CONSULTS', 'BOARD-BOARD'],
    ['CHAIRS', 'POST-BOARD'],
    ['CHAIRS', 'POST-BOARD'],
    ['CHAIRS', 'BOARD-PLAN'],
    ['OWNS', 'BOARD-PLAN'],
    ['OWNS', 'BOARD-PLAN'],
    ['OVERSEES', 'BOARD-PLAN'],
    ['DEPENDS_ON', 'ACTION-ACTION'],
    ['DEPENDS_ON', 'ACTION-ACTION'],
    ['ACCOUNTABLE_FOR', 'POST-ACTION'],
  ] as const),
);
const tie = fc.record({
  tied,
  source: number,
  target: number,
  status,
  from: fc.option(day, { freq: 1 }),
  to: fc.option(day, { freq: 1 }),
});

const existing = { at: number, isStale };

/** Every command, with what it is made of. */
export const command = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('tie' as const), tie }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('tieAll' as const),
      ties: fc.array(tie, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('endAll' as const),
      at: fc.array(number, { minLength: 1, maxLength: 3 }),
      day,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('redate' as const), ...existing, from: mayBeDay, to: mayBeDay }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('end' as const, 'confirm' as const, 'withdraw' as const),
      ...existing,
      day,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('retractTie' as const, 'retractBoard' as const, 'retractPart' as const),
      ...existing,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('board' as const), isProposed: fc.boolean(), from: mayBeDay }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('updateBoard' as const),
      ...existing,
      from: mayBeDay,
      to: mayBeDay,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('activate' as const), ...existing, day }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('boardReplace' as const, 'boardMerge' as const),
      boards: fc.array(number, { minLength: 1, maxLength: 3 }),
      successor: fc.option(number),
      types: fc.subarray(['REPORTS_TO', 'SUB_GROUP_OF', 'CONSULTS', 'CHAIRS', 'OVERSEES', 'OWNS']),
      day,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('boardDissolve' as const),
      ...existing,
      day,
      ties: fc.constantFrom('END', 'KEEP'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('priority' as const, 'outcome' as const, 'action' as const),
      parent: number,
      position: fc.option(fc.integer({ min: 0, max: 6 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('outcomeMove' as const, 'actionMove' as const),
      ...existing,
      parent: number,
      position: fc.option(fc.integer({ min: 1, max: 6 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reorder' as const),
      parent: number,
      order: fc.array(number, { minLength: 8, maxLength: 8 }),
      isWhole: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('progress' as const),
      at: number,
      actionRating: rating,
      impactRating: rating,
      corrects: fc.option(number),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('revise' as const), ...existing, dueOn: day, approvedOn: day }),
  },
);

export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;
export type TieCommand = typeof tie extends fc.Arbitrary<infer T> ? T : never;

/** A command, and whether its request is sent a second time with the same Idempotency-Key, as after a lost answer. */
export const step = fc.record({
  command,
  isRepeated: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Many ties among few things, so that their rules come to bear, and then whatever officers may do to them. */
export const steps = fc
  .tuple(
    fc.array(tie, { minLength: 8, maxLength: 12, size: 'max' }),
    fc.array(step, { minLength: 5, maxLength: 13, size: 'max' }),
  )
  .map(([ties, others]): Step[] => [
    ...ties.map((one): Step => ({ command: { do: 'tie', tie: one }, isRepeated: false })),
    ...others,
  ]);
