import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from './compress.mjs';
import { contentHash } from './content-hash.mjs';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { bin, run } from './run.mjs';
import { clearStamp, readStamp, writeStamp } from './stamp.mjs';
import { step } from './step.mjs';

const SHARED = [
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'packages/schema/src',
  'packages/schema/tsconfig.json',
];

/** @param {string} name */
const tsc = (name) => run(bin('tsc'), ['-b', `packages/${name}`]);

/** In build order: what a package is made from, what proves that it is built, and how. */
const PACKAGES = [
  { name: 'schema', sources: SHARED, proof: 'dist/index.js', build: () => tsc('schema') },
  {
    name: 'api',
    sources: [...SHARED, 'packages/api/src', 'packages/api/package.json', 'packages/api/tsconfig.json'],
    proof: 'dist/index.js',
    build: () => tsc('api'),
  },
  {
    name: 'console',
    sources: [...SHARED, 'packages/console'],
    proof: 'dist/index.html',
    build: async () => {
      const code = await run(bin('vite', 'packages/console'), ['build'], {
        cwd: join(root, 'packages/console'),
      });
      if (code === 0) compressFolder(join(root, 'packages/console/dist'));
      return code;
    },
  },
];

export const packageNames = PACKAGES.map(({ name }) => name);

/** Forgets what was built, so that the next build does everything. */
export function forgetBuilds() {
  for (const name of packageNames) clearStamp(`build-${name}`);
}

/**
 * Builds the packages named (all of them unless told), leaving out those whose sources are as last built.
 * A package that has changed is built from nothing: no output of a deleted file survives.
 * @param {string[]} [names]
 * @returns {Promise<string[]>} the packages left out, because nothing in them had changed
 */
export async function build(names = packageNames) {
  const unknown = names.find((name) => !packageNames.includes(name));
  if (unknown) throw new Failure(`There is no package "${unknown}"; there are ${packageNames.join(', ')}.`);
  const skipped = [];
  for (const { name, sources, proof, build: work } of PACKAGES.filter((one) => names.includes(one.name))) {
    const folder = join(root, 'packages', name);
    const hash = contentHash(sources);
    if (readStamp(`build-${name}`) === hash && existsSync(join(folder, proof))) {
      skipped.push(name);
      continue;
    }
    clearStamp(`build-${name}`);
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    rmSync(join(folder, 'tsconfig.tsbuildinfo'), { force: true });
    await step(`Building ${name}`, work, `Building ${name} failed; the lines above say why.`);
    writeStamp(`build-${name}`, hash);
  }
  return skipped;
}
