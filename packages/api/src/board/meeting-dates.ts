import sql, { type Sql, join } from 'sql-template-tag';
import { type DateRange, bounds } from '../graphql/filters.js';
import { type ReadContext, todayInLondon } from '../read/context.js';
import type { Row } from '../read/row.js';
import type { Check } from '../write/check.js';

/** Local government as it is today began in 1894; nobody calls a meeting further ahead than ten years. */
const EARLIEST = '1894-01-01';
const YEARS_AHEAD = 10;
const MOST = 1000;

/** The days of a list, each once and in order. An empty list, or null, for none. */
export function meetingDays(check: Check, days: readonly string[] | null | undefined): string[] | undefined {
  if (days === undefined) return undefined;
  const today = todayInLondon();
  const latest = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  for (const [index, day] of (days ?? []).entries()) {
    if (day >= EARLIEST && day <= latest) continue;
    const message = `A meeting is between 1894 and ${YEARS_AHEAD} years from today. Is the year ${day.slice(0, 4)} meant?`;
    check.add('INVALID', ['meetingDates', String(index)], message);
  }
  if ((days ?? []).length > MOST) check.add('TOO_LONG', ['meetingDates'], `At most ${MOST} days.`);
  return [...new Set(days ?? [])].toSorted();
}

/** The last meeting before the day: one on the day itself is still to come. */
export const lastMeeting = (board: Row, ctx: ReadContext): Sql =>
  sql`(select max(met) from unnest(${board.own('meeting_dates')}) met where met < ${ctx.day})`;

/** The first meeting on or after the day. */
export const nextMeeting = (board: Row, ctx: ReadContext): Sql =>
  sql`(select min(meets) from unnest(${board.own('meeting_dates')}) meets where meets >= ${ctx.day})`;

/** Condition: one of the meetings is in the range. A range without an end is no condition. */
export const meetsWithin = (board: Row) => (range: DateRange) => {
  const held = bounds(sql`met`, sql`date`, range);
  if (held.length === 0) return sql`true`;
  return sql`exists (select from unnest(${board.own('meeting_dates')}) met where ${join(held, ' and ')})`;
};
