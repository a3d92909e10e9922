// Runs the tests from nothing but Node: installs, builds, then vitest. Arguments go to vitest.
import { Failure, runMain } from './lib/failure.mjs';
import { prepare } from './lib/prepare.mjs';
import { pnpm } from './lib/run.mjs';

await runMain(async () => {
  await prepare();
  const code = await pnpm([
    '--filter',
    '@golden-thread/tests',
    'exec',
    'vitest',
    'run',
    ...process.argv.slice(2),
  ]);
  if (code !== 0) throw new Failure('', code);
});
