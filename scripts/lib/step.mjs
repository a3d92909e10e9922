import { Failure } from './failure.mjs';

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Announces a piece of work, does it, and says how long it took. While a quiet one lasts, a line every 10 seconds.
 * @param {string} title
 * @param {() => Promise<number | void>} work  an exit code other than 0 fails the step
 * @param {string} [failure]  the sentence when it fails
 */
export async function step(title, work, failure = `${title}: failed.`) {
  const started = performance.now();
  console.log(`${title} …`);
  const ticker = setInterval(() => console.log(`${title} … still at it, ${seconds(started)}`), 10_000);
  try {
    const code = await work();
    if (code) throw new Failure(`${failure} (${seconds(started)})`, code);
  } finally {
    clearInterval(ticker);
  }
  console.log(`${title}: done in ${seconds(started)}`);
}
