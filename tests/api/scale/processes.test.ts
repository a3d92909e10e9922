import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { type Api, onPostgres, startTestApi } from '../../kit/register.js';
import { runProgram } from '../../kit/program.js';

/* Two processes over one PostgreSQL are one service: whatever one of them knows stands in the database. */

const CREATE = `mutation ($input: BoardCreateInput!) { boardCreate(input: $input) { board { id name } userErrors { message } } }`;
const INPUT = { input: { name: 'A board of two processes', boardType: 'COMMITTEE' } };

describe.skipIf(!onPostgres)(
  'two processes (skipped without TEST_DATABASE_URL: both need one PostgreSQL)',
  () => {
    let here: Api;
    let there: string;
    let cookie: string;

    beforeAll(async () => {
      here = await startTestApi();
      cookie = (await here.signIn('OFFICER')).cookie;
      const program = runProgram('api/dist/main.js', {
        env: { DATABASE_URL: here.url!, API_PORT: '0', PUBLIC_READ: 'true', GOLDEN_THREAD_PROFILE: 'demo' },
      });
      const [, address] = await program.says(/GraphQL is at (http:\S+)\/graphql/);
      there = address!;
    });

    test('who signed in at one is signed in at the other', async () => {
      const { viewer } = await clientOf(there, { cookie }).ask<{ viewer: { name: string } }>(
        '{ viewer { name } }',
      );
      expect(viewer.name).toBe('an officer');
      const nobody = await clientOf(there).ask<{ viewer: { name: string } }>('{ viewer { name } }');
      expect(nobody.viewer.name).not.toBe('an officer');
    });

    test('a write that is sent again to the other gets the first answer, and is written once', async () => {
      const send = (address: string) =>
        clientOf(address, { cookie }).graphql<{ boardCreate: { board: { id: string } } }>(CREATE, INPUT, {
          'idempotency-key': 'sent to both',
        });
      const [one, other] = [await send(here.address), await send(there)];
      expect(other.text).toBe(one.text);
      const { boards } = await clientOf(there).ask<{
        boards: { totalCount: number; nodes: { id: string }[] };
      }>('{ boards { totalCount nodes { id } } }');
      expect(boards).toEqual({ totalCount: 1, nodes: [{ id: one.data!.boardCreate.board.id }] });
    });

    test('who signs out at one is signed out at the other', async () => {
      const officer = await here.signIn('OFFICER');
      await clientOf(there, { cookie: officer.cookie }).ask('mutation { signOut { userErrors { code } } }');
      const { viewer } = await officer.ask<{ viewer: { name: string } }>('{ viewer { name } }');
      expect(viewer.name).not.toBe('an officer');
    });
  },
);
