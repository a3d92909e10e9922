import { expect, test } from 'vitest';
import { endOf, formatInstant } from '../../../packages/console/src/shared/dates';

test('a day ends by the clocks of London, in summer, in winter and when they change', () => {
  expect(endOf('2027-07-01')).toBe('2027-07-01T22:59:59.000Z');
  expect(endOf('2026-11-22')).toBe('2026-11-22T23:59:59.000Z');
  expect(endOf('2026-03-28')).toBe('2026-03-28T23:59:59.000Z');
  expect(endOf('2026-03-29')).toBe('2026-03-29T22:59:59.000Z');
  expect(endOf('2026-10-25')).toBe('2026-10-25T23:59:59.000Z');
  expect(formatInstant(endOf('2027-07-01'))).toBe('1 July 2027 at 23:59');
});
