// Adds up the counts of several vitest runs: `node add-up.mjs <exit code>=<JSON report> …`.
// Prints "N passed, N failed" (and "N skipped", if any); exits with 1 when anything failed or nothing ran.
import { readFileSync } from 'node:fs';

/** A file that fails before its first test (a wrong import, a hook) counts as one failure. */
const isBrokenFile = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

function countsOf(run) {
  const [code, file] = [Number(run.slice(0, run.indexOf('='))), run.slice(run.indexOf('=') + 1)];
  let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.log('A test run ended without a report.');
  }
  const broken = report.testResults.filter(isBrokenFile);
  for (const { name } of broken) console.log(`${name} failed outside its tests: counted as one failure.`);
  let failed = report.numFailedTests + broken.length;
  if (code !== 0 && failed === 0) {
    console.log(`A test run ended with exit code ${code} though no test failed: counted as one failure.`);
    failed = 1;
  }
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const counts of process.argv.slice(2).map(countsOf)) {
  for (const name of Object.keys(total)) total[name] += counts[name];
}
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
