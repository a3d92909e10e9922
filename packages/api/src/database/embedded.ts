import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { OperatorError } from '../shared/errors.js';
import { lockFolder } from './folder-lock.js';

export interface EmbeddedDatabase {
  connection: unknown;
  /** The whole database as a tar archive of its folder. */
  copy: () => Promise<Blob>;
  close: () => Promise<void>;
}

/** Opens the embedded PostgreSQL in a folder, or in memory when none is given: empty, or from a copy. One process a folder. */
export async function openEmbedded(folder: string | null, from?: Blob): Promise<EmbeddedDatabase> {
  const release = folder === null ? () => undefined : await lockFolder(folder);
  try {
    const pglite = new PGlite({
      ...(folder === null ? {} : { dataDir: join(folder, 'postgres') }),
      ...(from ? { loadDataDir: from } : {}),
      extensions: { btree_gist },
    });
    await pglite.waitReady;
    // No daemon gathers statistics here. Without any, a query over ties of parts took a minute; this takes half a second.
    if (folder !== null) await pglite.exec('analyze');
    return {
      connection: createPgConfig(pglite).connection,
      copy: () => pglite.dumpDataDir('none'),
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
