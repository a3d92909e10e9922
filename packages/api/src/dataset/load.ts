import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { OperatorError } from '../shared/errors.js';
import { type Subject, Write } from '../write/writer.js';
import { Builder, addNodes } from './nodes.js';
import { addPlans } from './plans.js';
import { type Dataset, datasetFault, readDataset } from './read.js';
import { type Rows, datasetId, emptyRows } from './rows.js';
import { addTies, proposalDate } from './ties.js';

export interface LoadResult {
  /** Rows written, by table. */
  added: Record<string, number>;
  /** Rows that were there already and were left as they are. */
  kept: number;
}

/** The order in which foreign keys allow the tables to be written. */
const tables: (keyof Rows)[] = [
  'node', 'organisation', 'document', 'board', 'plan', 'post', 'person', 'identifier',
  'priority', 'outcome', 'action', 'progress_update', 'relationship', 'citation',
]; // prettier-ignore

/** Loads a dataset into the register: all of it or nothing. What is there already is left as it is. */
export async function loadDataset(
  database: Database,
  name: string,
  say: (line: string) => void,
  folder?: string,
): Promise<LoadResult> {
  say(`Reading the dataset ${name}.`);
  const rows = buildRows(name, readDataset(name, folder));
  say(
    `Checked ${rows.node.length} records, ${rows.relationship.length} relationships and ${rows.citation.length} citations.`,
  );
  const result = await writeRows(database, name, rows, say);
  await database.transaction(analyze).catch((error: Error) => {
    say(
      `The dataset ${name} is loaded. Its tables could not be analysed (${error.message}): until PostgreSQL does it, some queries are slow.`,
    );
  });
  return result;
}

async function writeRows(
  database: Database,
  name: string,
  rows: Rows,
  say: (line: string) => void,
): Promise<LoadResult> {
  try {
    return await Write.run(database, 'datasetLoad', { actor: `dataset ${name}`, requestId: null }, (write) =>
      addMissing(write, rows, say),
    );
  } catch (error) {
    if (error instanceof OperatorError || (error as { code?: string }).code === undefined) throw error;
    const { message, detail } = (error as { driverError: Error & { detail?: string } }).driverError ?? error;
    throw new OperatorError(
      withKeys(
        `The dataset ${name} was refused by the register; nothing was written. ${message}. ${detail ?? ''}`.trim(),
        rows,
      ),
    );
  }
}

/** So much at once makes other plans of queries right, at once rather than when the database comes to look. */
const analyze = (manager: EntityManager) =>
  manager.query(
    `analyze ${[...tables, 'change', 'change_payload'].map((table) => `public.${table}`).join(', ')}`,
  );

/** Names records by their keys, as the person who wrote the dataset knows them. */
function withKeys(message: string, rows: Rows): string {
  const keys = new Map(rows.node.map(({ id, slug }) => [id, slug]));
  return message.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => keys.get(id) ?? id);
}

/** Turns a dataset into rows, or refuses it with every fault that was found. */
export function buildRows(name: string, dataset: Dataset): Rows {
  const council = dataset.council === null ? null : datasetId('ORGANISATION', dataset.council);
  const builder = new Builder(dataset, emptyRows(), council);
  addNodes(builder);
  addPlans(builder);
  if (dataset.council !== null) builder.find(dataset.council, 'council');
  dateProposals(builder);
  if (builder.faults.length === 0) addTies(builder);
  if (builder.faults.length > 0) throw datasetFault(name, builder.faults);
  return builder.rows;
}

function dateProposals(builder: Builder): void {
  for (const board of builder.dataset.boards) {
    if (board.status !== 'PROPOSED' || board.from !== undefined) continue;
    const since = proposalDate(builder, { proposed: true, cite: board.cite });
    const row = builder.rows.node.find((node) => node.slug === board.key && node.kind === 'BOARD')!;
    row.validFrom = since?.date ?? null;
    row.validFromPrecision = since?.precision ?? null;
  }
}

/** Things with a row in the change log of their own; other rows belong to one of them. */
const subjects: ReadonlySet<string> = new Set<Subject>(['node', 'relationship', 'progress_update']);

async function addMissing(write: Write, rows: Rows, say: (line: string) => void): Promise<LoadResult> {
  const { manager } = write;
  const result: LoadResult = { added: {}, kept: 0 };
  const known = new Set<string>();
  // Copies that start at once on an empty PostgreSQL load one after the other: the later finds all of it there.
  await manager.query(`select pg_advisory_xact_lock(hashtext('golden-thread-dataset'))`);
  for (const table of tables) {
    const all = rows[table] as { id?: string; nodeId?: string; scheme?: string }[];
    const missing = await withoutKnown(manager, table, all, known);
    result.kept += all.length - missing.length;
    if (missing.length === 0) continue;
    for (let start = 0; start < missing.length; start += 500) {
      await manager
        .createQueryBuilder()
        .insert()
        .into(table)
        .values(missing.slice(start, start + 500))
        .execute();
    }
    if (subjects.has(table))
      write.created(
        table as Subject,
        missing.map((row) => row.id!),
      );
    result.added[table] = missing.length;
    say(`Wrote ${missing.length} rows of ${table}.`);
  }
  return result;
}

/** The rows that the register does not have yet. Identifiers have no id: they come with their node. */
async function withoutKnown<T extends { id?: string; nodeId?: string }>(
  manager: EntityManager,
  table: string,
  rows: T[],
  known: Set<string>,
): Promise<T[]> {
  if (table === 'identifier') return rows.filter((row) => !known.has(row.nodeId!));
  const ids = rows.map((row) => row.id);
  const found = await manager.query<{ id: string }[]>(`select id from ${table} where id = any($1)`, [ids]);
  for (const { id } of found) known.add(id);
  return rows.filter((row) => !known.has(row.id!));
}
