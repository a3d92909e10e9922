import type { DatePrecision } from '@golden-thread/schema';
import { isDay } from '../graphql/scalars.js';

/** A date as papers give it: "2025", "2025-08" or "2025-08-12". */
export interface PartialDate {
  date: string;
  precision: DatePrecision;
}

/** Reads a partial date as the first or the last day of what it names; null when it is none. */
export function partialDate(text: string, end: 'first' | 'last' = 'first'): PartialDate | null {
  if (text.startsWith('0000')) return null; // the calendar has no year 0
  if (/^\d{4}$/.test(text))
    return { date: end === 'first' ? `${text}-01-01` : `${text}-12-31`, precision: 'YEAR' };
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    if (number < 1 || number > 12) return null;
    const day = end === 'first' ? 1 : new Date(Date.UTC(year, number, 0)).getUTCDate();
    return { date: `${text}-${String(day).padStart(2, '0')}`, precision: 'MONTH' };
  }
  return isDay(text) ? { date: text, precision: 'DAY' } : null;
}
