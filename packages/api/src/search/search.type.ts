import sql, { type Sql } from 'sql-template-tag';
import { Field, Float, ObjectType } from 'type-graphql';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import type { GovernanceNode } from '../node/node.type.js';
import { Read } from '../read/field.js';
import type { Row } from '../read/row.js';

const HEADLINE = 'StartSel=**,StopSel=**,MaxWords=30,MinWords=12';

/** The text in which the words were found best: the node's own, or a report of progress; else what it is called. */
function headline(hit: Row): Sql {
  const [id, query] = [hit.id, hit.own('query')];
  return sql`coalesce((select ts_headline('english',
      case when to_tsvector('english', search_words(best.text)) @@ ${query} then best.text else best.names end, ${query}, ${HEADLINE})
    from (
      select coalesce(n.description, '') as text, array_to_string(n.name || n.aliases, ' · ') as names, ts_rank(n.search, ${query}) as rank
      from node n where n.id = ${id} and n.search @@ ${query}
      union all
      select p.commentary, array_to_string(n.name || n.aliases, ' · '), ts_rank(p.search, ${query}) / 4
      from progress_update p join node n on n.id = p.action_id where p.action_id = ${id} and p.search @@ ${query}
      order by rank desc limit 1
    ) best), (select '**' || n.name || '**' from node n where n.id = ${id}))`;
}

@ObjectType({ description: 'Something that was found.' })
export class SearchResult {
  @Field(() => named('GovernanceNode'), { description: 'What was found.' })
  @Read.one((hit) => ({ id: hit.id }))
  node!: GovernanceNode;

  @Field(() => Float, {
    description: 'How well it fits: the larger, the better. Comparable within one search only.',
  })
  rank!: number;

  @Field({
    description:
      'The part of its text that fits best, with each word found between ** and **. Plain text otherwise.',
  })
  @Read.sql(headline)
  headline!: string;
}

export const SearchResultConnection = connectionOf(() => SearchResult, 'SearchResult', 'search results');
