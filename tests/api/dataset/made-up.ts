import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError, buildRows, readDataset } from '@golden-thread/api';
import { temporaryFolder } from '../../kit/afterwards.js';

/** A dataset that is in order, small enough to see through: each test spoils it in its own way. */
export const madeUp: Readonly<Record<string, string>> = {
  'register.yaml': 'council: sample-council\n',
  'records.yaml': `
documents:
  - { key: sample-paper, name: Sample paper, type: REPORT, publishedOn: "2026-01-07", publisher: sample-council }
organisations:
  - key: sample-council
    name: Sample Council
    type: COUNCIL
    identifiers: [{ scheme: ONS, value: E99999999 }]
    cite: [{ doc: sample-paper, place: Heading }]
posts:
  - { key: director, name: Director, cite: [{ doc: sample-paper, place: "1" }] }
  - { key: deputy, name: Deputy, cite: [{ doc: sample-paper, place: "1" }] }
boards:
  - { key: upper-board, name: Upper Board, type: PARTNERSHIP_BOARD, cite: [{ doc: sample-paper, place: "2" }] }
  - key: lower-board
    name: Lower Board
    type: SUB_GROUP
    from: "2025-08"
    cite: [{ doc: sample-paper, place: "3" }]
    ties:
      - { type: REPORTS_TO, to: upper-board, cite: [{ doc: sample-paper, place: "3" }] }
      - { type: CHAIRS, by: director, cite: [{ doc: sample-paper, place: "3" }] }
`,
  'zz-plan.yaml': `
plans:
  - key: sample-plan
    name: Sample Plan
    type: IMPROVEMENT_PLAN
    cite: [{ doc: sample-paper, place: "4" }]
    tree: { doc: sample-paper, place: Table }
    progressOn: "2026-01-07"
    priorities:
      - reference: "1"
        name: First things
        outcomes:
          - reference: "1.1"
            text: Things are better
            actions:
              - { reference: 1.1 a, text: Begin, accountable: [director], timescale: March 2026, progress: Begun. }
              - { reference: 1.1 b, text: Go on }
`,
};

/** Writes the made-up dataset, with files changed, added or (null) left out, and returns its folder. */
export function writeDataset(changes: Record<string, string | null> = {}): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries({ ...madeUp, ...changes })) {
    if (content !== null) writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** One file of the made-up dataset with some words replaced, which must be there. */
export function changed(file: keyof typeof madeUp, from: string, to: string): Record<string, string> {
  const content = madeUp[file]!;
  if (!content.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { [file]: content.replace(from, to) };
}

/** The lines with which the made-up dataset is refused when it is so changed; none when it is in order. */
export function faultsOf(changes: Record<string, string | null>): string[] {
  try {
    buildRows('made-up', readDataset('made-up', writeDataset(changes)));
    return [];
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const [first, ...faults] = error.message.split('\n');
    if (first !== 'The dataset made-up has faults; nothing was written.') throw error;
    return faults.map((fault) => fault.trim());
  }
}
