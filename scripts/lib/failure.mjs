/** A failure the reader can act on: one sentence on stderr, no stack trace. */
export class Failure extends Error {
  /**
   * @param {string} sentence
   * @param {number} [exitCode]
   */
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's main function; a Failure ends the process with its sentence and its exit code.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  // A reader that has gone away (`npm start | head`) is no reason to stop.
  process.stdout.on('error', () => {});
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.message) process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
