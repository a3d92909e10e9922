import { parseArgs } from 'node:util';
import { openRegister } from '../app.js';
import { loadConfig } from '../config/config.js';
import { generateEngland } from '../dataset/generate/generate.js';
import { dayOf } from '../dataset/generate/days.js';
import { todayInLondon } from '../read/context.js';
import { OperatorError } from '../shared/errors.js';
import { runProgram, say } from './program.js';

const USAGE = 'pnpm dataset:generate england --councils 153 [--seed 1] [--today 2026-01-31]';

/** `pnpm dataset:generate england --councils 153` */
await runProgram(async () => {
  const { name, ...wanted } = wantedFrom(process.argv.slice(2));
  if (name !== 'england') throw new OperatorError(`Say what to generate: ${USAGE}`);
  const config = loadConfig();
  if (config.database.kind === 'embedded') {
    throw new OperatorError(
      'A register of this size is written straight into PostgreSQL: name an empty database in DATABASE_URL. The embedded database is left as it is.',
    );
  }
  const database = await openRegister(config, say);
  await database.close();
  const started = performance.now();
  const written = await generateEngland(config.database.url, wanted, say);
  for (const [table, rows] of Object.entries(written)) say(`${String(rows).padStart(9)} ${table}`);
  say(
    `Generated ${wanted.councils} made-up councils in ${((performance.now() - started) / 1000).toFixed(0)} s.`,
  );
});

function wantedFrom(args: string[]) {
  const { values, positionals } = parsed(args);
  return {
    name: positionals[0],
    councils: wholeNumber('--councils', values.councils),
    seed: wholeNumber('--seed', values.seed),
    today: day(values.today),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        councils: { type: 'string', default: '153' },
        seed: { type: 'string', default: '1' },
        today: { type: 'string', default: todayInLondon() },
      },
    });
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}. The whole is: ${USAGE}`);
  }
}

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new OperatorError(`The number of ${option} must be whole; "${text}" is not.`);
}

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayOf(text))) return text;
  throw new OperatorError(`The day of --today must be one such as 2026-01-31; "${text}" is not.`);
}
