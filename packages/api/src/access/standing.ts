import sql from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { clearancesOf } from '../restriction/clearances.js';
import type { Viewer } from './viewer.js';

/**
 * Which of these viewers are still who they were when they connected: their session goes on, their account may be signed in
 * to and has the same role, they are cleared for what they were, their token can be used. One statement for all, and none for nobody in particular. Unlike a
 * request, it does not count as using the session.
 */
export async function standing(database: Database, viewers: readonly Viewer[]): Promise<Set<Viewer>> {
  const known = viewers.filter(({ kind }) => kind !== 'ANONYMOUS');
  const still = new Set(viewers.filter(({ kind }) => kind === 'ANONYMOUS'));
  if (known.length === 0) return still;
  const sessions = known.flatMap(({ sessionId }) => sessionId ?? []);
  const tokens = known.flatMap(({ kind, id }) => (kind === 'TOKEN' ? id! : []));
  const rows = await database.query<{ key: string }>(sql`
    select s.id || a.role || coalesce(a.person_id::text, '') as key
    from public.session s join public.account a on a.id = s.account_id
    where s.id = any(${sessions}::uuid[]) and a.status = 'ACTIVE' and s.idle_until > now() and s.expires_at > now()
    union all select t.id::text from public.access_token t
    where t.id = any(${tokens}::uuid[]) and t.revoked_at is null and t.expires_at > now()`);
  const keys = new Set(rows.map(({ key }) => key));
  for (const viewer of known) {
    if (keys.has(keyOf(viewer)) && (await isStillCleared(database, viewer))) still.add(viewer);
  }
  return still;
}

/** Whoever left an audience is told nothing more of what is for it. Keepers need no clearance, and hardly anybody has one. */
async function isStillCleared(database: Database, viewer: Viewer): Promise<boolean> {
  if (viewer.clearances.length === 0) return true;
  const now = new Set(await clearancesOf(database, viewer.id, viewer.personId));
  return viewer.clearances.every((id) => now.has(id));
}

const keyOf = ({ kind, id, sessionId, role, personId }: Viewer): string =>
  kind === 'TOKEN' ? id! : `${sessionId}${role}${personId ?? ''}`;
