import { createHmac } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { newId } from '../shared/ids.js';

const GUESSES = 10;
const MINUTES = 5;

/** A guess that was let through. One that was right is taken back: only wrong ones count. */
export interface Guess {
  wasRight: () => Promise<void>;
}

/**
 * Lets a guess at a password through, or null where there were too many: for the account, and from the address. Guesses are
 * counted in the register, before they are checked and one at a time, so that many at once, also in several processes,
 * are no more than ten. The keys are hashes, so that the table does not tell who guessed at what.
 */
export async function guess(
  database: Database,
  secret: string,
  of: { email: string; address: string },
): Promise<Guess | null> {
  const keys = [`account ${of.email}`, `address ${network(of.address)}`]
    .map((key) => createHmac('sha256', secret).update(key).digest())
    .toSorted((one, other) => one.compare(other));
  const ids = keys.map(() => newId());
  const isLetThrough = await database.transaction(async (manager) => {
    for (const key of keys) {
      await manager.query(`select pg_advisory_xact_lock($1)`, [key.readBigInt64BE().toString()]);
    }
    await manager.query(
      `delete from public.sign_in_attempt where attempted_at < clock_timestamp() - make_interval(mins => $1)`,
      [MINUTES],
    );
    const full = await manager.query<unknown[]>(
      `select from public.sign_in_attempt where key = any($1::bytea[]) group by key having count(*) >= $2`,
      [keys, GUESSES],
    );
    if (full.length > 0) return false;
    await manager.query(
      `insert into public.sign_in_attempt (id, key, attempted_at)
       select id, key, clock_timestamp() from unnest($1::uuid[], $2::bytea[]) as t(id, key)`,
      [ids, keys],
    );
    return true;
  });
  if (!isLetThrough) return null;
  return {
    wasRight: async () => {
      await database.query(sql`delete from public.sign_in_attempt where id = any(${ids}::uuid[])`);
    },
  };
}

export const TOO_MANY_GUESSES = `There were ${GUESSES} wrong passwords in ${MINUTES} minutes, for this account or from this address. Wait ${MINUTES} minutes, then try again.`;

/** A household or an office has a whole network of IPv6 addresses: its first 64 bits stand for it. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase();
  if (!plain.includes(':')) return plain;
  const [head, tail = ''] = plain.split('::') as [string, string?];
  const [first, last] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = plain.includes('::') ? 8 - first!.length - last!.length : 0;
  const groups = [...first!, ...Array.from({ length: zeros }, () => '0'), ...last!];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
