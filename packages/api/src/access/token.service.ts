import sql from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { todayInLondon } from '../read/context.js';
import { isUuid, newId } from '../shared/ids.js';
import { Check } from '../write/check.js';
import { refuse } from '../write/refusal.js';
import { requireNode } from '../write/require.js';
import type { Write } from '../write/writer.js';
import { hashOf, newSecret } from './secret.js';
import type { ScopeKind, TokenCreateInput } from './token.type.js';
import type { Viewer } from './viewer.js';

/** By this a token is known where it should not be: in code, in a chat, in a log. */
const PREFIX = 'gt_';
/** Far beyond what a report needs, and far below what would keep everybody else waiting. */
const MAX_REQUESTS = 100_000;
const MAX_NODES = 1_000_000;

export async function createToken(
  write: Write,
  input: TokenCreateInput,
): Promise<{ id: string; secret: string }> {
  const check = new Check();
  const name = check.required('name', input.name);
  if (Date.parse(input.expiresAt) <= Date.parse(write.at))
    check.add('DATE_ORDER', ['expiresAt'], 'It would have ended already. Give an instant to come.');
  const lastDay = todayInLondon(Date.parse(input.expiresAt));
  if (yearBefore(lastDay) > todayInLondon(Date.parse(write.at)))
    check.add('INVALID', ['expiresAt'], 'A token lasts at most a year. Make another when it ends.');
  requireRange(check, 'requestsPerMinute', input.requestsPerMinute, MAX_REQUESTS);
  requireRange(check, 'nodeLimit', input.nodeLimit, MAX_NODES);
  if (input.scope === 'ALL' && input.scopeId != null)
    check.add(
      'INVALID',
      ['scopeId'],
      'What reads all of the register is of no one board or plan. Leave this out, or let it read one board or one plan only.',
    );
  if (input.scope !== 'ALL' && input.scopeId == null)
    check.add('REQUIRED', ['scopeId'], `Say which ${input.scope.toLowerCase()}.`);
  check.done();
  const scopeId =
    input.scope === 'ALL' ? null : await requireNode(write, input.scopeId!, [input.scope], ['scopeId']);
  const [id, secret] = [newId(), PREFIX + newSecret()];
  write.created('access_token', [id]);
  await write.manager.query(
    `insert into public.access_token
       (id, secret_hash, name, scope_kind, scope_id, requests_per_minute, node_limit, created_by_id, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      hashOf(secret),
      name,
      input.scope,
      scopeId,
      input.requestsPerMinute ?? null,
      input.nodeLimit ?? null,
      write.author.accountId,
      input.expiresAt,
    ],
  );
  return { id, secret };
}

/** The same day a year before. For 29 February it is one that only bounds: later than the 28th, earlier than 1 March. */
function yearBefore(day: string): string {
  const [year, ...rest] = day.split('-');
  return [Number(year) - 1, ...rest].join('-');
}

export async function revokeToken(write: Write, given: string): Promise<string> {
  const id = given.toLowerCase();
  if (isUuid(id)) await write.touch('access_token', id);
  const [, revoked] = await write.manager.query<[unknown[], number]>(
    `update public.access_token set revoked_at = $2 where id = $1 and revoked_at is null`,
    [isUuid(id) ? id : null, write.at],
  );
  if (revoked === 0) refuse('NOT_FOUND', ['id'], 'There is no such token, or it is revoked already.');
  return id;
}

function requireRange(check: Check, field: string, value: number | null | undefined, most: number): void {
  if (value == null || (value >= 1 && value <= most)) return;
  check.add('INVALID', [field], `A number from 1 to ${most}.`);
}

/** Who has the token, if it can be used. That it was used is written at most once a minute. */
export async function viewerByToken(database: Database, secret: string): Promise<Viewer | null> {
  if (!secret.startsWith(PREFIX)) return null;
  const [row] = await database.query<{
    id: string;
    name: string;
    scope_kind: ScopeKind;
    scope_id: string;
    requests_per_minute: number | null;
    node_limit: number | null;
  }>(sql`
    with found as (
      select * from public.access_token
      where secret_hash = ${hashOf(secret)} and revoked_at is null and expires_at > now()
    ), used as (
      update public.access_token set last_used_at = now() where id in (
        select id from found where last_used_at is null or last_used_at < now() - interval '1 minute')
    )
    select id, name, scope_kind, scope_id, requests_per_minute, node_limit from found`);
  if (!row) return null;
  return {
    kind: 'TOKEN',
    id: row.id,
    name: row.name,
    role: 'READER',
    personId: null,
    clearances: [],
    scope: row.scope_kind === 'ALL' ? null : { kind: row.scope_kind, id: row.scope_id },
    nodeLimit: row.node_limit,
    requestsPerMinute: row.requests_per_minute,
  };
}
