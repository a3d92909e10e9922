import { refuse } from '../write/refusal.js';
import type { Write } from '../write/writer.js';
import type { Pseudonym } from './pseudonym.js';

/** The account of a person who is erased. */
export interface ErasedAccount {
  id: string;
  /** Every name and email address that it ever had. */
  names: string[];
}

/** Null when the person has none. One that can be signed in to is not taken away by the way. */
export async function requireDisabledAccount(write: Write, person: string): Promise<ErasedAccount | null> {
  const [account] = await write.manager.query<{ id: string; status: string; names: string[] }[]>(
    `select a.id, a.status, array(
       select distinct known.name from (
         select unnest(array[a.name, a.email]) as name
         union select unnest(array[p.after #>> '{account,name}', p.after #>> '{account,email}'])
         from public.change c join public.change_payload p on p.seq = c.seq where c.subject_id = a.id
       ) known where known.name is not null) as names
     from public.account a where a.person_id = $1`,
    [person],
  );
  if (!account) return null;
  if (account.status !== 'DISABLED')
    refuse('WRONG_STATE', ['id'], 'This person has an account that can be signed in to. Disable it first.');
  return account;
}

/**
 * Takes the names out of the account too. What it did stays its own: under which name is written in the rows of the log
 * themselves, whose hashes hold it, and which tell who answers for a change.
 */
export async function eraseAccount(write: Write, { id }: ErasedAccount, pseudonym: Pseudonym): Promise<void> {
  await write.manager.query(
    `update public.account set name = $2, email = $3, password_hash = null, oidc_issuer = null, oidc_subject = null where id = $1`,
    [id, pseudonym.name, `${pseudonym.slug}@erased.invalid`],
  );
}
