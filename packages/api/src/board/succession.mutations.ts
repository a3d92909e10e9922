import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { Check } from '../write/check.js';
import { mutate } from '../write/mutate.js';
import { Refusal } from '../write/refusal.js';
import { BoardPayload } from './board.mutations.js';
import {
  BoardDissolveInput,
  BoardMergeInput,
  BoardReplaceInput,
  type SuccessionInput,
} from './succession.inputs.js';
import { type SuccessionIntent, preview, succeed } from './succession.service.js';
import { NEW_BOARD } from './succession.ties.js';
import { BoardEndPreview, BoardSuccessionPayload } from './succession.type.js';

const WHAT = 'Which boards, by which, from when, and what goes over.';
const SAME = 'What would be asked of the mutation.';

@Resolver()
export class BoardSuccessionMutations {
  @Mutation(() => BoardSuccessionPayload, {
    description:
      'Replaces one or several boards by another from a day on: they end, what is chosen of their relationships goes over, the rest ends with them.',
  })
  async boardReplace(
    @Arg('input', () => BoardReplaceInput, { description: WHAT }) input: BoardReplaceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const intent = replacing(input, 'REPLACED');
    return mutate(context, info, (write) => succeed(write, intent()), input.reason ?? null);
  }

  @Mutation(() => BoardSuccessionPayload, {
    description:
      'Merges boards into a new one, or into one that is there, from a day on. A merger under discussion among them ends with it.',
  })
  async boardMerge(
    @Arg('input', () => BoardMergeInput, { description: WHAT }) input: BoardMergeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const intent = replacing(input, 'MERGED');
    return mutate(context, info, (write) => succeed(write, intent()), input.reason ?? null);
  }

  @Mutation(() => BoardPayload, { description: 'Ends a board without a successor.' })
  async boardDissolve(
    @Arg('input', () => BoardDissolveInput, {
      description: 'Which board, when, why, and what becomes of its relationships.',
    })
    input: BoardDissolveInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const intent = dissolving(input);
    return mutate(context, info, (write) => succeed(write, intent()), input.reason);
  }

  @Query(() => BoardEndPreview, { description: 'What `boardReplace` would do, without doing it.' })
  async boardReplacePreview(
    @Arg('input', () => BoardReplaceInput, { description: SAME }) input: BoardReplaceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BoardEndPreview> {
    return previewed(context, info, replacing(input, 'REPLACED'));
  }

  @Query(() => BoardEndPreview, { description: 'What `boardMerge` would do, without doing it.' })
  async boardMergePreview(
    @Arg('input', () => BoardMergeInput, { description: SAME }) input: BoardMergeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BoardEndPreview> {
    return previewed(context, info, replacing(input, 'MERGED'));
  }

  @Query(() => BoardEndPreview, { description: 'What `boardDissolve` would do, without doing it.' })
  async boardDissolvePreview(
    @Arg('input', () => BoardDissolveInput, { description: SAME }) input: BoardDissolveInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BoardEndPreview> {
    return previewed(context, info, dissolving(input));
  }
}

/** Made inside the write, so that what is wrong with the reason is told like any other fault. */
type Made = () => SuccessionIntent;

function replacing(input: SuccessionInput, status: 'REPLACED' | 'MERGED'): Made {
  return () => {
    const check = new Check();
    check.optional('reason', input.reason, 2000);
    check.done();
    const { boards, on, successorId, successor, carryOver, citations } = input;
    const path = (index: number) => ['boards', String(index)];
    return { status, boards, path, on, successorId, successor, carryOver, citations };
  };
}

function dissolving(input: BoardDissolveInput): Made {
  return () => {
    const check = new Check();
    check.required('reason', input.reason, 2000);
    check.done();
    const { on, citations, ties } = input;
    return { status: 'DISSOLVED', boards: [input], path: () => [], on, citations, keepTies: ties === 'KEEP' };
  };
}

async function previewed(
  { database, reader }: RequestContext,
  info: GraphQLResolveInfo,
  intent: Made,
): Promise<BoardEndPreview> {
  const found = await database
    .transaction(async (manager) => preview({ manager }, intent()))
    .catch((error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    });
  const plan =
    found instanceof Refusal
      ? { carried: [], doubled: [], ended: [], kept: [], confirmed: [], orphans: [], faults: found.errors }
      : found;
  const ids = (ties: readonly { id: string }[]) => ties.map((tie) => tie.id);
  const idOf = (id: string) => (id === NEW_BOARD ? null : id);
  const carried = plan.carried.map((tie) => ({
    tie_id: tie.of,
    source_id: idOf(tie.sourceId),
    target_id: idOf(tie.targetId),
  }));
  const doubled = plan.doubled.map(({ tie, twin }) => ({ tie_id: tie.id, twin_id: twin }));
  const orphaned = plan.orphans.map((orphan) => ({ node_id: orphan.nodeId, gap: orphan.gap }));
  return reader.read(info, {
    rows: (row) => ({
      from: sql`(select ${JSON.stringify(carried)}::json as carried, ${JSON.stringify(doubled)}::json as doubled,
        ${ids(plan.ended)}::uuid[] as ended, ${ids(plan.kept)}::uuid[] as kept, ${ids(plan.confirmed)}::uuid[] as confirmed,
        ${JSON.stringify(orphaned)}::json as orphaned, ${JSON.stringify(plan.faults)}::json as user_errors) ${row.alias}`,
    }),
  });
}
