import { readDataset } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';
import { changed, faultsOf, madeUp } from './made-up.js';

const records = (from: string, to: string) => changed('records.yaml', from, to);
const plan = (from: string, to: string) => changed('zz-plan.yaml', from, to);
const end = (text: string) => ({ 'records.yaml': `${madeUp['records.yaml']!}${text}` });

test('a dataset in order has no faults', () => expect(faultsOf({})).toEqual([]));

test('a file with nothing in it is no fault', () =>
  expect(faultsOf({ 'empty.yaml': '# later\n' })).toEqual([]));

describe('a fault of form is one line that says where it is and what it is:', () => {
  test.each<[what: string, changes: Record<string, string | null>, line: unknown]>([
    [
      'a field that there is not',
      records('type: SUB_GROUP', 'type: SUB_GROUP\n    chair: director'),
      'records.yaml: boards › lower-board: Unrecognized key: "chair"',
    ],
    ['a list that there is not', end('committees: []\n'), 'records.yaml: Unrecognized key: "committees"'],
    [
      'a word that the vocabulary does not have',
      records('type: SUB_GROUP', 'type: WORKING_PARTY'),
      expect.stringMatching(
        /^records\.yaml: boards › lower-board › type: Invalid option: expected one of "FULL_COUNCIL"\|/,
      ),
    ],
    [
      'a month that there is not',
      records('from: "2025-08"', 'from: "2025-13"'),
      'records.yaml: boards › lower-board › from: must be a date such as "2025", "2025-08" or "2025-08-12"',
    ],
    [
      'a date without quotation marks, which YAML reads as a number',
      records('from: "2025-08"', 'from: 2025'),
      'records.yaml: boards › lower-board › from: Invalid input: expected string, received number',
    ],
    [
      'a record without its name',
      records('name: Lower Board', ''),
      expect.stringMatching(
        /^records\.yaml: boards › lower-board › name: Invalid input: expected string, received undefined$/,
      ),
    ],
    [
      'a key of capitals',
      records('key: director', 'key: Director'),
      'records.yaml: posts › Director › key: must be lower-case words joined by hyphens',
    ],
    [
      'a record without a citation',
      records(
        'key: deputy, name: Deputy, cite: [{ doc: sample-paper, place: "1" }]',
        'key: deputy, name: Deputy',
      ),
      'records.yaml: posts › deputy › cite: must have at least one citation',
    ],
    [
      'a list of no citations',
      records(
        'key: deputy, name: Deputy, cite: [{ doc: sample-paper, place: "1" }]',
        'key: deputy, name: Deputy, cite: []',
      ),
      'records.yaml: posts › deputy › cite: must have at least one citation',
    ],
    [
      'a tie with no other end',
      records('to: upper-board, ', ''),
      'records.yaml: boards › lower-board › ties › 1: must have either "to" or "by"',
    ],
    [
      'a tie with two other ends',
      records('to: upper-board', 'to: upper-board, by: director'),
      'records.yaml: boards › lower-board › ties › 1: must have either "to" or "by"',
    ],
    [
      'a file that is no YAML',
      { 'broken.yaml': 'boards:\n  - key: [\n' },
      expect.stringMatching(/^broken\.yaml: .+ at line 3, column 1$/),
    ],
    [
      'a file that is a list',
      { 'list.yaml': '- 1\n' },
      'list.yaml: Invalid input: expected object, received array',
    ],
  ])('%s', (_what, changes, line) => {
    expect(faultsOf(changes)).toEqual([line]);
  });
});

test('all faults of form are told at once, from all files', () => {
  const faults = faultsOf({
    ...records('type: SUB_GROUP', 'type: WORKING_PARTY\n    chair: director'),
    ...plan('type: IMPROVEMENT_PLAN', 'type: WISH_LIST'),
    'broken.yaml': 'boards: [',
  });
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'broken.yaml',
    'records.yaml',
    'records.yaml',
    'zz-plan.yaml',
  ]);
});

test('of very many faults twenty are shown and the rest is counted', () => {
  const posts = Array.from({ length: 50 }, (_, number) => `  - { key: post-${number}, name: Post }`);
  const faults = faultsOf({ 'many.yaml': `posts:\n${posts.join('\n')}\n` });
  expect(faults.length).toBe(21);
  expect(faults.at(-1)).toBe('and 30 more');
});

test.each(['atlantis', '../src', '.', 'bury/papers'])(
  'a dataset that there is not is refused with the names of those that there are: %s',
  (name) => {
    expect(() => readDataset(name)).toThrow(`There is no dataset ${name}. There are: bury.`);
  },
);
