import { Field, ID, InterfaceType, Int, ObjectType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import type { DatePrecision, NodeKind } from '@golden-thread/schema';
import { DatePrecisionEnum, NodeKindEnum } from '../graphql/enums.js';
import type { Change } from '../audit/change.type.js';
import { HistoryArgs, historyOfNode } from '../audit/history.js';
import { viewerCan, viewerCanAll } from '../access/viewer-can.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { Read, ReadFrom, TakesArgs } from '../read/field.js';
import type { Row } from '../read/row.js';
import { named } from '../graphql/named.js';
import type { Connection } from '../graphql/page.js';
import { RelationshipArgs, relationshipsOf } from '../relationship/relationship.inputs.js';
import { RESTRICTION, Restriction, restrictionOf } from '../restriction/restriction.type.js';
import type { Relationship } from '../relationship/relationship.type.js';
import type { Citation } from '../source/citation.type.js';

@InterfaceType({ description: 'Anything with an identifier of its own.' })
@ReadFrom({ table: 'identified', anything: true })
export abstract class Node {
  @Field(() => ID, { description: 'Identifier: a UUID, unique in the register, never reused.' })
  id!: string;
}

@ObjectType({ description: 'A date as a paper gives it.' })
export class PublishedDate {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day it is read as. For a month or a year, its first day. Null when only words are known.',
  })
  date!: string | null;

  @Field(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the paper gives it.' })
  precision!: DatePrecision | null;

  @Field(() => String, { nullable: true, description: "The paper's own words." })
  text!: string | null;
}

@ObjectType({
  description: 'When something holds. In force on a day: begun on or before it, and not ended by it.',
})
export class Validity {
  @Field(() => PublishedDate, { nullable: true, description: 'When it began; null when no paper says.' })
  from!: PublishedDate | null;

  @Field(() => PublishedDate, {
    nullable: true,
    description:
      'When it ended: the first day (month, year) in which it is no more. Null while it lasts, or when no paper says.',
  })
  to!: PublishedDate | null;
}

/** SQL for `Validity` over the six columns that nodes and relationships share. */
export function validityOf(column: (name: string) => Sql): Sql {
  const part = (end: 'valid_from' | 'valid_to') =>
    sql`case when ${column(end)} is null and ${column(`${end}_text`)} is null then null else json_build_object(
      'date', ${column(end)}, 'precision', ${column(`${end}_precision`)}, 'text', ${column(`${end}_text`)}) end`;
  return sql`json_build_object('from', ${part('valid_from')}, 'to', ${part('valid_to')})`;
}

@ObjectType({ description: "A record's name in somebody else's register." })
@ReadFrom({ table: 'identifier' })
export class Identifier {
  @Field({ description: 'Whose scheme it is, such as ONS or DfE.' })
  scheme!: string;

  @Field({ description: 'The value in that scheme, such as E08000002.' })
  value!: string;
}

/** Nothing more is done to what was retracted. */
const openRecord = (node: Row, can: Sql) => sql`(${node.node('retracted_at')} is null and ${can})`;

@InterfaceType({
  implements: Node,
  description:
    'Anything that the register keeps: a board, a plan or a part of one, a post, a person, an organisation, a document.',
})
@ReadFrom({ table: 'node' })
export abstract class GovernanceNode extends Node {
  @Field(() => NodeKindEnum, { description: 'What kind of thing it is.' })
  kind!: NodeKind;

  @Field({ description: 'Its name. For a part of a plan with a long text, the beginning of that text.' })
  name!: string;

  @Field({
    description: 'Readable address, unique among records of its kind, such as corporate-parenting-board.',
  })
  slug!: string;

  @Field(() => [String], { description: 'Other names that papers use for it.' })
  aliases!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'What it is or is for, in the words of the papers; for an action or outcome, its whole text.',
  })
  description!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it exists; null when no paper says.',
  })
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it exists no more; null while it lasts, or when no paper says.',
  })
  validTo!: string | null;

  @Field(() => Validity, { description: 'Both dates with their precision and the words as published.' })
  @Read.sql((row) => validityOf((name) => row.node(name)))
  validity!: Validity;

  @Field(() => Int, {
    description:
      'Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was entered in the register.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When its record last changed.' })
  updatedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for.',
  })
  retractedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was retracted.' })
  retractionReason!: string | null;

  @Field({
    description:
      'Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter.',
  })
  @Read.sql((node, ctx) => openRecord(node, viewerCanAll(ctx, 'Update')))
  viewerCanUpdate!: boolean;

  @Field({ description: 'Whether the viewer may retract its record as a mistaken entry.' })
  @Read.sql((node, ctx) => openRecord(node, viewerCanAll(ctx, 'Retract')))
  viewerCanRetract!: boolean;

  @Field({
    description:
      'Whether the viewer may add citations to it: officers to anything, contributors to their own actions.',
  })
  @Read.sql((node, ctx) => openRecord(node, viewerCan(ctx, 'citationCreate', node.id)))
  viewerCanCite!: boolean;

  @Field(() => Restriction, { nullable: true, description: RESTRICTION })
  @Read.one((node, child) => restrictionOf(node.id, child))
  restriction!: Restriction | null;

  @Field(() => [Identifier], { description: "Its names in others' registers." })
  @Read.many((node, child) => ({
    where: sql`${child.own('node_id')} = ${node.id}`,
    order: [{ name: 'scheme', sql: child.own('scheme'), type: 'text' }],
  }))
  identifiers!: Identifier[];

  @Field(() => named('RelationshipConnection'), {
    description:
      'Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it.',
  })
  @TakesArgs(() => RelationshipArgs)
  @Read.connection(relationshipsOf)
  relationships!: Connection<Relationship>;

  @Field(() => [named('Citation')], { description: 'Where its facts come from.' })
  @Read.many((node, child) => ({
    where: sql`${child.own('node_id')} = ${node.id}`,
    order: [{ name: 'position', sql: child.own('position'), type: 'integer' }],
  }))
  citations!: Citation[];

  @Field(() => named('ChangeConnection'), {
    description:
      'What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it.',
  })
  @TakesArgs(() => HistoryArgs)
  @Read.connection(historyOfNode)
  history!: Connection<Change>;
}
