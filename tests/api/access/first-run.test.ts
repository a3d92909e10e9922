import { OperatorError, loadConfig, readEnvironment, requireSafe } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';
import { FirstAdministrator } from '../../kit/accounts.js';
import { clientOf } from '../../kit/client.js';
import { temporaryFolder } from '../../kit/afterwards.js';
import { complaintOf, runProgram } from '../../kit/program.js';
import { BETTER, GOOD, clientWith, enter } from './people.js';

const main = 'api/dist/main.js';

async function start(folder: string) {
  const program = runProgram(main, {
    env: {
      API_PORT: '0',
      DATA_DIR: folder,
      GOLDEN_THREAD_PROFILE: 'demo',
      PUBLIC_READ: 'true',
      LOG_LEVEL: 'trace',
    },
  });
  const [, address] = await program.says(/GraphQL is at (.*)\/graphql/);
  return { program, address: address! };
}

async function stop({ program }: Awaited<ReturnType<typeof start>>): Promise<string> {
  program.child.kill('SIGTERM');
  const { stdout, stderr } = await program.ended;
  return stdout + stderr;
}

describe('the first start on a register without accounts', { timeout: 240_000 }, () => {
  test('makes one administrator and prints the password once; no secret is in the log', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const [, email, password] = await first.program.says(
      /sign in as (\S+) with the password (\S+)\. It is shown only now/,
    );
    const entering = await enter(first.address, 'signIn', { email, password });
    const client = clientWith(first.address, entering);
    expect(await client.ask('{ viewer { role account { mustChangePassword } } }')).toEqual({
      viewer: { role: 'ADMIN', account: { mustChangePassword: true } },
    });
    await enter(
      first.address,
      'passwordChange',
      { current: password, password: GOOD },
      { cookie: client.cookie },
    );
    expect(await client.ask('{ viewer { account { mustChangePassword } } }')).toEqual({
      viewer: { account: { mustChangePassword: false } },
    });
    const { tokenCreate } = await client.ask<{ tokenCreate: { secret: string } }>(
      `mutation { tokenCreate(input: { name: "A token", expiresAt: "${new Date(Date.now() + 1e9).toISOString()}" }) { secret } }`,
    );
    await clientOf(first.address, { authorization: `Bearer ${tokenCreate.secret}` }).ask(
      '{ viewer { kind } }',
    );
    await enter(first.address, 'signIn', { email, password: 'a wrong password, for the log' });
    const said = await stop(first);
    for (const secret of [GOOD, client.cookie.split('=')[1]!, tokenCreate.secret, 'a wrong password']) {
      expect(said).not.toContain(secret);
    }
    expect(said.split(password!)).toHaveLength(2);

    const second = await start(folder);
    await second.program.says(/The register has accounts already: making an administrator is skipped/);
    // The session goes on over the restart, and the new password is the one that counts.
    expect(await clientOf(second.address, { cookie: client.cookie }).ask('{ viewer { role } }')).toEqual({
      viewer: { role: 'ADMIN' },
    });
    expect((await enter(second.address, 'signIn', { email, password })).codes).toEqual(['WRONG_CREDENTIALS']);
    expect((await enter(second.address, 'signIn', { email, password: GOOD })).codes).toEqual([]);
    await stop(second);
  });
});

describe('an operator who lost all access', { timeout: 240_000 }, () => {
  test('gets one-time links from the command line, and is told what is wrong', async () => {
    const folder = temporaryFolder();
    const run = (file: string, ...args: string[]) =>
      runProgram(`api/dist/cli/${file}.js`, { env: { DATA_DIR: folder }, args }).ended;
    const linkOf = ({ code, stdout, stderr }: { code: number | null; stdout: string; stderr: string }) => {
      expect([code, stderr]).toEqual([0, '']);
      return /#\/password\/([\w-]{43})/.exec(stdout)![1]!;
    };
    const invited = linkOf(await run('account-invite', 'jo@example.org', 'ADMIN', 'Jo', 'Smith'));
    const complaint = (file: string, ...args: string[]) =>
      complaintOf(`api/dist/cli/${file}.js`, { DATA_DIR: folder }, ...args);
    expect(await complaint('account-invite', 'jo@example.org', 'ADMIN', 'Jo')).toBe(
      'Another account has this email address.',
    );
    expect(await complaint('account-invite', 'jo@example.org', 'CHIEF', 'Jo')).toContain(
      'Roles are READER, CONTRIBUTOR, OFFICER, ADMIN.',
    );
    const reset = linkOf(await run('account-reset', 'Jo@example.org'));
    const api = await start(folder);
    // There is an account: none is made.
    await api.program.says(/skipped/);
    expect((await enter(api.address, 'passwordSet', { link: invited, password: GOOD })).codes).toEqual([
      'EXPIRED',
    ]);
    const entering = await enter(api.address, 'passwordSet', { link: reset, password: BETTER });
    expect(await clientWith(api.address, entering).ask('{ viewer { name role } }')).toEqual({
      viewer: { name: 'Jo Smith', role: 'ADMIN' },
    });
    await stop(api);
  });
});

