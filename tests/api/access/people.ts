import { type Answer, type Client, clientOf } from '../../kit/client.js';
import type { UserError } from '../../kit/writing.js';

/** Passwords that nobody would guess, and that stand nowhere else. */
export const GOOD = 'kettle orbit walnut sleigh';
export const BETTER = 'marzipan lighthouse quarrel 7';

export interface Account {
  id: string;
  version: number;
  email: string;
  name: string;
  role: string;
  status: string;
}

interface Payload {
  account: Account | null;
  link?: string | null;
  userErrors: UserError[];
}

const inputs: Record<string, string> = {
  accountInvite: 'AccountInviteInput',
  accountUpdate: 'AccountUpdateInput',
  accountDisable: 'AccountVersionInput',
  accountEnable: 'AccountVersionInput',
  accountResetPassword: 'AccountVersionInput',
};

/** Sends one of the mutations on accounts that take an input. */
export async function onAccount(client: Client, mutation: string, input: object): Promise<Payload> {
  const link = /Invite|Reset/.test(mutation) ? 'link linkExpiresAt' : '';
  const data = await client.ask<Record<string, Payload>>(
    `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) {
      account { id version email name role status } ${link} userErrors { field code message } } }`,
    { input },
  );
  return data[mutation]!;
}

let invited = 0;

/** Invites somebody, and returns the account with the secret of the link. */
export async function invite(admin: Client, role = 'READER'): Promise<Account & { link: string }> {
  invited += 1;
  const { account, link, userErrors } = await onAccount(admin, 'accountInvite', {
    email: `person${invited}@example.org`,
    name: `Person ${invited}`,
    role,
  });
  if (!account || !link) throw new Error(JSON.stringify(userErrors));
  return { ...account, link };
}

export type Entering = Answer<
  Record<string, { viewer: { kind: string; name: string }; userErrors: UserError[] }>
> & {
  codes: string[];
  /** What to send from now on; null when no session was begun. */
  cookie: string | null;
};

/** Sends signIn, signOut, passwordSet or passwordChange. */
export async function enter(
  address: string,
  mutation: 'signIn' | 'signOut' | 'passwordSet' | 'passwordChange',
  input: object | null,
  headers: Record<string, string> = {},
): Promise<Entering> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await clientOf(address).graphql<Entering['data'] & object>(
    input === null
      ? `mutation { ${mutation} { viewer { kind name } userErrors { field code message } } }`
      : `mutation ($input: ${type}!) { ${mutation}(input: $input) { viewer { kind name } userErrors { field code message } } }`,
    input === null ? {} : { input },
    headers,
  );
  const set = answer.headers.getSetCookie().find((cookie) => !cookie.includes('Max-Age=0;'));
  return {
    ...answer,
    codes: answer.data?.[mutation]?.userErrors.map(({ code }) => code) ?? [],
    cookie: set?.split(';')[0] ?? null,
  };
}

/** A client with the session that a sign-in began. */
export function clientWith(
  address: string,
  { cookie }: { cookie: string | null },
): Client & { cookie: string } {
  if (cookie === null) throw new Error('No session was begun.');
  return { cookie, ...clientOf(address, { cookie }) };
}
