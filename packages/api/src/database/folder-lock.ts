import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { OperatorError } from '../shared/errors.js';

/** A copy that is stopping keeps its lock for a moment: so long another may wait for it. */
const PATIENCE_MS = 3000;

/**
 * Makes this process the only one on a data folder, and returns what gives the folder back. Two processes on one folder
 * would corrupt it, and the embedded database itself does not notice.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const lock = join(folder, 'lock');
  try {
    mkdirSync(folder, { recursive: true });
    await takeLock(lock);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). ` +
        'Give yourself the right to write there, or name another folder with DATA_DIR.',
    );
  }
  return () => rmSync(lock, { force: true });
}

async function takeLock(lock: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const owner = tryLock(lock);
    if (owner === null) return;
    if (!isRunning(owner)) {
      removeStale(lock, owner);
    } else if (Date.now() > deadline) {
      throw new OperatorError(
        `The data folder is in use by process ${owner.split(' ')[0]} (${lock}). ` +
          'Stop that process, or name another folder with DATA_DIR.',
      );
    } else {
      await setTimeout(100);
    }
  }
}

/** Takes the lock, or says who has it. The lock appears with its owner's name in it, never empty. */
function tryLock(lock: string): string | null {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${beganAt(process.pid)}`);
  try {
    linkSync(own, lock);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return contentOf(lock);
  } finally {
    unlinkSync(own);
  }
}

/** Removes the lock of a process that is no more. When several find it, it is gone once, and the next lock stays. */
function removeStale(lock: string, owner: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (contentOf(aside) === owner) unlinkSync(aside);
  else renameSync(aside, lock);
}

function contentOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Whether the process that wrote a lock still runs, and is not another that was given its number. */
function isRunning(owner: string): boolean {
  const [number, began = ''] = owner.split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === '' || began === beganAt(pid);
}

/**
 * When a process began, on systems that tell. In a container that was killed and started again the numbers of its
 * processes are much the same.
 */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
