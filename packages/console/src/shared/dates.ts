import type { DatePrecision } from '@golden-thread/schema';

/** A date from a paper: the day, how exactly it was given, and the paper's own words. */
export interface DateParts {
  date?: string | null;
  precision?: DatePrecision | null;
  text?: string | null;
}

const formats: Record<DatePrecision, Intl.DateTimeFormat> = {
  DAY: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  MONTH: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  YEAR: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
};

/** "21 November 2026", "August 2025" or "2030". Days of the register are plain days, so no time zone moves them. */
export function formatDate(date: string, precision: DatePrecision | null | undefined = 'DAY'): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : formats[precision ?? 'DAY'].format(day);
}

/** The date as far as it was given, or the paper's words where no date could be read from them. */
export function formatParts(parts: DateParts | null | undefined): string | null {
  if (!parts) return null;
  return parts.date ? formatDate(parts.date, parts.precision) : (parts.text ?? null);
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Today as the council's clocks have it: 2026-11-21. */
export function today(now: Date = new Date()): string {
  return londonDay.format(now);
}

/** What is due, or meets, within so many days is soon. */
export const SOON_DAYS = 30;

/** So many days later, or earlier. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day of an instant by the council's clocks: 2026-11-21. */
export const dayOf = (instant: string): string => today(new Date(instant));

/** When a day begins by the council's clocks: in summer an hour before it does in Greenwich. */
export function startOf(day: string): string {
  const inGreenwich = new Date(`${day}T00:00:00Z`);
  const inSummer = new Date(inGreenwich.getTime() - 3_600_000);
  return (today(inSummer) === day ? inSummer : inGreenwich).toISOString();
}

/** The last second of a day by the council's clocks. */
export function endOf(day: string): string {
  return new Date(Date.parse(startOf(addDays(day, 1))) - 1000).toISOString();
}

export function isDay(text: string | null | undefined): text is string {
  if (text == null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A browser may take 30 February for 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

interface Dated {
  validFrom?: string | null;
  validTo?: string | null;
  validity?: { from?: DateParts | null; to?: DateParts | null } | null;
}

/** "since August 2025", "from August 2025 until 1 October 2025", or null when no paper dates it. */
export function describeSpan({ validFrom, validTo, validity }: Dated): string | null {
  const from = formatParts(validity?.from) ?? (validFrom ? formatDate(validFrom) : null);
  const to = formatParts(validity?.to) ?? (validTo ? formatDate(validTo) : null);
  if (from && to) return `from ${from} until ${to}`;
  if (from) return `since ${from}`;
  return to ? `until ${to}` : null;
}

const londonMinute = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** "21 November 2026 at 14:05", by the council's clocks. */
export function formatInstant(instant: string): string {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? instant : londonMinute.format(time);
}
