import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { checkedId } from '../graphql/filters.js';
import { ViewArgs } from '../graphql/view.js';
import { badUserInput } from '../shared/errors.js';
import { recordedThings } from './node.inputs.js';
import { Node } from './node.type.js';

const MAX_IDS = 1000;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when there is no such thing.' })
  async node(
    @Arg('id', () => ID, { description: 'The identifier.' }) id: string,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    const checked = checkedId(id);
    return reader.read(info, {
      view,
      rows: (row, ctx) => ({ where: sql`${row.id} = ${checked}::uuid and ${recordedThings(row, ctx)}` }),
    });
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Several things by their ids, in the order asked for, with null for each that does not exist.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'The identifiers, at most 1,000.' }) ids: string[],
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Node | null)[]> {
    if (ids.length > MAX_IDS)
      throw badUserInput(`At most ${MAX_IDS} ids at a time; ${ids.length} were given.`);
    const checked = ids.map(checkedId);
    return reader.read(info, {
      view,
      rows: (row, ctx) => ({ places: checked, where: recordedThings(row, ctx) }),
    });
  }
}
