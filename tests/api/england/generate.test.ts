import { generateEngland } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Api,
  type Register,
  onPostgres,
  openTestRegister,
  rowsOf,
  startTestApi,
} from '../../kit/register.js';
import { complaintOf, runProgram } from '../../kit/program.js';

const program = 'api/dist/cli/dataset-generate.js';
const TODAY = '2026-01-31';

/** Endings and words that the names of English councils are made of, and some councils whose names have none of them. */
const real =
  /(ton|ham|bury|ford|shire|chester|cester|ley|pool|by|wich|worth|field|mouth|wood|land|borough|ster|port|gate|don|dale|end|ark|ton|wall|folk|sex|low|hull|all)$/i;
const others = [
  'Bath',
  'Bristol',
  'Bury',
  'Essex',
  'Hull',
  'Kent',
  'Leeds',
  'Luton',
  'Poole',
  'Rutland',
  'Surrey',
  'Torbay',
  'York',
];

/** All of a register that does not say when it was written, as one fingerprint a table. */
const FINGERPRINT = `
  select 'node' as table, md5(string_agg((to_jsonb(t) - '{created_at,updated_at}'::text[])::text, '' order by id)) as print from node t
  union all select 'relationship', md5(string_agg((to_jsonb(t) - '{created_at,updated_at}'::text[])::text, '' order by id)) from relationship t
  union all select 'action', md5(string_agg(to_jsonb(t)::text, '' order by id)) from action t
  union all select 'progress', md5(string_agg((to_jsonb(t) - 'created_at')::text, '' order by id)) from progress_update t
  union all select 'revision', md5(string_agg((to_jsonb(t) - 'created_at')::text, '' order by id)) from timescale_revision t
  union all select 'citation', md5(string_agg((to_jsonb(t) - 'created_at')::text, '' order by id)) from citation t`;

/** Everything that keeps the rules: whatever is taken off while the tables are filled must be there again. */
const KEEPERS = `
  select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated::text as line
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select pg_get_indexdef(oid) || coalesce(obj_description(oid, 'pg_class'), '')
    from pg_class where relkind = 'i' and relnamespace = 'public'::regnamespace
  union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
  order by line`;

