import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, onPostgres, startTestApi } from '../../kit/register.js';
import { lengthen } from './log.js';
import { CHANGE, type ChangeRow, idOf, write } from './writing.js';

/* Every question can be asked as the register would have answered it at an instant, whatever was corrected since. */

const PLAN = 'childrens-services-improvement-plan';

let api: Api;
/** Before and after everything that this file writes. */
let then: string;
let later: string;
let board: { id: string; version: number };
let created: { id: string };

const instant = async () => {
  // The register's clock counts milliseconds, upwards.
  await setTimeout(5);
  const now = new Date().toISOString();
  await setTimeout(5);
  return now;
};

beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury', as: 'OFFICER', name: 'governance officer' });
  then = await instant();
  board = await idOf(api, 'board', 'corporate-parenting-board');
  const { id: cabinet } = await idOf(api, 'board', 'cabinet');
  const { id: plan } = await idOf(api, 'plan', PLAN);
  const data = await api.ask<{ action: { id: string; version: number; accountable: { id: string }[] } }>(
    `{ action(plan: "${PLAN}", reference: "1.4 f") { id version accountable { id } } }`,
  );
  const document = await write(api, 'documentCreate', {
    name: 'Terms of reference 2027',
    documentType: 'TERMS_OF_REFERENCE',
  });
  await write(api, 'boardUpdate', {
    ...board,
    name: 'Care Experience Board',
    aliases: ['CEB'],
    cadence: 'WEEKLY',
    identifiers: [{ scheme: 'Test', value: '42' }],
    citations: [{ documentId: document.id, quote: 'renamed at its annual meeting' }],
  });
  created = await write(api, 'boardCreate', { name: 'Wholly New Board', boardType: 'FORUM' });
  await write(api, 'relationshipCreate', { type: 'REPORTS_TO', sourceId: created.id, targetId: board.id });
  await write(api, 'relationshipCreate', {
    type: 'OVERSEES',
    sourceId: cabinet,
    targetId: plan,
    validFrom: { date: '2025-09-01' },
  });
  await write(api, 'actionRecordProgress', {
    actionId: data.action.id,
    actionRating: 'RED',
    commentary: 'Zeppelin stuck',
    recordedOn: '2026-01-05',
  });
  await write(api, 'actionReviseTimescale', {
    id: data.action.id,
    version: data.action.version,
    timescale: { text: 'December 2026' },
    reason: 'Late',
    approvedOn: '2026-01-06',
    approvedByText: 'The board',
  });
  await write(api, 'actionUpdate', {
    id: data.action.id,
    version: data.action.version + 1,
    description: 'A wholly new text about zeppelins',
  });
  later = await instant();
});

/** One question as it is answered now, and as it was answered before. */
async function asked<Data>(question: (view: string) => string): Promise<{ now: Data; before: Data }> {
  return {
    now: await api.ask<Data>(question(`asRecorded: "${later}"`)),
    before: await api.ask<Data>(question(`asRecorded: "${then}"`)),
  };
}

