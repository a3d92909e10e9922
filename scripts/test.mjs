// Runs the tests from nothing but Node: installs, builds, then vitest. Arguments go to vitest.
import { Failure, runMain } from './lib/failure.mjs';
import { prepare } from './lib/prepare.mjs';
import { vitest } from './lib/run.mjs';

/** vitest runs in tests/, the reader stands one folder above. @param {string} arg */
const fromTests = (arg) => arg.replace(/^(\.\/)?tests\//, '');

await runMain(async () => {
  await prepare();
  const code = await vitest(process.argv.slice(2).map(fromTests));
  if (code !== 0) throw new Failure('', code);
});
