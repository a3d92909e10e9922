import type { DatePrecision } from '@golden-thread/schema';
import { partialDate } from '../shared/partial-date.js';

export interface TimescaleReading {
  startOn: string | null;
  dueOn: string | null;
  precision: DatePrecision | null;
  isOngoing: boolean;
}

const months = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore

const month = `(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${months.join('|')})`;
const single = new RegExp(`^(?:by |end of )?${month} (\\d{4})$`);
const range = new RegExp(`^${month}(?: (\\d{4}))? (?:to|until|-) ${month} (\\d{4})$`);
const year = /^(?:by |up to |until )?(\d{4})$/;

/**
 * Reads a timescale as plans publish it: "November 2025", "12 November 2025", "January to June 2026",
 * "September 2025 – July 2026", "Ongoing up to 2030", "2030". Null when the words are of no such form: they are kept
 * as published and somebody reads them.
 */
export function readTimescale(text: string): TimescaleReading | null {
  const isOngoing = /\bongoing\b/i.test(text);
  const words = text
    .toLowerCase()
    .replace(/\(?\bongoing\b\)?/g, '')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^ ?up to /, 'up to ')
    .trim();
  if (words === '' && isOngoing) return { startOn: null, dueOn: null, precision: null, isOngoing };
  const due = year.exec(words) ?? single.exec(words);
  if (due) return reading(null, dateOf(due.slice(1)), isOngoing);
  const span = range.exec(words);
  if (!span) return null;
  const [, fromDay, fromMonth, fromYear, toDay, toMonth, toYear] = span;
  return reading(
    dateOf([fromDay, fromMonth, fromYear ?? toYear]),
    dateOf([toDay, toMonth, toYear]),
    isOngoing,
  );
}

function dateOf(parts: (string | undefined)[]): string {
  if (parts.length === 1) return parts[0]!;
  const [day, name, inYear] = parts;
  const yearAndMonth = `${inYear}-${String(months.indexOf(name!) + 1).padStart(2, '0')}`;
  return day ? `${yearAndMonth}-${day.padStart(2, '0')}` : yearAndMonth;
}

function reading(start: string | null, due: string, isOngoing: boolean): TimescaleReading | null {
  const from = start === null ? null : partialDate(start, 'first');
  const until = partialDate(due, 'last');
  if (until === null || (start !== null && from === null)) return null;
  if (from !== null && from.date > until.date) return null;
  return { startOn: from?.date ?? null, dueOn: until.date, precision: until.precision, isOngoing };
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A day as plans write it, as exactly as it is known: "31 July 2026", "July 2026", "2026". */
function dayWords(date: string, precision: DatePrecision): string {
  const [inYear, number, day] = date.split('-');
  if (precision === 'YEAR') return inYear!;
  const monthAndYear = `${capital(months[Number(number) - 1]!)} ${inYear}`;
  return precision === 'MONTH' ? monthAndYear : `${Number(day)} ${monthAndYear}`;
}

/** Puts a timescale into words; null when it says nothing. */
export function timescaleWords({ startOn, dueOn, precision, isOngoing }: TimescaleReading): string | null {
  const due = dueOn === null ? null : dayWords(dueOn, precision ?? 'DAY');
  const start = startOn === null ? null : dayWords(startOn, startPrecision(startOn, precision));
  const words = start === null ? due : due === null ? `From ${start}` : `${start} to ${due}`;
  if (!isOngoing) return words;
  return words === null ? 'Ongoing' : start === null ? `Ongoing up to ${words}` : `${words} (ongoing)`;
}

/** A span of months starts with a month. */
function startPrecision(startOn: string, due: DatePrecision | null): DatePrecision {
  return due !== null && due !== 'DAY' && startOn.endsWith('-01') ? 'MONTH' : 'DAY';
}
