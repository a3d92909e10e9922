import { buildRows, readDataset, readTimescale } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';
import { publishedPlan } from './improvement-plan-paper.js';

type Row = [
  text: string,
  startOn: string | null,
  dueOn: string | null,
  precision: string | null,
  isOngoing?: boolean,
];

/** What is said of a timescale, as one line of these tables says it. */
const reading = ([, startOn, dueOn, precision, isOngoing = false]: Row) => ({
  startOn,
  dueOn,
  precision,
  isOngoing,
});

describe('a timescale is read by rule', () => {
  test.each<Row>([
    ['November 2025', null, '2025-11-30', 'MONTH'],
    ['february 2024', null, '2024-02-29', 'MONTH'],
    ['  MARCH   2026 ', null, '2026-03-31', 'MONTH'],
    ['By March 2026', null, '2026-03-31', 'MONTH'],
    ['End of March 2026', null, '2026-03-31', 'MONTH'],
    ['12 November 2025', null, '2025-11-12', 'DAY'],
    ['3rd November 2025', null, '2025-11-03', 'DAY'],
    ['2030', null, '2030-12-31', 'YEAR'],
    ['by 2030', null, '2030-12-31', 'YEAR'],
    ['January to June 2026', '2026-01-01', '2026-06-30', 'MONTH'],
    ['January – June 2026', '2026-01-01', '2026-06-30', 'MONTH'],
    ['January until June 2026', '2026-01-01', '2026-06-30', 'MONTH'],
    ['October 2025 to March 2026', '2025-10-01', '2026-03-31', 'MONTH'],
    ['September 2025 – July 2026', '2025-09-01', '2026-07-31', 'MONTH'],
    ['6 November 2025 — 12 March 2026', '2025-11-06', '2026-03-12', 'DAY'],
    ['12 January to March 2026', '2026-01-12', '2026-03-31', 'MONTH'],
    ['May 2026 to May 2026', '2026-05-01', '2026-05-31', 'MONTH'],
    ['Ongoing', null, null, null, true],
    ['Ongoing up to 2030', null, '2030-12-31', 'YEAR', true],
    ['November 2025 (ongoing)', null, '2025-11-30', 'MONTH', true],
    ['October 2025 to March 2026 (ongoing)', '2025-10-01', '2026-03-31', 'MONTH', true],
  ])('%s', (...row) => expect(readTimescale(row[0])).toEqual(reading(row)));

  test.each([
    '', 'TBC', 'As soon as possible', 'Autumn 2025', 'Nov 2025', 'November', '31 February 2026', '0 May 2026',
    '32 May 2026', '29 February 2025', 'March 2026 to January 2026', 'See individual actions', '2025 - 2026',
    'Magic Notes – November 2025 to March 2026', 'November 2025 and March 2026',
  ])('"%s" is left to a person', (text) => expect(readTimescale(text)).toBeNull()); // prettier-ignore
});

/** Every timescale that the Improvement Plan publishes, and how it is to be read. */
const published: Row[] = [
  ['July 2025', null, '2025-07-31', 'MONTH'],
  ['October 2025', null, '2025-10-31', 'MONTH'],
  ['November 2025', null, '2025-11-30', 'MONTH'],
  ['December 2025', null, '2025-12-31', 'MONTH'],
  ['January 2026', null, '2026-01-31', 'MONTH'],
  ['February 2026', null, '2026-02-28', 'MONTH'],
  ['March 2026', null, '2026-03-31', 'MONTH'],
  ['April 2026', null, '2026-04-30', 'MONTH'],
  ['June 2026', null, '2026-06-30', 'MONTH'],
  ['July 2026', null, '2026-07-31', 'MONTH'],
  ['September 2026', null, '2026-09-30', 'MONTH'],
  ['October 2026', null, '2026-10-31', 'MONTH'],
  ['December 2026', null, '2026-12-31', 'MONTH'],
  ['January to June 2026', '2026-01-01', '2026-06-30', 'MONTH'],
  ['September 2025 to March 2026', '2025-09-01', '2026-03-31', 'MONTH'],
  ['September 2025 – July 2026', '2025-09-01', '2026-07-31', 'MONTH'],
  ['October 2025 to March 2026', '2025-10-01', '2026-03-31', 'MONTH'],
  ['Ongoing up to 2030', null, '2030-12-31', 'YEAR', true],
  ['Magic Notes – November 2025 to March 2026 (ongoing)', '2025-11-01', '2026-03-31', 'MONTH', true],
  ['See individual actions', null, null, null],
  ['', null, null, null],
];

describe('the timescales of the Improvement Plan', () => {
  const actions = publishedPlan().flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.actions));

  test('the table above names every one that the paper prints', () => {
    expect(new Set(published.map(([text]) => text))).toEqual(
      new Set(actions.map(({ timescale }) => timescale)),
    );
  });

  const rows = buildRows('bury', readDataset('bury'));
  const plan = rows.node.find(({ slug }) => slug === 'childrens-services-improvement-plan')!;
  const recorded = rows.action.filter(({ planId }) => planId === plan.id);

  test.each(published)('"%s" is recorded as it is to be read', (...row) => {
    const of = recorded.filter(({ timescaleText }) => (timescaleText ?? '') === row[0]);
    expect(of.length).toBe(actions.filter(({ timescale }) => timescale === row[0]).length);
    for (const { startOn, dueOn, timescalePrecision: precision, isOngoing } of of) {
      expect({ startOn, dueOn, precision, isOngoing }).toEqual(reading(row));
    }
  });
});
