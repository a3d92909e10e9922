import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { afterwards } from './afterwards.js';

export const packages = fileURLToPath(new URL('../../packages', import.meta.url));

export interface Ended {
  /** Exit code; null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Program {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** What it printed so far. */
  said: () => string;
  /** Resolves with what was printed so far when a line matches; rejects when the program ends without one. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/**
 * Runs a built program of packages/ as an operator does: a process of its own, with the given settings and none of
 * the tests' own. It is killed after the file's last test if it still runs.
 */
export function runProgram(
  file: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Program {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [isAbsolute(file) ? file : join(packages, file), ...args], {
    cwd: tmpdir(),
    env: {
      PATH,
      NODE_ENV: 'production',
      GOLDEN_THREAD_PROFILE: 'demo',
      LOG_LEVEL: 'silent',
      RATE_LIMIT_ADDRESS: '0',
      RATE_LIMIT_ACCOUNT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  afterwards(() => child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(stdout);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      look();
      void ended.then(() =>
        reject(new Error(`It ended and never said ${pattern.source}: ${stdout}${stderr}`)),
      );
    });
  return { child, ended, said: () => stdout, says };
}

/** Runs a program that cannot start, and returns the one sentence that it must say. */
export async function complaintOf(
  file: string,
  env: Record<string, string>,
  ...args: string[]
): Promise<string> {
  const { code, stderr } = await runProgram(file, { env, args }).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^[A-Z].*\S\n$/);
  expect(stderr).not.toMatch(/node_modules|node:|\bat .+:\d+:\d+|Error:/);
  return stderr.trim();
}
