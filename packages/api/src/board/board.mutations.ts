import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { payloadOf } from '../graphql/payload.js';
import { nodeMutations } from '../node/node.mutations.js';
import { mutate } from '../write/mutate.js';
import { BoardChangeStatusInput, BoardCreateInput, BoardUpdateInput } from './board.mutation.inputs.js';
import { boardColumns, changeBoardStatus } from './board.service.js';
import { Board } from './board.type.js';

export const BoardPayload: ClassType = payloadOf('Board', 'board', () => Board, 'board');

export const BoardMutations = nodeMutations<BoardCreateInput, BoardUpdateInput>({
  kind: 'BOARD',
  payload: BoardPayload,
  create: { name: 'boardCreate', input: BoardCreateInput, description: 'Adds a board.' },
  update: {
    name: 'boardUpdate',
    input: BoardUpdateInput,
    description: 'Changes the record of a board. Who chairs it, reports to it and so on are relationships.',
  },
  retract: {
    name: 'boardRetract',
    description:
      'Takes back a board that was entered by mistake and on which nothing hangs. A board that existed is dissolved instead.',
  },
  columns: boardColumns,
});

@Resolver()
export class BoardStatusMutations {
  @Mutation(() => BoardPayload, {
    description:
      'Changes where a board stands in its life: set up, under review, paused. How it ends has mutations of its own.',
  })
  async boardChangeStatus(
    @Arg('input', () => BoardChangeStatusInput, { description: 'Which board, and the status.' })
    input: BoardChangeStatusInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => changeBoardStatus(write, input), input.reason ?? null);
  }
}
