import { startApi } from './app.js';
import { runProgram, say } from './cli/program.js';
import { loadConfig } from './config/config.js';

await runProgram(async () => {
  const api = await startApi(loadConfig(), say);
  say(`GraphQL is at ${api.url}/graphql.`);
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      void api.close().finally(() => process.exit(0));
    });
  }
});
