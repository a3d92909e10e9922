import type { Direction, NodeKind, RelationshipStatus, RelationshipType } from '@golden-thread/schema';
import sql, { type Sql } from 'sql-template-tag';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import {
  type Conditions,
  DateTimeRange,
  checkedId,
  equals,
  isId,
  oneOf,
  within,
} from '../graphql/filters.js';
import { DirectionEnum, RelationshipStatusEnum, RelationshipTypeEnum } from '../graphql/enums.js';
import { byName, orderOf } from '../graphql/order.js';
import { PageArgs } from '../graphql/page.js';
import { type ReadContext, nodeInForce } from '../read/context.js';
import type { OrderTerm, Relation } from '../read/field.js';
import { wordsOf } from '../read/literal.js';
import type { Row } from '../read/row.js';

@ArgsType()
export class RelationshipArgs extends PageArgs {
  @Field(() => [RelationshipTypeEnum], {
    nullable: true,
    description: 'Only these types. All of them unless told.',
  })
  types?: RelationshipType[] | null;

  @Field(() => DirectionEnum, { defaultValue: 'BOTH', description: 'At which end the node stands.' })
  direction?: Direction;
}

@ArgsType()
export class TypesArgs {
  @Field(() => [RelationshipTypeEnum], {
    nullable: true,
    description:
      'Only by relationships of these types. Any that tie a board to a plan, from the board to the plan, unless told.',
  })
  types?: RelationshipType[] | null;
}

@InputType({ description: 'Which relationships to list. All given conditions must hold.' })
export class RelationshipFilter {
  @Field(() => RelationshipTypeEnum, { nullable: true, description: 'Of this type.' })
  type?: RelationshipType | null;
  @Field(() => [RelationshipTypeEnum], { nullable: true, description: 'Of one of these types.' })
  typeIn?: RelationshipType[] | null;
  @Field(() => RelationshipStatusEnum, { nullable: true, description: 'Confirmed, or only proposed.' })
  status?: RelationshipStatus | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Confirmed and in force on the day (`asAt`, or today) by its own dates, or not.',
  })
  isInForce?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'With this node as its source.' })
  sourceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'With this node as its target.' })
  targetId?: string | null;
  @Field(() => ID, { nullable: true, description: 'With this node at either end.' })
  nodeId?: string | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Last changed in this time.' })
  updatedAt?: DateTimeRange | null;
}

export function relationshipConditions(row: Row, ctx: ReadContext): Conditions<RelationshipFilter> {
  const source = row.own('source_id');
  const target = row.own('target_id');
  return {
    type: equals(row.own('type')),
    typeIn: oneOf(row.own('type')),
    status: equals(row.own('status')),
    isInForce: (wanted) =>
      wanted
        ? ctx.confirmed(row.alias)
        : sql`(${row.own('status')} <> 'CONFIRMED' or ${ctx.excludesDay(row.own('valid_from'), row.own('valid_to'))})`,
    sourceId: isId(source),
    targetId: isId(target),
    nodeId: (id) => sql`(${isId(source)(id)} or ${isId(target)(id)})`,
    updatedAt: within(row.own('updated_at'), sql`timestamptz`),
  };
}

const byType = (row: Row): OrderTerm => ({
  name: 'type',
  sql: row.own('type'),
  type: 'text',
  required: true,
});
const byStart = (row: Row): OrderTerm => ({ name: 'from', sql: row.own('valid_from'), type: 'date' });

export const relationshipOrder = orderOf('Relationship', {
  TYPE: { description: 'The type, by its name.', term: byType },
  VALID_FROM: { description: 'When it began.', term: byStart },
  VALID_TO: {
    description: 'When it ended.',
    term: (row) => ({ name: 'to', sql: row.own('valid_to'), type: 'date' }),
  },
  UPDATED_AT: {
    description: 'When its record last changed.',
    term: (row) => ({ name: 'updated', sql: row.own('updated_at'), type: 'timestamptz', required: true }),
  },
});

/** The relationships of one node, by end and type. */
export function relationshipsOf(node: Row, child: Row, args: RelationshipArgs, ctx: ReadContext): Relation {
  const ends: Record<Direction, Sql> = {
    OUT: sql`${child.own('source_id')} = ${node.id}`,
    IN: sql`${child.own('target_id')} = ${node.id}`,
    BOTH: sql`(${child.own('source_id')} = ${node.id} or ${child.own('target_id')} = ${node.id})`,
  };
  const ofType = args.types ? sql` and ${oneOf(child.own('type'))(args.types)}` : sql``;
  return {
    where: sql`${ends[args.direction ?? 'BOTH']} and ${ctx.recorded(child.alias)}${ofType}`,
    order: [byType(child), byStart(child)],
  };
}

interface TiedOptions {
  /** Also nodes that are no more on the day, as what was replaced must be. */
  gone?: true;
}

/** Nodes tied to `node` by a confirmed relationship in force on the day, each once, by name. */
export function tied(
  node: Row,
  child: Row,
  ctx: ReadContext,
  end: 'IN' | 'OUT',
  types: readonly RelationshipType[],
  { gone }: TiedOptions = {},
): Relation {
  const [here, there] = end === 'OUT' ? [sql`source_id`, sql`target_id`] : [sql`target_id`, sql`source_id`];
  const exists = gone ? sql`true` : nodeInForce(child, ctx);
  return {
    where: sql`${child.id} in (select r.${there} from relationship r
      where r.${here} = ${node.id} and r.type = any(${wordsOf(types)}) and ${ctx.confirmed(sql`r`)}) and ${exists}`,
    order: [byName(child)],
  };
}

interface OtherEnd {
  /** Only this node. */
  id?: string;
  /** Only nodes of this kind. */
  kind?: NodeKind;
}

/** Condition: the node of an id is tied, as in `tied`, to any other that exists on the day. */
export function isTied(
  id: Sql,
  ctx: ReadContext,
  end: 'IN' | 'OUT',
  types: readonly RelationshipType[],
  other: OtherEnd = {},
): Sql {
  const [here, there] = end === 'OUT' ? [sql`source_id`, sql`target_id`] : [sql`target_id`, sql`source_id`];
  const named = other.id === undefined ? sql`` : sql` and other.id = ${checkedId(other.id)}::uuid`;
  const ofKind = other.kind === undefined ? sql`` : sql` and other.kind = ${other.kind}`;
  return sql`exists (select from relationship r join node other on other.id = r.${there}${named}${ofKind}
    where r.${here} = ${id} and r.type = any(${wordsOf(types)}) and ${ctx.confirmed(sql`r`)} and ${ctx.inForce(sql`other`)})`;
}
