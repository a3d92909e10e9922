import { openRegister } from '../app.js';
import { headText, operatorHead, verifyLog } from '../audit/verification.js';
import { loadConfig } from '../config/config.js';
import { OperatorError } from '../shared/errors.js';
import { runProgram, say } from './program.js';

/** `pnpm audit:verify [--expect-head SEQ:HASH]`: checks the change log; ends with 1 and the first broken row if it is not whole. */
await runProgram(async () => {
  const [option, text, ...more] = process.argv.slice(2).filter((argument) => argument !== '--');
  if (option !== undefined && (option !== '--expect-head' || text === undefined || more.length > 0))
    throw new OperatorError('Say pnpm audit:verify, or pnpm audit:verify --expect-head SEQ:HASH.');
  const expected = text === undefined ? null : operatorHead(text);
  const database = await openRegister(loadConfig(), say);
  try {
    const started = performance.now();
    const { rows, head, fault } = await verifyLog(database, expected);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    if (fault) {
      process.stderr.write(`The change log is broken at row ${fault.seq}: ${fault.words}.\n`);
      process.exitCode = 1;
    } else if (head) {
      say(`The change log holds: ${rows} rows verified in ${seconds} seconds. Its head is ${headText(head)}`);
    } else {
      say('The change log is empty.');
    }
  } finally {
    await database.close();
  }
});
