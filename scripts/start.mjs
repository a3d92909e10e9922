// Starts Golden Thread from nothing but Node: installs, builds, then runs the API and the console side by side.
import { Children } from './lib/children.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { checkPortFree } from './lib/ports.mjs';
import { prepare } from './lib/prepare.mjs';
import { checkDataDir, profile, readSettings } from './lib/settings.mjs';
import { waitFor } from './lib/wait-for.mjs';

await runMain(async () => {
  checkNodeVersion();
  const { apiPort, consolePort, dataDir, embedded } = readSettings();
  await checkPortFree('API_PORT', apiPort, 'the API');
  await checkPortFree('CONSOLE_PORT', consolePort, 'the console');
  if (embedded) checkDataDir(dataDir);

  await prepare();

  const env = {
    NODE_ENV: process.env.NODE_ENV || 'production',
    API_PORT: String(apiPort),
    CONSOLE_PORT: String(consolePort),
    DATA_DIR: dataDir,
    ...profile(),
    GOLDEN_THREAD_DATASET: process.env.GOLDEN_THREAD_DATASET ?? 'bury',
  };
  console.log(embedded ? `Database: embedded, in ${dataDir}` : 'Database: PostgreSQL, by DATABASE_URL');
  const children = new Children();
  children.start('The API', ['packages/api/dist/main.js'], { env });
  children.start('The console', ['packages/console/server.mjs'], { env });

  const api = `http://localhost:${apiPort}`;
  const site = `http://localhost:${consolePort}`;
  const givenUp = () => children.stopping;
  const up =
    (await waitFor(`${api}/health/ready`, 'the API', givenUp)) &&
    (await waitFor(site, 'the console', givenUp));
  if (up) console.log(`\nConsole  ${site}\nGraphQL  ${api}/graphql\n\nCtrl+C stops both.`);

  const code = await children.ended;
  if (code !== 0) throw new Failure('', code);
  console.log('Stopped.');
});
