import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the scripts remember what they have already done. Gone with node_modules, so a fresh install redoes it. */
export const cacheDir = join(root, 'node_modules', '.cache', 'golden-thread');
