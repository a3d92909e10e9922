import { describe, expect, test } from 'vitest';
import {
  accountability,
  below,
  foldedAway,
  goldenThreads,
} from '../../../packages/console/src/ecosystem/graph/focus';
import { DEFAULT_STATE, readState, writeState } from '../../../packages/console/src/ecosystem/state/mapState';
import { mapView } from '../../../packages/console/src/ecosystem/state/mapView';
import { graph, node, tie } from './graphs';

/* What a focus gathers, and what an address makes of the map. */

const whole = graph(
  [
    'top',
    'board',
    'group',
    'shared',
    'other',
    node('plan', { kind: 'PLAN' }),
    node('priority', { kind: 'PRIORITY' }),
    node('action', { kind: 'ACTION' }),
    node('loose-action', { kind: 'ACTION' }),
    node('post', { kind: 'POST' }),
    node('person', { kind: 'PERSON' }),
  ],
  [
    'board REPORTS_TO top',
    'group REPORTS_TO board',
    'shared REPORTS_TO board',
    'shared REPORTS_TO other',
    'board OVERSEES plan',
    'priority PART_OF plan',
    'action PART_OF priority',
    'loose-action PART_OF priority',
    'post ACCOUNTABLE_FOR action',
    'post CHAIRS group',
    'person HOLDS post',
    'top INFORMS other',
  ],
);
const sorted = (ids: Iterable<string>) => [...ids].toSorted();

describe('a focus gathers', () => {
  test('everything below a board', () => {
    expect(sorted(below(whole, 'board'))).toEqual(
      sorted(['action', 'board', 'group', 'loose-action', 'plan', 'priority', 'shared']),
    );
  });

  test("one officer's whole accountability, and the plans that it is part of", () => {
    expect(sorted(accountability(whole, 'person'))).toEqual(
      sorted(['action', 'group', 'person', 'plan', 'post']),
    );
  });

  test("a plan's golden threads: parts, who answers for them, and the boards up to the top", () => {
    expect(sorted(goldenThreads(whole, 'plan'))).toEqual(
      sorted(['action', 'board', 'loose-action', 'plan', 'post', 'priority', 'top']),
    );
    expect(sorted(goldenThreads(whole, 'action'))).toEqual(
      sorted(['action', 'board', 'plan', 'post', 'priority', 'top']),
    );
  });
});

test('folding a board away leaves what also answers to another', () => {
  const hidden = foldedAway(whole, ['board']).get('board')!;
  expect(sorted(hidden)).toEqual(sorted(['action', 'group', 'loose-action', 'plan', 'priority']));
});

describe('the address', () => {
  test('says everything that was chosen, and reads as the same again', () => {
    const state = {
      ...DEFAULT_STATE,
      since: '2025-07-01',
      asAt: '2026-01-07',
      folded: ['board'],
      lanes: true,
      focus: { node: 'plan', how: 'THREADS', depth: 1, hidesRest: true },
      selected: { node: 'board' },
    } as const;
    expect(readState(writeState(state))).toEqual(state);
    expect(writeState(DEFAULT_STATE).toString()).toBe('');
  });

  test('what in it makes no sense is as if it were not there', () => {
    expect(readState(new URLSearchParams('since=yesterday&what=sideways&focus=board'))).toEqual({
      ...DEFAULT_STATE,
      focus: { node: 'board', how: 'NEAR', depth: 1, hidesRest: false },
    });
  });
});

describe('what a link points to is shown', () => {
  test('a tie of a type that is left out', () => {
    const state = { ...DEFAULT_STATE, hiddenTypes: ['REPORTS_TO'] as const };
    const shows = (id: string | null) =>
      mapView(whole, { ...state, selected: id === null ? null : { tie: id } }).shown.ties.map(
        (each) => each.id,
      );
    expect(shows(null)).not.toContain('group REPORTS_TO board');
    expect(shows('group REPORTS_TO board')).toContain('group REPORTS_TO board');
    expect(shows('group REPORTS_TO board')).not.toContain('board REPORTS_TO top');
  });

  test('a tie of kinds that are not shown, and one that is only proposed', () => {
    const proposal = tie('top MONITORS plan', { isProposed: true });
    const more = graph(whole.nodes, [...whole.ties, proposal]);
    const shows = (id: string) =>
      mapView(more, { ...DEFAULT_STATE, withProposed: false, selected: { tie: id } }).shown.tieById.has(id);
    expect(shows('post ACCOUNTABLE_FOR action')).toBe(true);
    expect(shows(proposal.id)).toBe(true);
  });
});
