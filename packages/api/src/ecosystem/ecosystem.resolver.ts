import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { DateScalar } from '../graphql/scalars.js';
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
    @Arg('asAt', () => DateScalar, {
      nullable: true,
      description: 'The day that the map shows: today unless told.',
    })
    asAt: string | null,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Ecosystem> {
    return reader.read(info, { asAt, with: (ctx) => mapScope(filter ?? {}, ctx) });
  }
}
