import { describe, expect, test } from 'vitest';
import { changed, faultsOf, madeUp } from './made-up.js';

const records = (from: string, to: string) => changed('records.yaml', from, to);
const plan = (from: string, to: string) => changed('zz-plan.yaml', from, to);
const end = (text: string) => ({ 'records.yaml': `${madeUp['records.yaml']!}${text}` });

describe('a fault of sense is one line that names the records by their keys:', () => {
  test.each<[what: string, changes: Record<string, string | null>, line: string]>([
    [
      'a key that is used twice',
      end('people:\n  - { key: director, name: D, cite: [{ doc: sample-paper, place: "1" }] }\n'),
      'director: this key is used twice',
    ],
    [
      'a citation of a document that there is not',
      records('place: "2" }]', 'place: "2" }, { doc: lost-paper, place: "9" }]'),
      '9: no record has the key lost-paper',
    ],
    [
      'a citation of what is no document',
      records('place: "2" }]', 'place: "2" }, { doc: director, place: "9" }]'),
      '9: director is cited and is no document',
    ],
    [
      'a tie to a record that there is not',
      records('to: upper-board', 'to: highest-board'),
      'lower-board: no record has the key highest-board',
    ],
    [
      'a tie that the catalogue does not allow',
      records('type: REPORTS_TO, to: upper-board', 'type: REPORTS_TO, to: director'),
      'lower-board REPORTS_TO director: BOARD reports to POST is not in the catalogue',
    ],
    [
      'a tie that is read from the plan itself',
      end(
        'ties:\n  - { type: PART_OF, source: sample-plan/1.1, target: sample-plan/1, cite: [{ doc: sample-paper, place: "1" }] }\n',
      ),
      'sample-plan/1.1 PART_OF sample-plan/1: OUTCOME is part of PRIORITY is not in the catalogue',
    ],
    [
      'a tie that is there twice',
      end(
        'ties:\n  - { type: CHAIRS, source: director, target: lower-board, cite: [{ doc: sample-paper, place: "1" }] }\n',
      ),
      'director CHAIRS lower-board: this tie is there twice',
    ],
    [
      'a tie that ends before it starts',
      records('to: upper-board', 'to: upper-board, from: "2025-08", until: "2025-07"'),
      'lower-board REPORTS_TO upper-board: ends before it starts',
    ],
    [
      'a record that ends before it starts',
      records('from: "2025-08"', 'from: "2025-08"\n    to: "2025"'),
      'lower-board: ends before it starts',
    ],
    [
      'a publisher that there is not',
      records('publisher: sample-council', 'publisher: nobody'),
      'sample-paper: no record has the key nobody',
    ],
    [
      'a council that there is not',
      { 'register.yaml': 'council: nowhere\n' },
      'council: no record has the key nowhere',
    ],
    [
      'an accountable party that there is not',
      plan('[director]', '[chief]'),
      'sample-plan/1.1.a: no record has the key chief',
    ],
    [
      'a timescale that no rule reads',
      plan('March 2026', 'In due course'),
      'sample-plan/1.1.a: the timescale "In due course" is read by no rule: give { text, start, due, ongoing }',
    ],
    [
      'a reading that is due before it starts',
      plan('March 2026', '{ text: Soon, start: "2026-03", due: "2026-02" }'),
      'sample-plan/1.1.a: is due before it starts',
    ],
    [
      'a tree whose place is not told',
      plan('    tree: { doc: sample-paper, place: Table }\n', ''),
      'sample-plan: a plan with priorities needs "tree"',
    ],
    [
      'progress of no day',
      plan('    progressOn: "2026-01-07"\n', ''),
      'sample-plan: a plan whose actions have progress needs "progressOn"',
    ],
    [
      'two actions of one reference',
      plan('reference: 1.1 b', 'reference: 1.1 A'),
      'sample-plan/1.1.a: this key is used twice',
    ],
  ])('%s', (_what, changes, line) => {
    expect(faultsOf(changes)).toEqual([line]);
  });
});
