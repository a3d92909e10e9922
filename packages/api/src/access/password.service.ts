import sql from 'sql-template-tag';
import type { RequestContext } from '../graphql/context.js';
import { refuse } from '../write/refusal.js';
import { Write } from '../write/writer.js';
import { MAX_PASSWORD, hashPassword, isPassword } from './password.js';
import { requireGoodPassword } from './password-rules.js';
import { hashOf } from './secret.js';
import { addressOfCaller, begin } from './sign-in.service.js';
import { TOO_MANY_GUESSES, guess } from './throttle.js';
import type { Viewer } from './viewer.js';

interface Owner {
  id: string;
  email: string;
  name: string;
  password_hash: string | null;
}

const USED_UP =
  'This link was used already, was replaced by a newer one, or is too old. Ask an administrator for another.';

/** Chooses a password by a one-time link, which is used up, and signs in. */
export async function setPassword(
  context: RequestContext,
  { link, password }: { link: string; password: string },
): Promise<Viewer> {
  const { database, requestId } = context;
  const hash = hashOf(linkSecret(link));
  const [owner] = await database.query<Owner>(sql`
    select a.id, a.email, a.name from public.one_time_link l join public.account a on a.id = l.account_id
    where l.secret_hash = ${hash} and l.used_at is null and l.expires_at > now() and a.status <> 'DISABLED'`);
  if (!owner) return refuse('EXPIRED', ['link'], USED_UP);
  await requireGoodPassword(password, ['password'], [owner.email, owner.name]);
  const passwordHash = await hashPassword(password);
  await Write.run(
    database,
    'passwordSet',
    { actor: owner.name, accountId: owner.id, requestId },
    async (write) => {
      await write.touch('account', owner.id);
      // The first of two who use it at once has it.
      const [, used] = await write.manager.query<[unknown[], number]>(
        `update public.one_time_link set used_at = $2 where secret_hash = $1 and used_at is null and expires_at > now()`,
        [hash, write.at],
      );
      const [, written] = await write.manager.query<[unknown[], number]>(
        `update public.account set password_hash = $2, password_changed_at = $3, must_change_password = false, status = 'ACTIVE',
         sessions_ended_at = $3, version = version + 1, updated_at = $3 where id = $1 and status <> 'DISABLED'`,
        [owner.id, passwordHash, write.at],
      );
      if (used === 0 || written === 0) refuse('EXPIRED', ['link'], USED_UP);
      await write.manager.query(`delete from public.session where account_id = $1`, [owner.id]);
    },
  );
  return begin(context, owner.id);
}

/** The owner changes the password. All other sessions end: whoever knew the old one is signed out. */
export async function changePassword(
  context: RequestContext,
  { current, password }: { current: string; password: string },
): Promise<Viewer> {
  const { database, config, viewer, author } = context;
  const [owner] = await database.query<Owner>(
    sql`select id, email, name, password_hash from public.account where id = ${viewer.id}`,
  );
  if (!owner?.password_hash) {
    return refuse(
      'WRONG_STATE',
      null,
      'This account has no password: it is signed in to by the council’s own sign-in.',
    );
  }
  const guessed = await guess(database, config.secret, {
    email: owner.email,
    address: addressOfCaller(context),
  });
  if (!guessed) refuse('TOO_MANY', ['current'], TOO_MANY_GUESSES);
  if (current.length > MAX_PASSWORD || !(await isPassword(current, owner.password_hash))) {
    refuse('WRONG_CREDENTIALS', ['current'], 'That is not your present password.');
  }
  await guessed.wasRight();
  if (password === current) refuse('WEAK_PASSWORD', ['password'], 'It is the present one. Choose another.');
  await requireGoodPassword(password, ['password'], [owner.email, owner.name]);
  const passwordHash = await hashPassword(password);
  await Write.run(database, 'passwordChange', author!, async (write) => {
    await write.touch('account', owner.id);
    await write.manager.query(
      `update public.account set password_hash = $2, password_changed_at = $3, must_change_password = false,
         sessions_ended_at = $3, version = version + 1, updated_at = $3 where id = $1`,
      [owner.id, passwordHash, write.at],
    );
    await write.manager.query(`delete from public.session where account_id = $1 and id <> $2`, [
      owner.id,
      viewer.sessionId,
    ]);
  });
  return viewer;
}

/** The secret alone, or the whole address in which it was handed over. */
const linkSecret = (link: string) => link.trim().split('/').at(-1)!;
