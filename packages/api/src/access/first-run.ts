import sql from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { newId } from '../shared/ids.js';
import { Write } from '../write/writer.js';
import { hashPassword, newPassword } from './password.js';

const EMAIL = 'administrator@localhost';

/** Makes the first administrator of a register without accounts, and tells their password this one time. */
export async function makeFirstAdministrator(database: Database, say: (line: string) => void): Promise<void> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const author = { actor: 'first start', requestId: null };
  const isMade = await Write.run(database, 'accountFirst', author, async (write) => {
    // Of several copies that start at once, the first one finds no account here.
    const [known] = await write.manager.query<unknown[]>(`select from public.account limit 1`);
    if (known) return false;
    const id = newId();
    write.created('account', [id]);
    await write.manager.insert('account', {
      id,
      email: EMAIL,
      name: 'Administrator',
      role: 'ADMIN',
      status: 'ACTIVE',
      passwordHash,
      passwordChangedAt: write.at,
      mustChangePassword: true,
    });
    return true;
  });
  say(
    isMade
      ? `Administrator: sign in as ${EMAIL} with the password ${password}. It is shown only now: change it when you have signed in.`
      : 'The register has accounts already: making an administrator is skipped.',
  );
}

/** In production nobody is made by a program: an operator makes the first account. */
export async function sayWhetherAccounts(database: Database, say: (line: string) => void): Promise<void> {
  const [known] = await database.query<unknown>(sql`select from public.account limit 1`);
  if (known) return;
  say(
    'There is no account yet: make one with pnpm account:invite EMAIL ADMIN NAME (node dist/cli/account-invite.js in an image), and open the link that it prints.',
  );
}
