// Adds up the counts of several vitest runs: `node add-up.mjs <exit code>=<JSON report> …`.
// Prints "N passed, N failed" (and "N skipped", if any); exits with 1 when anything failed or nothing ran.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} Test
 * @typedef {{ name: string, status: string, message: string, assertionResults: Test[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: TestFile[] }} Report
 */

/** A file that fails before its first test (a wrong import, a hook) counts as one failure. */
const isBrokenFile = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

/** @param {string | undefined} text */
const firstLine = (text) => (text ?? '').trim().split('\n', 1)[0];

function countsOf(run) {
  const [code, file] = [Number(run.slice(0, run.indexOf('='))), run.slice(run.indexOf('=') + 1)];
  /** @type {Report} */
  let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  try {
    report = /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.log('A test run ended without a report.');
  }
  const broken = report.testResults.filter(isBrokenFile);
  for (const { name, message } of broken) {
    console.log(`${name} failed outside its tests, counted as one failure: ${firstLine(message)}`);
  }
  // Said once more at the end: of a long output often only the end is kept.
  for (const { name, assertionResults } of report.testResults) {
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (failureMessages.length === 0) continue;
      const outcome = status === 'failed' ? 'failed' : 'passed at the second try';
      console.log(`${name}: "${fullName}" ${outcome}: ${firstLine(failureMessages[0])}`);
    }
  }
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
