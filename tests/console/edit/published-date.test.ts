import { expect, test } from 'vitest';
import { dateFault, publishedDate } from '../../../packages/console/src/edit/publishedDate';

const typed = (day: string, month: string, year: string) => ({ day, month, year, text: '' });

test('a day before 1970 is a day like any other', () => {
  expect(publishedDate(typed('1', 'May', '1965'))).toMatchObject({ date: '1965-05-01', precision: 'DAY' });
  expect(publishedDate(typed('5', '7', '1948'))).toMatchObject({ date: '1948-07-05' });
  expect(publishedDate(typed('1', '1', '1970'))).toMatchObject({ date: '1970-01-01' });
});

test('a day that its month does not have is refused', () => {
  expect(dateFault(typed('31', '4', '1965'))).toBe('April 1965 has no day 31.');
  expect(dateFault(typed('0', '4', '2026'))).toBe('April 2026 has no day 0.');
  expect(dateFault(typed('x', '4', '2026'))).toBe('April 2026 has no day x.');
  expect(dateFault(typed('29', '2', '1964'))).toBeNull();
});
