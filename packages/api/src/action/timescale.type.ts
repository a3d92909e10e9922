import type { DatePrecision } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatePrecisionEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import type { GovernanceNode } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import type { Citation } from '../source/citation.type.js';

@ObjectType({ description: 'When an action is to be done: the words as published, and how they are read.' })
export class Timescale {
  @Field(() => String, { nullable: true, description: 'The words as published, such as "November 2025".' })
  @Read.sql((row) => row.own('timescale_text'))
  text!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, where the words give a start.' })
  startOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day by which it is due: for a month, the last day of it.',
  })
  dueOn!: string | null;

  @Field(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the words give the due date.' })
  @Read.sql((row) => row.own('timescale_precision'))
  precision!: DatePrecision | null;

  @Field({ description: 'Whether the words say that it goes on.' })
  isOngoing!: boolean;
}

@ObjectType({
  description:
    "One revision of an action's timescale: what it became, why, and who approved it. Never changed or removed.",
})
@ReadFrom({ table: 'timescale_revision' })
export class TimescaleRevision {
  @Field(() => ID, { description: 'Identifier of the revision.' })
  id!: string;

  @Field(() => Timescale, { description: 'The timescale from this revision on.' })
  @Read.embedded()
  timescale!: Timescale;

  @Field({ description: 'Why it was revised.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'When it was approved: from this day on it holds.' })
  approvedOn!: string;

  @Field(() => named('GovernanceNode'), {
    nullable: true,
    description: 'Who approved it: a post, board or person; null when only words are known.',
  })
  @Read.one((revision) => ({ id: revision.own('approved_by_id') }))
  approvedBy!: GovernanceNode | null;

  @Field(() => String, { nullable: true, description: 'Who approved it, in words; null when it is a node.' })
  approvedByText!: string | null;

  @Field(() => [named('Citation')], { description: 'Where the revision is stated.' })
  @Read.many((revision, child) => ({
    where: sql`${child.own('timescale_revision_id')} = ${revision.id}`,
    order: [{ name: 'position', sql: child.own('position'), type: 'integer' }],
  }))
  citations!: Citation[];

  @Field(() => DateTimeScalar, { description: 'When it was entered in the register.' })
  createdAt!: string;
}

@ObjectType({ description: "How far an action's due date has moved from the original one." })
export class Slippage {
  @Field(() => Int, {
    nullable: true,
    description:
      'Days from the original due date to that of the day: more than 0 when it slipped, less when it was brought forward. Null when either has none.',
  })
  days!: number | null;

  @Field(() => Int, { description: 'How many revisions put the due date off.' })
  times!: number;

  @Field(() => Int, { description: 'How many revisions there were, whatever they changed.' })
  revisions!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The original due date; null when there was none.',
  })
  originalDueOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The due date of the day; null when there is none.',
  })
  dueOn!: string | null;
}
