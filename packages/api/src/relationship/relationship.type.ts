import type { NodeKind, RelationshipStatus, RelationshipType } from '@golden-thread/schema';
import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { viewerCan } from '../access/viewer-can.js';
import type { Change } from '../audit/change.type.js';
import { historyOfRelationship } from '../audit/history.js';
import { NodeKindEnum, RelationshipStatusEnum, RelationshipTypeEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { type Connection, PageArgs, connectionOf } from '../graphql/page.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { type GovernanceNode, Node, Validity, validityOf } from '../node/node.type.js';
import { RESTRICTION, Restriction, restrictionOf } from '../restriction/restriction.type.js';
import { Read, ReadFrom, TakesArgs } from '../read/field.js';
import type { Row } from '../read/row.js';
import type { Citation } from '../source/citation.type.js';

const EndEnum = { SOURCE: 'SOURCE', TARGET: 'TARGET' } as const;
registerEnumType(EndEnum, {
  name: 'RelationshipEnd',
  description: 'One of the two ends of a relationship.',
  valuesConfig: {
    SOURCE: { description: 'The node that the sentence begins with.' },
    TARGET: { description: 'The node that the sentence ends with.' },
  },
});

@ObjectType({ description: 'A pair of kinds that a relationship type may tie.' })
export class RelationshipEnds {
  @Field(() => NodeKindEnum, { description: 'Kind of the source.' })
  source!: NodeKind;
  @Field(() => NodeKindEnum, { description: 'Kind of the target.' })
  target!: NodeKind;
}

@ObjectType({
  description:
    'One row of the relationship catalogue: what a type means and which rules the register keeps for it.',
})
export class RelationshipTypeInfo {
  @Field(() => RelationshipTypeEnum, { description: 'The type.' })
  type!: RelationshipType;
  @Field({ description: 'Read "source LABEL target", such as "oversees".' })
  label!: string;
  @Field({ description: 'Read "target INVERSE source", such as "is overseen by".' })
  inverse!: string;
  @Field({ description: 'What it means, in one line.' })
  meaning!: string;
  @Field(() => [RelationshipEnds], { description: 'Which kinds it may tie.' })
  ends!: RelationshipEnds[];
  @Field({ description: 'Whether a chain of them may never lead back to where it began.' })
  isAcyclic!: boolean;
  @Field({ description: 'Whether it has no direction: A with B is B with A.' })
  isSymmetric!: boolean;
  @Field({ description: 'Whether it is read from the structure of plans and never recorded by hand.' })
  isDerived!: boolean;
  @Field(() => EndEnum, {
    nullable: true,
    description:
      'For each node at this end at most one confirmed relationship is in force at a time; null for no such limit.',
  })
  oneInForcePer!: keyof typeof EndEnum | null;
}

/** Nothing more is done to what was retracted. */
const openTie = (tie: Row, can: Sql) => sql`(${tie.own('retracted_at')} is null and ${can})`;

@ObjectType({
  implements: [Node],
  description: 'A typed, directed, dated and cited tie between two nodes. Read it as "source LABEL target".',
})
@ReadFrom({ table: 'relationship' })
export class Relationship extends Node {
  @Field(() => RelationshipTypeEnum, { description: 'Its type: see `relationshipTypes`.' })
  type!: RelationshipType;

  @Field(() => named('GovernanceNode'), { description: 'The node that it starts from.' })
  @Read.one((tie) => ({ id: tie.own('source_id') }))
  source!: GovernanceNode;

  @Field(() => named('GovernanceNode'), { description: 'The node that it leads to.' })
  @Read.one((tie) => ({ id: tie.own('target_id') }))
  target!: GovernanceNode;

  @Field(() => RelationshipStatusEnum, { description: 'Stated as a fact, or only proposed.' })
  status!: RelationshipStatus;

  @Field({
    description:
      'Whether it is confirmed and in force on the day: `asAt` of the root field, or today. By its own dates, also where one of its ends does not exist on the day; the map, and fields such as `Board.plans`, ask for both ends too.',
  })
  @Read.sql((tie, ctx) => ctx.confirmed(tie.alias))
  isInForce!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it holds; null when no paper says.',
  })
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it holds no more; null while it lasts, or when no paper says.',
  })
  validTo!: string | null;

  @Field(() => Validity, { description: 'Both dates with their precision and the words as published.' })
  @Read.sql((tie) => validityOf((name) => tie.own(name)))
  validity!: Validity;

  @Field(() => String, {
    nullable: true,
    description: 'What else the papers say of it, such as "jointly chaired".',
  })
  note!: string | null;

  @Field(() => Restriction, { nullable: true, description: RESTRICTION })
  @Read.one((tie, child) => restrictionOf(tie.id, child))
  restriction!: Restriction | null;

  @Field(() => [named('Citation')], { description: 'Where it is stated.' })
  @Read.many((tie, child) => ({
    where: sql`${child.own('relationship_id')} = ${tie.id}`,
    order: [{ name: 'position', sql: child.own('position'), type: 'integer' }],
  }))
  citations!: Citation[];

  @Field(() => named('ChangeConnection'), {
    description: 'What was changed in its record, newest first: field by field, and in words.',
  })
  @TakesArgs(() => PageArgs)
  @Read.connection(historyOfRelationship)
  history!: Connection<Change>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for.',
  })
  retractedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was retracted.' })
  retractionReason!: string | null;

  @Field({
    description: 'Whether the viewer may change it, end it, confirm or withdraw it, and add citations to it.',
  })
  @Read.sql((tie, ctx) => openTie(tie, viewerCan(ctx, 'relationshipUpdate')))
  viewerCanUpdate!: boolean;

  @Field({ description: 'Whether the viewer may retract it as a mistaken entry.' })
  @Read.sql((tie, ctx) => openTie(tie, viewerCan(ctx, 'relationshipRetract')))
  viewerCanRetract!: boolean;

  @Field(() => Int, { description: 'Counts the changes of this record, from 1.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was entered in the register.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When its record last changed.' })
  updatedAt!: string;
}

export const RelationshipConnection = connectionOf(() => Relationship, 'Relationship', 'relationships');
