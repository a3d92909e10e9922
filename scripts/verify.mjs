// Everything a change must pass, in the order that fails soonest. Stops at the first failure and names it.
import { build } from './lib/build.mjs';
import { runMain } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { bin, run, vitest } from './lib/run.mjs';
import { checkSchemaDrift } from './lib/schema-drift.mjs';
import { step } from './lib/step.mjs';

/** @param {string} folder */
const typesOf = (folder) => run(bin('tsc'), ['--noEmit', '--project', folder]);

/** @type {[string, () => Promise<number | void>][]} */
const STEPS = [
  ['Format', () => run(bin('prettier'), ['--check', '--log-level', 'warn', '.'])],
  ['Build', async () => void (await build())],
  ['Lint', () => run(bin('oxlint'), ['--type-aware', '--deny-warnings'])],
  ['Dependency rules', () => run(process.execPath, ['scripts/dependency-rules.mjs'])],
  ['Types of the console', () => typesOf('packages/console')],
  ['Types of the tests', () => typesOf('tests')],
  ['Types of the tests of the map', () => typesOf('tests/console/map')],
  ['Schema drift', checkSchemaDrift],
  ['Tests', () => vitest()],
];

await runMain(async () => {
  checkNodeVersion();
  await install();
  for (const [name, work] of STEPS) {
    await step(name, work, `Verification stopped: ${name} failed.`);
  }
  console.log('Verified.');
});
