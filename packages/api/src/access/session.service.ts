import { isUuid } from '../shared/ids.js';
import { refuse } from '../write/refusal.js';
import type { Write } from '../write/writer.js';
import { endSessions } from './account.service.js';
import { hasRole } from './viewer.js';

/** Ends one session. Of others' sessions who is no administrator is not even told that they are there. */
export async function endSession(write: Write, id: string): Promise<string> {
  const [session] = isUuid(id)
    ? await write.manager.query<{ account_id: string }[]>(
        `select account_id from public.session where id = $1`,
        [id],
      )
    : [];
  if (!session || !isOwnOrAdmin(write, session.account_id)) {
    return refuse('NOT_FOUND', ['id'], 'There is no such session. It may have ended already.');
  }
  return endSessions(write, session.account_id, { only: id });
}

export async function endSessionsOf(write: Write, accountId: string | null | undefined): Promise<string> {
  const account = accountId ?? write.author.viewer!.id!;
  if (!isOwnOrAdmin(write, account))
    refuse('FORBIDDEN', ['accountId'], 'Only administrators end the sessions of others.');
  return endSessions(write, account);
}

function isOwnOrAdmin({ author: { viewer } }: Write, accountId: string): boolean {
  return viewer !== undefined && (viewer.id === accountId.toLowerCase() || hasRole(viewer, 'ADMIN'));
}