describe('as recorded before', () => {
  test('a changed board has its old name, aliases, cadence, version, identifiers and citations', async () => {
    interface Data {
      board: {
        name: string;
        aliases: string[];
        cadence: string | null;
        version: number;
        identifiers: object[];
        citations: { quote: string }[];
      };
    }
    const { now, before } = await asked<Data>(
      (view) =>
        `{ board(id: "${board.id}", ${view}) { name aliases cadence version identifiers { scheme value } citations { quote } } }`,
    );
    expect(now.board).toMatchObject({
      name: 'Care Experience Board',
      aliases: ['CEB'],
      cadence: 'WEEKLY',
      version: board.version + 1,
    });
    expect(now.board.identifiers).toEqual([{ scheme: 'Test', value: '42' }]);
    expect(before.board).toMatchObject({
      name: 'Corporate Parenting Board',
      version: board.version,
      identifiers: [],
    });
    expect(now.board.citations.length).toBe(before.board.citations.length + 1);
  });

  test('what was entered later is absent, by id, in lists and counts', async () => {
    const { now, before } = await asked<{
      board: object | null;
      node: object | null;
      boards: { totalCount: number };
    }>(
      (view) =>
        `{ board(id: "${created.id}", ${view}) { id } node(id: "${created.id}", ${view}) { id } boards(${view}) { totalCount } }`,
    );
    expect(now.board).not.toBeNull();
    expect([before.board, before.node]).toEqual([null, null]);
    expect(before.boards.totalCount).toBe(now.boards.totalCount - 1);
  });

  test('search finds the old words', async () => {
    const question = (words: string) => (view: string) =>
      `{ search(query: "${words}", ${view}) { nodes { node { name } } } }`;
    interface Data {
      search: { nodes: { node: { name: string } }[] };
    }
    const renamed = await asked<Data>(question('care experience'));
    expect(renamed.now.search.nodes.map(({ node }) => node.name)).toContain('Care Experience Board');
    expect(renamed.before.search.nodes.map(({ node }) => node.name)).not.toContain('Care Experience Board');
    const old = await asked<Data>(question('corporate parenting board'));
    expect(old.before.search.nodes[0]!.node.name).toBe('Corporate Parenting Board');
    const zeppelin = await asked<Data>(question('zeppelin'));
    expect([zeppelin.now.search.nodes.length, zeppelin.before.search.nodes.length]).toEqual([1, 0]);
  });

  test('relationships, from either end and as a list', async () => {
    interface Data {
      board: { relationships: { totalCount: number }; reportingBoards: { name: string }[] };
      relationships: { totalCount: number };
    }
    const { now, before } = await asked<Data>(
      (view) =>
        `{ board(id: "${board.id}", ${view}) { relationships { totalCount } reportingBoards { name } } relationships(${view}) { totalCount } }`,
    );
    expect(before.board.relationships.totalCount).toBe(now.board.relationships.totalCount - 1);
    expect(before.relationships.totalCount).toBe(now.relationships.totalCount - 2);
    expect(now.board.reportingBoards.map(({ name }) => name)).toContain('Wholly New Board');
    expect(before.board.reportingBoards.map(({ name }) => name)).not.toContain('Wholly New Board');
  });

  test('the map', async () => {
    const { now, before } = await asked<{ ecosystem: { nodes: { name: string }[]; edges: object[] } }>(
      (view) => `{ ecosystem(${view}) { nodes { name } edges { id } } }`,
    );
    expect(before.ecosystem.nodes.length).toBe(now.ecosystem.nodes.length - 1);
    expect(before.ecosystem.edges.length).toBe(now.ecosystem.edges.length - 2);
    expect(before.ecosystem.nodes.map(({ name }) => name)).toContain('Corporate Parenting Board');
  });

  test('an action: text, timescale, progress, rating, golden thread', async () => {
    interface Data {
      action: {
        description: string;
        timescale: { text: string };
        rating: { action: string } | null;
        progress: { totalCount: number };
        goldenThread: { paths: { steps: { node: { name: string } }[] }[] };
      };
    }
    const { now, before } = await asked<Data>(
      (
        view,
      ) => `{ action(plan: "${PLAN}", reference: "1.4 f", ${view}) { description timescale { text } rating { action }
        progress { totalCount } goldenThread { paths { steps { node { name } } } } } }`,
    );
    expect(now.action).toMatchObject({
      description: 'A wholly new text about zeppelins',
      timescale: { text: 'December 2026' },
    });
    expect(before.action.timescale.text).not.toBe('December 2026');
    expect(before.action.description).not.toContain('zeppelin');
    expect(now.action.progress.totalCount).toBe(before.action.progress.totalCount + 1);
    expect(now.action.rating?.action).toBe('RED');
    expect(before.action.rating?.action).not.toBe('RED');
    const boards = (data: Data) =>
      data.action.goldenThread.paths.flatMap(({ steps }) => steps.map(({ node }) => node.name));
    expect(boards(now).filter((name) => name === 'Cabinet').length).toBeGreaterThan(
      boards(before).filter((name) => name === 'Cabinet').length,
    );
  });

  test('a plan: its parts, rating summary and what boards oversee it', async () => {
    const { now, before } = await asked<{
      plan: { actionCount: number; actions: { totalCount: number }; boards: { name: string }[] };
    }>(
      (view) =>
        `{ plan(slug: "${PLAN}", ${view}) { actionCount actions { totalCount } boards(types: [OVERSEES]) { name } ratingSummary { __typename } } }`,
    );
    expect(before.plan.actionCount).toBe(now.plan.actionCount);
    expect(now.plan.boards.map(({ name }) => name)).toContain('Cabinet');
    expect(before.plan.boards.map(({ name }) => name)).not.toContain('Cabinet');
  });

  test('history ends at the instant', async () => {
    const { now, before } = await asked<{ board: { history: { nodes: ChangeRow[] } } }>(
      (view) => `{ board(id: "${board.id}", ${view}) { history { nodes { ${CHANGE} } } } }`,
    );
    expect(now.board.history.nodes.map(({ operation }) => operation)).toEqual(['boardUpdate', 'datasetLoad']);
    expect(before.board.history.nodes.map(({ operation }) => operation)).toEqual(['datasetLoad']);
  });
});

