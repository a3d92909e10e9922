import { type NodeKind, type RelationshipType, relationshipTypes } from '@golden-thread/schema';
import sql, { type Sql, raw } from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { NodeKindEnum, RelationshipTypeEnum } from '../graphql/enums.js';
import { checkedId, isId } from '../graphql/filters.js';
import type { ReadContext } from '../read/context.js';
import { listOf, whole, wordsOf } from '../read/literal.js';
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
 * The common table expressions of a map: `candidate` (the nodes of the map, and one more where it is cut), `scope` (those that
 * are shown), `tie` (all ties among those). With a prefix, maps of two days stand side by side in one statement.
 */
export function mapScope(filter: EcosystemFilter, ctx: ReadContext): Sql {
  return sql`${mapNodes(filter, ctx)}, ${mapTies(filter, ctx, sql`scope`)}`;
}

/** Condition: the node of an alias may stand on the map of the day. */
export function mayShow(node: Sql, filter: EcosystemFilter, ctx: ReadContext): Sql {
  const council =
    filter.councilId == null ? sql`` : sql` and ${isId(sql`${node}.council_id`)(filter.councilId)}`;
  const real =
    (filter.includeProposed ?? true)
      ? sql``
      : sql` and not exists (select from board b where b.id = ${node}.id and b.status = 'PROPOSED')`;
  return sql`${node}.kind = any(${wordsOf(kindsOf(filter))}) and ${ctx.inForce(node)}${council}${real}`;
}

/** `candidate` and `scope`: all nodes that may stand on the map or, where nodes are named, those within some steps of them. */
export function mapNodes(filter: EcosystemFilter, ctx: ReadContext, prefix = ''): Sql {
  const cte = (name: string) => raw(`${prefix}${name}`);
  const kinds = kindsOf(filter);
  const depth = filter.depth ?? 1;
  if (depth < 0 || depth > MAX_DEPTH) throw badUserInput(`"depth" must be from 0 to ${MAX_DEPTH}.`);
  const seeds = [...(filter.nodeIds ?? []), filter.boardId, filter.planId]
    .filter((id) => id != null)
    .map(checkedId);
  if (seeds.length > MAX_SEEDS) throw badUserInput(`At most ${MAX_SEEDS} nodes can be named at a time.`);
  const scope = sql`${cte('scope')} as (select id from ${cte('candidate')} limit ${whole(MAX_MAP_NODES)})`;
  if (seeds.length === 0) {
    return sql`${cte('candidate')} as materialized (
      select n.id from node n where ${mayShow(sql`n`, filter, ctx)}
      order by array_position(${listOf(kinds)}, n.kind), n.id limit ${whole(MAX_MAP_NODES + 1)}
    ), ${scope}`;
  }
  const walk = cte('walk');
  const may = mayShow(sql`n`, filter, ctx);
  return sql`${walk} as (
      select n.id, 0 as steps from node n
      where n.id in (select unnest(${seeds}::uuid[])${partsOf(filter.planId)}) and ${may}
      union
      select n.id, w.steps + 1 from ${walk} w join lateral (${stepsFrom(sql`w.id`, filter, ctx)}) step on true
        join node n on n.id = step.id and ${may}
      where w.steps < ${depth}::int
    ), ${cte('candidate')} as materialized (
      select id from ${walk} group by id order by min(steps), id limit ${whole(MAX_MAP_NODES + 1)}
    ), ${scope}`;
}

/** `tie`: all ties among the nodes of another expression. */
export function mapTies(filter: EcosystemFilter, ctx: ReadContext, among: Sql, prefix = ''): Sql {
  const contained = levelsOf(filter).map(
    ({ source, target, from }) => sql`union all
      select 'part-of-' || ${source}, 'PART_OF', ${source}, ${target}, 'CONFIRMED', null, null, null, true
      from ${from} where ${source} in (select id from ${among}) and ${target} in (select id from ${among})`,
  );
  return sql`${raw(`${prefix}tie`)} as materialized (
      select r.id::text, r.type, r.source_id, r.target_id, r.status, r.valid_from, r.valid_to, r.id as relationship_id,
        false as is_derived
      from relationship r
      where ${isTieOf(filter, ctx)}
        and r.source_id in (select id from ${among}) and r.target_id in (select id from ${among})
      ${contained.reduce((all, level) => sql`${all} ${level}`, sql``)}
    )`;
}

const kindsOf = (filter: EcosystemFilter): readonly NodeKind[] => filter.kinds ?? ['BOARD', 'PLAN'];
const typesOf = (filter: EcosystemFilter) => filter.relationshipTypes ?? relationshipTypes;

function isTieOf(filter: EcosystemFilter, ctx: ReadContext): Sql {
  const { relationshipTypes: types } = filter;
  const ofType = types == null ? sql`` : sql` and r.type = any(${wordsOf(types)})`;
  const status = (filter.includeProposed ?? true) ? sql`` : sql` and r.status = 'CONFIRMED'`;
  return sql`${ctx.inForce(sql`r`)}${ofType}${status}`;
}

/** Where one step along a tie of the map leads from a node, either way. */
function stepsFrom(id: Sql, filter: EcosystemFilter, ctx: ReadContext): Sql {
  const contained = levelsOf(filter).map(
    ({ source, target, from }) => sql`
        union all select ${target} from ${from} where ${source} = ${id}
        union all select ${source} from ${from} where ${target} = ${id}`,
  );
  return sql`
        select r.target_id as id from relationship r where r.source_id = ${id} and ${isTieOf(filter, ctx)}
        union all select r.source_id from relationship r where r.target_id = ${id} and ${isTieOf(filter, ctx)}
        ${contained.reduce((all, level) => sql`${all} ${level}`, sql``)}`;
}

interface Level {
  source: Sql;
  target: Sql;
  from: Sql;
}

/** PART_OF from each kind of part to the nearest level above it that is shown. */
function levelsOf(filter: EcosystemFilter): Level[] {
  if (!typesOf(filter).includes('PART_OF')) return [];
  const shows = (kind: NodeKind) => kindsOf(filter).includes(kind);
  const levels: Level[] = [];
  if (shows('ACTION')) {
    const target = shows('OUTCOME')
      ? sql`a.outcome_id`
      : shows('PRIORITY')
        ? sql`o.priority_id`
        : sql`a.plan_id`;
    levels.push({ source: sql`a.id`, target, from: sql`action a join outcome o on o.id = a.outcome_id` });
  }
  if (shows('OUTCOME')) {
    const target = shows('PRIORITY') ? sql`o.priority_id` : sql`o.plan_id`;
    levels.push({ source: sql`o.id`, target, from: sql`outcome o` });
  }
  if (shows('PRIORITY')) levels.push({ source: sql`p.id`, target: sql`p.plan_id`, from: sql`priority p` });
  return levels;
}

function partsOf(planId: string | null | undefined): Sql {
  if (planId == null) return sql``;
  return sql`
    union select id from action where plan_id = ${planId}::uuid
    union select id from outcome where plan_id = ${planId}::uuid
    union select id from priority where plan_id = ${planId}::uuid`;
}
