import type { DatePrecision } from '@golden-thread/schema';
import { formatDate, type DateParts } from '../shared/dates';

/** A date as it is typed: what a paper leaves out stays empty, and so its precision is told. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
  /** The paper's own words. */
  text: string;
}

export const NO_DATE: TypedDate = { day: '', month: '', year: '', text: '' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function typedDate(parts: DateParts | null | undefined): TypedDate {
  const [year = '', month = '', day = ''] = parts?.date?.split('-') ?? [];
  const precision = parts?.precision ?? 'DAY';
  return {
    year,
    month: precision === 'YEAR' ? '' : String(Number(month) || ''),
    day: precision === 'DAY' ? String(Number(day) || '') : '',
    text: parts?.text ?? '',
  };
}

/** The API's input; null when nothing was typed. */
export function publishedDate(typed: TypedDate): DateParts | null {
  const text = typed.text.trim() || null;
  const read = readTyped(typed);
  if (read === null || typeof read === 'string') return text ? { text } : null;
  return { ...read, text };
}

/** What is wrong with the numbers, or null. */
export function dateFault(typed: TypedDate): string | null {
  const read = readTyped(typed);
  return typeof read === 'string' ? read : null;
}

/** "October 2025 (no day stated)", so that what was understood can be checked. */
export function describeTyped(typed: TypedDate): string | null {
  const read = readTyped(typed);
  if (read === null || typeof read === 'string') return null;
  const left = { DAY: '', MONTH: ' (no day stated)', YEAR: ' (only the year stated)' }[read.precision];
  return `${formatDate(read.date, read.precision)}${left}`;
}

/** The date with its precision, null for none, or what is wrong with it. */
function readTyped(typed: TypedDate): { date: string; precision: DatePrecision } | string | null {
  const [day, month, year] = [typed.day.trim(), typed.month.trim().toLowerCase(), typed.year.trim()];
  if (!day && !month && !year) return null;
  if (!/^\d{4}$/.test(year) || Number(year) < 1900 || Number(year) > 2199) {
    return 'Give the year in four digits, such as 2025.';
  }
  if (!month) {
    return day ? 'Give the month too, or leave the day empty.' : { date: `${year}-01-01`, precision: 'YEAR' };
  }
  const number = /^\d{1,2}$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1;
  if (number < 1 || number > 12) return 'Give the month as a number from 1 to 12, or by its name.';
  const monthDigits = String(number).padStart(2, '0');
  if (!day) return { date: `${year}-${monthDigits}-01`, precision: 'MONTH' };
  const date = `${year}-${monthDigits}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  const isReal =
    /^\d{1,2}$/.test(day) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  if (isReal) return { date, precision: 'DAY' };
  return `${formatDate(`${year}-${monthDigits}-01`, 'MONTH')} has no day ${day}.`;
}
