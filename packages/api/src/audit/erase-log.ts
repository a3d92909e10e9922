import type { Write } from '../write/writer.js';
import type { Columns, Snapshot } from './fields.js';
import type { Pseudonym } from './pseudonym.js';

interface Payload {
  seq: string;
  isOwn: boolean;
  before: Snapshot | null;
  after: Snapshot | null;
  reason: string | null;
}

/** Takes the person's names out of the log. Returns the hash of what stayed, by the number of each row that held them. */
export async function redactLog(
  write: Write,
  person: string,
  pseudonym: Pseudonym,
): Promise<Record<string, string>> {
  const payloads = await write.manager.query<Payload[]>(
    `select p.seq, c.subject_id = $1 as "isOwn", p.before, p.after, p.reason
     from public.change_payload p join public.change c on c.seq = p.seq
     where c.subject_id = $1 or exists (select from unnest($2::text[]) trace
       where strpos(lower(concat_ws(' ', p.before::text, p.after::text, p.reason)), trace) > 0)
     order by p.seq`,
    [person, pseudonym.traces],
  );
  const redacted: Record<string, string> = {};
  for (const payload of payloads) {
    const state = (snapshot: Snapshot | null) =>
      payload.isOwn ? withoutSelf(snapshot, pseudonym) : snapshot;
    const before = pseudonym.value(state(payload.before));
    const after = pseudonym.value(state(payload.after));
    const reason = pseudonym.value(payload.reason);
    const stayed = [before, after, reason].map((part) => JSON.stringify(part));
    const held = [payload.before, payload.after, payload.reason].map((part) => JSON.stringify(part));
    if (stayed.every((part, index) => part === held[index])) continue;
    const [row] = await write.manager.query<{ seq: string; digest: string }[]>(
      `with redacted as (
         update public.change_payload p set before = $2, after = $3, reason = $4, salt = null where p.seq = $1 returning p.*
       ) select r.seq, encode(payload_digest((r.seq, r.before, r.after, r.salt, r.reason)::public.change_payload), 'hex') as digest
         from redacted r`,
      [payload.seq, jsonOf(before), jsonOf(after), reason],
    );
    redacted[row!.seq] = row!.digest;
  }
  return redacted;
}

const jsonOf = (state: Snapshot | null) => (state === null ? null : JSON.stringify(state));

/** The person's own record at some time, with nothing that tells who it was. */
function withoutSelf(state: Snapshot | null, pseudonym: Pseudonym): Snapshot | null {
  if (state === null) return null;
  const node = state['node'] as Columns;
  return {
    ...state,
    node: { ...node, name: pseudonym.name, slug: pseudonym.slug, aliases: [], description: null },
    identifiers: [],
  };
}
