import { formatDate } from '../../shared/dates';

/** A day of the map, with how much begins and ends on it. */
export interface MapDay {
  date: string;
  began: number;
  ended: number;
}

/** A day with its place along the slider, from 0 to 1. */
export interface PlacedDay extends MapDay {
  at: number;
}

/** How far days are set apart by the time between them; the rest is shared out evenly, so that none is out of reach. */
const BY_TIME = 0.3;

/**
 * Days in order along the slider. By time alone the many of one autumn would fall together after years in which little
 * was written down. Days at which nothing happens, such as today, may be given too.
 */
export function placeDays(days: readonly MapDay[], others: readonly string[]): PlacedDay[] {
  const known = new Map(days.map((day) => [day.date, day]));
  const dates = [...new Set([...known.keys(), ...others])].toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = timeOf(last) - timeOf(first) || 1;
  return dates.map((date, index) => ({
    ...(known.get(date) ?? { date, began: 0, ended: 0 }),
    at:
      dates.length === 1
        ? 1
        : (BY_TIME * (timeOf(date) - timeOf(first))) / span + ((1 - BY_TIME) * index) / (dates.length - 1),
  }));
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** What a day is called on the slider, and what happened on it. */
export function dayWords({ date, began, ended }: MapDay): string {
  const what = [began > 0 && `${began} began`, ended > 0 && `${ended} ended`].filter(Boolean);
  return what.length > 0 ? `${formatDate(date)}: ${what.join(', ')}` : formatDate(date);
}

/** A short name under the slider: "Nov 2025", or with the day where it is not the first of a month. */
function shortDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return (date.endsWith('-01') ? months : days).format(day);
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: '2-digit',
  timeZone: 'UTC',
});

/** Names for as many days as have room: the ends first, then those on which most happened. */
export function dayLabels(placed: readonly PlacedDay[], width: number): ReadonlyMap<string, string> {
  const room = LABEL_WIDTH / Math.max(width, 1);
  const ends = [placed[0], placed.at(-1)].filter((day) => day !== undefined);
  const others = placed.toSorted((a, b) => b.began + b.ended - (a.began + a.ended));
  const chosen: PlacedDay[] = [];
  for (const day of [...ends, ...others]) {
    if (chosen.every(({ at }) => Math.abs(at - day.at) >= room)) chosen.push(day);
  }
  return new Map(chosen.map(({ date }) => [date, shortDay(date)]));
}

const LABEL_WIDTH = 84;

/** The next day after one on which something happens, up to a last one; null when there is none. */
export function nextDay(placed: readonly PlacedDay[], day: string, until: string): string | null {
  return placed.find(({ date }) => date > day && date <= until)?.date ?? null;
}
