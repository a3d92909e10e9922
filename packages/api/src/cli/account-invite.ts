import { inviteAccount } from '../access/account.service.js';
import { type Role, roles } from '../access/viewer.js';
import { OperatorError } from '../shared/errors.js';
import { giveLink } from './give-link.js';
import { runProgram } from './program.js';

const USAGE = `Say pnpm account:invite EMAIL ROLE NAME, such as: pnpm account:invite jo.smith@example.org ADMIN "Jo Smith". Roles are ${roles.join(', ')}.`;

/** `pnpm account:invite EMAIL ROLE NAME`: makes an account and prints the link by which its owner chooses a password. */
await runProgram(async () => {
  const [email, role, ...name] = process.argv.slice(2).filter((argument) => argument !== '--');
  if (!email || !roles.includes(role as Role) || name.length === 0) throw new OperatorError(USAGE);
  await giveLink('accountInvite', (write) =>
    inviteAccount(write, { email, role: role as Role, name: name.join(' ') }),
  );
});
