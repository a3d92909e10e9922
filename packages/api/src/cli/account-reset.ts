import type { AccountEntity } from '../access/account.entity.js';
import { enableAccount, resetPassword } from '../access/account.service.js';
import { OperatorError } from '../shared/errors.js';
import { giveLink } from './give-link.js';
import { runProgram } from './program.js';

/**
 * `pnpm account:reset EMAIL`: takes the password of an account away and prints the link by which another is chosen. For
 * operators, when no administrator can sign in: a disabled account is enabled again.
 */
await runProgram(async () => {
  const [email, ...more] = process.argv.slice(2).filter((argument) => argument !== '--');
  if (!email || more.length > 0) throw new OperatorError('Say pnpm account:reset EMAIL.');
  await giveLink('accountResetPassword', async (write) => {
    const find = () =>
      write.manager.findOneBy<AccountEntity>('account', { email: email.trim().toLowerCase() });
    const account = await find();
    if (!account) throw new OperatorError(`There is no account with the email address ${email}.`);
    if (account.status === 'DISABLED') await enableAccount(write, account);
    return resetPassword(write, (await find())!);
  });
});
