import { type NodeKind, nodeKind } from '@golden-thread/schema';
import sql, { type Sql } from 'sql-template-tag';
import { whole, wordsOf } from '../read/literal.js';

/** A word that is everywhere finds nothing in particular: so many records that have it are ranked, those recorded first. */
export const MOST_RANKED = 10_000;
/** What begins with the words is ranked even so, as far as it is not very many itself. */
const MOST_NAMED = 1000;

/** After every other character. Written out: a database that is not in UTF-8 cannot make it from its number. */
const LAST = '\u{10FFFF}';

/** The nodes (id, rank) that have all of the words, in their own texts or in reports of their progress. */
export function hits(words: string, kinds: readonly NodeKind[] | null): Sql {
  const asked = sql`search_query(${words})`;
  const ofKind = kinds ? sql` and n.kind = any(${wordsOf(kinds)})` : sql``;
  // What is called just that, by its name or another, stands before what begins so.
  const rank = sql`ts_rank(n.search, ${asked}) + (lower(n.name) = lower(${words}))::int
    + (starts_with(lower(n.name), lower(${words})))::int
    + 2 * (n.aliases <> '{}' and exists (select from unnest(n.aliases) alias where lower(alias) = lower(${words})))::int as rank`;
  // By kind and name, as the index has it; also what no text is searched for, such as "IT", which is a pronoun too.
  const named = sql`n.kind = any(${wordsOf(kinds ?? nodeKind.values)})
    and lower(n.name) collate "C" >= lower(${words}) and lower(n.name) collate "C" < lower(${words}) || ${LAST}::text`;
  // Which of very many are ranked is told by their ids: whole rows, with their texts, are read of these alone.
  const progress =
    kinds && !kinds.includes('ACTION')
      ? sql``
      : sql`union all
      select n.id, reported.rank from (
        select p.action_id, max(ts_rank(p.search, ${asked})) / 4 as rank from progress_update p
        where p.id = any (array(
          select p.id from progress_update p where p.search @@ ${asked} order by p.id limit ${whole(MOST_RANKED)}))
        group by p.action_id
      ) reported join node n on n.id = reported.action_id`;
  return sql`select id, max(rank)::double precision as rank from (
      select n.id, ${rank} from node n where n.id = any (array(
        select n.id from node n where n.search @@ ${asked}${ofKind} order by n.id limit ${whole(MOST_RANKED)}))
      union all
      select n.id, ${rank} from (
        select * from node n where ${named} and (n.search @@ ${asked} or numnode(${asked}) = 0 and lower(n.name) = lower(${words}))
        order by lower(n.name) collate "C", n.id limit ${whole(MOST_NAMED)}) n
      ${progress}
    ) hit group by id`;
}
