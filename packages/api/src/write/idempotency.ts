import { createHash } from 'node:crypto';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { type ErrorCode, badRequest } from '../shared/errors.js';
import type { Written } from './mutate.js';
import type { Write } from './writer.js';

/** What a request said of itself with the header Idempotency-Key. */
export interface Idempotency {
  key: string;
  /** Hash of the whole request: the same key with another body is a mistake. */
  body: string;
  hours: number;
}

const MAX_KEY = 200;

export function idempotencyOf(
  header: string | string[] | undefined,
  body: unknown,
  hours: number,
): Idempotency | null {
  if (header === undefined) return null;
  const key = Array.isArray(header) ? header[0]! : header;
  if (key === '' || key.length > MAX_KEY)
    throw badRequest(`An Idempotency-Key has from 1 to ${MAX_KEY} characters.`);
  return {
    key,
    body: createHash('sha256')
      .update(JSON.stringify(body ?? null))
      .digest('hex'),
    hours,
  };
}

/** A code of its own: a client that lost an answer learns by it that what it sent first was written. */
const keyIsUsed = () =>
  new GraphQLError(
    'This Idempotency-Key was used for another request. Give each new request a key of its own.',
    { extensions: { code: 'IDEMPOTENCY_KEY_USED' satisfies ErrorCode } },
  );

/** Two accounts may bear one name: keys are an account's own. */
const actorOf = ({ author }: Write) => author.accountId ?? author.actor;

const path = (info: GraphQLResolveInfo) => String(info.path.key);

/** What the first request with this key wrote. Asked under the writer lock, so that of many at once one is the first. */
export async function remembered(
  write: Write,
  idempotency: Idempotency | null,
  info: GraphQLResolveInfo,
): Promise<Written | null> {
  if (!idempotency) return null;
  const { key, body, hours } = idempotency;
  await write.manager.query(
    `delete from public.idempotency where created_at < now() - make_interval(hours => $1)`,
    [hours],
  );
  const rows = await write.manager.query<{ path: string; body: string; ids: string[]; at: string }[]>(
    `select path, body, ids, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
     from public.idempotency where actor = $1 and key = $2`,
    [actorOf(write), key],
  );
  if (rows.some((row) => row.body !== body)) {
    throw keyIsUsed();
  }
  const known = rows.find((row) => row.path === path(info));
  return known ? { ids: known.ids, errors: [], at: known.at } : null;
}

export async function remember(
  write: Write,
  idempotency: Idempotency | null,
  info: GraphQLResolveInfo,
  ids: string[],
): Promise<void> {
  if (!idempotency) return;
  await write.manager.query(
    `insert into public.idempotency (actor, key, path, body, ids, recorded_at) values ($1, $2, $3, $4, $5, $6)`,
    [actorOf(write), idempotency.key, path(info), idempotency.body, ids, write.at],
  );
}
