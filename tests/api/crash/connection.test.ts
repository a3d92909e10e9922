import { setTimeout } from 'node:timers/promises';
import { Client as PostgresClient } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, onPostgres, startTestApi } from '../../kit/register.js';
import { done, write } from '../../kit/writing.js';
import { logged } from '../invariants/world.js';
import { NOTHING, halfWritten } from './whole.js';

// PGlite has no connection that could be lost: there these are skipped.
describe.skipIf(!onPostgres)('a connection to PostgreSQL that is lost in the middle of a write', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startTestApi({ as: 'OFFICER' });
  });

  /** A connection past the API, as that of another program. */
  async function beside<T>(work: (client: PostgresClient) => Promise<T>): Promise<T> {
    const client = new PostgresClient({ connectionString: api.url! });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Cuts the connection on which the API runs a statement that waits for a lock. */
  async function cutOffWhoWaits(client: PostgresClient): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rowCount! > 0) return;
      await setTimeout(25);
    }
    throw new Error('The API did not come to wait.');
  }

  test('rolls back to nothing, tells the client no secrets, and the API goes on', async () => {
    const before = await logged(api);
    const board = { name: 'Cut off', boardType: 'COMMITTEE', aliases: ['Half'] };
    const writing = await beside(async (client) => {
      await client.query('begin');
      // The node is written, and the row of its kind has to wait: the write stands half-way.
      await client.query('lock table public.board in share mode');
      const reply = write(api, 'boardCreate', board);
      await cutOffWhoWaits(client);
      const answered = await reply;
      await client.query('rollback');
      return answered;
    });
    expect(writing.record).toBeNull();
    expect(writing.answer.errors).toHaveLength(1);
    expect(writing.answer.text).not.toMatch(/terminat|backend|stack|pg_|public\./i);
    expect(await logged(api)).toBe(before);
    const { boards } = await api.ask<{ boards: { totalCount: number } }>('{ boards { totalCount } }');
    expect(boards.totalCount).toBe(0);
    await done(api, 'boardCreate', board);
    expect(await halfWritten(api.database)).toEqual(NOTHING);
  });

  test('with an Idempotency-Key, sent again, is done once', async () => {
    const before = await logged(api);
    const board = { name: 'Sent again', boardType: 'COMMITTEE' };
    const headers = { 'idempotency-key': 'sent again' };
    const cut = await beside(async (client) => {
      await client.query('begin');
      await client.query('lock table public.board in share mode');
      const reply = write(api, 'boardCreate', board, headers);
      await cutOffWhoWaits(client);
      const answered = await reply;
      await client.query('rollback');
      return answered;
    });
    expect(cut.record).toBeNull();
    const again = await write(api, 'boardCreate', board, headers);
    const oncemore = await write(api, 'boardCreate', board, headers);
    expect(again.record).not.toBeNull();
    expect(oncemore.answer.text).toBe(again.answer.text);
    expect(await logged(api)).toBe(before + 1);
  });

  test('holds up nobody: writes that wait behind it are done', async () => {
    const waiting = await beside(async (client) => {
      await client.query('begin');
      await client.query('lock table public.board in share mode');
      const first = write(api, 'boardCreate', { name: 'First in line', boardType: 'COMMITTEE' });
      await setTimeout(200);
      const others = Array.from({ length: 5 }, (_, index) =>
        write(api, 'postCreate', { name: `Post ${index}` }),
      );
      await cutOffHolder(client);
      const answers = await Promise.all(others);
      await client.query('rollback');
      return { first: await first, answers };
    });
    expect(waiting.first.record).toBeNull();
    for (const { record } of waiting.answers) expect(record).not.toBeNull();
    expect(await halfWritten(api.database)).toEqual(NOTHING);
  });

  /** Cuts the connection that holds the writer lock and waits for the table; those that wait for the writer stay. */
  async function cutOffHolder(client: PostgresClient): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(l.pid) from pg_locks l where not l.granted and l.locktype = 'relation'
           and l.database = (select oid from pg_database where datname = current_database())`,
      );
      if (rowCount! > 0) return;
      await setTimeout(25);
    }
    throw new Error('No write came to wait for the table.');
  }
});
