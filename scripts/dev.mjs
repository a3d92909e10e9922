// Develops with live rebuilds: a change in schema or api runs tsc, which restarts the API; vite serves the console.
import { Children } from './lib/children.mjs';
import { forgetBuilds } from './lib/build.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { checkPortFree } from './lib/ports.mjs';
import { prepare } from './lib/prepare.mjs';
import { bin, run } from './lib/run.mjs';
import { readSettings } from './lib/settings.mjs';
import { watchSources } from './lib/watch-sources.mjs';

/** Incremental, a fraction of a second. Errors are printed, and the last good build keeps running. */
async function recompile() {
  const started = performance.now();
  const code = await run(bin('tsc'), ['-b', 'packages/schema', 'packages/api']);
  console.log(
    `Compiled in ${Math.round(performance.now() - started)} ms${code === 0 ? '' : ', with errors'}`,
  );
}

await runMain(async () => {
  const { apiPort, consolePort, dataDir } = readSettings();
  await checkPortFree('API_PORT', apiPort, 'the API');
  await checkPortFree('CONSOLE_PORT', consolePort, 'the console');
  await prepare(['schema', 'api']);
  // From here on tsc writes dist behind the back of the build, which must not take it for its own work.
  forgetBuilds();

  const env = {
    API_PORT: String(apiPort),
    CONSOLE_PORT: String(consolePort),
    DATA_DIR: dataDir,
    PUBLIC_READ: process.env.PUBLIC_READ || 'true',
    GOLDEN_THREAD_DATASET: process.env.GOLDEN_THREAD_DATASET ?? 'bury',
  };
  const children = new Children();
  const vite = 'node_modules/vite/bin/vite.js';
  children.start('The API', ['--watch', '--watch-preserve-output', 'packages/api/dist/main.js'], { env });
  children.start('vite', [vite, '--port', String(consolePort), '--strictPort'], {
    cwd: 'packages/console',
    env,
  });
  watchSources(['packages/schema/src', 'packages/api/src'], recompile);

  const code = await children.ended;
  if (code !== 0) throw new Failure('', code);
});
