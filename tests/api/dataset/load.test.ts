import { type Database, buildRows, loadDataset, readDataset } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, rowsOf } from '../../kit/register.js';
import { refusalOf } from '../integrity/records.js';
import { changed, madeUp, writeDataset } from './made-up.js';

const quiet = () => undefined;
const tables = [
  'node', 'identifier', 'document', 'organisation', 'person', 'post', 'board', 'plan',
  'priority', 'outcome', 'action', 'progress_update', 'relationship', 'citation',
] as const; // prettier-ignore

/** Every row of the register, as one fingerprint a table. */
async function fingerprints(database: Database): Promise<Record<string, string>> {
  const union = tables
    .map(
      (table) =>
        `select '${table}' as name, md5(string_agg(t::text, chr(10) order by t::text)) as sum from ${table} t`,
    )
    .join(' union all ');
  const rows = await rowsOf<{ name: string; sum: string }>(database, union);
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
const count = async (database: Database, table: string): Promise<number> =>
  (await rowsOf<{ count: number }>(database, `select count(*)::int as count from ${table}`))[0]!.count;

describe('loading bury', () => {
  let database: Database;
  const rows = buildRows('bury', readDataset('bury'));
  const total = tables.reduce((sum, table) => sum + rows[table].length, 0);

  beforeAll(async () => {
    ({ database } = await openTestRegister());
  });

  test('writes every row of the dataset, tells what it does, and keeps nothing', async () => {
    const said: string[] = [];
    const { added, kept } = await loadDataset(database, 'bury', (line) => said.push(line));
    expect(added).toEqual(Object.fromEntries(tables.map((table) => [table, rows[table].length])));
    expect(kept).toBe(0);
    for (const table of tables) expect(await count(database, table)).toBe(rows[table].length);
    expect(said[0]).toBe('Reading the dataset bury.');
    expect(said[1]).toContain(`Checked ${rows.node.length} records`);
    for (const table of tables) expect(said).toContain(`Wrote ${rows[table].length} rows of ${table}.`);
  });

  test('a second time writes nothing and changes nothing', async () => {
    const before = await fingerprints(database);
    expect(await loadDataset(database, 'bury', quiet)).toEqual({ added: {}, kept: total });
    expect(await fingerprints(database)).toEqual(before);
  });

  test('leaves what was edited in the register as it is', async () => {
    const edits = [
      `update node set name = 'Renamed', version = 2 where slug = 'corporate-parenting-board'`,
      `update board set cadence = 'ANNUALLY' where id = (select id from node where slug = 'gld-subgroup')`,
      `update relationship set valid_to = '2026-02-01', valid_to_precision = 'DAY' where type = 'REPORTS_TO' and status = 'CONFIRMED'`,
      `update citation set quote = 'Mended' where id = (select id from citation order by id limit 1)`,
      `update identifier set value = '000' where scheme = 'DfE'`,
    ];
    for (const edit of edits) await rowsOf(database, edit);
    const edited = await fingerprints(database);
    expect(await loadDataset(database, 'bury', quiet)).toEqual({ added: {}, kept: total });
    expect(await fingerprints(database)).toEqual(edited);
  });
});

describe('loading a made-up dataset', () => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await openTestRegister());
  });
  const load = (changes: Record<string, string | null> = {}) =>
    loadDataset(database, 'made-up', quiet, writeDataset(changes));
  const nothing = async () => {
    for (const table of tables) expect([table, await count(database, table)]).toEqual([table, 0]);
  };

  test('a fault in its last file leaves the register empty', async () => {
    await expect(load(changed('zz-plan.yaml', 'March 2026', 'Soon'))).rejects.toThrow('read by no rule');
    await nothing();
  });

  const tie = (line: string) => ({
    'records.yaml': `${madeUp['records.yaml']!}ties:\n  - { ${line}, cite: [{ doc: sample-paper, place: "5" }] }\n`,
  });
  test.each([
    [
      'a circle',
      tie('type: REPORTS_TO, source: upper-board, target: lower-board'),
      /REPORTS_TO would lead back to where it began: (Upper Board → Lower Board → Upper Board|Lower Board → Upper Board → Lower Board)/,
    ],
    [
      'a second chair',
      tie('type: CHAIRS, source: deputy, target: lower-board'),
      /"relationship_one_per_target".*\(CHAIRS, lower-board, /,
    ],
    [
      'an identifier that two have',
      changed(
        'records.yaml',
        '\nposts:',
        '\n  - { key: other, name: Other, type: COUNCIL, identifiers: [{ scheme: ONS, value: E99999999 }], cite: [{ doc: sample-paper, place: "1" }] }\nposts:',
      ),
      /\(scheme, value\)=\(ONS, E99999999\) already exists/,
    ],
  ])(
    '%s is refused by the database with its names, and leaves the register empty',
    async (_what, changes, message) => {
      const refusal = await refusalOf(load(changes));
      expect(refusal.message).toMatch(
        /^The dataset made-up was refused by the register; nothing was written\. /,
      );
      expect(refusal.message).toMatch(message);
      expect(refusal.message).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
      await nothing();
    },
  );

  test('two loads at once write it once', async () => {
    const [one, other] = (await Promise.all([load(), load()])).toSorted((a, b) => a.kept - b.kept);
    expect([one!.kept, other!.added]).toEqual([0, {}]);
    expect(await count(database, 'node')).toBe(one!.added['node']);
  });

  test('a record that a later issue of the dataset adds is added, and only that', async () => {
    const later = changed(
      'records.yaml',
      'posts:',
      'posts:\n  - { key: clerk, name: Clerk, cite: [{ doc: sample-paper, place: "1" }] }',
    );
    expect((await load(later)).added).toEqual({ node: 1, post: 1, citation: 1 });
  });

  test('what was written is not said to have failed where the database could not look at it afterwards', async () => {
    // Statistics of an expression are made by "analyze" and by nothing else.
    await rowsOf(
      database,
      `create function public.refuse(text) returns text immutable language plpgsql as $$
         begin raise exception 'canceled' using errcode = '57014'; end $$`,
    );
    await rowsOf(database, 'create statistics public.refused on (public.refuse(slug)) from public.node');
    const said: string[] = [];
    const later = changed(
      'records.yaml',
      'posts:',
      'posts:\n  - { key: porter, name: Porter, cite: [{ doc: sample-paper, place: "1" }] }',
    );
    const { added } = await loadDataset(database, 'made-up', (line) => said.push(line), writeDataset(later));
    expect(added).toEqual({ node: 1, post: 1, citation: 1 });
    expect(said.at(-1)).toMatch(/^The dataset made-up is loaded\. .*\(canceled\)/);
  });
});
