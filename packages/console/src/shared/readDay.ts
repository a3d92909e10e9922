import { isDay } from './dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as people in England write it: 7 January 2026, 7 Jan 26, 7/1/2026, 07.01.2026, or 2026-01-07. The day comes
 * before the month. Null for anything else, and for days that do not exist.
 */
export function readDay(text: string): string | null {
  const words = text.trim().toLowerCase();
  if (isDay(words))
    return existing(Number(words.slice(0, 4)), Number(words.slice(5, 7)), Number(words.slice(8)));
  const numbers = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(words);
  if (numbers) return existing(fullYear(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4}|\d{2})$/.exec(words);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3)) + 1;
  return existing(fullYear(named[3] ?? ''), month, Number(named[1]));
}

const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}
