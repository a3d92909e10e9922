import sql from 'sql-template-tag';
import type { SessionConfig } from '../config/config.js';
import type { Database } from '../database/database.js';
import { clearancesOf } from '../restriction/clearances.js';
import { newId } from '../shared/ids.js';
import { hashOf, newSecret } from './secret.js';
import { type Role, type Viewer, isKeeper } from './viewer.js';

/** That a session was seen is written at most this often, and more often only where it ends sooner. */
const SEEN_SECONDS = 60;

/** Begins a session, and sweeps out those that are over. The secret is for the cookie; the register keeps its hash. */
export async function beginSession(
  database: Database,
  accountId: string,
  { idleSeconds, absoluteSeconds }: SessionConfig,
  userAgent: string | null = null,
): Promise<{ id: string; secret: string }> {
  const [id, secret] = [newId(), newSecret()];
  await database.query(sql`
    with over as (delete from public.session where least(idle_until, expires_at) < now())
    insert into public.session (id, secret_hash, account_id, user_agent, idle_until, expires_at)
    values (${id}, ${hashOf(secret)}, ${accountId}, ${userAgent?.slice(0, 200) ?? null},
      now() + make_interval(secs => ${idleSeconds}), now() + make_interval(secs => ${absoluteSeconds}))`);
  return { id, secret };
}

/**
 * Who has the session with this secret, asked of the register at each request: a session that was ended, and an account
 * that was disabled, count no more at the next.
 */
export async function viewerBySession(
  database: Database,
  secret: string,
  { idleSeconds }: SessionConfig,
): Promise<Viewer | null> {
  const [row] = await database.query<{
    session: string;
    id: string;
    name: string;
    role: Role;
    person: string | null;
    restricts: boolean;
  }>(sql`
    with found as (
      select s.id as session, s.last_seen_at, a.id, a.name, a.role, a.person_id as person
      from public.session s join public.account a on a.id = s.account_id
      where s.secret_hash = ${hashOf(secret)} and a.status = 'ACTIVE' and s.idle_until > now() and s.expires_at > now()
    ), seen as (
      update public.session set last_seen_at = now(), idle_until = now() + make_interval(secs => ${idleSeconds})
      where id in (select session from found
        where last_seen_at < now() - make_interval(secs => ${Math.min(SEEN_SECONDS, idleSeconds / 10)}))
    )
    select session, id, name, role, person, exists (select from public.restriction) as restricts from found`);
  if (!row) return null;
  const { session: sessionId, id, name, role, person: personId } = row;
  const viewer: Viewer = {
    kind: 'ACCOUNT',
    id,
    name,
    role,
    personId,
    sessionId,
    clearances: [],
    scope: null,
  };
  // Who keeps the register sees all of it whatever their clearances.
  if (!row.restricts || isKeeper(viewer)) return viewer;
  return { ...viewer, clearances: await clearancesOf(database, id, personId) };
}

export async function endSession(database: Database, id: string): Promise<void> {
  await database.query(sql`delete from public.session where id = ${id}`);
}
