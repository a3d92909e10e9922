import { randomBytes } from 'node:crypto';
import { Database } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { administer, onPostgres, openTestRegister, rowsOf } from '../../kit/register.js';
import { runProgram } from '../../kit/program.js';

/** Everything of the schema that a migration makes, as lines that can be compared. What extensions bring is left out. */
const inventory = `
  select 'column ' || concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, generation_expression) as line
    from information_schema.columns where table_schema = 'public'
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'view ' || viewname || ' ' || definition from pg_views where schemaname = 'public'
  union all select 'function ' || pg_get_functiondef(p.oid)
    from pg_proc p where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by line`;

const linesOf = async (database: Database): Promise<string[]> =>
  (await rowsOf<{ line: string }>(database, inventory)).map(({ line }) => line);

describe('migrations', () => {
  let database: Database;
  let head: string[];
  beforeAll(async () => {
    ({ database } = await openTestRegister());
    head = await linesOf(database);
  });

  test('bring an empty database to the head, and a second run does nothing', async () => {
    expect(head.filter((line) => line.startsWith('trigger ')).length).toBeGreaterThan(3);
    expect(await database.migrate()).toEqual([]);
  });

  test('can be taken back one by one until nothing is left, and brought to the same head again', async () => {
    const source = await database.transaction(async (manager) => manager.connection);
    const applied = await rowsOf<{ name: string }>(database, `select name from migrations order by id`);
    for (const _ of applied) await source.undoLastMigration({ transaction: 'all' });
    const left = (await linesOf(database)).filter((line) => !line.includes('migrations'));
    expect(left).toEqual([]);
    expect(await database.migrate()).toEqual(applied.map(({ name }) => name));
    expect(await linesOf(database)).toEqual(head);
  });
});

describe.runIf(onPostgres)(
  'migrations by several processes (PostgreSQL only: one process owns an embedded folder)',
  () => {
    test('three that start at once on an empty database all succeed, and each migration runs once', async () => {
      const name = `golden_thread_${process.pid}_${randomBytes(4).toString('hex')}`;
      await administer(`create database ${name} template template0`);
      const url = Object.assign(new URL(process.env['TEST_DATABASE_URL']!), { pathname: name }).href;
      try {
        const ended = await Promise.all(
          [1, 2, 3].map(() => runProgram('api/dist/cli/migrate.js', { env: { DATABASE_URL: url } }).ended),
        );
        expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([
          [0, ''],
          [0, ''],
          [0, ''],
        ]);
        expect(ended.filter(({ stdout }) => stdout.includes('Brought the database up to date')).length).toBe(
          1,
        );
        const database = await Database.open({ kind: 'postgres', url });
        const names = (await rowsOf<{ name: string }>(database, `select name from migrations`)).map(
          (row) => row.name,
        );
        await database.close();
        expect(new Set(names).size).toBe(names.length);
      } finally {
        await administer(`drop database ${name} with (force)`);
      }
    });
  },
);
