import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { GovernanceNode, Node } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import type { Outcome } from './outcome.type.js';
import { partsInOrder } from './parts-in-order.js';
import type { Plan } from './plan.type.js';
import { RatingSummary, ratingSummary } from './rating-summary.js';

@ObjectType({
  implements: [Node, GovernanceNode],
  description: 'The highest level inside a plan: a priority, or a commitment.',
})
@ReadFrom({ table: 'priority' })
export class Priority extends GovernanceNode {
  @Field({ description: 'Its number in the plan.' })
  reference!: string;

  @Field(() => Int, { description: 'Its place in the order of the plan, from 1; 0 once it is retracted.' })
  position!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The heading over several priorities, if the plan has one.',
  })
  theme!: string | null;

  @Field(() => [String], { description: 'How the plan says that success will look.' })
  successMeasures!: string[];

  @Field(() => named('Plan'), { description: 'The plan that it is part of.' })
  @Read.one((priority) => ({ id: priority.own('plan_id') }))
  plan!: Plan;

  @Field(() => [named('Outcome')], { description: 'Its outcomes, in the order of the plan.' })
  @Read.many((priority, child, _args, ctx) =>
    partsInOrder(child, ctx, sql`${child.own('priority_id')} = ${priority.id}`),
  )
  outcomes!: Outcome[];

  @Field(() => RatingSummary, { description: 'How its actions stand on the day.' })
  @Read.sql((priority, ctx) =>
    ratingSummary(
      sql`a.plan_id = ${priority.own('plan_id')} and a.outcome_id in (select o.id from outcome o where o.priority_id = ${priority.id})`,
      ctx,
    ),
  )
  ratingSummary!: RatingSummary;
}

export const PriorityConnection = connectionOf(() => Priority, 'Priority', 'priorities');
