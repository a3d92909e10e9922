import { describe, expect, test } from 'vitest';
import { bothDays, changeOf, changesFrom } from '../../../packages/console/src/ecosystem/compare/changes';
import { changesSummary, changesText } from '../../../packages/console/src/ecosystem/compare/words';
import { dayLabels, dayWords, nextDay, placeDays } from '../../../packages/console/src/ecosystem/time/scale';
import { graph } from './graphs';

/* The words of a comparison, and the days of the slider. */

const edge = (id: string, source: string, target: string) => ({
  id,
  type: 'REPLACES' as const,
  status: 'CONFIRMED' as const,
  validFrom: '2025-08-01',
  validTo: null,
  source: { id: source },
  target: { id: target },
});
const answer = {
  isComplete: true,
  nodes: [
    {
      difference: 'ADDED' as const,
      own: { date: '2025-08-01', sentence: 'In August 2025 the new board replaced the old board' },
      node: { id: 'new', kind: 'BOARD' as const },
    },
    {
      difference: 'ENDED' as const,
      own: { date: '2025-08-01', sentence: 'In August 2025 the old board was replaced by the new board' },
      node: { id: 'old', kind: 'BOARD' as const },
    },
    {
      difference: 'CHANGED' as const,
      own: null,
      node: { id: 'council', kind: 'BOARD' as const },
    },
    {
      difference: 'CHANGED' as const,
      own: { date: '2025-06-01', sentence: 'By 1 June 2025 3 actions of the plan were rated' },
      node: { id: 'plan', kind: 'PLAN' as const },
    },
  ],
  edges: [
    {
      difference: 'ADDED' as const,
      date: '2025-08-01',
      sentence: 'In August 2025 the new board replaced the old board',
      edge: edge('succession', 'new', 'old'),
    },
    {
      difference: 'ADDED' as const,
      date: '2025-09-01',
      sentence: 'From September 2025 the new board reports to the council',
      edge: { ...edge('line', 'new', 'council'), type: 'REPORTS_TO' as const },
    },
  ],
};

describe('what differs between two days', () => {
  const changes = changesFrom(answer);

  test('is said once each, in order of time', () => {
    expect(changes.sentences.map(({ sentence }) => sentence)).toEqual([
      'By 1 June 2025 3 actions of the plan were rated',
      'In August 2025 the new board replaced the old board',
      'In August 2025 the old board was replaced by the new board',
      'From September 2025 the new board reports to the council',
    ]);
    expect(changes.nodes.has('council')).toBe(false);
  });

  test('stands on one map: also what is gone, and the succession that no map of one day shows', () => {
    const both = bothDays(graph(['old', 'council'], []), graph(['new', 'council'], []), answer);
    expect(both.nodes.map(({ id }) => id)).toEqual(['new', 'council', 'old']);
    expect([...both.tieById.keys()]).toEqual(['succession', 'line']);
  });

  test('is counted and listed for a paper', () => {
    expect(changesSummary(changes.sentences, '2025-01-01', '2026-01-01')).toBe(
      '2 came, 1 went, 1 changed between 1 January 2025 and 1 January 2026',
    );
    expect(changesSummary([], '2025-01-01', '2026-01-01')).toContain('Nothing on this map changed');
    expect(changesText(changes.sentences, '2025-01-01', '2026-01-01').split('\n')).toEqual([
      'Changes between 1 January 2025 and 1 January 2026',
      '',
      'What came',
      '• In August 2025 the new board replaced the old board.',
      '• From September 2025 the new board reports to the council.',
      '',
      'What went',
      '• In August 2025 the old board was replaced by the new board.',
      '',
      'What changed',
      '• By 1 June 2025 3 actions of the plan were rated.',
      '',
      'Source: Golden Thread, 4 changes on the map.',
    ]);
  });

  test('a line of several ties tells a change only as far as they share it', () => {
    const [came, stayed] = graph(['a', 'b'], ['a REPORTS_TO b', 'a ACCOUNTABLE_TO b']).ties;
    const known = new Map([[came!.id, 'ADDED' as const]]);
    expect(changeOf({ ties: [came!] }, known)).toBe('ADDED');
    expect(changeOf({ ties: [came!, stayed!] }, known)).toBe('CHANGED');
    expect(changeOf({ ties: [stayed!] }, known)).toBeNull();
  });
});

describe('the days of the slider', () => {
  const days = placeDays(
    [
      { date: '2014-01-01', began: 1, ended: 0 },
      { date: '2025-10-01', began: 8, ended: 3 },
      { date: '2025-11-01', began: 127, ended: 0 },
    ],
    ['2026-11-22', '2025-10-01'],
  );

  test('stand in order, none out of reach', () => {
    expect(days.map(({ date }) => date)).toEqual(['2014-01-01', '2025-10-01', '2025-11-01', '2026-11-22']);
    expect(days[0]!.at).toBe(0);
    expect(days.at(-1)!.at).toBeCloseTo(1);
    const gaps = days.slice(1).map(({ at }, index) => at - days[index]!.at);
    expect(Math.min(...gaps)).toBeGreaterThan(0.2);
  });

  test('say what happened on them', () => {
    expect(days.map(dayWords)).toEqual([
      '1 January 2014: 1 began',
      '1 October 2025: 8 began, 3 ended',
      '1 November 2025: 127 began',
      '22 November 2026',
    ]);
  });

  test('have names where there is room: the ends first, then the fullest', () => {
    expect([...dayLabels(days, 400).values()]).toEqual(['Jan 2014', '22 Nov 26', 'Nov 2025', 'Oct 2025']);
    expect([...dayLabels(days, 130).values()]).toEqual(['Jan 2014', '22 Nov 26']);
  });

  test('are played one after the other up to the last', () => {
    expect(nextDay(days, '2025-10-01', '2026-11-22')).toBe('2025-11-01');
    expect(nextDay(days, '2025-10-15', '2025-10-31')).toBeNull();
  });
});
