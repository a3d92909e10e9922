import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Database, loadDataset } from '@golden-thread/api';
import { addressOf, administer, onPostgres } from './postgres.js';

/*
 * A register that is up to date takes seconds to make, and a copy of one a fraction: each test file copies one of these.
 * Embedded ones are kept from run to run, under a hash of all that they are made of; those on a PostgreSQL last for a run.
 */

const names = ['empty', 'bury'] as const;
export type Prototype = (typeof names)[number];

const cache = fileURLToPath(new URL('../node_modules/.cache/registers', import.meta.url));
const api = fileURLToPath(new URL('../../packages/api', import.meta.url));

/** Set before the workers start, which inherit it. */
const KEY = 'TEST_PROTOTYPES';
const quiet = () => undefined;

export const prototypeFile = (name: Prototype) => join(cache, `${name}-${process.env[KEY]}.tar`);
export const prototypeName = (name: Prototype) => `golden_thread_prototype_${name}_${process.env[KEY]}`;

/** Runs once, before all test files. */
export async function setup(): Promise<() => Promise<void>> {
  if (!onPostgres) {
    process.env[KEY] = contentHash().slice(0, 16);
    await makeFiles();
    return async () => undefined;
  }
  process.env[KEY] = String(process.pid);
  for (const name of names) await makeDatabase(name);
  return async () => {
    for (const name of names) await administer(`drop database if exists ${prototypeName(name)} with (force)`);
  };
}

async function makeFiles(): Promise<void> {
  if (names.every((name) => existsSync(prototypeFile(name)))) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const name of names) {
    const database = await Database.open({ kind: 'memory' });
    await fill(database, name);
    const copy = await database.copy();
    await database.close();
    // Under its own name only when it is whole.
    const unfinished = `${prototypeFile(name)}.${process.pid}`;
    writeFileSync(unfinished, Buffer.from(await copy.arrayBuffer()));
    renameSync(unfinished, prototypeFile(name));
  }
}

async function makeDatabase(name: Prototype): Promise<void> {
  await administer(`create database ${prototypeName(name)} template template0`);
  const database = await Database.open({ kind: 'postgres', url: addressOf(prototypeName(name)) });
  await fill(database, name);
  await database.close();
}

async function fill(database: Database, name: Prototype): Promise<void> {
  await database.migrate();
  if (name !== 'empty') await loadDataset(database, name, quiet);
}

/** Over the built API and its datasets: whatever a register is made of. */
function contentHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(api, 'package.json')));
  for (const folder of ['dist', 'datasets']) {
    const entries = readdirSync(join(api, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(js|yaml)$/.test(entry.name));
    const paths = files.map((file) => join(file.parentPath, file.name)).toSorted();
    for (const path of paths) hash.update(path.slice(api.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}
