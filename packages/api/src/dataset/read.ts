import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { OperatorError } from '../shared/errors.js';
import { DatasetFile } from './format.js';

export const datasetsFolder = fileURLToPath(new URL('../../datasets', import.meta.url));

export type Dataset = Required<Omit<DatasetFile, 'council'>> & { council: string | null };

/** Reads and checks every file of a dataset. All faults of form are told at once. */
export function readDataset(name: string, folder = join(datasetsFolder, name)): Dataset {
  if (!existsSync(folder)) {
    const known = readdirSync(datasetsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    throw new OperatorError(
      `There is no dataset ${name}. There are: ${known.map((entry) => entry.name).join(', ')}.`,
    );
  }
  const dataset: Dataset = {
    council: null,
    documents: [],
    organisations: [],
    people: [],
    posts: [],
    boards: [],
    plans: [],
    ties: [],
  };
  const faults: string[] = [];
  for (const file of readdirSync(folder)
    .filter((entry) => entry.endsWith('.yaml'))
    .toSorted()) {
    let content: unknown;
    try {
      content = parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      faults.push(`${file}: ${(error as Error).message.split('\n')[0]}`);
      continue;
    }
    const checked = DatasetFile.safeParse(content);
    if (!checked.success) {
      faults.push(
        ...checked.error.issues.map((issue) => `${file}: ${placeOf(content, issue.path)}: ${issue.message}`),
      );
      continue;
    }
    const { council, ...lists } = checked.data;
    dataset.council ??= council ?? null;
    for (const [list, records] of Object.entries(lists))
      (dataset[list as 'ties'] as unknown[]).push(...records);
  }
  if (faults.length > 0) throw datasetFault(name, faults);
  return dataset;
}

export function datasetFault(name: string, faults: readonly string[]): OperatorError {
  const shown = faults.slice(0, 20).map((fault) => `\n  ${fault}`);
  const more = faults.length > shown.length ? `\n  and ${faults.length - shown.length} more` : '';
  return new OperatorError(`The dataset ${name} has faults; nothing was written.${shown.join('')}${more}`);
}

/** "boards › corporate-parenting-board › cadence": numbers in the path become keys, so that a person finds the place. */
function placeOf(content: unknown, path: readonly PropertyKey[]): string {
  let here: unknown = content;
  const words: string[] = [];
  for (const step of path) {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[step];
    words.push(typeof step === 'number' ? (nameOf(here) ?? String(step + 1)) : String(step));
  }
  return words.join(' › ');
}

function nameOf(record: unknown): string | undefined {
  const { key, reference } = (record ?? {}) as { key?: string; reference?: string };
  return key ?? reference;
}
