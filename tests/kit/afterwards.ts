import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Test files of one worker share what they import, which saves each some two seconds. So what a file opens is undone when
 * its last test has run (see each-file.ts), the last first: nothing of it is left to the next.
 */

const toUndo: (() => unknown)[] = [];

/** To be done after the last test of the file that runs. */
export function afterwards(undo: () => unknown): void {
  toUndo.push(undo);
}

export async function undoAll(): Promise<void> {
  for (const undo of toUndo.splice(0).toReversed()) await undo();
}

/** An empty folder of its own, removed after the file's last test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-test-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
