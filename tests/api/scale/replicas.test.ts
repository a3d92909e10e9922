import { setTimeout } from 'node:timers/promises';
import { Database } from '@golden-thread/api';
import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { type Api, administer, onPostgres, openTwins, rowsOf, startTestApi } from '../../kit/register.js';

/*
 * Reads go to replicas. The replica of these tests is a copy that never catches up: whatever differs tells who answered.
 */

const NAME = 'What do they call it?';
const BEHIND = 'As it was on the replica';
const QUERY = '{ board(slug: "asked") { name version } }';

describe.skipIf(!onPostgres)(
  'with a replica (skipped without TEST_DATABASE_URL: it takes a PostgreSQL)',
  () => {
    let api: Api;
    let replica: string;
    const boardOf = async (cookie?: string, at = api.address) => {
      const client = clientOf(at, cookie === undefined ? {} : { cookie });
      return (await client.ask<{ board: { name: string; version: number } }>(QUERY)).board;
    };

    beforeAll(async () => {
      const [primary, copy] = await openTwins(async (database) => {
        await database.transaction(async (manager) => {
          await manager.query(
            `insert into public.node (id, kind, slug, name) values ('0198c0de-0000-7000-8000-0000000000aa', 'BOARD', 'asked', $1)`,
            [NAME],
          );
          await manager.query(
            `insert into public.board (id, board_type) values ('0198c0de-0000-7000-8000-0000000000aa', 'COMMITTEE')`,
          );
        });
      });
      await rowsOf(copy.database, `update public.node set name = $1 where slug = 'asked'`, [BEHIND]);
      replica = copy.url!;
      const config = {
        kind: 'postgres' as const,
        url: primary.url!,
        replicas: { urls: [replica], lagSeconds: 60 },
      };
      api = await startTestApi({
        register: { database: await Database.open(config), url: primary.url },
        config: { database: config },
      });
    });

    test('queries of nobody in particular are answered by it', async () => {
      expect((await boardOf()).name).toBe(BEHIND);
    });

    test('who wrote sees it, in the answer to the write and after it, at this process and at another; others wait', async () => {
      const officer = await api.signIn('OFFICER');
      const { url } = api;
      const config = { kind: 'postgres' as const, url: url!, replicas: { urls: [replica], lagSeconds: 60 } };
      const other = await startTestApi({
        register: { database: await Database.open(config), url },
        config: { database: config },
      });
      expect((await boardOf(officer.cookie)).name).toBe(BEHIND);
      const answer = await officer.graphql<{ boardUpdate: { board: { name: string } } }>(
        `mutation { boardUpdate(input: { id: "${await idOf()}", version: 1, name: "As it was written" }) { board { name } userErrors { message } } }`,
      );
      expect(answer.data?.boardUpdate).toEqual({ board: { name: 'As it was written' }, userErrors: [] });
      const mark = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('gt_written='));
      expect(mark).toMatch(/^gt_written=1; Max-Age=64; .*HttpOnly/);
      for (const at of [api.address, other.address]) {
        expect((await boardOf(`${officer.cookie}; gt_written=1`, at)).name).toBe('As it was written');
        expect((await boardOf(officer.cookie, at)).name).toBe(BEHIND);
        expect((await boardOf(undefined, at)).name).toBe(BEHIND);
      }
    });

    test('who heard of a change reads it, or what is newer, and never what is older', async () => {
      const hearing = async (seen: string) =>
        (await clientOf(api.address, { 'change-seen': seen }).ask<{ board: { name: string } }>(QUERY)).board
          .name;
      const [newest] = await rowsOf<{ cursor: string }>(
        api.database,
        `select encode(convert_to(seq || ':' || encode(substring(hash, 1, 8), 'hex'), 'UTF8'), 'base64') as cursor
         from public.change order by seq desc limit 1`,
      );
      expect(await hearing(newest!.cursor)).toBe('As it was written');
      expect(await hearing('none of ours')).toBe(BEHIND);
    });

    test('a write that is refused is answered by the register as it is', async () => {
      const officer = await api.signIn('OFFICER');
      const { data } = await officer.graphql<{ boardUpdate: { board: { name: string; version: number } } }>(
        `mutation { boardUpdate(input: { id: "${await idOf()}", version: 1, name: "Too late" }) { board { name version } userErrors { code } } }`,
      );
      expect(data?.boardUpdate).toMatchObject({
        board: { name: 'As it was written', version: 2 },
        userErrors: [{ code: 'CONFLICT' }],
      });
    });

    test('what it lacks, as in an upgrade that has not come there yet, the primary answers, at once and without an error', async () => {
      expect((await boardOf()).name).toBe(BEHIND);
      await onCopy('drop schema open cascade', 'alter table public.node rename to elsewhere');
      expect((await boardOf()).name).toBe('As it was written');
      await onCopy(
        'alter table public.elsewhere rename to node',
        `update public.migrations set name = 'an older one' where id = (select max(id) from public.migrations)`,
      );
      await setTimeout(5000);
      expect((await boardOf()).name).toBe('As it was written');
    });

    test('when it is gone the primary answers, at once and without an error', async () => {
      await administer(`drop database ${new URL(replica).pathname.slice(1)} with (force)`);
      for (let turn = 0; turn < 5; turn += 1) {
        expect((await boardOf()).name).toBe('As it was written');
        await setTimeout(50);
      }
    });

    async function onCopy(...statements: string[]) {
      const client = new Client({ connectionString: replica });
      await client.connect();
      for (const statement of statements) await client.query(statement);
      await client.end();
    }

    async function idOf() {
      return (await api.ask<{ board: { id: string } }>('{ board(slug: "asked") { id } }')).board.id;
    }
  },
);

test.skipIf(!onPostgres)('a server busy with slow statements is ready all the same', async () => {
  const api = await startTestApi();
  const slow = Promise.allSettled(
    Array.from({ length: 30 }, () => rowsOf(api.database, 'select pg_sleep(1)')),
  );
  await setTimeout(200);
  expect((await fetch(`${api.address}/health/ready`)).status).toBe(200);
  expect(await Promise.race([slow, Promise.resolve('under way')])).toBe('under way');
  await slow;
});
