import { openRegister } from '../app.js';
import { headText, readHead } from '../audit/verification.js';
import { loadConfig } from '../config/config.js';
import { OperatorError } from '../shared/errors.js';
import { runProgram, say } from './program.js';

/** `pnpm audit:head`: prints SEQ:HASH of the last change and nothing else, to be kept outside the register. */
await runProgram(async () => {
  const database = await openRegister(loadConfig(), () => undefined);
  try {
    const head = await readHead(database);
    if (!head) throw new OperatorError('The change log is empty.');
    say(headText(head));
  } finally {
    await database.close();
  }
});
