import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { payloadOf, payloadOfMany } from '../graphql/payload.js';
import { ActionMoveInput } from '../plan/part.mutation.inputs.js';
import { allOrNothing } from '../write/all-or-nothing.js';
import { mutate } from '../write/mutate.js';
import { RetractInput } from '../write/write.inputs.js';
import {
  ActionCreateInput,
  ActionRecordProgressInput,
  ActionReviseTimescaleInput,
  ActionUpdateInput,
} from './action.mutation.inputs.js';
import * as service from './action.service.js';
import { Action } from './action.type.js';
import { recordProgress } from './progress.service.js';
import { ProgressUpdate } from './progress.type.js';
import { reviseTimescale } from './timescale.service.js';

const Payload: ClassType = payloadOf('Action', 'action', () => Action, 'action');
const ProgressPayload: ClassType = payloadOf(
  'ProgressUpdate',
  'progressUpdate',
  () => ProgressUpdate,
  'progress update',
);
const ManyProgressPayload: ClassType = payloadOfMany(
  'ProgressUpdates',
  'progressUpdates',
  () => ProgressUpdate,
  'progress updates',
);

@Resolver()
export class ActionMutations {
  @Mutation(() => Payload, { description: 'Adds an action to an outcome.' })
  async actionCreate(
    @Arg('input', () => ActionCreateInput, { description: 'The action.' }) input: ActionCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.createAction(write, input));
  }

  @Mutation(() => Payload, {
    description:
      'Changes the record of an action. Who answers for it are relationships; its place is changed by actionMove or planReorder, its timescale by actionReviseTimescale.',
  })
  async actionUpdate(
    @Arg('input', () => ActionUpdateInput, { description: 'What to change.' }) input: ActionUpdateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.updateAction(write, input));
  }

  @Mutation(() => Payload, {
    description: 'Moves an action to an outcome of its plan or to another place there.',
  })
  async actionMove(
    @Arg('input', () => ActionMoveInput, { description: 'Which, and where to.' }) input: ActionMoveInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.moveAction(write, input));
  }

  @Mutation(() => Payload, {
    description:
      'Takes back an action that was entered by mistake, on which no progress is reported and nothing hangs.',
  })
  async actionRetract(
    @Arg('input', () => RetractInput, { description: 'Which, and why.' }) input: RetractInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.retractAction(write, input), input.reason);
  }

  @Mutation(() => Payload, {
    description: 'Gives an action a new timescale, with the reason and who approved it.',
  })
  async actionReviseTimescale(
    @Arg('input', () => ActionReviseTimescaleInput, { description: 'The new timescale.' })
    input: ActionReviseTimescaleInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => reviseTimescale(write, input), input.reason);
  }

  @Mutation(() => ProgressPayload, {
    description: 'Records progress on an action. It is never changed: a correction is another update.',
  })
  async actionRecordProgress(
    @Arg('input', () => ActionRecordProgressInput, { description: 'What is reported.' })
    input: ActionRecordProgressInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => recordProgress(write, input));
  }

  @Mutation(() => ManyProgressPayload, { description: 'Records progress on many actions at once.' })
  async progressRecord(
    @Arg('input', () => [ActionRecordProgressInput], {
      description: 'What is reported, at most 500 entries: all are written, or none.',
    })
    input: ActionRecordProgressInput[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) =>
      allOrNothing(input, 'input', (entry) => recordProgress(write, entry)),
    );
  }
}
