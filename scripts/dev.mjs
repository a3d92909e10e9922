// Develops with live rebuilds: a change in schema or api runs tsc and restarts the API; vite serves the console.
import { join } from 'node:path';
import { Children } from './lib/children.mjs';
import { forgetBuilds } from './lib/build.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { checkPortFree } from './lib/ports.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { Restartable } from './lib/restartable.mjs';
import { bin, run } from './lib/run.mjs';
import { profile, readSettings } from './lib/settings.mjs';
import { watchSources } from './lib/watch-sources.mjs';

/** Incremental, a fraction of a second. With errors, the last good build keeps running. */
async function compiles() {
  const started = performance.now();
  const code = await run(bin('tsc'), ['-b', 'packages/schema', 'packages/api']);
  console.log(
    `Compiled in ${Math.round(performance.now() - started)} ms${code === 0 ? '' : ', with errors'}`,
  );
  return code === 0;
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
    ...profile(),
    GOLDEN_THREAD_DATASET: process.env.GOLDEN_THREAD_DATASET ?? 'bury',
  };
  const children = new Children();
  const api = new Restartable(['packages/api/dist/main.js'], env);
  await api.restart();
  const stopWatching = watchSources(['packages/schema/src', 'packages/api/src'], async () => {
    if (await compiles()) await api.restart();
  });
  const vite = ['node_modules/vite/bin/vite.js', '--port', String(consolePort), '--strictPort'];
  children.start('vite', vite, { cwd: join(root, 'packages/console'), env });

  const code = await children.ended;
  stopWatching();
  await api.stop();
  if (code !== 0) throw new Failure('', code);
});
