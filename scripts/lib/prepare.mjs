import { build } from './build.mjs';
import { install } from './install.mjs';
import { checkNodeVersion } from './node-version.mjs';

/**
 * What start, test and dev share: the right Node, dependencies in place, packages built.
 * @param {string[]} [packages]
 */
export async function prepare(packages) {
  checkNodeVersion();
  const skipped = (await install()) ? [] : ['install (lock file unchanged)'];
  const unchanged = await build(packages);
  if (unchanged.length > 0) skipped.push(`build of ${unchanged.join(', ')} (sources unchanged)`);
  if (skipped.length > 0) console.log(`Skipped: ${skipped.join('; ')}`);
}
