import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  openAsBlob,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Database, loadDataset } from '@golden-thread/api';

/*
 * To make an embedded database, bring it up to date and load a dataset takes most of the time of a small test file. So the
 * first file that needs one keeps an image of it, under a name that tells all that went into it, and the others begin there.
 */

const testsFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const images = join(testsFolder, 'node_modules', '.cache', 'registers');
const dist = dirname(fileURLToPath(import.meta.resolve('@golden-thread/api')));

/** What the rows of a fresh register come from. */
const sources = [
  ...['database', 'dataset', 'shared', 'write'].map((folder) => join(dist, folder)),
  join(dist, '..', 'datasets'),
  join(dist, '..', 'package.json'),
  dirname(fileURLToPath(import.meta.resolve('@golden-thread/schema'))),
];

/** An open register brought up to date, with a dataset or without. */
export async function filled(
  where: Parameters<typeof Database.open>[0],
  dataset: 'bury' | undefined,
): Promise<Database> {
  const database = await Database.open(where);
  await database.migrate();
  if (dataset) await loadDataset(database, dataset, () => undefined);
  return database;
}

/** The same in memory, from its image if there is one. */
export async function fromImage(dataset: 'bury' | undefined): Promise<Database> {
  const path = join(images, `${dataset ?? 'empty'}-${key()}.tar.gz`);
  if (existsSync(path)) return Database.open({ kind: 'memory', image: await openAsBlob(path) });
  const database = await filled({ kind: 'memory' }, dataset);
  const image = Buffer.from(await (await database.image()).arrayBuffer());
  mkdirSync(images, { recursive: true });
  // Files run at once: an image appears under its name when it is whole.
  const partial = `${path}-${randomUUID()}`;
  writeFileSync(partial, image);
  renameSync(partial, path);
  return database;
}

/** Of all that goes into a fresh register. */
export function key(): string {
  const hash = createHash('sha256');
  const entities = filesUnder(dist).filter((file) => file.endsWith('.entity.js'));
  for (const file of [...sources.flatMap(filesUnder), ...entities])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
  if (/\.(js|json|ya?ml)$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(js|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
