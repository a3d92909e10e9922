import type { Rating } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { viewerCan } from '../access/viewer-can.js';
import { RatingEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { type Connection, connectionOf } from '../graphql/page.js';
import { DateScalar } from '../graphql/scalars.js';
import { GovernanceNode, Node } from '../node/node.type.js';
import type { Outcome } from '../plan/outcome.type.js';
import type { Plan } from '../plan/plan.type.js';
import type { Priority } from '../plan/priority.type.js';
import { Read, ReadFrom, TakesArgs } from '../read/field.js';
import { tied } from '../relationship/relationship.inputs.js';
import { ProgressArgs } from './action.inputs.js';
import { counts, isOverdue, newestFirst, placeOf, ratingsOf } from './action.sql.js';
import type { GoldenThread } from './golden-thread.type.js';
import type { ProgressUpdate } from './progress.type.js';
import { originalTimescale, revisedBy, slippage, timescaleOn } from './timescale.sql.js';
import { Slippage, Timescale, TimescaleRevision } from './timescale.type.js';

@ObjectType({
  description:
    "An action's newest rating by the day, and the newest of its impact. A report may rate the one or the other: each stands until it is rated again. A blue action never implies a blue impact.",
})
@ReadFrom({ table: 'progress_update' })
export class ActionRating {
  @Field(() => RatingEnum, {
    nullable: true,
    description: 'The newest rating of the action; null when only the impact was ever rated.',
  })
  @Read.sql((rating) => rating.own('action_rating'))
  action!: Rating | null;

  @Field(() => RatingEnum, {
    nullable: true,
    description: 'The newest rating of its impact; null when only the action was ever rated.',
  })
  @Read.sql((rating) => rating.own('impact_rating'))
  impact!: Rating | null;

  @Field(() => DateScalar, {
    description: 'The day on which the action or its impact was last rated: the later of the two.',
  })
  recordedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which that rating of the action was reported.',
  })
  @Read.sql((rating) => rating.own('action_rating_on'))
  actionRecordedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which that rating of the impact was reported.',
  })
  @Read.sql((rating) => rating.own('impact_rating_on'))
  impactRecordedOn!: string | null;
}

@ObjectType({
  implements: [Node, GovernanceNode],
  description: 'One thing that a plan promises to do. Its whole text is its description.',
})
@ReadFrom({ table: 'action' })
export class Action extends GovernanceNode {
  @Field({ description: 'Its number in the plan, such as "1.1 a".' })
  reference!: string;

  @Field(() => Int, { description: 'Its place in the order of the plan, from 1; 0 once it is retracted.' })
  @Read.sql((action) => placeOf(action))
  position!: number;

  @Field({
    description: 'Whether it is only a cross-reference note among the actions, which nobody can complete.',
  })
  isNote!: boolean;

  @Field(() => Timescale, {
    nullable: true,
    description:
      'When it is to be done, as approved by the day: later revisions are not seen from an earlier day. Null when the plan gives no timescale.',
  })
  @Read.one((action, child, _args, ctx) => ({
    from: sql`(${timescaleOn(action.alias, ctx)}) ${child.alias}`,
    where: sql`${child.own('timescale_text')} is not null`,
  }))
  timescale!: Timescale | null;

  @Field(() => Timescale, {
    nullable: true,
    description: 'The timescale that it had before it was revised; null when the plan first gave none.',
  })
  @Read.one((action, child) => ({
    from: sql`(${originalTimescale(action.alias)}) ${child.alias}`,
    where: sql`${child.own('timescale_text')} is not null`,
  }))
  originalTimescale!: Timescale | null;

  @Field(() => [TimescaleRevision], {
    description: 'How its timescale was revised by the day, the oldest revision first.',
  })
  @Read.many((action, child, _args, ctx) => ({
    where: sql`${child.own('action_id')} = ${action.id} and ${revisedBy(child.alias, ctx)}`,
    order: [
      { name: 'approved', sql: child.own('approved_on'), type: 'date' },
      { name: 'position', sql: child.own('position'), type: 'integer' },
    ],
  }))
  timescaleRevisions!: TimescaleRevision[];

  @Field(() => Slippage, { description: 'How far its due date has moved by the day.' })
  @Read.sql((action, ctx) => slippage(action.alias, ctx))
  slippage!: Slippage;

  @Field(() => [named('GovernanceNode')], {
    description: 'Who answers for it on the day: posts, boards or organisations.',
  })
  @Read.many((action, child, _args, ctx) => tied(action, child, ctx, 'IN', ['ACCOUNTABLE_FOR']))
  accountable!: GovernanceNode[];

  @Field(() => [named('GovernanceNode')], {
    description: 'Who supports it on the day: posts, boards or organisations.',
  })
  @Read.many((action, child, _args, ctx) => tied(action, child, ctx, 'IN', ['SUPPORTS']))
  supportedBy!: GovernanceNode[];

  @Field(() => String, {
    nullable: true,
    description: 'The accountable and supporting parties in the words as published.',
  })
  accountableText!: string | null;

  @Field(() => ActionRating, {
    nullable: true,
    description:
      'Its newest rating by the day, and that of its impact, corrected ones left out; null when none is recorded, which is not GREY.',
  })
  @Read.one((action, child, _args, ctx) => ({ from: sql`(${ratingsOf(action.id, ctx)}) ${child.alias}` }))
  rating!: ActionRating | null;

  @Field(() => named('ProgressUpdateConnection'), {
    description:
      'Progress reported by the day, newest first. An update that was corrected is among it unless left out, and says by which.',
  })
  @TakesArgs(() => ProgressArgs)
  @Read.connection((action, child, { includeCorrected }: ProgressArgs, ctx) => ({
    where: sql`${child.own('action_id')} = ${action.id}
      and ${includeCorrected ? sql`${child.own('recorded_on')} <= ${ctx.day}` : counts(child.alias, ctx)}`,
    order: newestFirst(child),
  }))
  progress!: Connection<ProgressUpdate>;

  @Field({
    description:
      'Whether the viewer may report progress on it: officers on any action, contributors on those for which a post that they hold today is accountable or supporting.',
  })
  @Read.sql(
    (action, ctx) =>
      sql`(${action.node('retracted_at')} is null and ${viewerCan(ctx, 'actionRecordProgress', action.id)})`,
  )
  viewerCanRecordProgress!: boolean;

  @Field({
    description:
      'Whether it was due before the day and is not rated BLUE (completed) by it. Never so without a due date, or once it has ended.',
  })
  @Read.sql((action, ctx) => isOverdue(action.alias, action.node('valid_to'), ctx))
  isOverdue!: boolean;

  @Field(() => named('GoldenThread'), {
    description:
      'The line from this action up to the top: its outcome, priority, plan, the boards over it, and who answers for it.',
  })
  @Read.embedded()
  goldenThread!: GoldenThread;

  @Field(() => named('Outcome'), { description: 'The outcome that it is part of.' })
  @Read.one((action) => ({ id: action.own('outcome_id') }))
  outcome!: Outcome;

  @Field(() => named('Priority'), { description: 'The priority that it is part of.' })
  @Read.one((action) => ({ id: action.through('outcome', action.own('outcome_id'), 'priority_id') }))
  priority!: Priority;

  @Field(() => named('Plan'), { description: 'The plan that it is part of.' })
  @Read.one((action) => ({ id: action.own('plan_id') }))
  plan!: Plan;
}

export const ActionConnection = connectionOf(() => Action, 'Action', 'actions');
