import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';
import { done } from '../kit/writing.js';

/* All that papers state about a fact on which they disagree, found by one question. */

interface Statement {
  id: string;
  field: string | null;
  contradicts: boolean;
  node: { id: string } | null;
  relationship: { id: string } | null;
  progressUpdate: { id: string } | null;
}

const STATEMENT = 'id field contradicts node { id } relationship { id } progressUpdate { id }';

const factOf = ({ node, relationship, progressUpdate, field }: Statement) =>
  `${(node ?? relationship ?? progressUpdate)!.id} ${field ?? ''}`;

let api: Api;
const citationsOf = async (args: string, statement = STATEMENT) => {
  const found: Statement[] = [];
  let after: string | null = null;
  do {
    const page: {
      citations: { nodes: Statement[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    } = await api.ask(
      `query ($after: String) { citations(${args} after: $after) { nodes { ${statement} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    found.push(...page.citations.nodes);
    after = page.citations.pageInfo.hasNextPage ? page.citations.pageInfo.endCursor : null;
  } while (after);
  return found;
};

beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
});

test('every statement about a disputed fact is listed, and no other', async () => {
  const all = await citationsOf('first: 500');
  const disputed = new Set(all.filter(({ contradicts }) => contradicts).map(factOf));
  expect(disputed.size).toBeGreaterThan(1);
  const told = await citationsOf('filter: { isDisputed: true }, first: 7');
  expect(told).toEqual(all.filter((statement) => disputed.has(factOf(statement))));
  const rest = await citationsOf('filter: { isDisputed: false }, first: 500');
  expect(rest).toEqual(all.filter((statement) => !disputed.has(factOf(statement))));
});

test('with the ties that they are about, as the console asks, in well under a second', async () => {
  const part =
    'id name ... on Priority { reference } ... on Outcome { reference } ... on Action { reference }';
  const started = performance.now();
  await citationsOf(
    'filter: { isDisputed: true }, first: 200',
    `${STATEMENT} ties: relationship { source { ${part} } target { ${part} } }`,
  );
  // Without statistics of the tables it took a minute.
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('those of one paper, and of one node', async () => {
  const { documents } = await api.ask<{
    documents: { nodes: { id: string; citedFor: { totalCount: number } }[] };
  }>('{ documents(first: 5) { nodes { id citedFor { totalCount } } } }');
  for (const { id, citedFor } of documents.nodes) {
    expect(await citationsOf(`filter: { documentId: "${id}" }, first: 400`)).toHaveLength(
      citedFor.totalCount,
    );
  }
  const { board } = await api.ask<{ board: { id: string; citations: { id: string }[] } }>(
    '{ board(slug: "corporate-parenting-operational-board") { id citations { id } } }',
  );
  const ofBoard = await citationsOf(`filter: { nodeId: "${board.id}" }`);
  expect(new Set(ofBoard.map(({ id }) => id))).toEqual(new Set(board.citations.map(({ id }) => id)));
});

test('a report of progress, and each revision of a timescale, is a fact of its own', async () => {
  const officer = await api.signIn('OFFICER');
  const {
    actions: { nodes: actions },
    documents: { nodes: papers },
  } = await officer.ask<Record<'actions' | 'documents', { nodes: { id: string; version: number }[] }>>(
    '{ actions(first: 1) { nodes { id version } } documents(first: 1) { nodes { id version } } }',
  );
  const [{ id: actionId, version }, { id: documentId }] = [actions[0]!, papers[0]!];
  const cites = (quote: string, contradicts = false) => ({ documentId, quote, contradicts });
  const report = (commentary: string, citations: object[]) =>
    done(officer, 'actionRecordProgress', { actionId, commentary, citations });
  const revise = (dueOn: string, after: number, citations: object[]) =>
    done(officer, 'actionReviseTimescale', {
      id: actionId,
      version: version + after,
      timescale: { dueOn },
      reason: 'It slipped.',
      approvedByText: 'The board',
      approvedOn: '2026-01-01',
      citations,
    });
  const disputed = await report('Half done.', [cites('All done.', true), cites('Half done.')]);
  await report('Done.', [cites('Done.')]);
  await revise('2027-01-31', 0, [cites('by January', true), cites('by the new year')]);
  await revise('2027-03-31', 1, [cites('by March')]);
  const { citations } = await api.ask<{
    citations: {
      nodes: {
        quote: string;
        progressUpdate: { id: string } | null;
        timescaleRevision: { approvedOn: string } | null;
      }[];
    };
  }>(
    `{ citations(first: 500, filter: { documentId: "${documentId}", isDisputed: true }) { nodes { quote progressUpdate { id } timescaleRevision { approvedOn } } } }`,
  );
  const said = new Set(['All done.', 'Half done.', 'Done.', 'by January', 'by the new year', 'by March']);
  const told = citations.nodes
    .filter(({ quote }) => said.has(quote))
    .map(({ quote, progressUpdate, timescaleRevision }) => [
      quote,
      progressUpdate?.id ?? timescaleRevision?.approvedOn,
    ])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
  expect(told).toEqual([
    ['All done.', disputed.id],
    ['Half done.', disputed.id],
    ['by January', '2026-01-01'],
    ['by the new year', '2026-01-01'],
  ]);
});
