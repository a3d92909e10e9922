import { describe, expect, test } from 'vitest';
import { named } from '../../../packages/console/src/ecosystem/controls/savedViews';
import { gapSentence, previewTie } from '../../../packages/console/src/ecosystem/edit/previewWords';
import { mayGoOver } from '../../../packages/console/src/ecosystem/edit/succession';
import { undoIntent } from '../../../packages/console/src/ecosystem/edit/undo';

/* What is offered and said before boards end, and after a step was done. */

const board = (id: string) => ({ id, kind: 'BOARD' as const, name: `the ${id}`, slug: id });
const tie = (source: string, type: 'REPORTS_TO' | 'PROPOSED_MERGER_WITH' | 'REPLACES', target: string) => ({
  id: `${source} ${type} ${target}`,
  type,
  status: 'CONFIRMED' as const,
  source: board(source),
  target: board(target),
});
const entry = {
  boards: [
    { id: 'one', version: 1 },
    { id: 'two', version: 1 },
  ],
  successorId: 'new',
  on: { date: '2026-04-01' },
};

test('what boards that end and their successor have among themselves does not go over', () => {
  const ended = [
    tie('one', 'REPORTS_TO', 'top'),
    tie('one', 'PROPOSED_MERGER_WITH', 'two'),
    tie('new', 'REPLACES', 'one'),
    tie('group', 'REPORTS_TO', 'two'),
  ];
  const preview = {
    ended,
    carriedOver: [],
    confirmed: [],
    doubled: [],
    kept: [],
    orphaned: [],
    userErrors: [],
  };
  expect(mayGoOver(preview, entry).map(({ id }) => id)).toEqual([
    'one REPORTS_TO top',
    'group REPORTS_TO two',
  ]);
});

describe('the preview says in words', () => {
  test('what a tie is, and that it is only proposed', () => {
    const fact = tie('one', 'REPORTS_TO', 'top');
    expect(previewTie(fact)).toBe('the one reports to the top');
    expect(previewTie({ ...fact, status: 'PROPOSED' })).toBe('the one reports to the top (proposed)');
  });

  test('what would be lacking', () => {
    expect(gapSentence('PLAN_WITHOUT_BOARD', 'The plan')).toBe(
      'The plan would have no board that oversees, owns or monitors it.',
    );
  });
});

test('a step that cannot be undone says why; one that can is undone by its inverse', () => {
  expect(undoIntent('end', 'a')).toBeTypeOf('function');
  expect(undoIntent('withdraw', 'a')).toBeTypeOf('function');
  expect(undoIntent('confirm', 'a')).toEqual({ why: expect.stringContaining('does not become a proposal') });
});

test('a view saved under a name that is there replaces it', () => {
  const first = named([], { name: 'Boards', address: 'kinds=board' });
  const second = named(first, { name: 'Accountability', address: 'focus=a' });
  expect(named(second, { name: 'boards', address: 'kinds=plan' })).toEqual([
    { name: 'Accountability', address: 'focus=a' },
    { name: 'boards', address: 'kinds=plan' },
  ]);
});
