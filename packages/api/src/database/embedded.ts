import { mkdirSync, openSync, closeSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { OperatorError } from '../shared/errors.js';

export interface EmbeddedDatabase {
  connection: unknown;
  close: () => Promise<void>;
}

/** Opens the embedded PostgreSQL in a folder, or in memory when none is given. One process a folder. */
export async function openEmbedded(folder: string | null): Promise<EmbeddedDatabase> {
  const release = folder === null ? () => undefined : await lockFolder(folder);
  try {
    const pglite = new PGlite({
      ...(folder === null ? {} : { dataDir: join(folder, 'postgres') }),
      extensions: { btree_gist },
    });
    await pglite.waitReady;
    return {
      connection: createPgConfig(pglite).connection,
      close: async () => {
        await pglite.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw new OperatorError(
      `The embedded database in ${folder ?? 'memory'} could not be opened (${(error as Error).message}). ` +
        'Restore the folder from a backup, or name another with DATA_DIR.',
    );
  }
}

/** Two processes on one folder would corrupt it, and the embedded database itself does not notice. */
async function lockFolder(folder: string): Promise<() => void> {
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
  return () => {
    try {
      unlinkSync(lock);
    } catch {
      // Already gone: the folder was removed while the process ran.
    }
  };
}

/** A copy that is stopping keeps its lock for a moment: so long another may wait for it. */
const PATIENCE_MS = 3000;

async function takeLock(lock: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const owner = tryLock(lock);
    if (owner === null) return;
    if (!isRunning(owner)) {
      unlinkSync(lock);
    } else if (Date.now() > deadline) {
      throw new OperatorError(
        `The data folder is in use by process ${owner} (${lock}). Stop that process, or name another folder with DATA_DIR.`,
      );
    } else {
      await setTimeout(100);
    }
  }
}

/** Takes the lock, or says which process has it. */
function tryLock(lock: string): number | null {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return Number(readFileSync(lock, 'utf8'));
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
