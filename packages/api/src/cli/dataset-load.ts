import { openRegister } from '../app.js';
import { loadConfig } from '../config/config.js';
import { loadDataset } from '../dataset/load.js';
import { OperatorError } from '../shared/errors.js';
import { runProgram, say } from './program.js';

/** `pnpm dataset:load bury` */
await runProgram(async () => {
  const name = process.argv[2];
  if (!name) throw new OperatorError('Say which dataset to load: pnpm dataset:load bury');
  const database = await openRegister(loadConfig(), say);
  try {
    const { added, kept } = await loadDataset(database, name, say);
    const count = Object.values(added).reduce((sum, rows) => sum + rows, 0);
    if (count === 0) say(`Nothing changed: all ${kept} rows of ${name} are in the register already.`);
    else say(`Loaded ${name}: ${count} rows written, ${kept} left as they were.`);
  } finally {
    await database.close();
  }
});
