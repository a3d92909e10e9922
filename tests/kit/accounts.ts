import { randomUUID } from 'node:crypto';
import { type Config, type Database, type Role, beginSession } from '@golden-thread/api';
import { type Client, clientOf } from './client.js';

/** A client with a session of its own. */
export interface SignedIn extends Client {
  accountId: string;
  email: string;
  /** The header that each of its requests carries. */
  cookie: string;
}

/**
 * Signs in to a new account, past the API: the account leaves no row in the change log, so that a test finds in it only what
 * it did itself. Signing in as people do is tested where it belongs.
 */
export async function signedIn(
  address: string,
  database: Database,
  { sessions }: Pick<Config, 'sessions'>,
  role: Role,
  name = 'an officer',
): Promise<SignedIn> {
  const accountId = randomUUID();
  const email = `${accountId}@example.org`;
  await database.transaction((manager) =>
    manager.query(
      `insert into public.account (id, email, name, role, status) values ($1, $2, $3, $4, 'ACTIVE')`,
      [accountId, email, name, role],
    ),
  );
  const { secret } = await beginSession(database, accountId, sessions);
  const cookie = `gt_session=${secret}`;
  return { accountId, email, cookie, ...clientOf(address, { cookie }) };
}

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } userErrors { code message } } }`;

/** Signs in as people do, and returns the header that carries the session. */
export async function signInTo(
  address: string,
  email: string,
  password: string,
): Promise<{ cookie: string }> {
  const { headers, data } = await clientOf(address).graphql<{ signIn: { userErrors: unknown[] } }>(SIGN_IN, {
    input: { email, password },
  });
  const cookie = headers.getSetCookie().map((header) => header.split(';')[0]!);
  if (cookie.length !== 1) throw new Error(`Signing in was refused: ${JSON.stringify(data)}`);
  return { cookie: cookie[0]! };
}

/** The sign-in of the administrator that a program makes at its first start on a register, by what it printed. */
export class FirstAdministrator {
  private credentials: [email: string, password: string] | null = null;

  /** Hears a line that the program prints. */
  readonly hear = (line: string): void => {
    const [, email, password] = /sign in as (\S+) with the password (\S+)\./.exec(line) ?? [];
    if (email && password) this.credentials = [email, password];
  };

  async signIn(address: string): Promise<{ cookie: string }> {
    if (!this.credentials) throw new Error('The program has not told of an administrator.');
    return signInTo(address, ...this.credentials);
  }
}
