import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { MadeUp } from '../made-up.js';

/* A full extract for reporting: page after page by cursor, each row once, with memory that does not grow with the rows. */

const ACTIONS = 20_000;
const PAGE = `query ($after: String) { actions(first: 1000, after: $after) { pageInfo { hasNextPage endCursor }
  nodes { id name reference description updatedAt outcome { name } priority { name } plan { name } } } }`;

interface Page {
  actions: {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { id: string; reference: string }[];
  };
}

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
  const madeUp = new MadeUp(api.database);
  await madeUp.planWithAction('large-plan');
  const [plan, outcome] = [madeUp.id('large-plan'), madeUp.id('large-plan/1.1')];
  await api.database.transaction(async (manager) => {
    const numbers = `generate_series(2, ${ACTIONS}) n`;
    // Names that come many times over: the order is total all the same.
    await manager.query(`insert into public.node (id, kind, slug, name, description)
      select md5('large-' || n)::uuid, 'ACTION', 'large-plan/1.1.' || n, 'Large action ' || n % 100, repeat('text ', 60) from ${numbers}`);
    await manager.query(
      `insert into public.action (id, plan_id, outcome_id, reference, position)
       select md5('large-' || n)::uuid, $1, $2, '1.1 ' || n, n from ${numbers}`,
      [plan, outcome],
    );
  });
  await rowsOf(api.database, 'analyze');
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const usedBytes = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

test('brings each row once, and holds no more memory at its end than after its first pages', async () => {
  const seen = new Set<string>();
  const memory: number[] = [];
  let after: string | null = null;
  for (let page = 0; ; page += 1) {
    const { actions }: Page = await api.ask<Page>(PAGE, { after });
    for (const { reference } of actions.nodes) {
      expect(seen.has(reference)).toBe(false);
      seen.add(reference);
    }
    memory.push(usedBytes());
    if (!actions.pageInfo.hasNextPage) break;
    after = actions.pageInfo.endCursor;
  }
  expect(seen.size).toBe(ACTIONS);
  expect(memory).toHaveLength(ACTIONS / 1000);
  // Some 16 MB of rows came by after the fifth page. What is kept of them would show.
  const grown = Math.min(...memory.slice(-3)) - Math.min(...memory.slice(4, 8));
  expect(grown).toBeLessThan(6_000_000);
});
