import sql, { type Sql } from 'sql-template-tag';
import { byName } from '../graphql/order.js';
import type { ReadContext } from '../read/context.js';
import type { Relation } from '../read/field.js';
import { wordsOf } from '../read/literal.js';
import type { Row } from '../read/row.js';
import { serving } from '../relationship/roles.js';

/** The plans above one plan: what it delivers or contributes to, and strategies that it or they are aligned with. */
export function plansServed(planId: Sql, child: Row, ctx: ReadContext): Relation {
  return {
    where: sql`${child.id} <> ${planId} and ${child.id} in (with recursive served as (
      select ${planId} as id
      union
      select step.id from served join lateral (
        select r.target_id as id from relationship r
          where r.source_id = served.id and r.target_kind = 'PLAN' and r.type = any(${wordsOf(serving)}) and ${ctx.confirmed(sql`r`)}
        union all
        select p.id from relationship r
          join plan p on p.id in (r.source_id, r.target_id) and p.id <> served.id and p.plan_type = 'STRATEGY'
          where served.id in (r.source_id, r.target_id) and r.type = 'ALIGNS_WITH' and ${ctx.confirmed(sql`r`)}
      ) step on true
        join node above on above.id = step.id and ${ctx.inForce(sql`above`)}
    ) select id from served)`,
    order: [byName(child)],
  };
}
