import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** npx and node_modules/.bin hold .cmd files on Windows, which only its shell can start. */
const shell = process.platform === 'win32';

/**
 * Runs a command to its end and returns its exit code; its output goes straight through.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell,
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs the pnpm that this checkout names, fetched by npx when it is not there yet.
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 */
export function pnpm(args, options) {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return run('npx', ['--yes', `pnpm@${devDependencies.pnpm}`, ...args], options);
}

/**
 * A program that a package of the workspace depends on; of the root's own (tsc, oxlint, prettier) unless told.
 * @param {string} name
 */
export const bin = (name, folder = '.') => join(root, folder, 'node_modules', '.bin', name);

/**
 * Runs the tests once.
 * @param {string[]} [args]  for vitest: parts of file names, options
 */
export const vitest = (args = []) =>
  run(bin('vitest', 'tests'), ['run', ...args], { cwd: join(root, 'tests') });
