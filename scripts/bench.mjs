import { join } from 'node:path';
import { buildApi } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { pnpm, run } from './lib/run.mjs';

/*
 * `pnpm bench postgres://…`: see bench/run.mjs. The bench has a lock file of its own, and is installed only here: PostGraphile
 * and a second Node are nothing that the register needs.
 */

process.exitCode =
  (await pnpm(['--dir', join(root, 'bench'), 'install', '--ignore-workspace', '--frozen-lockfile'])) ||
  (await buildApi()) ||
  (await run(process.execPath, [join(root, 'bench', 'run.mjs'), ...process.argv.slice(2)]));
