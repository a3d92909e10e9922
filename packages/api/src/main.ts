import { setTimeout } from 'node:timers/promises';
import { startApi } from './app.js';
import { runProgram, say } from './cli/program.js';
import { loadConfig } from './config/config.js';

/** What is on its way when the signal comes is still let in. */
const GRACE_MS = 300;
/** Who has not sent the whole of a request by then is cut off. */
const PATIENCE_MS = 6000;

await runProgram(async () => {
  const api = await startApi(loadConfig(), say);
  say(`GraphQL is at ${api.url}/graphql.`);
  let closing = false;
  // A terminal's Ctrl+C arrives here and at the parent, which passes it on: the second is of no matter. A parent that
  // was killed leaves a closed channel behind; without this the API would live on and keep the data folder.
  const stop = () => {
    if (closing) return;
    closing = true;
    void close().finally(() => process.exit(0));
  };
  const close = async () => {
    const http = api.server.server;
    http.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
    await setTimeout(GRACE_MS);
    const closed = api.close();
    void setTimeout(PATIENCE_MS, undefined, { ref: false }).then(() => http.closeAllConnections());
    await closed;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop);
});
