import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Action } from '../action/action.type.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { GovernanceNode, Node } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import { partsInOrder } from './parts-in-order.js';
import type { Plan } from './plan.type.js';
import type { Priority } from './priority.type.js';

@ObjectType({
  implements: [Node, GovernanceNode],
  description: 'The middle level inside a plan: a desired outcome, or a setting.',
})
@ReadFrom({ table: 'outcome' })
export class Outcome extends GovernanceNode {
  @Field({ description: 'Its number in the plan.' })
  reference!: string;

  @Field(() => Int, { description: 'Its place in the order of the plan, from 1; 0 once it is retracted.' })
  position!: number;

  @Field(() => named('Plan'), { description: 'The plan that it is part of.' })
  @Read.one((outcome) => ({ id: outcome.own('plan_id') }))
  plan!: Plan;

  @Field(() => named('Priority'), { description: 'The priority that it is part of.' })
  @Read.one((outcome) => ({ id: outcome.own('priority_id') }))
  priority!: Priority;

  @Field(() => [named('Action')], { description: 'Its actions, in the order of the plan.' })
  @Read.many((outcome, child, _args, ctx) =>
    partsInOrder(child, ctx, sql`${child.own('outcome_id')} = ${outcome.id}`),
  )
  actions!: Action[];
}

export const OutcomeConnection = connectionOf(() => Outcome, 'Outcome', 'outcomes');
