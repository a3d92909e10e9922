import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { ViewArgs } from '../graphql/view.js';
import { EcosystemFilter, mapScope } from './ecosystem.scope.js';
import { Ecosystem } from './ecosystem.type.js';

@Resolver()
export class EcosystemResolver {
  @Query(() => Ecosystem, {
    description:
      'The map of boards, plans and whatever else is asked for, with the ties among them, as at a day.',
  })
  async ecosystem(
    @Arg('filter', () => EcosystemFilter, {
      nullable: true,
      description: 'Which part of the map. All boards and plans unless told.',
    })
    filter: EcosystemFilter | null,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Ecosystem> {
    return reader.read(info, { view, with: (ctx) => mapScope(filter ?? {}, ctx) });
  }
}
