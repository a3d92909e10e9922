/** A row as `to_jsonb` writes it. */
export type Columns = Record<string, unknown>;

/** A thing as the change log keeps it: its rows by table, and lists of rows that belong to it. */
export type Snapshot = Record<string, Columns | Columns[]>;

/** A node that a change refers to. */
export interface Named {
  name: string;
  kind: string;
  /** Number in the plan, of a part of one. */
  reference: string | null;
}
export type Names = Record<string, Named>;

export interface FieldChange {
  /** Path of the field in the API, such as `cadence` or `timescale.dueOn`. */
  field: string;
  /** Null when it had no value. */
  before: unknown;
  after: unknown;
}

/** Columns that say nothing which the change itself does not say. */
const SILENT = new Set([
  'id', 'kind', 'source_kind', 'target_kind', 'version', 'created_at', 'updated_at', 'erasure',
]); // prettier-ignore

/** References to what is no node, or not looked up by name. */
const NAMELESS = new Set([
  'corrects_id', 'timescale_revision_id', 'person_id', 'scope_id', 'created_by_id',
]); // prettier-ignore

/** Columns whose field in the API is not simply their name in camel case. */
const PATHS: Record<string, string> = {
  valid_from_precision: 'validity.from.precision',
  valid_from_text: 'validity.from.text',
  valid_to_precision: 'validity.to.precision',
  valid_to_text: 'validity.to.text',
  'plan.starts_on': 'startsOn.date',
  'plan.starts_on_precision': 'startsOn.precision',
  'plan.starts_on_text': 'startsOn.text',
  'plan.ends_on': 'endsOn.date',
  'plan.ends_on_precision': 'endsOn.precision',
  'plan.ends_on_text': 'endsOn.text',
  'plan.priority_label': 'labels.priority',
  'plan.outcome_label': 'labels.outcome',
  'plan.action_label': 'labels.action',
  'document.published_on': 'publishedOn.date',
  'document.published_on_precision': 'publishedOn.precision',
  'document.published_on_text': 'publishedOn.text',
  'action.timescale_text': 'timescale.text',
  'action.start_on': 'timescale.startOn',
  'action.due_on': 'timescale.dueOn',
  'action.timescale_precision': 'timescale.precision',
  'action.is_ongoing': 'timescale.isOngoing',
  'restriction.reason': 'restriction.reason',
  'restriction.audience_boards': 'restriction.boards',
  'restriction.audience_accounts': 'restriction.accounts',
};

/** The fields in which two states of a thing differ. */
export function fieldChanges(before: Snapshot | null, after: Snapshot | null, names: Names): FieldChange[] {
  const tables = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return tables.flatMap((table) => {
    const [old, now] = [before?.[table], after?.[table]];
    if (Array.isArray(old) || Array.isArray(now)) return listChange(table, old, now, names);
    return columnChanges(table, old ?? {}, now ?? {}, names);
  });
}

function columnChanges(table: string, old: Columns, now: Columns, names: Names): FieldChange[] {
  const columns = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return columns
    .filter((column) => !SILENT.has(column) && !same(old[column], now[column]))
    .map((column) => ({
      field: PATHS[`${table}.${column}`] ?? PATHS[column] ?? camelCase(column.replace(/_id$/, '')),
      before: shown(column, old[column], names),
      after: shown(column, now[column], names),
    }))
    .filter(({ before, after }) => before !== null || after !== null);
}

/** Of a list only the entries that went and those that came. */
function listChange(table: string, old: unknown, now: unknown, names: Names): FieldChange[] {
  const went = entries(old).filter((entry) => !entries(now).some((other) => same(entry, other)));
  const came = entries(now).filter((entry) => !entries(old).some((other) => same(entry, other)));
  if (went.length + came.length === 0) return [];
  const list = (rows: Columns[]) => (rows.length === 0 ? null : rows.map((row) => told(row, names)));
  return [{ field: camelCase(table), before: list(went), after: list(came) }];
}

const entries = (list: unknown): Columns[] => (Array.isArray(list) ? (list as Columns[]) : []);

/** An entry of a list without its keys, with what it refers to by name. */
function told(row: Columns, names: Names): Columns {
  const values = Object.entries(row)
    .filter(
      ([column]) => !SILENT.has(column) && !/^(node|relationship|action|progress_update)_id$/.test(column),
    )
    .map(([column, value]) => [camelCase(column.replace(/_id$/, '')), shown(column, value, names)]);
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}

/**
 * A reference to a node is shown with the node's name; what is empty is null. A node without a name is one that the viewer
 * is not shown: that it is referred to is not told either.
 */
function shown(column: string, value: unknown, names: Names): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) {
    const list = column === 'audience_boards' ? value.filter((id) => names[id as string]) : value;
    return list.length === 0 ? null : list;
  }
  if (!column.endsWith('_id')) return value;
  const name = names[value as string]?.name ?? null;
  return name === null && !NAMELESS.has(column) ? null : { id: value, name };
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

/** Rows come from `jsonb`, which keeps the keys of an object in one order. An empty list is no value. */
const canonical = (value: unknown) =>
  Array.isArray(value) && value.length === 0 ? 'null' : JSON.stringify(value);

const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
