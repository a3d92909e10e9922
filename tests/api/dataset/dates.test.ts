import { partialDate } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';

describe('a date as papers give it', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31', 'YEAR'],
    ['2025-08', '2025-08-01', '2025-08-31', 'MONTH'],
    ['2025-09', '2025-09-01', '2025-09-30', 'MONTH'],
    ['2025-12', '2025-12-01', '2025-12-31', 'MONTH'],
    ['2025-02', '2025-02-01', '2025-02-28', 'MONTH'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['1900-02', '1900-02-01', '1900-02-28', 'MONTH'],
    ['2000-02', '2000-02-01', '2000-02-29', 'MONTH'],
    ['2025-08-12', '2025-08-12', '2025-08-12', 'DAY'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'DAY'],
  ])('%s is from %s to %s, known to the %s', (text, first, last, precision) => {
    expect(partialDate(text)).toEqual({ date: first, precision });
    expect(partialDate(text, 'first')).toEqual({ date: first, precision });
    expect(partialDate(text, 'last')).toEqual({ date: last, precision });
  });

  test.each([
    '', ' 2025', '25', '2025-8', '2025-00', '2025-13', '2025-02-29', '2025-04-31', '2025-08-00', '2025-8-12',
    '2025-08-12T00:00', '12-08-2025', '12/08/2025', 'August 2025', '0000', '0000-05', '0000-05-01', '-2025', '20255',
  ])('"%s" is no date', (text) => expect([partialDate(text), partialDate(text, 'last')]).toEqual([null, null])); // prettier-ignore
});
