import sql from 'sql-template-tag';
import { openRegister } from '../app.js';
import { loadConfig } from '../config/config.js';
import { runProgram, say } from './program.js';

/** `pnpm audit:verify`: checks the chain of the change log, and prints its head. */
await runProgram(async () => {
  const database = await openRegister(loadConfig(), say);
  try {
    const started = performance.now();
    const [fault] = await database.query<{ seq: string; fault: string }>(sql`select * from verify_changes()`);
    const [head] = await database.query<{ seq: string; hash: string }>(
      sql`select seq, encode(hash, 'hex') as hash from change order by seq desc limit 1`,
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    if (fault) {
      process.stderr.write(`The change log is broken at row ${fault.seq}: ${fault.fault}.\n`);
      process.exitCode = 1;
    } else if (head) {
      say(`The change log holds: ${head.seq} rows verified in ${seconds} seconds. Its head is ${head.hash}.`);
    } else {
      say('The change log is empty.');
    }
  } finally {
    await database.close();
  }
});
