import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientOf } from '../../kit/client.js';
import { FirstAdministrator } from '../../kit/accounts.js';
import { openTestRegister } from '../../kit/register.js';
import { temporaryFolder } from '../../kit/afterwards.js';
import { type Program, runProgram } from '../../kit/program.js';

/* What the program writes about the requests that it answers: enough to find a fault by, and nothing about anybody. */

const PASSWORD = 'a-password-that-nobody-guesses';
const NAME = 'Margaret Elizabeth Ainsworth-Fairfax';
const NOTE = 'a note that stays between us';
const ADDRESS = 'margaret.ainsworth@example.org';

let program: Program;
let printed = '';
let anonymous: Client;
let officer: Client;
let address: string;
let cookie: string;
/** The lines about requests, once there is one for a request. */
let lineOf: (requestId: string) => Promise<Record<string, unknown>>;

beforeAll(async () => {
  const { url } = await openTestRegister();
  program = runProgram('api/dist/main.js', {
    env: {
      API_PORT: '0',
      PUBLIC_READ: 'true',
      LOG_LEVEL: 'info',
      // Whoever comes back without having left is refused before anybody is asked there.
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'the-register',
      OIDC_CLIENT_SECRET: 'of no use',
      ...(url ? { DATABASE_URL: url } : { DATA_DIR: temporaryFolder() }),
    },
  });
  const administrator = new FirstAdministrator();
  program.child.stdout!.on('data', (part: Buffer) => {
    printed += part.toString();
    part.toString().split('\n').forEach(administrator.hear);
  });
  [, address] = (await program.says(/GraphQL is at (\S+)\/graphql\./)) as unknown as [string, string];
  ({ cookie } = await administrator.signIn(address));
  anonymous = clientOf(address);
  officer = clientOf(address, { cookie });
  lineOf = async (requestId) => {
    const [line] = await program.says(new RegExp(`^.*"requestId":"${requestId}".*"msg":"request".*$`, 'm'));
    return JSON.parse(line) as Record<string, unknown>;
  };
}, 120_000);

const idOf = ({ headers }: { headers: Headers }) => headers.get('x-request-id')!;

describe('a request is one line', () => {
  test('with what it was, what it cost and what came of it', async () => {
    const answer = await anonymous.graphql('query HowMany { boards { totalCount } }');
    expect(await lineOf(idOf(answer))).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) as string,
      requestId: idOf(answer),
      method: 'POST',
      route: '/graphql',
      operation: 'HowMany',
      type: 'query',
      milliseconds: expect.any(Number) as number,
      statements: 1,
      status: 200,
      codes: [],
      account: null,
      from: expect.stringMatching(/^[\w-]{12}$/) as string,
      msg: 'request',
    });
  });

  test('with the account, by its number', async () => {
    const answer = await officer.graphql('query Mine { viewer { name } }');
    expect(answer.errors).toEqual([]);
    expect(await lineOf(idOf(answer))).toMatchObject({
      operation: 'Mine',
      account: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  test.each([
    ['{ boards { cadance } }', 'GRAPHQL_VALIDATION_FAILED'],
    [`{ ${'__typename '.repeat(30)} }`, 'QUERY_TOO_COMPLEX'],
    ['{ boards(first: 1001) { totalCount } }', 'BAD_USER_INPUT'],
    [
      'mutation { boardRetract(input: { id: "a", version: 1, reason: "b" }) { userErrors { code } } }',
      'UNAUTHENTICATED',
    ],
  ])('with the code of its refusal: %s', async (query, code) => {
    const answer = await anonymous.graphql(query);
    expect(await lineOf(idOf(answer))).toMatchObject({ codes: [code], statements: 0 });
  });

  test('also where GraphQL never saw it', async () => {
    const reply = await fetch(`${address}/graphql?name=${encodeURIComponent(NAME)}`, {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/xml' },
    });
    expect(await lineOf(idOf(reply))).toMatchObject({ status: 415, route: '/graphql', operation: null });
  });
});

test('a sign-in that the council’s own way refused is found by the number of its request', async () => {
  const reply = await fetch(`${address}/auth/oidc/callback?code=1`, { redirect: 'manual' });
  const [line] = await program.says(/^.*single sign-on was refused.*$/m);
  expect(JSON.parse(line)).toMatchObject({ level: 40, requestId: idOf(reply), reason: 'TRY_AGAIN' });
});

test('names, notes, passwords, cookies and addresses never come into it, whatever is done with them', async () => {
  const graphql = async (client: Client, query: string, variables: object) => {
    const answer = await client.graphql(
      query,
      { ...variables },
      { 'user-agent': NAME, 'x-forwarded-for': '203.0.113.77' },
    );
    await lineOf(idOf(answer));
    return answer;
  };
  const create =
    'mutation ($input: PersonCreateInput!) { personCreate(input: $input) { person { id } userErrors { code } } }';
  expect((await graphql(officer, create, { input: { name: NAME, description: NOTE } })).errors).toEqual([]);
  // A value that no text may hold, one that a type refuses, and one written into the operation itself.
  await graphql(officer, create, { input: { name: `${NAME}\u0000` } });
  await graphql(officer, create, { input: { name: NAME, slug: [NOTE] } });
  await graphql(officer, `{ search(query: "${NAME}") { totalCount } }`, {});
  await graphql(anonymous, 'query ($slug: String) { board(slug: $slug) { id } }', { slug: `${NAME}\u0000` });
  await graphql(anonymous, 'query ($after: String) { boards(after: $after) { totalCount } }', {
    after: NAME,
  });
  await graphql(
    anonymous,
    'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
    { input: { email: ADDRESS, password: PASSWORD } },
  );
  const written = printed.slice(printed.indexOf('GraphQL is at'));
  const secret = cookie.split('=')[1]!;
  for (const never of [
    NAME,
    'Ainsworth',
    NOTE,
    PASSWORD,
    ADDRESS,
    secret,
    '127.0.0.1"',
    '203.0.113.77',
    'personCreate',
    'SELECT',
    'select ',
  ]) {
    expect(written).not.toContain(never);
  }
});
