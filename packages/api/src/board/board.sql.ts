import sql, { type Sql } from 'sql-template-tag';
import type { ReadContext } from '../read/context.js';
import { wordsOf } from '../read/literal.js';
import type { Row } from '../read/row.js';

/** The statuses with which a board's life ends. */
const endings = ['MERGED', 'REPLACED', 'DISSOLVED'];

/** A board's status on the day: one that ends its life holds only from the day of its end. */
export function statusOn(board: Row, ctx: ReadContext): Sql {
  const status = board.own('status');
  return sql`case when ${status} = any(${wordsOf(endings)}) and ${board.node('valid_to')} > ${ctx.day} then 'ACTIVE' else ${status} end`;
}
