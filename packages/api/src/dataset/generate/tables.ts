/** The tables of the register that are filled, in the order of their foreign keys, with the columns that are given. */
export const columns = {
  node: ['id', 'kind', 'council_id', 'slug', 'name', 'description', 'valid_from', 'valid_from_precision', 'valid_to', 'valid_to_precision'],
  organisation: ['id', 'organisation_type'],
  document: ['id', 'document_type', 'published_on', 'published_on_precision'],
  person: ['id'],
  post: ['id', 'is_collective'],
  board: ['id', 'board_type', 'status', 'cadence', 'terms_of_reference', 'is_decision_making'],
  plan: ['id', 'plan_type', 'status', 'starts_on', 'starts_on_precision', 'ends_on', 'ends_on_precision', 'priority_label', 'outcome_label', 'action_label', 'rating_key'],
  priority: ['id', 'plan_id', 'reference', 'position', 'theme'],
  outcome: ['id', 'plan_id', 'priority_id', 'reference', 'position'],
  action: ['id', 'plan_id', 'outcome_id', 'reference', 'position', 'accountable_text', 'timescale_text', 'start_on', 'due_on', 'timescale_precision', 'is_ongoing'],
  timescale_revision: ['id', 'action_id', 'position', 'timescale_text', 'start_on', 'due_on', 'timescale_precision', 'is_ongoing', 'reason', 'approved_on', 'approved_by_id'],
  progress_update: ['id', 'action_id', 'recorded_on', 'action_rating', 'impact_rating', 'commentary', 'corrects_id'],
  relationship: ['id', 'type', 'source_id', 'source_kind', 'target_id', 'target_kind', 'status', 'note', 'valid_from', 'valid_from_precision', 'valid_to', 'valid_to_precision'],
  citation: ['id', 'node_id', 'relationship_id', 'document_id', 'position', 'place', 'quote'],
} as const; // prettier-ignore

export type Table = keyof typeof columns;
export const tables = Object.keys(columns) as Table[];

type Value = string | number | boolean | null | undefined;
export type Row<Name extends Table> = Partial<Record<(typeof columns)[Name][number], Value>>;

const SPECIAL = /[\\\t\n\r]/;
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function encoded(value: Value): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, (letter) => escapes[letter]!) : value;
}

/** A row as a line of PostgreSQL's COPY. */
export function copyLine<Name extends Table>(table: Name, row: Row<Name>): string {
  const names: readonly (keyof Row<Name>)[] = columns[table];
  let line = '';
  for (const name of names) line += (line === '' ? '' : '\t') + encoded(row[name]);
  return `${line}\n`;
}
