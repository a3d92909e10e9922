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

const HEADLINE = 'StartSel=**,StopSel=**,MaxWords=30,MinWords=12';

/** What a hit is called: its name, then the other names that papers use. */
const names = sql`array_to_string(n.name || n.aliases, ' · ')`;

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
    const ofKind = kinds ? sql` and n.kind = any(${kinds}::text[])` : sql``;
    return reader.read(info, {
      view,
      rows: (hit) => ({
        from: sql`(
          select found.id, found.rank::double precision as rank,
            ts_headline('english', case when to_tsvector('english', search_words(found.text)) @@ search_query(${words})
              then found.text else found.names end, search_query(${words}), ${HEADLINE}) as headline
          from (
            select distinct on (id) id, rank, text, names from (
              select n.id, coalesce(n.description, '') as text, ${names} as names,
                ts_rank(n.search, search_query(${words})) + (lower(n.name) = lower(${words}))::int
                  + (starts_with(lower(n.name), lower(${words})))::int
                  + exists (select from unnest(n.aliases) alias where lower(alias) = lower(${words}))::int as rank
              from node n where n.search @@ search_query(${words})${ofKind}
              union all
              select n.id, p.commentary, ${names}, ts_rank(p.search, search_query(${words})) / 4
              from progress_update p join node n on n.id = p.action_id
              where p.search @@ search_query(${words})${ofKind}
            ) hit order by id, rank desc
          ) found) ${hit.alias}`,
        order: [{ name: 'rank', sql: hit.own('rank'), type: 'double precision', descending: true }],
      }),
    });
  }
}
