import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

/** Refuses a Node older than `engines.node` of the root package.json. */
export function checkNodeVersion(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const least = engines.node.replace(/^>=\s*/, '');
  const [wantMajor, wantMinor = 0] = least.split('.').map(Number);
  const [major, minor] = version.split('.').map(Number);
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new Failure(
    `Golden Thread needs Node.js ${least} or newer; this is ${version}. Install it from https://nodejs.org.`,
  );
}
