import { defineVocabulary } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { register } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { DateScalar } from '../graphql/scalars.js';
import type { GovernanceNode } from '../node/node.type.js';
import { Read } from '../read/field.js';
import type { Row } from '../read/row.js';
import {
  type Difference,
  type NodeDifferenceValues,
  type TieDifferenceValues,
  differenceDay,
  nodeDifference,
  ownDifference,
  ownDifferenceDay,
  tieDifference,
} from './ecosystem-diff.sentence.js';
import { nameOf } from './ecosystem-diff.sql.js';
import { MAX_MAP_NODES } from './ecosystem.scope.js';
import { EcosystemEdge } from './ecosystem.type.js';

const DifferenceEnum = register(
  defineVocabulary<Difference>('Difference', 'How two days differ.', {
    ADDED: 'In force on the later day, and not on the earlier.',
    ENDED: 'In force on the earlier day, and not on the later.',
    CHANGED: 'In force on both, and something dated between them changed it: a rating, a timescale, a tie.',
  }),
);

const SENTENCE =
  'What happened, in words that can be put in a paper, without the last full stop, such as "In August 2025 the Strengthening Outcomes Board replaced the Improvement Board".';

const nodeValues = {
  kind: (row: Row) => row.own('kind'),
  name: (row: Row) => row.own('name'),
  reference: (row: Row) => row.own('reference'),
  difference: (row: Row) => row.own('difference'),
  day: (row: Row) => row.own('day'),
  precision: (row: Row) => row.own('precision'),
  isProposed: (row: Row) => row.own('is_proposed'),
  ties: (row: Row) => row.own('ties'),
  rating: (row: Row) => row.own('rating'),
  timescale: (row: Row) => row.own('timescale'),
  rated: (row: Row) => row.own('rated'),
};

@ObjectType({ description: 'What became of a node itself, without what came and went in its ties.' })
export class OwnDifference {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When; for several changes the last of them. Null when no paper says.',
  })
  @Read.computed<NodeDifferenceValues>(nodeValues, ownDifferenceDay)
  date!: string | null;

  @Field({ description: SENTENCE })
  @Read.computed<NodeDifferenceValues>(nodeValues, ownDifference)
  sentence!: string;
}

@ObjectType({ description: 'A node that came, went or was changed between two days.' })
export class NodeDifference {
  @Field(() => DifferenceEnum, { description: 'How the two days differ in it.' })
  difference!: Difference;

  @Field(() => named('GovernanceNode'), { description: 'The node, as at the later day.' })
  @Read.one((row) => ({ id: row.own('node_id') }))
  node!: GovernanceNode;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When; for several changes the last of them. Null when no paper says.',
  })
  @Read.computed<NodeDifferenceValues>(nodeValues, differenceDay)
  date!: string | null;

  @Field({ description: SENTENCE })
  @Read.computed<NodeDifferenceValues>(nodeValues, nodeDifference)
  sentence!: string;

  @Field(() => OwnDifference, {
    nullable: true,
    description:
      'The same without its ties, for who shows `edges` too, and would tell each tie twice. Null where nothing but ties changed.',
  })
  @Read.embedded(
    (row) => sql`(${row.own('difference')} = 'CHANGED' and ${row.own('rating')} is null
      and ${row.own('timescale')} is null and ${row.own('rated')} is null)`,
  )
  own!: OwnDifference | null;
}

const endName = (column: 'source_id' | 'target_id') => (row: Row) => nameOf(row.own(column));

@ObjectType({ description: 'A tie that came into force or went out of it between two days.' })
export class EdgeDifference {
  @Field(() => DifferenceEnum, { description: 'Added or ended.' })
  difference!: Difference;

  @Field(() => EcosystemEdge, { description: 'The tie.' })
  @Read.embedded()
  edge!: EcosystemEdge;

  @Field(() => DateScalar, { nullable: true, description: 'When; null when no paper says.' })
  @Read.sql((row) => row.own('day'))
  date!: string | null;

  @Field({ description: SENTENCE })
  @Read.computed<TieDifferenceValues>(
    {
      type: own('type'),
      status: own('status'),
      difference: own('difference'),
      day: own('day'),
      precision: own('precision'),
      source: endName('source_id'),
      target: endName('target_id'),
    },
    tieDifference,
  )
  sentence!: string;
}

function own(name: string) {
  return (row: Row) => row.own(name);
}

@ObjectType({ description: 'What became different on the map between two days.' })
export class EcosystemDiff {
  @Field(() => [NodeDifference], { description: 'Nodes that came, went or were changed, by kind and name.' })
  @Read.many((_diff, child) => ({
    from: sql`(select * from node_diff where difference <> 'CHANGED'
      or ties is not null or rating is not null or timescale is not null or rated is not null) ${child.alias}`,
    order: [
      { name: 'kind', sql: child.own('kind'), type: 'text' },
      { name: 'name', sql: child.own('name'), type: 'text' },
      { name: 'id', sql: child.own('node_id'), type: 'uuid' },
    ],
  }))
  nodes!: NodeDifference[];

  @Field(() => [EdgeDifference], {
    description: 'Ties that came or went, by date. Containment in a plan comes and goes with the part.',
  })
  @Read.many((_diff, child) => ({
    from: sql`tie_diff ${child.alias}`,
    order: [
      { name: 'day', sql: child.own('day'), type: 'date' },
      { name: 'id', sql: child.own('id'), type: 'text' },
    ],
  }))
  edges!: EdgeDifference[];

  @Field({
    description: `Whether all nodes were compared. A map holds at most ${MAX_MAP_NODES} nodes: narrow the filter when it is false.`,
  })
  @Read.sql(
    () => sql`((select count(*) <= ${MAX_MAP_NODES}::int from from_candidate)
      and (select count(*) <= ${MAX_MAP_NODES}::int from to_candidate))`,
  )
  isComplete!: boolean;
}
