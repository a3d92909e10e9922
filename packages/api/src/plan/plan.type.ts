import type { PlanStatus, PlanType, Rating } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { ActionsArgs, actionsUnder } from '../action/action.inputs.js';
import type { Action } from '../action/action.type.js';
import type { Board } from '../board/board.type.js';
import { PlanStatusEnum, PlanTypeEnum, RatingEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { type Connection, connectionOf } from '../graphql/page.js';
import { GovernanceNode, Node, PublishedDate } from '../node/node.type.js';
import { Read, ReadFrom, TakesArgs } from '../read/field.js';
import { TypesArgs, tied } from '../relationship/relationship.inputs.js';
import { boardToPlan } from '../relationship/roles.js';
import { publishedDate } from '../shared/published-date.js';
import { partsInOrder } from './parts-in-order.js';
import { planStatusOn } from './plan.sql.js';
import type { Priority } from './priority.type.js';
import { RatingsOnDay, ratingHistory } from './rating-history.js';
import { RatingSummary, ratingSummary } from './rating-summary.js';
import { plansServed } from './plans-served.js';

@ObjectType({ description: 'What a plan calls the levels of its tree.' })
export class PlanLabels {
  @Field({ description: 'The highest level, such as "Priority" or "Commitment".' })
  @Read.sql((row) => row.own('priority_label'))
  priority!: string;

  @Field({ description: 'The middle level, such as "Desired outcome" or "Setting".' })
  @Read.sql((row) => row.own('outcome_label'))
  outcome!: string;

  @Field({ description: 'The lowest level, such as "Action" or "Priority action".' })
  @Read.sql((row) => row.own('action_label'))
  action!: string;
}

@ObjectType({ description: "One line of a plan's published rating key." })
export class RatingKeyEntry {
  @Field(() => RatingEnum, { description: 'The rating.' })
  rating!: Rating;

  @Field(() => String, { nullable: true, description: 'What it means there for an action.' })
  action!: string | null;

  @Field(() => String, { nullable: true, description: "What it means there for an action's impact." })
  impact!: string | null;
}

@ObjectType({
  implements: [Node, GovernanceNode],
  description: 'A plan or strategy that sets out what is to be done.',
})
@ReadFrom({ table: 'plan' })
export class Plan extends GovernanceNode {
  @Field(() => PlanTypeEnum, { description: 'What sort of plan it is.' })
  planType!: PlanType;

  @Field(() => PlanStatusEnum, {
    nullable: true,
    description:
      'Where it stands in its life; null when no paper says. Closed or superseded only from its end on: on an earlier day it was active.',
  })
  @Read.sql((plan, ctx) => planStatusOn(plan, ctx))
  status!: PlanStatus | null;

  @Field(() => PublishedDate, { nullable: true, description: 'When the time that it plans for begins.' })
  @Read.sql((row) => publishedDate(row, 'starts_on'))
  startsOn!: PublishedDate | null;

  @Field(() => PublishedDate, { nullable: true, description: 'When the time that it plans for ends.' })
  @Read.sql((row) => publishedDate(row, 'ends_on'))
  endsOn!: PublishedDate | null;

  @Field(() => PlanLabels, { description: 'What it calls the levels of its tree.' })
  @Read.embedded()
  labels!: PlanLabels;

  @Field(() => [RatingKeyEntry], {
    description: 'What its ratings mean, as it publishes them. Empty when it publishes no key.',
  })
  @Read.sql((row) => sql`${row.own('rating_key')}`)
  ratingKey!: RatingKeyEntry[];

  @Field(() => [named('Board')], {
    description: 'Boards with a part in it on the day, each once: by ties from the board to the plan.',
  })
  @TakesArgs(() => TypesArgs)
  @Read.many<TypesArgs>((plan, child, args, ctx) => tied(plan, child, ctx, 'IN', args.types ?? boardToPlan))
  boards!: Board[];

  @Field(() => [named('Plan')], {
    description:
      'Plans that it serves on the day, directly or through others: those it delivers or contributes to, and strategies it is aligned with.',
  })
  @Read.many((plan, child, _args, ctx) => plansServed(plan.id, child, ctx))
  serves!: Plan[];

  @Field(() => [named('Priority')], { description: 'The highest level of its tree, in its order.' })
  @Read.many((plan, child, _args, ctx) => partsInOrder(child, ctx, sql`${child.own('plan_id')} = ${plan.id}`))
  priorities!: Priority[];

  @Field(() => named('ActionConnection'), { description: 'Its actions, in its order unless told.' })
  @TakesArgs(() => ActionsArgs)
  @Read.connection<ActionsArgs>((plan, child, args, ctx) =>
    actionsUnder(child, ctx, args, sql`${child.own('plan_id')} = ${plan.id}`),
  )
  actions!: Connection<Action>;

  @Field(() => Int, { description: 'How many actions it has, cross-reference notes not counted.' })
  @Read.sql(
    (plan, ctx) =>
      sql`(select count(*) from action a join node live on live.id = a.id
        where a.plan_id = ${plan.id} and not a.is_note and ${ctx.recorded(sql`live`)})`,
  )
  actionCount!: number;

  @Field(() => RatingSummary, { description: 'How its actions stand on the day.' })
  @Read.sql((plan, ctx) => ratingSummary(sql`a.plan_id = ${plan.id}`, ctx))
  ratingSummary!: RatingSummary;

  @Field(() => [RatingsOnDay], {
    description:
      'How its actions stood at the end of each day on which one of them was rated, the oldest first: between two of them nothing changed. Updates that were corrected are left out.',
  })
  @Read.sql((plan, ctx) => ratingHistory(sql`a.plan_id = ${plan.id}`, ctx))
  ratingHistory!: RatingsOnDay[];
}

export const PlanConnection = connectionOf(() => Plan, 'Plan', 'plans');
