import type { Write } from '../write/writer.js';
import type { PlanHead } from './open-plan.js';

/*
 * A part begins and ends with its plan unless it was told its own days: an action that was agreed on later, or given up.
 * Each part keeps its days itself, so that whoever asks what there was on a day need not ask for the plan too.
 */

/** Gives a new part the beginning and the end of its plan, where it was not told its own. */
export async function takeDates(
  write: Write,
  planId: string,
  partId: string,
  { validFrom, validTo }: { validFrom?: unknown; validTo?: unknown },
): Promise<void> {
  const take = (end: string) =>
    write.manager.query(
      `update public.node part set ${end} = plan.${end}, ${end}_precision = plan.${end}_precision, ${end}_text = plan.${end}_text
       from public.node plan where part.id = $1 and plan.id = $2
         and not coalesce(part.valid_from > plan.valid_to or part.valid_to < plan.valid_from, false)`,
      [partId, planId],
    );
  if (validFrom == null) await take('valid_from');
  if (validTo == null) await take('valid_to');
}

/**
 * After a plan was given other dates: what began with it begins with it still, what ended with it ends with it still, and
 * what would outlive it ends with it. What was to begin later has no day left: it ends as it begins. The parts keep their
 * versions, as when they are only counted anew: who changes one has overlooked nothing.
 */
export async function followDates(write: Write, before: PlanHead): Promise<void> {
  const parts = `
    select part.id, f.valid_from, f.valid_from_precision, f.valid_from_text, t.valid_to, t.valid_to_precision, t.valid_to_text
    from public.node plan
    join (select id, plan_id from public.priority union all select id, plan_id from public.outcome
      union all select id, plan_id from public.action) of_plan on of_plan.plan_id = plan.id
    join public.node part on part.id = of_plan.id and part.retracted_at is null
    cross join lateral (select (chosen.node).* from (select case
      when part.valid_from is not distinct from $2::date then plan else part end as node) chosen) f
    cross join lateral (select (chosen.node).* from (select case
      when part.valid_to is not distinct from $3::date or part.valid_to > plan.valid_to then plan else part end as node) chosen) e
    cross join lateral (select
      case when f.valid_from > e.valid_to then f.valid_from else e.valid_to end as valid_to,
      case when f.valid_from > e.valid_to then f.valid_from_precision else e.valid_to_precision end as valid_to_precision,
      case when f.valid_from > e.valid_to then null else e.valid_to_text end as valid_to_text) t
    where plan.id = $1 and (part.valid_from, part.valid_from_precision, part.valid_from_text, part.valid_to, part.valid_to_precision, part.valid_to_text)
      is distinct from (f.valid_from, f.valid_from_precision, f.valid_from_text, t.valid_to, t.valid_to_precision, t.valid_to_text)`;
  const known = [before.id, before.validFrom, before.validTo];
  const moved = await write.manager.query<{ id: string }[]>(parts, known);
  if (moved.length === 0) return;
  await write.touchAs(
    'planDates',
    moved.map(({ id }) => id),
  );
  await write.manager.query(
    `update public.node part set valid_from = m.valid_from, valid_from_precision = m.valid_from_precision,
       valid_from_text = m.valid_from_text, valid_to = m.valid_to, valid_to_precision = m.valid_to_precision,
       valid_to_text = m.valid_to_text, updated_at = $4
     from (${parts}) m where part.id = m.id`,
    [...known, write.at],
  );
}
