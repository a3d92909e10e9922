import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './paths.mjs';

/** @param {string} name */
const fileOf = (name) => join(cacheDir, `${name}.stamp`);

/**
 * The value a finished step left behind, or undefined.
 * @param {string} name
 */
export function readStamp(name) {
  try {
    return readFileSync(fileOf(name), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function writeStamp(name, value) {
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(fileOf(name), value);
}

/** @param {string} name */
export function clearStamp(name) {
  rmSync(fileOf(name), { force: true });
}
