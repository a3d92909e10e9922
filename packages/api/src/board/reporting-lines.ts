import sql, { type Sql, raw } from 'sql-template-tag';
import type { ReadContext } from '../read/context.js';
import type { Relation } from '../read/field.js';
import { wordsOf } from '../read/literal.js';
import type { Row } from '../read/row.js';
import { upward } from '../relationship/roles.js';

/** No real line is this long: a longer one is cut here, which keeps a mistaken register from being walked for ever. */
const MAX_STEPS = 12;

/**
 * All paths upward, as rows (ties uuid[], nodes uuid[]). `start` selects where they begin: rows
 * (node_id, ties, nodes), `nodes` holding what a path must not come back to.
 */
export function pathsUpward(start: Sql, ctx: ReadContext): Sql {
  const next = (path: string) => sql`join relationship r on r.source_id = ${raw(path)}.node_id
    and r.type = any(${wordsOf(upward)}) and ${ctx.confirmed(sql`r`)} and not r.target_id = any(${raw(path)}.nodes)
    join node above on above.id = r.target_id and ${ctx.inForce(sql`above`)}`;
  return sql`with recursive path as (
    ${start}
    union all
    select r.target_id, path.ties || r.id, path.nodes || r.target_id
    from path ${next('path')} where cardinality(path.nodes) <= ${MAX_STEPS}
  )
  select path.ties, path.nodes from path
  where cardinality(path.nodes) > ${MAX_STEPS}
    or not exists (select from (select path.node_id, path.nodes) as ending ${next('ending')})`;
}

export function reportingLines(board: Row, line: Row, ctx: ReadContext): Relation {
  const start = sql`select ${board.id} as node_id, array[]::uuid[] as ties, array[${board.id}] as nodes`;
  return {
    from: sql`(select all_lines.ties, all_lines.nodes[2:] as nodes from (${pathsUpward(start, ctx)}) all_lines
      where cardinality(all_lines.ties) > 0) ${line.alias}`,
    order: [
      { name: 'nodes', sql: line.own('nodes'), type: 'text' },
      { name: 'ties', sql: line.own('ties'), type: 'text' },
    ],
  };
}
