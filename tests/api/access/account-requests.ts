import { randomUUID } from 'node:crypto';
import type { Client, Variables } from '../../kit/client.js';
import { type Outcome, allowed, notThis } from './observing.js';

/** A request about accounts: with what it is sent, and what becomes of it where the rules allow it. */
interface AccountRequest {
  variables: () => Promise<Variables>;
  expected: Outcome;
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

/**
 * Requests about accounts, for each mutation of that sort. Those on one's own account are such that everybody keeps the
 * account and the session that they have.
 */
export function accountRequests(admin: Client): Record<string, AccountRequest> {
  const person = () => ({ email: `${randomUUID()}@example.org`, name: 'Somebody' });
  const written = async (mutation: string, type: string, input: object, asked: string) => {
    const data = await admin.ask<Record<string, Record<string, { id: string; version: number }>>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${asked} } }`,
      { input },
    );
    return Object.values(data[mutation]!)[0]!;
  };
  const account = () =>
    written('accountInvite', 'AccountInviteInput', { ...person(), role: 'READER' }, 'account { id version }');
  const disabled = async () =>
    written('accountDisable', 'AccountVersionInput', await account(), 'account { id version }');
  const token = () => ({ name: 'A program', expiresAt: inAnHour() });
  const done = (variables: AccountRequest['variables']) => ({ variables, expected: allowed(true) });
  return {
    accountInvite: done(async () => ({ input: { ...person(), role: 'READER' } })),
    accountUpdate: done(async () => ({ input: { ...(await account()), role: 'OFFICER' } })),
    accountDisable: done(async () => ({ input: await account() })),
    accountEnable: done(async () => ({ input: await disabled() })),
    accountResetPassword: done(async () => ({ input: await account() })),
    tokenCreate: done(async () => ({ input: token() })),
    tokenRevoke: done(async () => ({
      id: (await written('tokenCreate', 'TokenCreateInput', token(), 'token { id }')).id,
    })),

    // They have no password: they came in another way.
    passwordChange: {
      variables: async () => ({
        input: { current: 'not the password', password: 'kettle orbit walnut sleigh' },
      }),
      expected: notThis('WRONG_STATE'),
    },
    sessionEnd: { variables: async () => ({ id: randomUUID() }), expected: notThis('NOT_FOUND') },
    sessionsEnd: { variables: async () => ({}), expected: allowed(false) },

    passwordSet: {
      variables: async () => ({ input: { link: 'no such link', password: 'kettle orbit walnut sleigh' } }),
      expected: notThis('EXPIRED'),
    },
    signIn: {
      variables: async () => ({ input: { email: 'nobody@example.org', password: 'not the password' } }),
      expected: notThis('WRONG_CREDENTIALS'),
    },
    // Last of all: nobody is signed in any more.
    signOut: { variables: async () => ({}), expected: allowed(false) },
  };
}
