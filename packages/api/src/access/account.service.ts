import { Check } from '../write/check.js';
import { given, nextVersion } from '../write/node-writer.js';
import { refuse } from '../write/refusal.js';
import { requireNode } from '../write/require.js';
import type { Write } from '../write/writer.js';
import { newId, isUuid } from '../shared/ids.js';
import type { AccountEntity } from './account.entity.js';
import type { AccountInviteInput, AccountUpdateInput, AccountVersionInput } from './account.inputs.js';
import { type OneTimeLink, makeLink } from './link.js';

/** An account with the link to hand over to its owner. */
interface Linked {
  id: string;
  link: OneTimeLink;
}

export async function inviteAccount(
  write: Write,
  input: Pick<AccountInviteInput, 'email' | 'name' | 'role' | 'personId'>,
): Promise<Linked> {
  const check = new Check();
  const name = check.required('name', input.name);
  const email = emailOf(check, input.email);
  check.done();
  const personId = await personOf(write, input.personId);
  const id = newId();
  write.created('account', [id]);
  await write.manager.insert('account', { id, email, name, role: input.role, status: 'INVITED', personId });
  return { id, link: await makeLink(write, id, 'INVITE') };
}

export async function updateAccount(write: Write, input: AccountUpdateInput): Promise<string> {
  const check = new Check();
  const columns = given({
    name: input.name === undefined ? undefined : check.required('name', input.name),
    email: input.email == null ? check.kept('email', input.email) : emailOf(check, input.email),
    role: check.kept('role', input.role),
  });
  check.done();
  if (input.personId !== undefined) columns['personId'] = await personOf(write, input.personId);
  if (Object.keys(columns).length === 0) refuse('EMPTY_UPDATE', null, 'Nothing was given to change.');
  const account = await requireAccount(write, input.id);
  if (columns['role'] !== undefined && columns['role'] !== 'ADMIN')
    await requireAnotherAdministrator(write, account, ['role']);
  await change(write, input, columns);
  return account.id;
}

/** From now on it cannot be signed in to, and who is signed in to it is not any more. */
export async function disableAccount(write: Write, input: AccountVersionInput): Promise<string> {
  const account = await requireAccount(write, input.id);
  if (account.status === 'DISABLED') refuse('WRONG_STATE', ['id'], 'It is disabled already.');
  await requireAnotherAdministrator(write, account, ['id']);
  await change(write, input, { status: 'DISABLED', sessionsEndedAt: write.at });
  await write.manager.query(`delete from public.session where account_id = $1`, [account.id]);
  await write.manager.query(`delete from public.one_time_link where account_id = $1 and used_at is null`, [
    account.id,
  ]);
  return account.id;
}

export async function enableAccount(write: Write, input: AccountVersionInput): Promise<string> {
  const account = await requireAccount(write, input.id);
  if (account.status !== 'DISABLED') refuse('WRONG_STATE', ['id'], 'It is not disabled.');
  const wasUsed = account.passwordHash !== null || account.oidcSubject !== null;
  await change(write, input, { status: wasUsed ? 'ACTIVE' : 'INVITED' });
  return account.id;
}

/** Takes the password away, ends all sessions, and makes a link by which the owner chooses another password. */
export async function resetPassword(write: Write, input: AccountVersionInput): Promise<Linked> {
  const account = await requireAccount(write, input.id);
  if (account.status === 'DISABLED') refuse('WRONG_STATE', ['id'], 'It is disabled. Enable it first.');
  await change(write, input, { passwordHash: null, mustChangePassword: false, sessionsEndedAt: write.at });
  await write.manager.query(`delete from public.session where account_id = $1`, [account.id]);
  return {
    id: account.id,
    link: await makeLink(write, account.id, account.status === 'INVITED' ? 'INVITE' : 'RESET'),
  };
}

/** Ends sessions of an account: one, or all but the one that asks. */
export async function endSessions(
  write: Write,
  accountId: string,
  { only }: { only?: string } = {},
): Promise<string> {
  const account = await requireAccount(write, accountId);
  await write.touch('account', account.id);
  const gone = await write.manager.query<[unknown[], number]>(
    `delete from public.session where account_id = $1 and ($2::uuid is null or id = $2) and id is distinct from $3::uuid`,
    [account.id, only ?? null, only === undefined ? (write.author.viewer?.sessionId ?? null) : null],
  );
  if (gone[1] > 0) await write.manager.update('account', { id: account.id }, { sessionsEndedAt: write.at });
  return account.id;
}

export async function requireAccount(write: Write, id: string): Promise<AccountEntity> {
  const account = isUuid(id) ? await write.manager.findOneBy<AccountEntity>('account', { id }) : null;
  return account ?? refuse('NOT_FOUND', ['id'], 'There is no such account.');
}

async function change(
  write: Write,
  { id, version }: AccountVersionInput,
  columns: Record<string, unknown>,
): Promise<void> {
  await write.touch('account', id.toLowerCase());
  await nextVersion(write, 'account', id, version, columns);
}

/** Writes go one after the other: of two administrators who disable each other, the second is refused here. */
async function requireAnotherAdministrator(
  write: Write,
  account: AccountEntity,
  field: string[],
): Promise<void> {
  if (account.role !== 'ADMIN' || account.status !== 'ACTIVE') return;
  const others = await write.manager.query<unknown[]>(
    `select from public.account where role = 'ADMIN' and status = 'ACTIVE' and id <> $1 limit 1`,
    [account.id],
  );
  if (others.length > 0) return;
  refuse('IN_USE', field, 'It is the last administrator who can sign in. Make somebody else one first.');
}

async function personOf(write: Write, id: string | null | undefined): Promise<string | null> {
  return id == null ? null : requireNode(write, id, ['PERSON'], ['personId']);
}

/** Whether mail arrives there nobody can tell by looking: only that it has the form of an address. */
function emailOf(check: Check, text: string): string {
  const email = text.trim().toLowerCase();
  if (email.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    check.add('INVALID', ['email'], 'Give an email address, such as jo.smith@example.org.');
  }
  return email;
}
