import { OperatorError } from '../shared/errors.js';

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs a program. A fault that the operator can mend is one clear sentence; any other shows where it came from. */
export async function runProgram(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof OperatorError ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  }
}
