import { startApi } from './app.js';
import { runProgram, say } from './cli/program.js';
import { loadConfig } from './config/config.js';

await runProgram(async () => {
  const api = await startApi(loadConfig(), say);
  say(`GraphQL is at ${api.url}/graphql.`);
  let closing = false;
  // A terminal's Ctrl+C arrives here and at the parent, which passes it on: the second is of no matter. A parent that
  // was killed leaves a closed channel behind; without this the API would live on and keep the data folder.
  const stop = () => {
    if (closing) return;
    closing = true;
    void api.close().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop);
});
