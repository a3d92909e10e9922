import type { Write } from '../write/writer.js';
import type { Columns } from './fields.js';
import type { Pseudonym } from './pseudonym.js';

/** A text that named the person, beside their own record. */
export interface Mention {
  /** The record that it belongs to: a node, a relationship or a progress update. */
  id: string;
  /** The field, such as `note` or `citation.quote`. */
  field: string;
}

export interface ErasedRows {
  mentions: Mention[];
  nodes: string[];
  relationships: string[];
  progress: string[];
}

interface Table {
  name: string;
  key: string[];
  /** Columns that can hold words, with their types. */
  texts: Record<string, string>;
}

/** The log is redacted apart; the catalogue and the list of migrations hold no words of people; accounts are no part of the register. */
const APART = [
  'change',
  'change_payload',
  'idempotency',
  'migrations',
  'relationship_type',
  'relationship_ends',
  'account',
  'session',
  'one_time_link',
  'access_token',
  'sign_in_attempt',
];

/** Replaces the person's names in every row of the register, whatever table it is in. */
export async function eraseRows(write: Write, person: string, pseudonym: Pseudonym): Promise<ErasedRows> {
  await write.manager.query(`delete from public.identifier where node_id = $1`, [person]);
  await write.manager.query(
    `update public.node set name = $2, slug = $3, aliases = '{}', description = null where id = $1`,
    [person, pseudonym.name, pseudonym.slug],
  );
  const erased = {
    mentions: [] as Mention[],
    nodes: new Set<string>(),
    relationships: new Set<string>(),
    progress: new Set<string>(),
  };
  for (const table of await tables(write)) {
    for (const row of await candidates(write, table, pseudonym)) {
      const changed = Object.keys(table.texts).filter(
        (column) => JSON.stringify(pseudonym.entry(row, column)) !== JSON.stringify(row[column]),
      );
      if (changed.length === 0) continue;
      await update(write, table, row, changed, pseudonym);
      const { set, id } = ownerOf(table.name, row);
      if (id === person) continue;
      erased[set].add(id);
      erased.mentions.push(...changed.map((column) => ({ id, field: fieldOf(table.name, column) })));
    }
  }
  return {
    mentions: erased.mentions,
    nodes: [...erased.nodes],
    relationships: [...erased.relationships],
    progress: [...erased.progress],
  };
}

async function tables(write: Write): Promise<Table[]> {
  return write.manager.query<Table[]>(
    `select c.table_name as name, jsonb_object_agg(c.column_name, c.udt_name) as texts,
       array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
         where i.indrelid = format('public.%I', c.table_name)::regclass and i.indisprimary) as key
     from information_schema.columns c
       join information_schema.tables t on t.table_schema = 'public' and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
     where c.table_schema = 'public' and c.udt_name in ('text', '_text', 'varchar', 'jsonb', 'json') and c.is_generated = 'NEVER'
       and c.column_name <> 'kind' and c.table_name <> all($1)
     group by c.table_name`,
    [APART],
  );
}

function candidates(write: Write, { name }: Table, pseudonym: Pseudonym): Promise<Columns[]> {
  return write.manager
    .query<{ row: Columns }[]>(
      `select to_jsonb(t) as row from public.${name} t
       where exists (select from unnest($1::text[]) trace where strpos(lower(t::text), trace) > 0)`,
      [pseudonym.traces],
    )
    .then((rows) => rows.map(({ row }) => row));
}

async function update(
  write: Write,
  { name, key, texts }: Table,
  row: Columns,
  columns: string[],
  pseudonym: Pseudonym,
): Promise<void> {
  const values = columns.map((column) => {
    const value = pseudonym.entry(row, column);
    return texts[column]!.startsWith('json') ? JSON.stringify(value) : value;
  });
  const assignments = columns.map((column, index) => `${column} = $${index + 1}`);
  const conditions = key.map((column, index) => `${column} = $${columns.length + index + 1}`);
  await write.manager.query(
    `update public.${name} set ${assignments.join(', ')} where ${conditions.join(' and ')}`,
    [...values, ...key.map((column) => row[column])],
  );
}

/** Whose record a row is part of. */
function ownerOf(table: string, row: Columns): { set: 'nodes' | 'relationships' | 'progress'; id: string } {
  if (table === 'relationship') return { set: 'relationships', id: row['id'] as string };
  if (table === 'progress_update') return { set: 'progress', id: row['id'] as string };
  if (table === 'restriction') {
    const set = { node: 'nodes', relationship: 'relationships', progress_update: 'progress' } as const;
    return { set: set[row['thing_table'] as keyof typeof set], id: row['thing_id'] as string };
  }
  if (row['relationship_id']) return { set: 'relationships', id: row['relationship_id'] as string };
  if (row['progress_update_id']) return { set: 'progress', id: row['progress_update_id'] as string };
  return { set: 'nodes', id: (row['node_id'] ?? row['action_id'] ?? row['id']) as string };
}

const ATTACHED = new Set(['citation', 'identifier', 'restriction', 'timescale_revision']);

function fieldOf(table: string, column: string): string {
  const field = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return ATTACHED.has(table) ? `${table}.${field}` : field;
}
