import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '@golden-thread/api';
import { onPostgres, openTestRegister, startTestApi, type Api } from '../../kit/register.js';

/* PostgreSQL gives up a statement that takes too long; the embedded database has no such thing. */

let api: Api;
let waiting: Database | undefined;
beforeAll(async () => {
  const { url } = await openTestRegister({ dataset: 'bury' });
  if (url === null) return;
  waiting = await Database.open({ kind: 'postgres', url });
  api = await startTestApi({
    register: { database: await Database.open({ kind: 'postgres', url }, 400), url },
  });
});

afterAll(() => waiting?.close());

test.skipIf(!onPostgres)(
  'a statement that takes too long is given up: the caller is told what to do, and the rest is answered',
  async () => {
    const query = '{ __typename boards { nodes { boardType } } plans { totalCount } }';
    await waiting!.transaction(async (manager) => {
      await manager.query('lock table public.board in access exclusive mode');
      const started = performance.now();
      const { errors, data, status, text } = await api.graphql(query);
      expect(performance.now() - started).toBeGreaterThan(350);
      expect(status).toBe(200);
      expect(data).toBeNull();
      expect(errors.map(({ path, extensions }) => [path, extensions])).toEqual([
        [['boards'], { code: 'QUERY_TIMEOUT' }],
      ]);
      expect(errors[0]!.message).toMatch(/took too long.*smaller "first"/);
      expect(text).not.toMatch(/statement timeout|cancel/i);
    });
    expect((await api.graphql(query)).errors).toEqual([]);
  },
);

test.skipIf(!onPostgres)('migrations may take as long as they need', async () => {
  const { url } = await openTestRegister();
  const slow = await Database.open({ kind: 'postgres', url: url! }, 1);
  await expect(slow.migrate()).resolves.toEqual([]);
  await slow.close();
});
