import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { payloadOf } from '../graphql/payload.js';
import { mutate } from '../write/mutate.js';
import { RetractInput } from '../write/write.inputs.js';
import { Outcome } from './outcome.type.js';
import {
  OutcomeCreateInput,
  OutcomeMoveInput,
  OutcomeUpdateInput,
  PriorityCreateInput,
  PriorityUpdateInput,
} from './part.mutation.inputs.js';
import * as service from './part.service.js';
import { Priority } from './priority.type.js';

const PriorityPayload: ClassType = payloadOf('Priority', 'priority', () => Priority, 'priority');
const OutcomePayload: ClassType = payloadOf('Outcome', 'outcome', () => Outcome, 'outcome');

@Resolver()
export class PartMutations {
  @Mutation(() => PriorityPayload, { description: 'Adds a priority to a plan.' })
  async priorityCreate(
    @Arg('input', () => PriorityCreateInput, { description: 'The priority.' }) input: PriorityCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.createPriority(write, input));
  }

  @Mutation(() => PriorityPayload, {
    description: 'Changes a priority. Its place is changed by planReorder.',
  })
  async priorityUpdate(
    @Arg('input', () => PriorityUpdateInput, { description: 'What to change.' }) input: PriorityUpdateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.updatePriority(write, input));
  }

  @Mutation(() => PriorityPayload, {
    description: 'Takes back a priority that was entered by mistake and has no outcomes.',
  })
  async priorityRetract(
    @Arg('input', () => RetractInput, { description: 'Which, and why.' }) input: RetractInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.retractPart(write, 'PRIORITY', input), input.reason);
  }

  @Mutation(() => OutcomePayload, { description: 'Adds an outcome to a priority.' })
  async outcomeCreate(
    @Arg('input', () => OutcomeCreateInput, { description: 'The outcome.' }) input: OutcomeCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.createOutcome(write, input));
  }

  @Mutation(() => OutcomePayload, {
    description: 'Changes an outcome. Its place is changed by outcomeMove or planReorder.',
  })
  async outcomeUpdate(
    @Arg('input', () => OutcomeUpdateInput, { description: 'What to change.' }) input: OutcomeUpdateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.updateOutcome(write, input));
  }

  @Mutation(() => OutcomePayload, {
    description: 'Moves an outcome, with its actions, to a priority of its plan or to another place there.',
  })
  async outcomeMove(
    @Arg('input', () => OutcomeMoveInput, { description: 'Which, and where to.' }) input: OutcomeMoveInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.moveOutcome(write, input));
  }

  @Mutation(() => OutcomePayload, {
    description: 'Takes back an outcome that was entered by mistake and has no actions.',
  })
  async outcomeRetract(
    @Arg('input', () => RetractInput, { description: 'Which, and why.' }) input: RetractInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.retractPart(write, 'OUTCOME', input), input.reason);
  }
}
