import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { BETTER, GOOD, clientWith, enter, invite, onAccount } from './people.js';

interface Change {
  kind: string;
  operation: string;
  actor: string;
  subjectName: string;
  summary: string;
}

let api: Api;
/** Whatever must be written down nowhere. */
const secrets: string[] = [GOOD, BETTER];

beforeAll(async () => {
  api = await startTestApi({ as: 'ADMIN', name: 'an administrator' });
  const account = await invite(api, 'READER');
  secrets.push(account.link.split('/').at(-1)!);
  const first = await enter(api.address, 'passwordSet', { link: account.link, password: GOOD });
  const second = await enter(api.address, 'signIn', { email: account.email, password: GOOD });
  for (const { cookie } of [first, second]) secrets.push(cookie!.split('=')[1]!);
  const client = clientWith(api.address, first);
  await client.ask('mutation { sessionsEnd { userErrors { code } } }');
  await enter(api.address, 'passwordChange', { current: GOOD, password: BETTER }, { cookie: client.cookie });
  const change = async (mutation: string, input: object = {}) => {
    const { account: now } = await api.ask<{ account: { version: number } }>(
      `{ account(id: "${account.id}") { version } }`,
    );
    const done = await onAccount(api, mutation, { id: account.id, version: now.version, ...input });
    expect(done.userErrors).toEqual([]);
    return done;
  };
  await change('accountUpdate', { role: 'OFFICER' });
  await change('accountDisable');
  await change('accountEnable');
  const reset = await change('accountResetPassword');
  secrets.push(reset.link!.split('/').at(-1)!);
  const { tokenCreate } = await api.ask<{ tokenCreate: { secret: string; token: { id: string } } }>(
    `mutation { tokenCreate(input: { name: "Power BI", expiresAt: "${new Date(Date.now() + 1e9).toISOString()}" }) { secret token { id } } }`,
  );
  secrets.push(tokenCreate.secret.slice(3));
  await api.ask('mutation ($id: ID!) { tokenRevoke(id: $id) { userErrors { code } } }', {
    id: tokenCreate.token.id,
  });
});

const CHANGES =
  '{ changes(kinds: [ACCOUNT, ACCESS_TOKEN], first: 100) { nodes { kind operation actor subjectName summary } totalCount } }';

test('each change of an account or a token leaves a row, which says in plain words what was done', async () => {
  const { changes } = await api.ask<{ changes: { nodes: Change[] } }>(CHANGES);
  const [person, admin] = [changes.nodes.at(-1)!.subjectName, 'an administrator'];
  expect(
    changes.nodes.toReversed().map(({ operation, actor, summary }) => [operation, actor, summary]),
  ).toEqual([
    ['accountInvite', admin, `${person} was invited as reader`],
    ['passwordSet', person, `${person} chose a password`],
    ['sessionsEnd', person, `Sessions of ${person} were ended`],
    ['passwordChange', person, `${person} changed the password`],
    ['accountUpdate', admin, `The account of ${person} was changed: role from reader to governance officer`],
    ['accountDisable', admin, `The account of ${person} was disabled`],
    ['accountEnable', admin, `The account of ${person} was enabled again`],
    ['accountResetPassword', admin, `The password of ${person} was taken away, to be chosen anew`],
    ['tokenCreate', admin, 'The token Power BI was made'],
    ['tokenRevoke', admin, 'The token Power BI was revoked'],
  ]);
});

test('a row names the account that wrote by its id, too; the log verifies, and agrees with the tables', async () => {
  const rows = await rowsOf<{ actor: string; actor_id: string | null }>(
    api.database,
    `select distinct actor, actor_id from public.change order by actor`,
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual({ actor: expect.stringMatching(/^Person \d+$/), actor_id: expect.any(String) });
  expect(rows[1]).toEqual({
    actor: 'an administrator',
    actor_id: (api as unknown as { accountId: string }).accountId,
  });
  expect(await rowsOf(api.database, `select * from public.verify_changes()`)).toEqual([]);
  expect(
    await rowsOf(
      api.database,
      `select c.seq from public.change c join public.change_payload p on p.seq = c.seq
       where not exists (select from public.change l where l.subject_id = c.subject_id and l.seq > c.seq)
         and p.after is distinct from public.snapshot(c.subject_table, c.subject_id)`,
    ),
  ).toEqual([]);
  // An edit of who it was is found.
  await rowsOf(api.database, `alter table public.change disable trigger change_append_only`);
  await rowsOf(api.database, `update public.change set actor_id = '${randomUUID()}' where seq = 2`);
  expect(await rowsOf(api.database, `select * from public.verify_changes()`)).toMatchObject([{ seq: '2' }]);
});

test('only administrators are told of accounts', async () => {
  for (const role of ['READER', 'OFFICER'] as const) {
    const client = await api.signIn(role);
    expect(await client.ask(CHANGES)).toEqual({ changes: { nodes: [], totalCount: 0 } });
    const { changes } = await client.ask<{ changes: { totalCount: number } }>('{ changes { totalCount } }');
    expect(changes.totalCount).toBe(0);
  }
});

test('no secret stands anywhere in the database', async () => {
  const tables = await rowsOf<{ name: string }>(
    api.database,
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) {
    const rows = await rowsOf<{ text: string }>(
      api.database,
      `select to_jsonb(t)::text as text from public.${name} t`,
    );
    const text = rows.map((row) => row.text).join('\n');
    for (const secret of secrets) {
      expect([name, text.includes(secret)]).toEqual([name, false]);
      // Nor as bytes.
      expect([name, text.includes(Buffer.from(secret).toString('hex'))]).toEqual([name, false]);
    }
  }
});
