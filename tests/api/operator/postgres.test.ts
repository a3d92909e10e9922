import { randomBytes } from 'node:crypto';
import { readDataset } from '@golden-thread/api';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { administer, onPostgres } from '../../kit/register.js';
import { complaintOf, runProgram } from '../../kit/program.js';

const listening = /GraphQL is at (http:\S+)\/graphql/;
const migrate = 'api/dist/cli/migrate.js';

describe.runIf(onPostgres)('on PostgreSQL (needs TEST_DATABASE_URL)', { timeout: 120_000 }, () => {
  const made: string[] = [];
  let name: string;
  const addressOf = (database: string) =>
    Object.assign(new URL(process.env['TEST_DATABASE_URL']!), { pathname: database }).href;
  const serve = () =>
    runProgram('api/dist/main.js', {
      env: {
        API_PORT: '0',
        DATABASE_URL: addressOf(name),
        PUBLIC_READ: 'true',
        GOLDEN_THREAD_DATASET: 'bury',
      },
    });
  const boards = async (address: string) =>
    (await clientOf(address).ask<{ boards: { totalCount: number } }>('{ boards { totalCount } }')).boards
      .totalCount;

  beforeEach(async () => {
    name = `golden_thread_${process.pid}_${randomBytes(4).toString('hex')}`;
    made.push(name);
    await administer(`create database ${name} template template0`);
  });
  afterAll(async () => {
    for (const database of made) await administer(`drop database if exists ${database} with (force)`);
  });

  test('a database that does not exist is told in one sentence', async () => {
    const said = await complaintOf(migrate, { DATABASE_URL: addressOf(`${name}_of_nowhere`) });
    expect(said).toContain(`refuses to be used (database "${name}_of_nowhere" does not exist)`);
  });

  test('a user who may not come in is told in one sentence', async () => {
    const url = new URL(addressOf(name));
    url.username = 'golden_thread_nobody';
    expect(await complaintOf(migrate, { DATABASE_URL: url.href })).toContain(
      'refuses to be used (role "golden_thread_nobody" does not exist)',
    );
  });

  test('several copies may start at once on an empty database: it is filled once, and all serve it', async () => {
    const copies = [serve(), serve(), serve()];
    const addresses = await Promise.all(copies.map(async ({ says }) => (await says(listening))[1]!));
    const expected = readDataset('bury').boards.length;
    expect(await Promise.all(addresses.map(boards))).toEqual([expected, expected, expected]);
    for (const { child } of copies) child.kill('SIGTERM');
    expect((await Promise.all(copies.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0, 0]);
  });

  test('killed outright after the load, everything is there at the next start', async () => {
    const load = runProgram('api/dist/cli/dataset-load.js', {
      args: ['bury'],
      env: { DATABASE_URL: addressOf(name) },
    });
    await load.says(/Loaded bury/);
    load.child.kill('SIGKILL');
    const api = serve();
    const [, address] = await api.says(listening);
    await api.says(/The register has records already/);
    expect(await boards(address!)).toBe(readDataset('bury').boards.length);
  });

  test('a database that keeps bytes as they come is searched as well', async () => {
    await administer(`drop database ${name}`);
    await administer(
      `create database ${name} encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0`,
    );
    const [, address] = await serve().says(listening);
    const { search } = await clientOf(address!).ask<{ search: { nodes: { node: { name: string } }[] } }>(
      '{ search(query: "corporate parenting board") { nodes { node { name } } } }',
    );
    expect(search.nodes[0]).toEqual({ node: { name: 'Corporate Parenting Board' } });
  });
});
