import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from './viewer.js';

/**
 * Condition: an action is one of a viewer's own. On the day, a post that their person holds is accountable for it or
 * supports it. What contributors may write hangs on this, and what `viewerCan…` tells them.
 */
export function isOwnAction(action: Sql, { personId }: Viewer, day: string): Sql {
  if (personId === null) return sql`false`;
  const inForce = (tie: Sql) => sql`(${tie}.status = 'CONFIRMED'
    and (${tie}.valid_from is null or ${tie}.valid_from <= ${day}::date)
    and (${tie}.valid_to is null or ${tie}.valid_to > ${day}::date))`;
  return sql`exists (
    select from relationship task join relationship holding on holding.target_id = task.source_id
    where task.target_id = ${action} and task.type in ('ACCOUNTABLE_FOR', 'SUPPORTS') and ${inForce(sql`task`)}
      and holding.source_id = ${personId}::uuid and holding.type = 'HOLDS' and ${inForce(sql`holding`)})`;
}
