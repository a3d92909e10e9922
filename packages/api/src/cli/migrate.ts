import { openRegister } from '../app.js';
import { loadConfig } from '../config/config.js';
import { runProgram, say } from './program.js';

/** `pnpm migrate`: brings the database to this release, and does nothing else. */
await runProgram(async () => {
  const database = await openRegister(loadConfig(), say);
  await database.close();
});
