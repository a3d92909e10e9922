import sql, { type Sql, join, raw } from 'sql-template-tag';
import type { ReadContext } from '../read/context.js';

/** The columns of a timescale, the same in `action` and in `timescale_revision`. */
const columns = ['timescale_text', 'start_on', 'due_on', 'timescale_precision', 'is_ongoing'] as const;
export type TimescaleColumn = (typeof columns)[number];

const columnsOf = (alias: Sql): Sql =>
  join(
    columns.map((column) => sql`${alias}.${raw(column)}`),
    ', ',
  );

/**
 * The timescale of an action on the day, as one row. The action's own row has the present one; on an earlier day it is
 * that of the newest revision approved by then, or the original, which is the first row of the revisions.
 */
export function timescaleOn(action: Sql, ctx: ReadContext): Sql {
  if (ctx.asAt === null) return sql`select ${columnsOf(action)}`;
  return sql`select ${columnsOf(sql`known`)} from (
      select ${columnsOf(sql`r`)}, r.approved_on, r.position from timescale_revision r
      where r.action_id = ${action}.id and ${approved(sql`r`, ctx)}
      union all
      select ${columnsOf(action)}, null, -1
      ) as known order by known.approved_on desc nulls last, known.position desc limit 1`;
}

/** One column of the timescale of an action on the day. */
export function timescaleColumn(action: Sql, column: TimescaleColumn, ctx: ReadContext): Sql {
  if (ctx.asAt === null) return sql`${action}.${raw(column)}`;
  return sql`(select shown.${raw(column)} from (${timescaleOn(action, ctx)}) shown)`;
}

/** The timescale that an action had before any revision, as one row. */
export function originalTimescale(action: Sql): Sql {
  return sql`select ${columnsOf(sql`known`)} from (
      select ${columnsOf(sql`r`)}, 0 as place from timescale_revision r where r.action_id = ${action}.id and r.position = 0
      union all
      select ${columnsOf(action)}, 1
    ) as known order by known.place limit 1`;
}

/**
 * Condition: an action is due later on the day than it was at first. Unknown without either date. The
 * original is looked up for each action that the other conditions leave, not joined: most lists are of few.
 */
export function hasSlipped(action: Sql, ctx: ReadContext): Sql {
  return sql`${timescaleColumn(action, 'due_on', ctx)} > (select original.due_on from timescale_revision original
    where original.action_id = ${action}.id and original.position = 0)`;
}

/** Condition: a revision was approved by the day. The original always was. */
function approved(revision: Sql, ctx: ReadContext): Sql {
  return sql`(${revision}.approved_on is null or ${revision}.approved_on <= ${ctx.day})`;
}

/** Condition: a row of `timescale_revision` is a revision, approved by the day, and not the original. */
export function revisedBy(revision: Sql, ctx: ReadContext): Sql {
  return sql`(${revision}.position > 0 and ${approved(revision, ctx)})`;
}

/** JSON of a `Slippage`: the original due date against that of the day, and how often it was put off by then. */
export function slippage(action: Sql, ctx: ReadContext): Sql {
  return sql`(select json_build_object(
      'days', shown.due_on - original.due_on,
      'times', coalesce(moves.later, 0),
      'revisions', coalesce(moves.all_of_them, 0),
      'originalDueOn', original.due_on,
      'dueOn', shown.due_on)
    from (${originalTimescale(action)}) original, (${timescaleOn(action, ctx)}) shown, (
      select count(*) filter (where step.position > 0) as all_of_them,
        count(*) filter (where step.position > 0 and step.due_on > step.before) as later
      from (
        -- The last due date that there was: a revision may have had none.
        select known.position, known.due_on, known.earlier[cardinality(known.earlier)] as before from (
          select r.position, r.due_on, array_agg(r.due_on) filter (where r.due_on is not null)
            over (order by r.approved_on nulls first, r.position rows between unbounded preceding and 1 preceding) as earlier
          from timescale_revision r where r.action_id = ${action}.id and ${approved(sql`r`, ctx)}
        ) known
      ) step
    ) moves)`;
}
