import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { root } from './paths.mjs';
import { pnpm } from './run.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { step } from './step.mjs';

/** The folders that hold a package of the workspace, from the root. */
function packageFolders() {
  const inPackages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return [...inPackages, 'tests'].filter((folder) => existsSync(join(root, folder, 'package.json')));
}

function manifestHash() {
  const manifests = packageFolders().map((folder) => `${folder}/package.json`);
  const hash = contentHash(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]);
  return `${process.platform}-${process.arch} ${hash}`;
}

/**
 * Installs the dependencies, unless the last install was of the same lock file and manifests.
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function install() {
  const present = ['.', ...packageFolders()].every((folder) =>
    existsSync(join(root, folder, 'node_modules')),
  );
  if (present && readStamp('install') === manifestHash()) return false;
  await step(
    'Installing dependencies',
    () => pnpm(['install', '--frozen-lockfile', '--config.confirm-modules-purge=false']),
    'Installing dependencies failed; the lines above say why.',
  );
  writeStamp('install', manifestHash());
  return true;
}
