import type { NodeKind } from '@golden-thread/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { Check } from '../write/check.js';
import { mutate } from '../write/mutate.js';
import { createNode, retractNode, updateNode } from '../write/node-writer.js';
import { type NodeCreateInput, type NodeUpdateInput, RetractInput } from '../write/write.inputs.js';

interface Entry<Input> {
  /** The mutation's name, such as boardCreate. */
  name: string;
  input: ClassType<Input & object>;
  description: string;
}

interface NodeMutations<Create extends NodeCreateInput, Update extends NodeUpdateInput> {
  kind: NodeKind;
  payload: ClassType;
  create: Entry<Create>;
  update: Entry<Update>;
  retract: Omit<Entry<RetractInput>, 'input'>;
  /** The columns of the kind's own table. Undefined leaves a column as it is, or at its default. */
  columns: (check: Check, input: Create | Update) => Record<string, unknown>;
}

/** The three mutations that kinds have which are nothing but a record: create, update, retract. */
export function nodeMutations<Create extends NodeCreateInput, Update extends NodeUpdateInput>(
  own: NodeMutations<Create, Update>,
): new () => object {
  const columns = (input: Create | Update) => {
    const check = new Check();
    const checked = own.columns(check, input);
    check.done();
    return checked;
  };

  @Resolver()
  class KindMutations {
    @Mutation(() => own.payload, { name: own.create.name, description: own.create.description })
    async create(
      @Arg('input', () => own.create.input, { description: 'The record.' }) input: Create,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return mutate(context, info, (write) => createNode(write, own.kind, input, columns(input)));
    }

    @Mutation(() => own.payload, { name: own.update.name, description: own.update.description })
    async update(
      @Arg('input', () => own.update.input, { description: 'What to change.' }) input: Update,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return mutate(context, info, (write) => updateNode(write, own.kind, input, columns(input)));
    }

    @Mutation(() => own.payload, { name: own.retract.name, description: own.retract.description })
    async retract(
      @Arg('input', () => RetractInput, { description: 'Which, and why.' }) input: RetractInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return mutate(context, info, (write) => retractNode(write, [own.kind], input), input.reason);
    }
  }
  return KindMutations;
}