test('who oversaw this on 16 September, as we knew it then', async () => {
  const overseers = async (view: string) => {
    const data = await api.ask<{ plan: { boards: { name: string }[] } | null }>(
      `{ plan(slug: "improvement-plan-2022-2025", asAt: "2025-09-16"${view}) { boards(types: [OVERSEES]) { name } } }`,
    );
    return data.plan?.boards.map(({ name }) => name);
  };
  const { id: plan } = await idOf(api, 'plan', 'improvement-plan-2022-2025');
  const before = await overseers('');
  const known = await instant();
  const { id: slt } = await idOf(api, 'board', 'slt');
  await write(api, 'relationshipCreate', {
    type: 'OVERSEES',
    sourceId: slt,
    targetId: plan,
    validFrom: { date: '2025-09-15' },
    validTo: { date: '2025-09-17' },
  });
  expect(await overseers('')).toEqual([...(before ?? []), 'SLT'].toSorted());
  expect(await overseers(`, asRecorded: "${known}"`)).toEqual(before);
  const day = await api.ask<{ plan: { boards: { name: string }[] } }>(
    `{ plan(slug: "improvement-plan-2022-2025", asAt: "2025-09-17") { boards(types: [OVERSEES]) { name } } }`,
  );
  expect(day.plan.boards.map(({ name }) => name)).not.toContain('SLT');
});

test('each change shown at its own instant is there, and a moment before is not', async () => {
  const { changes } = await api.ask<{ changes: { nodes: { recordedAt: string; subjectId: string }[] } }>(
    `{ changes(operations: ["boardCreate", "documentCreate"]) { nodes { recordedAt subjectId } } }`,
  );
  expect(changes.nodes.length).toBe(2);
  for (const { recordedAt, subjectId } of changes.nodes) {
    const earlier = new Date(Date.parse(recordedAt) - 1).toISOString();
    const data = await api.ask<{ at: object | null; before: object | null }>(
      `{ at: node(id: "${subjectId}", asRecorded: "${recordedAt}") { id } before: node(id: "${subjectId}", asRecorded: "${earlier}") { id } }`,
    );
    expect([data.at === null, data.before === null]).toEqual([false, true]);
  }
});

test('before there was a register there is nothing', async () => {
  const data = await api.ask<{ boards: { totalCount: number } }>(
    `{ boards(asRecorded: "2001-01-01T00:00:00Z") { totalCount } }`,
  );
  expect(data.boards.totalCount).toBe(0);
});

test.runIf(onPostgres)(
  '20,000 later changes do not slow the view of one thing',
  { timeout: 120_000 },
  async () => {
    await lengthen(api.database, 21_000);
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const started = performance.now();
      await api.ask(
        `{ board(id: "${board.id}", asRecorded: "${then}") { name chairs { name } relationships { nodes { source { name } target { name } } } } }`,
      );
      times.push(performance.now() - started);
    }
    expect(Math.min(...times)).toBeLessThan(150);
  },
);
