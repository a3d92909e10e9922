import { expect, test } from 'vitest';
import { onPostgres } from '../../kit/postgres.js';
import { clientOf } from '../../kit/client.js';
import { startProcess } from '../../kit/process.js';
import { openStreamingPair, postgresPrograms } from '../../kit/streaming.js';

test.skipIf(!onPostgres || postgresPrograms === null)(
  'a streaming replica is read while it keeps up: not once it is cut off, though it answers and has all that it was sent (skipped where PostgreSQL cannot be started)',
  async () => {
    const { primary, copy, copyAskedAt, copyHas, cutOff, connectAgain, stopCopy } = await openStreamingPair();
    const api = await startProcess(
      { DATABASE_URL: primary },
      { DATABASE_REPLICA_URLS: copy, REPLICA_LAG_SECONDS: '5' },
    );
    const anybody = clientOf(api.address);
    const names = async () =>
      (
        await anybody.ask<{ boards: { nodes: { name: string }[] } }>('{ boards { nodes { name } } }')
      ).boards.nodes.map(({ name }) => name);
    const add = (name: string) =>
      api.ask(
        `mutation { boardCreate(input: { name: "${name}", boardType: COMMITTEE }) { userErrors { message } } }`,
      );
    const seen = (...wanted: string[]) => expect.poll(names, { timeout: 30_000 }).toEqual(wanted);

    /** Boards are asked for until the copy, which has the last of them, says that it was asked. */
    const copyAnswers = async (last: string) => {
      await expect.poll(() => copyHas(last), { timeout: 30_000 }).toBe(true);
      const before = await copyAskedAt();
      await expect
        .poll(() => names().then(copyAskedAt), { timeout: 30_000, interval: 200 })
        .toBeGreaterThan(before);
    };

    await add('Before');
    await seen('Before');
    await copyAnswers('Before');
    await cutOff();
    await add('Cut off');
    await seen('Before', 'Cut off');

    await connectAgain();
    await add('Connected again');
    await seen('Before', 'Connected again', 'Cut off');
    await copyAnswers('Connected again');
    await cutOff();
    await add('Cut off again');
    await stopCopy();
    await seen('Before', 'Connected again', 'Cut off', 'Cut off again');
  },
  240_000,
);
