import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const SETTLE_MS = 150;

/**
 * Calls `onChange` once a burst of changes under the folders has settled, and never twice at the same time.
 * @param {string[]} folders
 * @param {() => Promise<void>} onChange
 * @returns {() => void} stops watching
 */
export function watchSources(folders, onChange) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let busy = Promise.resolve();
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(onChange);
    }, SETTLE_MS);
  };
  const watchers = folders.map((folder) => watch(join(root, folder), { recursive: true }, later));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
