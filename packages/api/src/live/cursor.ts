import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { badUserInput } from '../shared/errors.js';

/**
 * The cursor of a change: its place in the log and the beginning of its hash, by which the cursor of another register, or
 * of a log that was restored to an earlier state, is told apart.
 */
export const cursorOf = (change: Sql): Sql =>
  sql`translate(encode(convert_to(${change}.seq || ':' || encode(substring(${change}.hash, 1, 8), 'hex'), 'UTF8'), 'base64'), '+/=', '-_')`;

const CURSOR = /^([1-9]\d{0,14}):([0-9a-f]{16})$/;

/** What a cursor says, whether or not this register made it. */
export function placeIn(cursor: string): { seq: number; mark: string } | null {
  const [, seq, mark] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return seq === undefined ? null : { seq: Number(seq), mark: mark! };
}

/** After which row of the log a subscriber wants to read on: after the cursor's, or after the newest. */
export async function placeAfter(database: Database, cursor: string | null | undefined): Promise<number> {
  if (cursor == null) {
    const [newest] = await database.query<{ seq: string }>(
      sql`select coalesce(max(seq), 0) as seq from public.change`,
    );
    return Number(newest!.seq);
  }
  const place = placeIn(cursor);
  if (place) {
    const [known] = await database.query(
      sql`select from public.change where seq = ${place.seq} and encode(substring(hash, 1, 8), 'hex') = ${place.mark}`,
    );
    if (known) return place.seq;
  }
  throw badUserInput(
    'The cursor in "after" is not that of a change in this register. Subscribe without it, and read anew what you show.',
  );
}