describe.runIf(onPostgres)('a made-up register (needs TEST_DATABASE_URL)', { timeout: 120_000 }, () => {
  let api: Api;
  let keepers: unknown[];
  const made = async (councils: number, seed = 1): Promise<Register> => {
    const register = await openTestRegister();
    keepers ??= await rowsOf(register.database, KEEPERS);
    await generateEngland(register.url!, { councils, seed, today: TODAY }, () => undefined);
    return register;
  };
  const count = async (statement: string) =>
    Number((await rowsOf<{ count: string }>(api.database, `select count(*) ${statement}`))[0]!.count);

  beforeAll(async () => {
    api = await startTestApi({ register: await made(2) });
  });

  test('has as much of everything as England, council by council', async () => {
    const councils = 2;
    expect(await count('from board')).toBe(20 * councils);
    expect(await count('from plan')).toBe(15 * councils);
    expect(await count('from priority')).toBe(15 * 7 * councils);
    expect(await count('from outcome')).toBe(15 * 7 * 3 * councils);
    expect(await count('from action')).toBe(1260 * councils);
    expect(await count('from progress_update')).toBe(1260 * 6 * councils);
    expect(await count('from post')).toBe(30 * councils);
    for (const type of [
      'HOLDS',
      'CHAIRS',
      'MEMBER_OF',
      'REPORTS_TO',
      'OVERSEES',
      'ACCOUNTABLE_FOR',
      'SUPPORTS',
      'DEPENDS_ON',
      'REPLACES',
    ])
      expect([type, (await count(`from relationship where type = '${type}'`)) > 0]).toEqual([type, true]);
    expect(await count('from citation')).toBeGreaterThan(200);
    expect(await count('from timescale_revision where position > 0')).toBeGreaterThan(200);
  });

  test('has every rating, boards that ended in each way, and actions that are overdue', async () => {
    const { actions, boards } = await api.ask<{
      actions: { totalCount: number };
      boards: { nodes: { status: string }[] };
    }>(
      `{ actions(asAt: "${TODAY}", filter: { isOverdue: true }) { totalCount } boards(first: 100, asAt: "2020-01-01") { nodes { status } } }`,
    );
    expect(actions.totalCount).toBeGreaterThan(100);
    expect(actions.totalCount).toBeLessThan(1500);
    expect(new Set(boards.nodes.map(({ status }) => status))).toEqual(new Set(['ACTIVE', 'UNDER_REVIEW']));
    const statuses = await rowsOf<{ status: string }>(api.database, 'select distinct status from board');
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([
      'ACTIVE',
      'DISSOLVED',
      'MERGED',
      'PROPOSED',
      'REPLACED',
      'UNDER_REVIEW',
    ]);
    expect(
      await count(
        'from (select distinct action_rating from progress_update where action_rating is not null) r',
      ),
    ).toBe(5);
  });

  test('is true to itself: nothing is tied to what is not there, reported before its plan or after the day', async () => {
    expect(
      await count(`from relationship r join node n on n.id in (r.source_id, r.target_id)
      where r.type not in ('REPLACES', 'SUPERSEDES') and (r.valid_from < n.valid_from or coalesce(r.valid_to, 'infinity') > n.valid_to)`),
    ).toBe(0);
    expect(
      await count(`from progress_update u join node n on n.id = u.action_id
      where u.recorded_on not between n.valid_from and coalesce(n.valid_to, '${TODAY}')`),
    ).toBe(0);
    expect(
      await count(
        `from board b join node n using (id) where (b.status in ('REPLACED', 'MERGED', 'DISSOLVED')) <> (n.valid_to is not null)`,
      ),
    ).toBe(0);
    expect(
      await count(
        `from relationship r join relationship_type t using (type) where t.is_symmetric and r.source_id > r.target_id`,
      ),
    ).toBe(0);
    expect(
      await count(`from action a join lateral (select * from timescale_revision r where r.action_id = a.id order by position desc limit 1) r on true
      where (a.due_on, a.timescale_text) is distinct from (r.due_on, r.timescale_text) or r.position = 0`),
    ).toBe(0);
    expect(
      await count(
        `from relationship r join node s on s.id = r.source_id join node t on t.id = r.target_id where s.council_id <> t.council_id`,
      ),
    ).toBe(0);
  });

  test('the rules that were taken off while it was filled are all there again, and hold', async () => {
    expect(await rowsOf(api.database, KEEPERS)).toEqual(keepers);
    const circle = rowsOf(
      api.database,
      `insert into relationship (id, type, source_id, source_kind, target_id, target_kind)
      select gen_random_uuid(), type, target_id, target_kind, source_id, source_kind from relationship where type = 'REPORTS_TO' and valid_to is null limit 1`,
    );
    await expect(circle).rejects.toThrow(/would lead back/);
  });

  test('is the same again for the same seed, and another for another', async () => {
    const fingerprint = (register: Register) => rowsOf(register.database, FINGERPRINT);
    const first = await fingerprint(api);
    expect(await fingerprint(await made(2))).toEqual(first);
    expect(await fingerprint(await made(2, 7))).not.toEqual(first);
    // A council is the same, however many others there are.
    const alone = await made(1);
    const ids = await rowsOf<{ id: string }>(alone.database, 'select id from node order by id');
    expect(await count(`from node where id = any('{${ids.map(({ id }) => id).join()}}')`)).toBe(ids.length);
  });

  test('names no real place: its names end otherwise, and each council says that it is made up', async () => {
    const { organisations } = await api.ask<{ organisations: { nodes: { name: string }[] } }>(
      '{ organisations(first: 100, filter: { organisationType: COUNCIL }) { nodes { name } } }',
    );
    expect(organisations.nodes).toHaveLength(2);
    for (const { name } of organisations.nodes) {
      expect(name).toMatch(/^\S+ Council \(fictional\)$/);
      expect(real.test(name.split(' ')[0]!)).toBe(false);
      expect(others).not.toContain(name.split(' ')[0]);
    }
    expect(['Rochdale', 'Salford', 'Islington', 'Shropshire'].every((name) => real.test(name))).toBe(true);
  });

  test('its log begins with one entry that says so; what was recorded at an instant is refused, not made up', async () => {
    const { changes } = await api.ask<{
      changes: { nodes: { operation: string; reason: string }[] };
    }>('{ changes(first: 5) { nodes { operation reason } } }');
    expect(changes.nodes).toEqual([
      { operation: 'datasetGenerate', reason: expect.stringContaining('Made up with the seed 1') },
    ]);
    expect(await rowsOf(api.database, 'select * from verify_changes()')).toEqual([]);
    expect(await api.refusal('{ boards(asRecorded: "2026-01-01T00:00:00Z") { totalCount } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('it was generated'),
    });
  });

  test('is never written among other records', async () => {
    const said = await complaintOf(program, { DATABASE_URL: api.url! }, 'england', '--councils', '1');
    expect(said).toContain('has records already');
    expect(await count('from board')).toBe(40);
  });

  test('can be had with the program, which shows how far it is', async () => {
    const register = await openTestRegister();
    const { code, stdout } = await runProgram(program, {
      env: { DATABASE_URL: register.url! },
      args: ['england', '--councils', '1'],
    }).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/1 of 1 councils, \d+ rows, \d+ a second/);
    expect(stdout).toMatch(/1260 action\n/);
  });
});

test('the embedded database is refused, and so is what cannot be made', async () => {
  expect(await complaintOf(program, {}, 'england')).toContain('name an empty database in DATABASE_URL');
  expect(await complaintOf(program, {}, 'atlantis')).toContain('Say what to generate');
  expect(await complaintOf(program, {}, 'england', '--councils', 'many')).toContain(
    'The number of --councils must be whole',
  );
  expect(await complaintOf(program, {}, 'england', '--today', 'tomorrow')).toContain(
    'The day of --today must be',
  );
});
