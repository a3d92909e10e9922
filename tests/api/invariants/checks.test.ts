import { expect, test } from 'vitest';
import { type Tie, cycles, overlaps } from './invariants.js';

/* A check that sees nothing would hold for ever: these see what they are there for. */

const tie = (type: Tie['type'], source: string, target: string, from = '0000', to = '9999'): Tie => ({
  id: `${source}${target}`,
  type,
  status: 'CONFIRMED',
  source,
  target,
  from,
  to,
});

test('a cycle is seen when all of it is in force on one day, and only then', () => {
  const two = [tie('REPORTS_TO', 'a', 'b'), tie('REPORTS_TO', 'b', 'c', '2025-01-01')];
  expect(cycles([...two, tie('REPORTS_TO', 'c', 'a', '2026-01-01')])).toHaveLength(1);
  expect(cycles([...two, tie('REPORTS_TO', 'c', 'a', '0000', '2025-01-01')])).toEqual([]);
  expect(cycles([...two, tie('ESCALATES_TO', 'c', 'a')])).toEqual([]);
});

test('two chairs at a time are seen, and a tie that is there twice, either way round', () => {
  expect(overlaps([tie('CHAIRS', 'p', 'b'), tie('CHAIRS', 'q', 'b', '2025-01-01')])).toHaveLength(1);
  const after = [tie('CHAIRS', 'p', 'b', '0000', '2025-01-01'), tie('CHAIRS', 'q', 'b', '2025-01-01')];
  expect(overlaps(after)).toEqual([]);
  const mirrored = [tie('PROPOSED_MERGER_WITH', 'a', 'b'), tie('PROPOSED_MERGER_WITH', 'b', 'a')];
  expect(overlaps(mirrored)).toHaveLength(1);
});
