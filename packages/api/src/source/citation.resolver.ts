import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { matches } from '../graphql/filters.js';
import { type Connection, PageArgs } from '../graphql/page.js';
import { ViewArgs } from '../graphql/view.js';
import { CitationFilter, byFact, citationConditions } from './citation.inputs.js';
import { type Citation, CitationConnection } from './citation.type.js';

@Resolver()
export class CitationResolver {
  @Query(() => CitationConnection, {
    description: 'A page of citations: what each paper states, the statements about one fact together.',
  })
  async citations(
    @Arg('filter', () => CitationFilter, {
      nullable: true,
      description: 'Which to list. All unless told.',
    })
    filter: CitationFilter | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Citation>> {
    return reader.read(info, {
      view,
      rows: (row) => ({ where: matches(filter, () => citationConditions(row)), order: byFact(row) }),
    });
  }
}
