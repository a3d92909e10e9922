import type { NodeKind } from '@golden-thread/schema';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { NodeKindEnum } from '../graphql/enums.js';
import { type Connection, PageArgs } from '../graphql/page.js';
import { ViewArgs } from '../graphql/view.js';
import { checkedWords } from '../node/node.inputs.js';
import { type SearchResult, SearchResultConnection } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnection, {
    description:
      'Finds nodes of all kinds by words of their names, other names, texts and progress: each word or its beginning, best first.',
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
    const asked = sql`search_query(${words})`;
    const ofKind = kinds ? sql` and n.kind = any(${kinds}::text[])` : sql``;
    return reader.read(info, {
      view,
      rows: (hit) => ({
        // Of what may be very many only the rank is worked out: texts are read for the page that is shown.
        from: sql`(
          select found.id, found.rank, ${asked} as query from (
            select id, max(rank)::double precision as rank from (
              select n.id, ts_rank(n.search, ${asked}) + (lower(n.name) = lower(${words}))::int
                + (starts_with(lower(n.name), lower(${words})))::int
                + exists (select from unnest(n.aliases) alias where lower(alias) = lower(${words}))::int as rank
              from node n where n.search @@ ${asked}${ofKind}
              union all
              select n.id, reported.rank from (
                select p.action_id, max(ts_rank(p.search, ${asked})) / 4 as rank
                from progress_update p where p.search @@ ${asked} group by p.action_id
              ) reported join node n on n.id = reported.action_id${ofKind}
            ) hit group by id
          ) found) ${hit.alias}`,
        order: [{ name: 'rank', sql: hit.own('rank'), type: 'double precision', descending: true }],
      }),
    });
  }
}
