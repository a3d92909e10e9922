import sql, { type Sql } from 'sql-template-tag';
import type { ReadContext } from '../read/context.js';
import { wordsOf } from '../read/literal.js';
import type { Row } from '../read/row.js';

/** The statuses with which a plan ends. */
const endings = ['CLOSED', 'SUPERSEDED'];

/** A plan's status on the day: until it ended it was active. */
export function planStatusOn(plan: Row, ctx: ReadContext): Sql {
  const status = plan.own('status');
  return sql`(case when ${status} = any(${wordsOf(endings)}) and ${plan.node('valid_to')} > ${ctx.day} then 'ACTIVE' else ${status} end)`;
}
