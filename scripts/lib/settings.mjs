import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

/**
 * @param {string} name
 * @param {number} otherwise
 */
function portFrom(name, otherwise) {
  const given = process.env[name];
  if (!given) return otherwise;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`${name} must be a port number from 1 to 65535; it is "${given}".`);
}

/** What the environment says about this start, with the defaults filled in. */
export function readSettings() {
  const apiPort = portFrom('API_PORT', 4000);
  const consolePort = portFrom('CONSOLE_PORT', 4173);
  if (apiPort === consolePort) {
    throw new Failure(`API_PORT and CONSOLE_PORT are both ${apiPort}; give the two their own ports.`);
  }
  const dataDir = resolve(root, process.env.DATA_DIR || join(root, '.data'));
  return { apiPort, consolePort, dataDir, embedded: !process.env.DATABASE_URL };
}

/**
 * What the API is run for. Only to try it on one's own machine is the register open to read unless told.
 * @returns {{ GOLDEN_THREAD_PROFILE: string, PUBLIC_READ: string }}
 */
export function profile() {
  const name = process.env.GOLDEN_THREAD_PROFILE || 'demo';
  const publicRead = process.env.PUBLIC_READ || String(name === 'demo');
  return { GOLDEN_THREAD_PROFILE: name, PUBLIC_READ: publicRead };
}

/** Like mkdir -p. Node 20's own `recursive` never returns where nothing can be made, as under /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * Makes the data folder and writes a file in it: permission bits alone say nothing to root or on a read-only disk.
 * @param {string} folder
 */
export function checkDataDir(folder) {
  const trial = join(folder, `.write-trial-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw new Failure(
      `The data folder ${folder} cannot be written (${error.code}); set DATA_DIR to one that can.`,
    );
  }
}
