import type { RelationshipStatus, RelationshipType } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ID, ObjectType } from 'type-graphql';
import { RelationshipStatusEnum, RelationshipTypeEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { byName } from '../graphql/order.js';
import { DateScalar } from '../graphql/scalars.js';
import type { GovernanceNode } from '../node/node.type.js';
import { Read } from '../read/field.js';
import type { Relationship } from '../relationship/relationship.type.js';
import { MAX_MAP_NODES } from './ecosystem.scope.js';

@ObjectType({ description: 'The map: nodes, and the ties among them, as at a day.' })
export class Ecosystem {
  @Field(() => [named('GovernanceNode')], { description: 'The nodes of the map, by kind and name.' })
  @Read.many((_map, child) => ({
    where: sql`${child.id} in (select id from scope)`,
    order: [{ name: 'kind', sql: child.node('kind'), type: 'text' }, byName(child)],
  }))
  nodes!: GovernanceNode[];

  @Field(() => [named('EcosystemEdge')], { description: 'The ties among those nodes.' })
  @Read.many((_map, child) => ({
    from: sql`tie ${child.alias}`,
    order: [
      { name: 'type', sql: child.own('type'), type: 'text' },
      { name: 'id', sql: child.own('id'), type: 'text' },
    ],
  }))
  edges!: EcosystemEdge[];

  @Field({
    description: `Whether all nodes are there. A map holds at most ${MAX_MAP_NODES} nodes: narrow the filter when it is false.`,
  })
  @Read.sql(() => sql`(select count(*) <= ${MAX_MAP_NODES}::int from candidate)`)
  isComplete!: boolean;
}

@ObjectType({
  description: 'A tie on the map: a relationship, or the containment of a part in its plan (PART_OF).',
})
export class EcosystemEdge {
  @Field(() => ID, {
    description: "The relationship's id; for containment a made-up one, stable for the part.",
  })
  id!: string;

  @Field(() => RelationshipTypeEnum, { description: 'Its type. Read "source LABEL target".' })
  type!: RelationshipType;

  @Field(() => named('GovernanceNode'), { description: 'The node that it starts from.' })
  @Read.one((edge) => ({ id: edge.own('source_id'), isShown: true }))
  source!: GovernanceNode;

  @Field(() => named('GovernanceNode'), { description: 'The node that it leads to.' })
  @Read.one((edge) => ({ id: edge.own('target_id'), isShown: true }))
  target!: GovernanceNode;

  @Field(() => RelationshipStatusEnum, { description: 'Stated as a fact, or only proposed.' })
  status!: RelationshipStatus;

  @Field({ description: 'Whether it is containment, read from the plan itself.' })
  isDerived!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it holds; null when no paper says.',
  })
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it holds no more; null while it lasts.',
  })
  validTo!: string | null;

  @Field(() => named('Relationship'), {
    nullable: true,
    description: 'The relationship itself; null for containment.',
  })
  @Read.one((edge) => ({ id: edge.own('relationship_id') }))
  relationship!: Relationship | null;
}
