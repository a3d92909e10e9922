import { type NodeKind, type RelationshipType, relationshipTypes } from '@golden-thread/schema';
import sql, { type Sql, raw } from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { NodeKindEnum, RelationshipTypeEnum } from '../graphql/enums.js';
import { checkedId, isId } from '../graphql/filters.js';
import type { ReadContext } from '../read/context.js';
import { badUserInput } from '../shared/errors.js';

/** A drawn map of more nodes than this helps nobody, and costs everybody. */
export const MAX_MAP_NODES = 5000;
const MAX_DEPTH = 6;
const MAX_SEEDS = 100;

@InputType({ description: 'Which part of the map to show. All given conditions must hold.' })
export class EcosystemFilter {
  @Field(() => [NodeKindEnum], {
    nullable: true,
    description: 'Only these kinds. Boards and plans unless told.',
  })
  kinds?: NodeKind[] | null;

  @Field(() => [RelationshipTypeEnum], {
    nullable: true,
    description: 'Only ties of these types. All unless told.',
  })
  relationshipTypes?: RelationshipType[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only nodes of the register of this council (an Organisation).',
  })
  councilId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these nodes and what is tied to them within "depth" steps. At most 100.',
  })
  nodeIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Like "nodeIds", for one board.' })
  boardId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Like "nodeIds", for one plan and, where their kinds are shown, all its parts.',
  })
  planId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many steps from the given nodes: 1 unless told, at most 6.',
  })
  depth?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether proposed boards and ties are shown. They are unless told.',
  })
  includeProposed?: boolean | null;
}

/**
 * The common table expressions of a map: `candidate` (all nodes that could be shown), `tie` (all ties among them),
 * `scope` (the nodes shown). With a prefix, maps of two days stand side by side in one statement.
 */
export function mapScope(filter: EcosystemFilter, ctx: ReadContext, prefix = ''): Sql {
  const cte = (name: string) => raw(`${prefix}${name}`);
  const kinds = filter.kinds ?? ['BOARD', 'PLAN'];
  const types = filter.relationshipTypes ?? relationshipTypes;
  const proposed = filter.includeProposed ?? true;
  const depth = filter.depth ?? 1;
  if (depth < 0 || depth > MAX_DEPTH) throw badUserInput(`"depth" must be from 0 to ${MAX_DEPTH}.`);
  const council = filter.councilId == null ? sql`` : sql` and ${isId(sql`n.council_id`)(filter.councilId)}`;
  const real = proposed
    ? sql``
    : sql` and not exists (select from board b where b.id = n.id and b.status = 'PROPOSED')`;
  const status = proposed ? sql`` : sql` and r.status = 'CONFIRMED'`;
  return sql`${cte('candidate')} as materialized (
      select n.id from node n
      where n.kind = any(${kinds}::text[]) and ${ctx.inForce(sql`n`)}${council}${real}
      order by array_position(${kinds}::text[], n.kind), n.id limit ${MAX_MAP_NODES + 1}
    ), ${cte('tie')} as materialized (
      select r.id::text, r.type, r.source_id, r.target_id, r.status, r.valid_from, r.valid_to, r.id as relationship_id,
        false as is_derived
      from relationship r
      where r.type = any(${types}::text[]) and ${ctx.inForce(sql`r`)}${status}
        and r.source_id in (select id from ${cte('candidate')}) and r.target_id in (select id from ${cte('candidate')})
      ${types.includes('PART_OF') ? containment(kinds, cte('candidate')) : sql``}
    ), ${near(filter, depth, cte)}`;
}

/** PART_OF from each part to the nearest level above it that is shown. */
function containment(kinds: readonly NodeKind[], candidate: Sql): Sql {
  const shows = (kind: NodeKind) => kinds.includes(kind);
  const levels: Sql[] = [];
  const add = (source: Sql, target: Sql, from: Sql) =>
    levels.push(sql`union all
      select 'part-of-' || ${source}, 'PART_OF', ${source}, ${target}, 'CONFIRMED', null, null, null, true
      from ${from} where ${source} in (select id from ${candidate}) and ${target} in (select id from ${candidate})`);
  if (shows('ACTION')) {
    const target = shows('OUTCOME')
      ? sql`a.outcome_id`
      : shows('PRIORITY')
        ? sql`o.priority_id`
        : sql`a.plan_id`;
    add(sql`a.id`, target, sql`action a join outcome o on o.id = a.outcome_id`);
  }
  if (shows('OUTCOME'))
    add(sql`o.id`, shows('PRIORITY') ? sql`o.priority_id` : sql`o.plan_id`, sql`outcome o`);
  if (shows('PRIORITY')) add(sql`p.id`, sql`p.plan_id`, sql`priority p`);
  return levels.reduce((all, level) => sql`${all} ${level}`, sql``);
}

function near(filter: EcosystemFilter, depth: number, cte: (name: string) => Sql): Sql {
  const [candidate, tie, walk, scope] = ['candidate', 'tie', 'walk', 'scope'].map(cte) as [
    Sql,
    Sql,
    Sql,
    Sql,
  ];
  const seeds = [...(filter.nodeIds ?? []), filter.boardId, filter.planId]
    .filter((id) => id != null)
    .map(checkedId);
  if (seeds.length > MAX_SEEDS) throw badUserInput(`At most ${MAX_SEEDS} nodes can be named at a time.`);
  if (seeds.length === 0) return sql`${scope} as (select id from ${candidate} limit ${MAX_MAP_NODES})`;
  const parts =
    filter.planId == null
      ? sql``
      : sql`
    union select id from action where plan_id = ${filter.planId}::uuid
    union select id from outcome where plan_id = ${filter.planId}::uuid
    union select id from priority where plan_id = ${filter.planId}::uuid`;
  return sql`${walk} as (
      select id, 0 as steps from ${candidate} where id in (select unnest(${seeds}::uuid[])${parts})
      union
      select case when t.source_id = w.id then t.target_id else t.source_id end, w.steps + 1
      from ${walk} w join ${tie} t on w.id in (t.source_id, t.target_id) where w.steps < ${depth}::int
    ), ${scope} as (select distinct id from ${walk} limit ${MAX_MAP_NODES})`;
}
