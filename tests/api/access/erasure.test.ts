import { expect, test } from 'vitest';
import { rowsOf, startTestApi } from '../../kit/register.js';
import { GOOD, enter, onAccount } from './people.js';

test('a person who is erased is erased from the account too, once it is disabled, and the log verifies', async () => {
  const api = await startTestApi({ as: 'ADMIN' });
  const { personCreate } = await api.ask<{ personCreate: { person: { id: string; version: number } } }>(
    'mutation { personCreate(input: { name: "Jane Thistlewood" }) { person { id version } } }',
  );
  const { person } = personCreate;
  const { account, link } = await onAccount(api, 'accountInvite', {
    name: 'Jane A. Thistlewood',
    email: 'jthistle@example.org',
    role: 'OFFICER',
    personId: person.id,
  });
  await enter(api.address, 'passwordSet', { link, password: GOOD });
  const erase = async () => {
    const { personErase } = await api.ask<{
      personErase: { userErrors: { code: string; message: string }[] };
    }>(
      `mutation ($input: PersonEraseInput!) { personErase(input: $input) { userErrors { code message } } }`,
      { input: { ...person, reason: 'Asked for by Jane Thistlewood (jthistle@example.org)' } },
    );
    return personErase.userErrors;
  };
  expect(await erase()).toMatchObject([
    { code: 'WRONG_STATE', message: expect.stringContaining('Disable it first') },
  ]);
  await onAccount(api, 'accountDisable', { id: account!.id, version: 2 });
  expect(await erase()).toEqual([]);

  const tables = await rowsOf<{ name: string }>(
    api.database,
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const rows = await rowsOf<{ text: string }>(
      api.database,
      `select (to_jsonb(t) - 'actor')::text as text from public.${name} t`,
    );
    expect([name, rows.filter(({ text }) => /thistle/i.test(text))]).toEqual([name, []]);
  }
  // Under which name they wrote stays: the log tells who answers for a change.
  expect(
    await rowsOf(api.database, `select actor from public.change where operation = 'passwordSet'`),
  ).toEqual([{ actor: 'Jane A. Thistlewood' }]);
  expect(await rowsOf(api.database, `select * from public.verify_changes()`)).toEqual([]);
  expect(
    await rowsOf(
      api.database,
      `select c.seq, c.subject_table from public.change c join public.change_payload p on p.seq = c.seq
       where not exists (select from public.change l where l.subject_id = c.subject_id and l.seq > c.seq)
         and p.after is distinct from public.snapshot(c.subject_table, c.subject_id)`,
    ),
  ).toEqual([]);
});
