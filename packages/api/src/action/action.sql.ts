import sql, { type Sql } from 'sql-template-tag';
import type { ReadContext } from '../read/context.js';
import type { OrderTerm } from '../read/field.js';
import type { Row } from '../read/row.js';
import { timescaleColumn } from './timescale.sql.js';

/**
 * Condition: the progress update of an alias counts on the day. It does once it is reported, and never when a later
 * entry corrects it: what it said was not so. Asked as a value, which is looked up by index for each update that is met: as "not
 * exists" it may be joined with all corrections of the register, action by action.
 */
export function counts(update: Sql, ctx: ReadContext): Sql {
  return sql`(${update}.recorded_on <= ${ctx.day}
    and (select correction.id from progress_update correction where correction.corrects_id = ${update}.id) is null)`;
}

/** Condition: the progress update of an alias counts on the day, and rates the action or its impact. */
export function rates(update: Sql, ctx: ReadContext): Sql {
  return sql`((${update}.action_rating is not null or ${update}.impact_rating is not null) and ${counts(update, ctx)})`;
}

/** Condition: progress that counts is reported on an action by the day. */
export function hasProgress(actionId: Sql, ctx: ReadContext): Sql {
  return sql`exists (select from (select p.id from progress_update p where p.action_id = ${actionId} and ${counts(sql`p`, ctx)}
    order by p.recorded_on desc, p.id desc limit 1) newest)`;
}

/** Condition: a rating of an action counts on the day. */
export function hasRating(actionId: Sql, ctx: ReadContext): Sql {
  return sql`exists (select from (${latestRating(actionId, ctx)}) newest)`;
}

/** The newest progress update of an action that carries a rating, by the day: one row or none. */
export function latestRating(actionId: Sql, ctx: ReadContext): Sql {
  return sql`select p.* from progress_update p where p.action_id = ${actionId} and ${rates(sql`p`, ctx)}
    order by p.recorded_on desc, p.id desc limit 1`;
}

/**
 * Whether the action of an alias was due before the day, by its timescale of that day, and is not rated BLUE
 * (completed) by it. A due month counts until its last day; an action with no due date is never overdue.
 */
export function isOverdue(action: Sql, ctx: ReadContext): Sql {
  const due = timescaleColumn(action, 'due_on', ctx);
  return sql`(${due} is not null and ${due} < ${ctx.day} and not exists (
    select from (${latestRating(sql`${action}.id`, ctx)}) newest where newest.action_rating = 'BLUE'))`;
}

/** Progress updates, newest first. */
export const newestFirst = (update: Row): OrderTerm[] => [
  { name: 'recorded', sql: update.own('recorded_on'), type: 'date', descending: true, required: true },
  { name: 'newest', sql: update.id, type: 'uuid', descending: true, required: true },
];

/** Its place among the actions that the reader sees: what is hidden leaves no gap. */
export function placeOf(action: Row): Sql {
  const [plan, place] = [action.own('plan_id'), action.own('position')];
  return sql`(${place} - (select count(*) from hidden_place h where h.plan_id = ${plan} and h.position between 1 and ${place} - 1))`;
}
