import type { RelationshipType } from '@golden-thread/schema';
import sql, { type Sql } from 'sql-template-tag';
import { type Rated, newestRating } from '../action/action.sql.js';
import { timescaleColumn } from '../action/timescale.sql.js';
import { ReadContext } from '../read/context.js';
import { wordsOf } from '../read/literal.js';
import { type EcosystemFilter, mapNodes, mapTies, mayShow } from './ecosystem.scope.js';

/** One end of these is gone on the day on which they begin, so that no map of one day shows them. */
const succession: readonly RelationshipType[] = ['REPLACES', 'SUPERSEDES'];

/**
 * The common table expressions of the difference of two maps: `tie_diff` (ties that came into force or went out of
 * it) and `node_diff` (the same of nodes, and nodes that something dated between the two days changed).
 */
export function mapDiff(filter: EcosystemFilter, from: string, ctx: ReadContext): Sql {
  const then = new ReadContext(from, ctx.today, ctx.viewer);
  // A tie may have been there on the other day without being near what was asked for then: looked for among all of both.
  const around = (day: ReadContext) => sql`as materialized (
      select n.id from node n where ${mayShow(sql`n`, filter, day)}
        and n.id in (select id from from_candidate union select id from to_candidate))`;
  return sql`${mapNodes(filter, then, 'from_')}, ${mapNodes(filter, ctx, 'to_')},
    from_around ${around(then)}, to_around ${around(ctx)},
    ${mapTies(filter, then, sql`from_around`, 'from_')}, ${mapTies(filter, ctx, sql`to_around`, 'to_')},
    ${tieDiff(filter, then, ctx)}, ${nodeDiff(then, ctx)}`;
}

function tieDiff(filter: EcosystemFilter, then: ReadContext, now: ReadContext): Sql {
  const wanted = succession.filter((type) => filter.relationshipTypes?.includes(type) ?? true);
  return sql`tie_diff as materialized (
    select t.*, 'ADDED' as difference, began.day, began.precision
    from to_tie t, lateral (
      select day, precision from (
        select r.valid_from as day, r.valid_from_precision as precision from relationship r where r.id = t.relationship_id
        union all select n.valid_from, n.valid_from_precision from node n where n.id in (t.source_id, t.target_id)
      ) start order by day desc nulls last limit 1
    ) began
    where not t.is_derived and t.id not in (select id from from_tie)
      and t.source_id in (select id from to_scope) and t.target_id in (select id from to_scope)
    union all
    select t.*, 'ENDED', ended.day, ended.precision
    from from_tie t, lateral (
      select day, precision from (
        select r.valid_to as day, r.valid_to_precision as precision from relationship r where r.id = t.relationship_id
        union all select n.valid_to, n.valid_to_precision from node n where n.id in (t.source_id, t.target_id)
      ) finish order by day nulls last limit 1
    ) ended
    where not t.is_derived and t.id not in (select id from to_tie)
      and t.source_id in (select id from from_scope) and t.target_id in (select id from from_scope)
    union all
    select r.id::text, r.type, r.source_id, r.target_id, r.status, r.valid_from, r.valid_to, r.id, false,
      'ADDED', r.valid_from, r.valid_from_precision
    from relationship r
    where r.type = any(${wordsOf(wanted)}) and r.status = 'CONFIRMED' and ${now.inForce(sql`r`)} and not ${then.inForce(sql`r`)}
      and exists (select from node n where n.id = r.source_id and ${mayShow(sql`n`, filter, now)})
      and exists (select from node n where n.id = r.target_id and ${mayShow(sql`n`, filter, then)})
      and (r.source_id in (select id from to_scope) or r.target_id in (select id from from_scope))
      and r.id::text not in (select id from to_tie)
  )`;
}

function nodeDiff(then: ReadContext, now: ReadContext): Sql {
  const ties = sql`(select json_agg(json_build_object('type', d.type, 'status', d.status, 'difference', d.difference,
      'day', d.day, 'precision', d.precision, 'source', ${nameOf(sql`d.source_id`)}, 'target', ${nameOf(sql`d.target_id`)},
      'isSource', d.source_id = n.id) order by d.day, d.id)
    from tie_diff d where n.id in (d.source_id, d.target_id))`;
  const before = newestRating('action_rating', sql`n.id`, then);
  const given = (
    rated: Rated,
  ) => sql`(select json_build_object('day', newest.recorded_on, 'rating', newest.rating,
      'before', (select earlier.rating from (${before}) earlier))
    from (${newestRating(rated, sql`n.id`, now, sql`n.kind = 'ACTION' and p.recorded_on > ${then.day}`)}) newest)`;
  const rating = sql`(select json_build_object('action', given.action, 'impact', given.impact)
    from (select ${given('action_rating')} as action, ${given('impact_rating')} as impact) given
    where given.action is not null or given.impact is not null)`;
  const due = (ctx: ReadContext) => timescaleColumn(sql`a`, 'due_on', ctx);
  const timescale = sql`(select json_build_object('before', ${due(then)}, 'after', ${due(now)}, 'day', (
        select max(v.approved_on) from timescale_revision v where v.action_id = a.id
          and v.approved_on > ${then.day} and v.approved_on <= ${now.day}))
    from action a where a.id = n.id and ${due(then)} is distinct from ${due(now)})`;
  const rated = sql`(select json_build_object('count', count(distinct u.action_id), 'day', max(u.recorded_on))
    from progress_update u join action a on a.id = u.action_id
    where a.plan_id = n.id and n.kind = 'PLAN' and u.recorded_on > ${then.day} and u.recorded_on <= ${now.day}
      and (u.action_rating is not null or u.impact_rating is not null) having count(*) > 0)`;
  return sql`node_diff as materialized (
    select n.id as node_id, n.kind, n.name, ${referenceOf(sql`n`)} as reference, changed.difference, changed.day,
      changed.precision, coalesce((select b.status = 'PROPOSED' from board b where b.id = n.id), false) as is_proposed,
      ${ties} as ties, ${rating} as rating, ${timescale} as timescale, ${rated} as rated
    from node n, lateral (
      select 'ADDED' as difference, n.valid_from as day, n.valid_from_precision as precision
        where n.id in (select id from to_scope) and n.id not in (select id from from_around)
      union all select 'ENDED', n.valid_to, n.valid_to_precision
        where n.id in (select id from from_scope) and n.id not in (select id from to_around)
      union all select 'CHANGED', null, null
        where n.id in (select id from from_around) and n.id in (select id from to_around)
          and (n.id in (select id from from_scope) or n.id in (select id from to_scope))
    ) changed
  )`;
}

/** What a sentence calls a node: an action by its number. */
export const nameOf = (id: Sql) =>
  sql`(select coalesce(${referenceOf(sql`called`)}, called.name) from node called where called.id = ${id})`;

const referenceOf = (node: Sql) => sql`case ${node}.kind
  when 'ACTION' then (select lower(${node}.kind) || ' ' || part.reference from action part where part.id = ${node}.id)
  when 'OUTCOME' then (select lower(${node}.kind) || ' ' || part.reference from outcome part where part.id = ${node}.id)
  when 'PRIORITY' then (select lower(${node}.kind) || ' ' || part.reference from priority part where part.id = ${node}.id) end`;
