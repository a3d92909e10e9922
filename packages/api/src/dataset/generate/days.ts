/** Days are counted from 1970-01-01, so that they can be added to. */
const LENGTH = 24 * 60 * 60 * 1000;

const texts = new Map<number, string>();

/** 20454 → 2026-01-01. */
export function dayText(day: number): string {
  let text = texts.get(day);
  if (text === undefined) texts.set(day, (text = new Date(day * LENGTH).toISOString().slice(0, 10)));
  return text;
}

/** 2026-01-01 → 20454. */
export const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / LENGTH;

/** The last day of the month in which a day is. */
export function endOfMonth(day: number): number {
  const date = new Date(day * LENGTH);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / LENGTH;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** 20454 → January 2026. */
export function monthWords(day: number): string {
  const date = new Date(day * LENGTH);
  return `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** 20454 → 1 January 2026. */
export const dayWords = (day: number): string => `${new Date(day * LENGTH).getUTCDate()} ${monthWords(day)}`;

export const MONTH = 30;
export const YEAR = 365;
