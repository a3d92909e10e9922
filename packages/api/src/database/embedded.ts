import { mkdirSync, openSync, closeSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
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
  const release = folder === null ? () => undefined : lockFolder(folder);
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
function lockFolder(folder: string): () => void {
  const lock = join(folder, 'lock');
  try {
    mkdirSync(folder, { recursive: true });
    takeLock(lock);
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

function takeLock(lock: string): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(lock, 'utf8'));
      if (isRunning(owner)) {
        throw new OperatorError(
          `The data folder is in use by process ${owner} (${lock}). Stop that process, or name another folder with DATA_DIR.`,
        );
      }
      unlinkSync(lock);
    }
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
