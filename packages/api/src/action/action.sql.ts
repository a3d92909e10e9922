import sql, { type Sql } from 'sql-template-tag';
import type { ReadContext } from '../read/context.js';
import type { OrderTerm } from '../read/field.js';
import type { Row } from '../read/row.js';

/** The newest progress update of an action that carries a rating, by the day: one row or none. */
export function latestRating(actionId: Sql, ctx: ReadContext): Sql {
  return sql`select p.* from progress_update p
    where p.action_id = ${actionId} and p.recorded_on <= ${ctx.day}
      and (p.action_rating is not null or p.impact_rating is not null)
    order by p.recorded_on desc, p.id desc limit 1`;
}

/**
 * Whether the action of an alias was due before the day and is not rated BLUE (completed) by it. A due month counts
 * until its last day; an action with no due date is never overdue.
 */
export function isOverdue(action: Sql, ctx: ReadContext): Sql {
  return sql`(${action}.due_on is not null and ${action}.due_on < ${ctx.day} and not exists (
    select from (${latestRating(sql`${action}.id`, ctx)}) newest where newest.action_rating = 'BLUE'))`;
}

/** Progress updates, newest first. */
export const newestFirst = (update: Row): OrderTerm[] => [
  { name: 'recorded', sql: update.own('recorded_on'), type: 'date', descending: true },
  { name: 'newest', sql: update.id, type: 'uuid', descending: true },
];
