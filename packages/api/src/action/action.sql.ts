import sql, { type Sql, raw } from 'sql-template-tag';
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

/** Condition: progress that counts is reported on an action by the day. The index progress_newest serves it. */
export function hasProgress(actionId: Sql, ctx: ReadContext): Sql {
  return sql`((select p.id from progress_update p where p.action_id = ${actionId} and ${counts(sql`p`, ctx)}
    order by p.recorded_on desc, p.id desc limit 1) is not null)`;
}

/**
 * Condition: progress that counts is reported on an action from a day until the day of the answer. Said so that of a few actions
 * each is looked up, and of all those of England the reports of the time are read once: by the index progress_since.
 */
export function hasProgressSince(actionId: Sql, since: string, ctx: ReadContext): Sql {
  return sql`exists (select from progress_update p where p.action_id = ${actionId}
    and p.recorded_on >= ${since}::date and p.recorded_on <= ${ctx.day} and not exists (
      select from progress_update correction where correction.corrects_id = p.id and correction.corrects_id is not null))`;
}

/** Condition: a rating of an action or of its impact counts on the day. */
export function hasRating(actionId: Sql, ctx: ReadContext): Sql {
  return sql`exists (select from (${latestRating(actionId, ctx)}) newest)`;
}

/** The newest progress update of an action that rates it or its impact, by the day: one row or none. */
function latestRating(actionId: Sql, ctx: ReadContext): Sql {
  return sql`select p.recorded_on, p.action_rating, p.impact_rating from progress_update p
    where p.action_id = ${actionId} and ${rates(sql`p`, ctx)} order by p.recorded_on desc, p.id desc limit 1`;
}

/** What is rated: the action, or its impact. Each is rated by itself, so that an update which rates the one says nothing of the other. */
export type Rated = 'action_rating' | 'impact_rating';

/** The newest rating of an action by the day, or of its impact: `recorded_on` and `rating`, one row or none. The index progress_rated serves it. */
export function newestRating(rated: Rated, actionId: Sql, ctx: ReadContext, where = sql`true`): Sql {
  const rating = raw(`p.${rated}`);
  return sql`select p.recorded_on, ${rating} as rating from progress_update p
    where p.action_id = ${actionId} and ${rating} is not null and ${counts(sql`p`, ctx)} and ${where}
    order by p.recorded_on desc, p.id desc limit 1`;
}

/**
 * Both newest ratings of an action by the day, each with its day, and the later of these as `recorded_on`: one row, or none where
 * nothing is rated. Most updates rate both: then one look finds all.
 */
export function ratingsOf(actionId: Sql, ctx: ReadContext): Sql {
  const one = (rated: Rated) => {
    const own = raw(`newest.${rated}`);
    const values = sql`case when ${own} is null then ${raw(`${rated}.recorded_on`)} else newest.recorded_on end as ${raw(`${rated}_on`)},
      coalesce(${own}, ${raw(rated)}.rating) as ${raw(rated)}`;
    const join = sql`left join lateral (${newestRating(rated, actionId, ctx, sql`${own} is null`)}) ${raw(rated)} on true`;
    return { values, join };
  };
  const [action, impact] = [one('action_rating'), one('impact_rating')];
  return sql`select newest.recorded_on, ${action.values}, ${impact.values} from (${latestRating(actionId, ctx)}) newest
    ${action.join} ${impact.join}`;
}

/**
 * Whether the action of an alias was due before the day, by its timescale of that day, and is not rated BLUE
 * (completed) by it. A due month counts until its last day; an action with no due date, or that has ended, is not overdue.
 */
export function isOverdue(action: Sql, validTo: Sql, ctx: ReadContext): Sql {
  const due = timescaleColumn(action, 'due_on', ctx);
  return sql`(${due} is not null and ${due} < ${ctx.day} and (${validTo} is null or ${validTo} > ${ctx.day}) and not ${isCompleted(sql`${action}.id`, ctx)})`;
}

/** Condition: the newest rating of the action itself by the day says that it is completed. */
export function isCompleted(actionId: Sql, ctx: ReadContext): Sql {
  return sql`exists (select from (${newestRating('action_rating', actionId, ctx)}) newest where newest.rating = 'BLUE')`;
}

/** Progress updates, newest first. */
export const newestFirst = (update: Row): OrderTerm[] => [
  { name: 'recorded', sql: update.own('recorded_on'), type: 'date', descending: true, required: true },
  { name: 'newest', sql: update.id, type: 'uuid', descending: true, required: true },
];

/** Its place among the actions that the reader sees: what is hidden leaves no gap. Whether anything is, is asked once. */
export function placeOf(action: Row): Sql {
  const [plan, place] = [action.own('plan_id'), action.own('position')];
  return sql`(${place} - case when (select exists (select from hidden_place)) then
    (select count(*) from hidden_place h where h.plan_id = ${plan} and h.position between 1 and ${place} - 1) else 0 end)`;
}
