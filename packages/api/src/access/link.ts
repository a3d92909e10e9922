import type { Config } from '../config/config.js';
import { newId } from '../shared/ids.js';
import type { Write } from '../write/writer.js';
import { hashOf, newSecret } from './secret.js';

export type LinkPurpose = 'INVITE' | 'RESET';

const HOURS: Record<LinkPurpose, number> = { INVITE: 7 * 24, RESET: 24 };

/** A link by which a password is chosen, once. The register keeps the hash of its secret: it is shown this one time. */
export interface OneTimeLink {
  secret: string;
  expiresAt: string;
}

/** Makes a link for an account that was touched. Older ones that were not used are good no more. */
export async function makeLink(write: Write, accountId: string, purpose: LinkPurpose): Promise<OneTimeLink> {
  await write.manager.query(`delete from public.one_time_link where account_id = $1 and used_at is null`, [
    accountId,
  ]);
  const secret = newSecret();
  const [link] = await write.manager.query<{ expires_at: Date }[]>(
    `insert into public.one_time_link (id, secret_hash, account_id, purpose, expires_at)
     values ($1, $2, $3, $4, $5::timestamptz + make_interval(hours => $6)) returning expires_at`,
    [newId(), hashOf(secret), accountId, purpose, write.at, HOURS[purpose]],
  );
  return { secret, expiresAt: new Date(link!.expires_at).toISOString() };
}

/** Where it leads: into the console. What stands behind # is not sent to any server. */
export const addressOf = ({ secret }: OneTimeLink, { consoleUrl }: Pick<Config, 'consoleUrl'>): string =>
  `${consoleUrl}/#/password/${secret}`;