describe('in production, the API', { timeout: 120_000 }, () => {
  const SECRET = 'a secret that nobody else has, 42';
  /** What is said to the one who would start it like this; empty when it would start. */
  const complaint = (env: Record<string, string>): string => {
    try {
      requireSafe(loadConfig(readEnvironment({ GOLDEN_THREAD_PROFILE: 'production', ...env })));
      return '';
    } catch (error) {
      if (error instanceof OperatorError) return error.message;
      throw error;
    }
  };

  test('does not start without a secret of its own, or with the one that everybody can read', async () => {
    // NODE_ENV alone makes it production.
    const said = await complaintOf(main, { GOLDEN_THREAD_PROFILE: '', DATA_DIR: temporaryFolder() });
    expect(said).toContain('SESSION_SECRET must be set to a text of your own');
    expect(complaint({})).toBe(said);
    expect(complaint({ SESSION_SECRET: 'golden-thread, on my own machine only' })).toBe(said);
    expect(complaint({ SESSION_SECRET: 'short' })).toContain(
      'SESSION_SECRET: must have at least 32 characters',
    );
    expect(complaint({ SESSION_SECRET: SECRET })).toBe('');
  });

  test('does not start for http origins, except on this machine', () => {
    const said = complaint({
      SESSION_SECRET: SECRET,
      PUBLIC_URL: 'http://api.example.org',
      CONSOLE_ORIGINS: 'https://register.example.org,http://old.example.org',
    });
    expect(said).toContain('PUBLIC_URL must be the https address');
    expect(said).toContain('CONSOLE_URL and CONSOLE_ORIGINS must be https; http://old.example.org is not');
    expect(said).not.toContain('https://register.example.org is not');
    const safe = { SESSION_SECRET: SECRET, CONSOLE_ORIGINS: 'https://register.example.org' };
    // A console elsewhere, and nobody said where the API is.
    expect(complaint(safe)).toContain('PUBLIC_URL');
    expect(complaint({ ...safe, PUBLIC_URL: 'https://api.example.org' })).toBe('');
  });

  test('is open to all only when that is said, and names what does not belong together', () => {
    const config = (env: Record<string, string>) =>
      loadConfig(readEnvironment({ SESSION_SECRET: SECRET, ...env }));
    expect(config({}).publicRead).toBe(false);
    expect(config({ PUBLIC_READ: 'true' }).publicRead).toBe(true);
    expect(complaint({ SESSION_SECRET: SECRET, OIDC_ISSUER: 'https://login.example.org' })).toContain(
      'OIDC_CLIENT_ID',
    );
    expect(complaint({ OIDC_ISSUER: 'http://login.example.org' })).toContain(
      'OIDC_ISSUER: must be the https address',
    );
    expect(complaint({ OIDC_ROLE_MAP: 'officers=CHIEF' })).toContain(
      'OIDC_ROLE_MAP: must be groups with the role of each',
    );
    expect(
      config({
        OIDC_ISSUER: 'https://login.example.org',
        OIDC_CLIENT_ID: 'a',
        OIDC_CLIENT_SECRET: 'b',
        OIDC_ROLE_MAP: 'some group=OFFICER, 6f1c=READER',
      }).oidc?.roleMap,
    ).toEqual({
      'some group': 'OFFICER',
      '6f1c': 'READER',
    });
  });

  test('makes no administrator by itself, and shows nobody anything who is not signed in', async () => {
    const program = runProgram(main, {
      env: {
        GOLDEN_THREAD_PROFILE: 'production',
        API_PORT: '0',
        DATA_DIR: temporaryFolder(),
        SESSION_SECRET: SECRET,
      },
    });
    const administrator = new FirstAdministrator();
    const [, address] = await program.says(/GraphQL is at (.*)\/graphql/);
    await program.says(/There is no account yet: make one with pnpm account:invite/);
    const { status, errors } = await clientOf(address!).graphql('{ boards { totalCount } }');
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    program.child.kill('SIGTERM');
    const { stdout } = await program.ended;
    stdout.split('\n').forEach(administrator.hear);
    await expect(administrator.signIn(address!)).rejects.toThrow('has not told of an administrator');
  });
});
