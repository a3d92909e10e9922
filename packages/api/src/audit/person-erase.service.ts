import { randomBytes } from 'node:crypto';
import { isUuid } from '../shared/ids.js';
import { Check } from '../write/check.js';
import { nextVersion } from '../write/node-writer.js';
import { refuse } from '../write/refusal.js';
import type { Write } from '../write/writer.js';
import { eraseAccount, requireDisabledAccount } from './erase-account.js';
import { redactLog } from './erase-log.js';
import { type Mention, eraseRows } from './erase-rows.js';
import type { PersonEraseInput } from './person-erase.inputs.js';
import { Pseudonym } from './pseudonym.js';

/** What a person's row keeps of their erasure: enough to verify the log, nothing of the person. */
interface Erasure {
  at: string;
  /** By the number of each redacted row of the log, the hash of what stayed in it. */
  redacted: Record<string, string>;
  mentions: Mention[];
}

/**
 * Takes a person's name out of the register and its log (UK GDPR, article 17). What they did stays, under a pseudonym
 * that nothing leads back from: the salts go with the names, so that the hashes in the chain tell nothing either.
 */
export async function erasePerson(write: Write, input: PersonEraseInput): Promise<string> {
  const check = new Check();
  const reason = check.required('reason', input.reason, 2000);
  check.done();
  const id = await requirePerson(write, input.id);
  const account = await requireDisabledAccount(write, id);
  const pseudonym = await pseudonymOf(write, id, account?.names ?? []);
  await write.manager.query(`select set_config('golden_thread.erasing', 'on', true)`);
  const { mentions, nodes, relationships, progress } = await eraseRows(write, id, pseudonym);
  const redacted = await redactLog(write, id, pseudonym);
  if (account) await eraseAccount(write, account, pseudonym);
  // From here on the register and its log say the same again: what follows is an ordinary write.
  await write.touch('node', id, ...nodes);
  await write.touch('relationship', ...relationships);
  await nextVersion(write, 'node', id, input.version, {});
  if (account) {
    await write.touch('account', account.id);
    await anotherVersion(write, 'account', [account.id]);
  }
  await anotherVersion(write, 'node', nodes);
  await anotherVersion(write, 'relationship', relationships);
  const erasure: Erasure = { at: write.at, redacted, mentions };
  await write.manager.query(`update public.person set erasure = $2 where id = $1`, [
    id,
    JSON.stringify(erasure),
  ]);
  await forgetRequests(write, pseudonym, [id, ...nodes, ...relationships, ...progress]);
  await write.manager.query(`select set_config('golden_thread.erasing', '', true)`);
  write.reason = pseudonym.text(reason);
  return id;
}

/** Also a person whose entry was retracted: the log holds the name still. */
async function requirePerson(write: Write, id: string): Promise<string> {
  const [person] = isUuid(id)
    ? await write.manager.query<{ id: string; erased: boolean }[]>(
        `select id, erasure is not null as erased from public.person where id = $1`,
        [id],
      )
    : [];
  if (!person) return refuse('NOT_FOUND', ['id'], 'There is no such person in the register.');
  if (person.erased) refuse('WRONG_STATE', ['id'], 'This person was erased already.');
  return person.id;
}

/** A pseudonym that no other record has, for every name that the register ever knew the person by. */
async function pseudonymOf(write: Write, id: string, ofAccount: readonly string[]): Promise<Pseudonym> {
  const states = await write.manager.query<{ state: Known }[]>(
    `select distinct jsonb_build_object('name', s.state #> '{node,name}', 'slug', s.state #> '{node,slug}',
       'aliases', s.state #> '{node,aliases}', 'identifiers', s.state -> 'identifiers') as state
     from (
       select snapshot('node', $1) as state
       union all select unnest(array[p.before, p.after])
       from public.change c join public.change_payload p on p.seq = c.seq where c.subject_id = $1
     ) s where s.state is not null`,
    [id],
  );
  const known = states.map(({ state }) => state);
  const ofPerson = known.flatMap((state) => [
    state.name,
    ...(state.aliases ?? []),
    // Short numbers stand for many other things.
    ...(state.identifiers ?? []).map(({ value }) => value).filter((value) => value.length >= 6),
  ]);
  for (let length = 2; ; length++) {
    const mark = randomBytes(length).toString('hex');
    const slug = `person-erased-${mark}`;
    const taken = await write.manager.query<unknown[]>(`select from public.node where slug = $1`, [slug]);
    if (taken.length === 0)
      return new Pseudonym(
        `Person erased ${mark}`,
        slug,
        [...ofPerson, ...ofAccount],
        known.map((state) => state.slug),
      );
  }
}

interface Known {
  name: string;
  slug: string;
  aliases: string[] | null;
  identifiers: { value: string }[] | null;
}

/** Readers of what changed must see that a text of theirs did, and nobody may save the old one over it. */
async function anotherVersion(
  write: Write,
  table: 'node' | 'relationship' | 'account',
  ids: string[],
): Promise<void> {
  await write.manager.query(
    `update public.${table} set version = version + 1, updated_at = $2 where id = any($1)`,
    [ids, write.at],
  );
}

/** The hash of a request that wrote the name could be guessed from the name. */
async function forgetRequests(write: Write, pseudonym: Pseudonym, ids: string[]): Promise<void> {
  await write.manager.query(
    `delete from public.idempotency where ids && $1::uuid[]
       or exists (select from unnest($2::text[]) trace where strpos(lower(key), trace) > 0)`,
    [ids, pseudonym.traces],
  );
}
