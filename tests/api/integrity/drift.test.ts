import {
  allowedEnds,
  datePrecision,
  nodeKind,
  rating,
  relationshipRule,
  relationshipStatus,
  relationshipTypes,
} from '@golden-thread/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';

let register: Register;
let declared: Column[];
let actual: (Column & { filled: boolean })[];

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  isKey: boolean;
}

/** What the entities call a type, and what PostgreSQL calls it. */
const types: Record<string, string> = {
  uuid: 'uuid', text: 'text', date: 'date', integer: 'int4', boolean: 'bool', timestamptz: 'timestamptz', jsonb: 'jsonb',
}; // prettier-ignore

/** Tables that are not written through TypeORM: the catalogue's rows, the change log, what repeats are known by, secrets, restrictions, the list of migrations. */
const ownTables = [
  'change',
  'change_payload',
  'idempotency',
  'migrations',
  'relationship_ends',
  'relationship_type',
  'restriction',
  'session',
  'one_time_link',
  'access_token',
  'request_count',
  'sign_in_attempt',
];

beforeAll(async () => {
  register = await openTestRegister();
  declared = await register.database.transaction(async ({ connection }) =>
    connection.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => ({
        table: tableName,
        column: column.databaseName,
        type: `${column.isArray ? '_' : ''}${types[column.type as string]}`,
        nullable: column.isNullable,
        hasDefault: column.default !== undefined,
        isKey: column.isPrimary,
      })),
    ),
  );
  actual = await rowsOf(
    register.database,
    `select c.table_name as table, c.column_name as column, c.udt_name as type, c.is_nullable = 'YES' as nullable,
       c.column_default is not null as "hasDefault",
       exists (
         select from information_schema.table_constraints t
         join information_schema.key_column_usage k using (constraint_schema, constraint_name)
         where t.constraint_type = 'PRIMARY KEY' and t.table_schema = 'public'
           and t.table_name = c.table_name and k.column_name = c.column_name) as "isKey",
       -- what the database itself fills: the search vector, the kind that a kind's table repeats for its foreign key, and
       -- the restrictions that reach a row
       c.is_generated = 'ALWAYS' or c.column_name = 'restrictions' or (c.column_name = 'kind' and c.table_name <> 'node') as "filled"
     from information_schema.columns c
     join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
  );
});

const name = ({ table, column }: Column) => `${table}.${column}`;
const sorted = (columns: Column[]) => columns.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));

describe('entities and the migrated database', () => {
  test('have the same tables', () => {
    const tables = (columns: Column[]) => [...new Set(columns.map(({ table }) => table))].toSorted();
    expect(tables(actual).filter((table) => !ownTables.includes(table))).toEqual(tables(declared));
  });

  test('have the same columns, of the same types, nullability, defaults and keys', () => {
    const written = actual.filter(({ table, filled }) => !ownTables.includes(table) && !filled);
    expect(sorted(written)).toEqual(sorted(declared.map((column) => ({ ...column, filled: false }))));
    expect(declared.length).toBeGreaterThan(80);
  });
});

describe('the closed lists that the database keeps', () => {
  /** The quoted words of the check that a column has. */
  const wordsOf = async (table: string, column: string): Promise<string[]> => {
    const checks = await rowsOf<{ definition: string }>(
      register.database,
      `select pg_get_constraintdef(oid) as definition from pg_constraint
       where contype = 'c' and conrelid = ('public.' || $1)::regclass and conname = $1 || '_' || $2 || '_check'`,
      [table, column],
    );
    return Array.from(checks[0]?.definition.matchAll(/'([A-Z]+)'/g) ?? [], ([, word]) => word!);
  };

  test.each([
    ['node', 'kind', nodeKind.values],
    ['node', 'valid_from_precision', datePrecision.values],
    ['plan', 'ends_on_precision', datePrecision.values],
    ['document', 'published_on_precision', datePrecision.values],
    ['action', 'timescale_precision', datePrecision.values],
    ['relationship', 'valid_to_precision', datePrecision.values],
    ['relationship', 'status', relationshipStatus.values],
    ['progress_update', 'action_rating', rating.values],
    ['progress_update', 'impact_rating', rating.values],
  ])('%s.%s are those of the shared vocabulary', async (table, column, values) => {
    expect((await wordsOf(table, column)).toSorted()).toEqual([...values].toSorted());
  });
});

describe('the catalogue of relationships', () => {
  /** Containment is read from the plans themselves: it is published as a type, and never recorded. */
  const recorded = relationshipTypes.filter((type) => !relationshipRule(type).derived);

  test('the database holds the same relationship types with the same rules as the catalogue', async () => {
    const inDatabase = await rowsOf(
      register.database,
      `select type, is_acyclic, is_symmetric, one_in_force_per from relationship_type order by type collate "C"`,
    );
    const inCode = recorded.toSorted().map((type) => {
      const { acyclic = false, symmetric = false, oneInForcePer = null } = relationshipRule(type);
      return { type, is_acyclic: acyclic, is_symmetric: symmetric, one_in_force_per: oneInForcePer };
    });
    expect(inDatabase).toEqual(inCode);
  });

  test('the database allows the same kinds at the ends of each type as the catalogue', async () => {
    const inDatabase = await rowsOf<{ ends: string }>(
      register.database,
      `select concat_ws(' ', source_kind, type, target_kind) as ends from relationship_ends`,
    );
    const inCode = recorded.flatMap((type) =>
      allowedEnds(type).flatMap(({ source, target }) => {
        const ends = [`${source} ${type} ${target}`];
        // A symmetric tie is turned so that the smaller id comes first: both orders of its kinds must be allowed.
        if (relationshipRule(type).symmetric) ends.push(`${target} ${type} ${source}`);
        return ends;
      }),
    );
    expect(inDatabase.map(({ ends }) => ends).toSorted()).toEqual([...new Set(inCode)].toSorted());
  });
});
