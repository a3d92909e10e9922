import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 200;
const TELL_EVERY_MS = 5_000;

/** @param {string} url */
async function answersOk(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Asks an address until it answers 2xx, telling the reader every 5 seconds that it has not.
 * @param {string} url
 * @param {string} what
 * @param {() => boolean} givenUp  true once there is nothing left to wait for
 * @returns {Promise<boolean>} whether it answered
 */
export async function waitFor(url, what, givenUp) {
  const started = performance.now();
  let told = started;
  while (!givenUp()) {
    if (await answersOk(url)) return true;
    if (performance.now() - told > TELL_EVERY_MS) {
      told = performance.now();
      console.log(`Waiting for ${what} … ${Math.round((told - started) / 1000)} s`);
    }
    await sleep(EVERY_MS);
  }
  return false;
}
