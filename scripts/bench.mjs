import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { bin, pnpm, run } from './lib/run.mjs';

/*
 * `pnpm bench postgres://…`: see bench/run.mjs. The bench has a lock file of its own, and is installed only here: PostGraphile
 * and a second Node are nothing that the register needs.
 */

const folder = join(root, 'bench');
process.exitCode = await pnpm(['--dir', folder, 'install', '--ignore-workspace', '--frozen-lockfile']);
if (process.exitCode === 0) {
  await build(['schema', 'api']);
  process.exitCode = await run(process.execPath, [join(folder, 'run.mjs'), ...process.argv.slice(2)]);
  if (process.exitCode === 0)
    process.exitCode = await run(bin('prettier'), ['--write', '--log-level', 'warn', 'docs/benchmarks.md']);
}
