import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { badUserInput } from '../shared/errors.js';
import { mapDiff } from './ecosystem-diff.sql.js';
import { EcosystemDiff } from './ecosystem-diff.type.js';
import { EcosystemFilter } from './ecosystem.scope.js';

@ArgsType()
class DiffArgs {
  @Field(() => DateScalar, { description: 'The earlier day.' })
  from!: string;

  @Field(() => DateScalar, {
    description: 'The later day. What is asked of the nodes themselves is answered as at this day.',
  })
  to!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'What the register said of both days at this instant, whatever was corrected since.',
  })
  asRecorded?: string | null;
}

@Resolver()
export class EcosystemDiffResolver {
  @Query(() => EcosystemDiff, {
    description:
      'What became different between two days on which things are true: what was added, ended and changed, each with a sentence. Not what was entered in the register in that time: for that see `changes`.',
  })
  async ecosystemDiff(
    @Args(() => DiffArgs) { from, to, asRecorded }: DiffArgs,
    @Arg('filter', () => EcosystemFilter, {
      nullable: true,
      description: 'Which part of the map. All boards and plans unless told.',
    })
    filter: EcosystemFilter | null,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EcosystemDiff> {
    if (from > to) throw badUserInput(`"from" (${from}) must not be after "to" (${to}).`);
    const view = { asAt: to, asRecorded: asRecorded ?? null };
    return reader.read(info, { view, with: (ctx) => mapDiff(filter ?? {}, from, ctx) });
  }
}
