import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { payloadOf } from '../graphql/payload.js';
import { mutate } from '../write/mutate.js';
import { RetractInput } from '../write/write.inputs.js';
import { PlanReorderInput } from './part.mutation.inputs.js';
import { reorderParts } from './part.service.js';
import {
  PlanCloseInput,
  PlanCreateInput,
  PlanSupersedeInput,
  PlanUpdateInput,
} from './plan.mutation.inputs.js';
import * as service from './plan.service.js';
import { Plan } from './plan.type.js';

const Payload: ClassType = payloadOf('Plan', 'plan', () => Plan, 'plan');

@Resolver()
export class PlanMutations {
  @Mutation(() => Payload, { description: 'Adds a plan.' })
  async planCreate(
    @Arg('input', () => PlanCreateInput, { description: 'The plan.' }) input: PlanCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.createPlan(write, input));
  }

  @Mutation(() => Payload, {
    description:
      'Changes the record of a plan: its name, type, status, dates, labels or rating key. Which board oversees it, who owns it and so on are relationships.',
  })
  async planUpdate(
    @Arg('input', () => PlanUpdateInput, { description: 'What to change.' }) input: PlanUpdateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.updatePlan(write, input));
  }

  @Mutation(() => Payload, { description: 'Closes a plan. Its parts and their progress stay.' })
  async planClose(
    @Arg('input', () => PlanCloseInput, { description: 'Which, when and why.' }) input: PlanCloseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.closePlan(write, input), input.reason);
  }

  @Mutation(() => Payload, {
    description:
      'Puts another plan in the place of one. The earlier plan, which is returned, and its parts become read-only.',
  })
  async planSupersede(
    @Arg('input', () => PlanSupersedeInput, { description: 'Which, by which, and when.' })
    input: PlanSupersedeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.supersedePlan(write, input));
  }

  @Mutation(() => Payload, {
    description:
      'Takes back a plan that was entered by mistake and on which nothing hangs. A plan that was in force is closed instead.',
  })
  async planRetract(
    @Arg('input', () => RetractInput, { description: 'Which, and why.' }) input: RetractInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.retractPlan(write, input), input.reason);
  }

  @Mutation(() => Payload, {
    description:
      'Puts the priorities of a plan, the outcomes of a priority or the actions of an outcome into a new order. Returns the plan.',
  })
  async planReorder(
    @Arg('input', () => PlanReorderInput, { description: 'Whose parts, and their order.' })
    input: PlanReorderInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => reorderParts(write, input));
  }
}
