import type { NodeKind } from '@golden-thread/schema';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { NodeKindEnum } from '../graphql/enums.js';
import { type Connection, PageArgs } from '../graphql/page.js';
import { ViewArgs } from '../graphql/view.js';
import { checkedWords } from '../node/node.inputs.js';
import { MOST_RANKED, hits } from './hits.js';
import { type SearchResult, SearchResultConnection } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnection, {
    description: `Finds nodes of all kinds by words of their names, other names, texts and progress: each word or its beginning, best first. Of words that very many records have, the first ${MOST_RANKED.toLocaleString('en-GB')} of these are ranked, and the first as many reports of progress.`,
  })
  async search(
    @Arg('query', () => String, { description: 'The words, at most 200 characters.' }) query: string,
    @Arg('kinds', () => [NodeKindEnum], { nullable: true, description: 'Only these kinds. All unless told.' })
    kinds: NodeKind[] | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SearchResult>> {
    const words = checkedWords(query).trim();
    return reader.read(info, {
      view,
      rows: (hit) => ({
        // Of what may be very many only the rank is worked out: texts are read for the page that is shown.
        from: sql`(select found.id, found.rank, search_query(${words}) as query from (${hits(words, kinds)}) found) ${hit.alias}`,
        order: [{ name: 'rank', sql: hit.own('rank'), type: 'double precision', descending: true }],
      }),
    });
  }
}
