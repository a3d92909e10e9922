import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../kit/register.js';
import { MadeUp } from './made-up.js';

let api: Api;
let madeUp: MadeUp;
beforeAll(async () => {
  api = await startTestApi();
  madeUp = new MadeUp(api.database);
});

interface Step {
  relationshipType: string;
  node: { slug: string };
  board: { slug: string } | null;
  relationship: {
    type: string;
    validFrom: string | null;
    source: { slug: string };
    target: { slug: string };
  };
}

/** The lines upward from a board, each as one sentence: "REPORTS_TO b ESCALATES_TO c". */
async function linesOf(slug: string, asAt: string | null = null): Promise<string[]> {
  const { board } = await api.ask<{ board: { reportingLines: { steps: Step[] }[] } }>(
    `query ($slug: String!, $asAt: Date) { board(slug: $slug, asAt: $asAt) { reportingLines { steps {
      relationshipType node { slug } board { slug } relationship { type source { slug } target { slug } } } } } }`,
    { slug, asAt },
  );
  return board.reportingLines
    .map(({ steps }) => {
      let below = slug;
      return steps
        .map((step) => {
          // The relationship of each step leads from the step below to this one.
          expect(step.relationship).toMatchObject({
            type: step.relationshipType,
            source: { slug: below },
            target: { slug: step.node.slug },
          });
          below = step.node.slug;
          return `${step.relationshipType} ${below}`;
        })
        .join(' ');
    })
    .toSorted((a, b) => a.localeCompare(b));
}

async function boards(...slugs: string[]) {
  for (const slug of slugs) await madeUp.board(slug);
}

test('a board without a tie upward has no lines', async () => {
  await boards('alone');
  expect(await linesOf('alone')).toEqual([]);
});

test('every path upward is a line, also where two meet again', async () => {
  await boards('d1', 'd2', 'd3', 'd4', 'd5');
  await madeUp.tie('d1', 'REPORTS_TO', 'd2');
  await madeUp.tie('d1', 'ACCOUNTABLE_TO', 'd3');
  await madeUp.tie('d2', 'SUB_GROUP_OF', 'd4');
  await madeUp.tie('d3', 'ESCALATES_TO', 'd4');
  await madeUp.tie('d4', 'REPORTS_TO', 'd5');
  expect(await linesOf('d1')).toEqual([
    'ACCOUNTABLE_TO d3 ESCALATES_TO d4 REPORTS_TO d5',
    'REPORTS_TO d2 SUB_GROUP_OF d4 REPORTS_TO d5',
  ]);
  expect(await linesOf('d4')).toEqual(['REPORTS_TO d5']);
});

test('two ties between the same boards are two lines', async () => {
  await boards('t1', 't2');
  await madeUp.tie('t1', 'REPORTS_TO', 't2');
  await madeUp.tie('t1', 'SUB_GROUP_OF', 't2');
  expect(await linesOf('t1')).toEqual(['REPORTS_TO t2', 'SUB_GROUP_OF t2']);
});

test('a line to an organisation ends there, and that step has no board', async () => {
  await boards('o1');
  await madeUp.organisation('the-council');
  await madeUp.tie('o1', 'ACCOUNTABLE_TO', 'the-council');
  expect(await linesOf('o1')).toEqual(['ACCOUNTABLE_TO the-council']);
  const { board } = await api.ask<{ board: { reportingLines: { steps: Step[] }[] } }>(
    '{ board(slug: "o1") { reportingLines { steps { board { slug } node { slug } } } } }',
  );
  expect(board.reportingLines).toEqual([{ steps: [{ board: null, node: { slug: 'the-council' } }] }]);
});

test('a cycle of mixed types, which the catalogue does not forbid, ends where it would begin again', async () => {
  await boards('c1', 'c2', 'c3', 'c4');
  await madeUp.tie('c1', 'REPORTS_TO', 'c2');
  await madeUp.tie('c2', 'ESCALATES_TO', 'c3');
  await madeUp.tie('c3', 'ACCOUNTABLE_TO', 'c1');
  await madeUp.tie('c2', 'REPORTS_TO', 'c4');
  expect(await linesOf('c1')).toEqual(['REPORTS_TO c2 ESCALATES_TO c3', 'REPORTS_TO c2 REPORTS_TO c4']);
  expect(await linesOf('c3')).toEqual(['ACCOUNTABLE_TO c1 REPORTS_TO c2 REPORTS_TO c4']);
});

test('other ties, and proposed ones, are no reporting lines', async () => {
  await boards('p1', 'p2', 'p3');
  await madeUp.tie('p1', 'REPORTS_TO', 'p2', { proposed: true });
  await madeUp.tie('p1', 'CONSULTS', 'p3');
  await madeUp.tie('p1', 'REPLACES', 'p2');
  expect(await linesOf('p1')).toEqual([]);
});

describe('on a day', () => {
  beforeAll(async () => {
    await boards('e1', 'e2', 'e4');
    await madeUp.board('e3', { from: '2025-02-01', to: '2025-09-01' });
    await madeUp.tie('e1', 'REPORTS_TO', 'e2');
    await madeUp.tie('e2', 'REPORTS_TO', 'e3');
    await madeUp.tie('e3', 'REPORTS_TO', 'e4');
    await madeUp.tie('e2', 'REPORTS_TO', 'e4', { from: '2025-06-01', to: '2026-01-01' });
  });
  const direct = 'REPORTS_TO e2 REPORTS_TO e4';
  const through = 'REPORTS_TO e2 REPORTS_TO e3 REPORTS_TO e4';

  test.each([
    ['before a board began, it is not on the line', '2025-01-31', ['REPORTS_TO e2']],
    ['on its first day it is', '2025-02-01', [through]],
    ['from the first day of a tie there is its line too', '2025-06-01', [through, direct]],
    ['a board that has ended is not on the line, though the ties to it have no end', '2025-09-01', [direct]],
    ['a tie leads on until the day before its end', '2025-12-31', [direct]],
    ['and no more on the day of its end', '2026-01-01', ['REPORTS_TO e2']],
  ])('%s', async (_fact, day, lines) => {
    expect(await linesOf('e1', day)).toEqual(lines.toSorted((a, b) => a.localeCompare(b)));
  });

  test('reportsTo and reportingBoards see the same ties', async () => {
    const at = (day: string) =>
      api.ask(`{ board(slug: "e2", asAt: "${day}") { reportsTo { slug } reportingBoards { slug } } }`);
    const below = { reportingBoards: [{ slug: 'e1' }] };
    expect(await at('2025-07-01')).toEqual({
      board: { reportsTo: [{ slug: 'e3' }, { slug: 'e4' }], ...below },
    });
    expect(await at('2025-09-01')).toEqual({ board: { reportsTo: [{ slug: 'e4' }], ...below } });
    expect(await at('2026-01-01')).toEqual({ board: { reportsTo: [], ...below } });
  });
});

test('a line longer than any real one is cut, not lost', async () => {
  const chain = Array.from({ length: 20 }, (_, at) => `long${at}`);
  await boards(...chain);
  for (const [at, slug] of chain.slice(1).entries()) await madeUp.tie(chain[at]!, 'REPORTS_TO', slug);
  const [line, ...others] = await linesOf('long0');
  expect(others).toEqual([]);
  expect(line).toMatch(/^REPORTS_TO long1 REPORTS_TO long2 .* REPORTS_TO long12$/);
  expect(await linesOf('long15')).toEqual([
    chain
      .slice(16)
      .map((slug) => `REPORTS_TO ${slug}`)
      .join(' '),
  ]);
});
