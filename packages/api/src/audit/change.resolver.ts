import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import type { Connection } from '../graphql/page.js';
import { ChangesArgs, changesOf } from './change.inputs.js';
import { type Change, ChangeConnection } from './change.type.js';

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, { description: 'A page of the change log, newest first.' })
  async changes(
    @Args(() => ChangesArgs) args: ChangesArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Change>> {
    return reader.read(info, { rows: (row, { viewer }) => changesOf(row, args, viewer) });
  }
}
