import { setTimeout } from 'node:timers/promises';
import { Database } from '@golden-thread/api';
import { Client as PostgresClient } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, onPostgres, startTestApi } from '../../kit/register.js';
import { burst, note, tiesOf, type Tie } from './officer.js';
import { notesOf, subscribe } from './subscriber.js';

// Only PostgreSQL can be shared by several processes: on PGlite these are skipped.
describe.skipIf(!onPostgres)('two APIs on one PostgreSQL', () => {
  let here: Api;
  let there: Api;
  let tie: Tie;
  let other: Tie;

  beforeAll(async () => {
    here = await startTestApi({ dataset: 'bury', as: 'OFFICER', name: 'an officer here' });
    const database = await Database.open({ kind: 'postgres', url: here.url! });
    there = await startTestApi({
      register: { database, url: here.url },
      as: 'OFFICER',
      name: 'an officer there',
    });
    [tie, other] = (await tiesOf(here)) as [Tie, Tie];
  });

  /** Runs a statement on the register's database, past both APIs. */
  async function onDatabase<Row>(work: (client: PostgresClient) => Promise<Row>): Promise<Row> {
    const client = new PostgresClient({ connectionString: here.url! });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Cuts connections to the database, as a restart of it or a broken network does. */
  const cutOff = (whose: string) =>
    onDatabase((client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and application_name like $1`,
        [whose],
      ),
    );

  test('a write through one reaches the subscribers of the other', async () => {
    const subscriber = await subscribe(there.address);
    await note(here, tie, 'from here');
    expect(notesOf(await subscriber.until(1))).toEqual(['from here']);
    await subscriber.close();
  });

  test('writes through both at once reach the subscribers of both in one order', async () => {
    const subscribers = await Promise.all([subscribe(here.address), subscribe(there.address)]);
    await Promise.all([burst(here, tie, 50), burst(there, other, 50)]);
    const [first, second] = await Promise.all(subscribers.map((subscriber) => subscriber.until(100)));
    expect(first).toHaveLength(100);
    expect(second).toEqual(first);
    for (const subscriber of subscribers) await subscriber.close();
  });

  test('a subscriber that goes from one to the other in a burst of 200 writes loses none and doubles none', async () => {
    let connections = 0;
    const addressInTurn = () => (connections++ % 2 === 0 ? here.address : there.address);
    const subscriber = await subscribe(addressInTurn, {}, { resumes: true });
    await note(here, tie, 'the first, which gives a cursor');
    await subscriber.until(1);
    const breaking = setInterval(subscriber.breakOff, 200);
    const notes = await burst(here, tie, 200);
    clearInterval(breaking);
    expect(notesOf(await subscriber.until(201)).slice(1)).toEqual(notes);
    expect(connections).toBeGreaterThan(2);
    await subscriber.close();
  });

  test('a change is not told before its transaction commits, nor when it is rolled back', async () => {
    const subscriber = await subscribe(here.address);
    await onDatabase(async (client) => {
      const record = () =>
        client.query(
          `select record_change(clock_timestamp(), 'test', $1, null, null, 'relationship', $2, 'RELATIONSHIP',
             snapshot('relationship', $2), snapshot('relationship', $2))`,
          ['held back', tie.id],
        );
      await client.query('begin');
      await record();
      await client.query('rollback');
      await client.query('begin');
      await record();
      await setTimeout(500);
      expect(subscriber.changes).toEqual([]);
      await client.query('commit');
    });
    expect(await subscriber.until(1)).toMatchObject([{ operation: 'held back' }]);
    expect(subscriber.changes).toHaveLength(1);
    await subscriber.close();
  });

  test('a listening connection that is lost is made again, and nothing that was committed meanwhile is missed', async () => {
    const subscriber = await subscribe(there.address);
    const cutting = setInterval(() => void cutOff('golden-thread-live'), 300);
    const notes = await burst(here, tie, 100);
    clearInterval(cutting);
    expect(notesOf(await subscriber.until(100))).toEqual(notes);
    await subscriber.close();
  });

  test('a database that goes away in a burst costs a subscriber nothing', async () => {
    const subscriber = await subscribe(there.address);
    const cutting = setInterval(() => void cutOff('%'), 400);
    const written: string[] = [];
    for (let count = 0; count < 60; count += 1) {
      // The officer's own writes may fail: what matters is that what was written is told.
      await note(here, tie, `note ${count}`).then(
        () => written.push(`note ${count}`),
        async () => {
          [tie] = (await tiesOf(here).catch(() => [tie])) as [Tie];
        },
      );
    }
    clearInterval(cutting);
    await setTimeout(1000);
    [tie] = (await tiesOf(here)) as [Tie];
    await note(here, tie, 'the last');
    await subscriber.until(written.length + 1);
    const told = notesOf(subscriber.changes);
    expect(told.at(-1)).toBe('the last');
    expect(told.filter((text) => written.includes(text!))).toEqual(written);
    expect(new Set(subscriber.changes.map(({ cursor }) => cursor)).size).toBe(told.length);
    await subscriber.close();
  });
});
