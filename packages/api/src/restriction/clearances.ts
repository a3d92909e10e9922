import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { todayInLondon } from '../read/context.js';

/** By these a person, or a post that they hold, sits on a board. */
const seats = ['CHAIRS', 'CO_CHAIRS', 'VICE_CHAIRS', 'MEMBER_OF'];

/**
 * The ids of the restricted things in whose audience somebody is: those that name their account, or a board on which they
 * sit on the day themselves or through a post that they hold.
 */
export function clearedThings(account: Sql, person: Sql, day: string): Sql {
  // Outside the views for reading: what makes somebody an audience may itself be restricted.
  const holds = (tie: Sql) => sql`(${tie}.status = 'CONFIRMED' and ${tie}.retracted_at is null
    and (${tie}.valid_from is null or ${tie}.valid_from <= ${day}::date)
    and (${tie}.valid_to is null or ${tie}.valid_to > ${day}::date))`;
  return sql`
    with seated as (
      select ${person} as id
      union all select holding.target_id from public.relationship holding
      where holding.source_id = ${person} and holding.type = 'HOLDS' and ${holds(sql`holding`)}
    ), board as (
      select seat.target_id as id from public.relationship seat
      where seat.source_id in (select id from seated) and seat.type = any(${seats}::text[]) and ${holds(sql`seat`)}
    )
    select r.thing_id as id from public.restriction r
    where ${account} = any (r.audience_accounts) or r.audience_boards && array(select id from board)`;
}

/** The same as a list. Asked anew for each request, so that who leaves a board or a post leaves its audiences with it. */
export async function clearancesOf(
  database: Database,
  accountId: string | null,
  personId: string | null,
  today = todayInLondon(),
): Promise<string[]> {
  const things = clearedThings(sql`${accountId}::uuid`, sql`${personId}::uuid`, today);
  const rows = await database.query<{ id: string }>(sql`${things} order by r.thing_id`);
  return rows.map(({ id }) => id);
}
