import { setTimeout } from 'node:timers/promises';
import { Database } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.js';
import { onPostgres } from '../../kit/register.js';
import { done } from '../../kit/writing.js';
import { type Process, type Where, emptyFolder, emptyPostgres, startProcess } from '../../kit/process.js';
import { NOTHING, halfWritten } from './whole.js';

/* The program is killed in the middle of writes. Whatever it had acknowledged is there when it is started again. */

const FIRST_WRITES = 15;
const KILLS = 2;

/** What a client keeps of the answers that it got. */
interface Acknowledged {
  ties: string[];
  updates: string[];
}

interface Ground {
  board: string;
  plan: string;
  action: string;
}

async function prepare(client: Client): Promise<Ground> {
  const board = (await done(client, 'boardCreate', { name: 'Board', boardType: 'COMMITTEE' })).id;
  const plan = (await done(client, 'planCreate', { name: 'Plan', planType: 'ACTION_PLAN' })).id;
  const priority = { planId: plan, name: 'Priority', reference: '1' };
  const priorityId = (await done(client, 'priorityCreate', priority)).id;
  const outcome = { priorityId, description: 'Outcome', reference: '1.1' };
  const outcomeId = (await done(client, 'outcomeCreate', outcome)).id;
  const action = { outcomeId, description: 'Action', reference: '1.1 a' };
  return { board, plan, action: (await done(client, 'actionCreate', action)).id };
}

/** Writes until the program is gone: a board, a tie of it, progress, and so on. */
async function writeUntilGone(client: Client, { plan, action }: Ground, kept: Acknowledged): Promise<void> {
  for (let count = 1; ; count += 1) {
    try {
      const board = { name: `Board ${count}`, boardType: 'FORUM', aliases: ['Forum'] };
      const sourceId = (await done(client, 'boardCreate', board)).id;
      const tie = { type: 'INFORMS', sourceId, targetId: plan };
      kept.ties.push((await done(client, 'relationshipCreate', tie)).id);
      const progress = { actionId: action, actionRating: 'GREEN', commentary: `Report ${count}` };
      kept.updates.push((await done(client, 'actionRecordProgress', progress)).id);
    } catch (error) {
      // The connection broke: of this write nobody knows whether it was done. A refusal would be a fault.
      if (error instanceof TypeError || error instanceof SyntaxError) return;
      throw error;
    }
  }
}

async function there(client: Client, { plan, action }: Ground): Promise<Acknowledged> {
  const kept: Acknowledged = { ties: [], updates: [] };
  for (let offset = 0; ; offset += 500) {
    const page = await client.ask<{
      relationships: { nodes: { id: string }[] };
      action: { progress: { nodes: { id: string }[] } };
    }>(
      `query ($plan: ID!, $action: ID!, $offset: Int!) {
        relationships(filter: { targetId: $plan }, first: 500, offset: $offset) { nodes { id } }
        action(id: $action) { progress(first: 500, offset: $offset) { nodes { id } } } }`,
      { plan, action, offset },
    );
    const [ties, updates] = [page.relationships.nodes, page.action.progress.nodes];
    if (ties.length === 0 && updates.length === 0) return kept;
    kept.ties.push(...ties.map(({ id }) => id));
    kept.updates.push(...updates.map(({ id }) => id));
  }
}

async function killInMidWrite(where: Where): Promise<Awaited<ReturnType<typeof halfWritten>>> {
  let program: Process = await startProcess(where);
  const ground = await prepare(program);
  const kept: Acknowledged = { ties: [], updates: [] };
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const before = kept.ties.length;
    // Three clients at once, so that writes wait for each other when the program dies.
    const clients = Array.from({ length: 3 }, () => writeUntilGone(program, ground, kept));
    while (kept.ties.length < before + FIRST_WRITES) await setTimeout(5);
    await program.kill();
    await Promise.all(clients);
    program = await startProcess(where);
    const found = await there(program, ground);
    expect(found.ties).toEqual(expect.arrayContaining(kept.ties));
    expect(found.updates).toEqual(expect.arrayContaining(kept.updates));
    // Nobody was told of more than one write of each client.
    expect(found.ties.length - kept.ties.length).toBeLessThanOrEqual(3 * kill);
    const { auditVerification } = await program.ask<{ auditVerification: { isWhole: boolean } }>(
      '{ auditVerification { isWhole } }',
    );
    expect(auditVerification.isWhole).toBe(true);
    await done(program, 'relationshipCreate', {
      type: 'MONITORS',
      sourceId: ground.board,
      targetId: ground.plan,
      validFrom: { date: `202${kill}-01-01` },
      validTo: { date: `202${kill}-06-01` },
    }).then(({ id }) => kept.ties.push(id));
  }
  await program.stop();
  const database = await Database.open(
    'DATA_DIR' in where
      ? { kind: 'embedded', folder: where.DATA_DIR }
      : { kind: 'postgres', url: where.DATABASE_URL },
  );
  try {
    return await halfWritten(database);
  } finally {
    await database.close();
  }
}

describe('kill -9 in the middle of writes', () => {
  test('on a folder, every acknowledged write is there and nothing is half-written', async () => {
    expect(await killInMidWrite(emptyFolder())).toEqual(NOTHING);
  }, 120_000);

  test.skipIf(!onPostgres)(
    'on PostgreSQL, every acknowledged write is there and nothing is half-written',
    async () => {
      expect(await killInMidWrite(await emptyPostgres())).toEqual(NOTHING);
    },
    120_000,
  );
});
