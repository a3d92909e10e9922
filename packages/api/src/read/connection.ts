import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import type { FieldsByTypeName, ResolveTree } from 'graphql-parse-resolve-info';
import sql, { type Sql, join, raw } from 'sql-template-tag';
import { badUserInput } from '../shared/errors.js';
import type { OrderTerm, Relation } from './field.js';
import { keyOf, orderBy, settled, source, where } from './parts.js';
import type { Row } from './row.js';

const DEFAULT_PAGE_SIZE = 25;
const MAX_PAGE_SIZE = 1000;

interface PageArgs {
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

/** What a connection asks of the compiler: the JSON object of a row. */
interface ObjectCompiler {
  object(selection: FieldsByTypeName, type: GraphQLObjectType | GraphQLInterfaceType, row: Row): Sql;
}

/** A connection as one JSON object: the page by limit, and only the parts of it that were asked for. */
export function connection(
  compiler: ObjectCompiler,
  field: ResolveTree,
  rowType: GraphQLObjectType | GraphQLInterfaceType,
  row: Row,
  relation: Relation,
): Sql {
  const { first, after, offset } = pageOf(field.args, field.name);
  const terms = totalOrder(relation, row);
  const order = orderBy(terms);
  const asked = Object.values(Object.values(field.fieldsByTypeName)[0] ?? {});

  const columns: Sql[] = [];
  const parts: Sql[] = [];
  for (const [index, part] of asked.entries()) {
    const key = raw(`'${keyOf(part)}'`);
    const column = raw(`c${index}`);
    if (part.name === 'nodes') {
      columns.push(sql`${compiler.object(part.fieldsByTypeName, rowType, row)} as ${column}`);
      parts.push(sql`${key}, ${page(column, first)}`);
    } else if (part.name === 'edges') {
      const node = Object.values(Object.values(part.fieldsByTypeName)[0] ?? {}).filter(
        (f) => f.name === 'node',
      );
      const nodes = node.map(
        (edge) => sql`${raw(`'${keyOf(edge)}'`)}, ${compiler.object(edge.fieldsByTypeName, rowType, row)}`,
      );
      columns.push(
        sql`json_build_object(${join([sql`'cursor', ${cursorOf(terms)}`, ...nodes], ', ')}) as ${column}`,
      );
      parts.push(sql`${key}, ${page(column, first)}`);
    } else if (part.name === 'totalCount') {
      const counted = relation.from ? null : row.fromNodeAlone(where(relation));
      parts.push(
        sql`'totalCount', (select count(*) from ${counted ?? source(row, relation)} ${where(relation)})`,
      );
    } else if (part.name === 'pageInfo') {
      columns.push(sql`${cursorOf(terms)} as cursor`);
      parts.push(sql`${key}, json_build_object(
        'hasNextPage', count(x.ord) > ${first}::int,
        'hasPreviousPage', ${after !== null || offset > 0}::boolean,
        'startCursor', min(x.cursor) filter (where x.ord = least(${first}::int, 1)),
        'endCursor', max(x.cursor) filter (where x.ord = least(${first}::int, x.rows)))`);
    }
  }
  if (parts.length === 0) return sql`'{}'::json`;
  const needsRows = columns.length > 0;
  if (!needsRows) return sql`json_build_object(${join(parts, ', ')})`;
  const keyset = after === null ? [] : [afterCursor(terms, decodeCursor(after, terms))];
  return sql`(select json_build_object(${join(parts, ', ')}) from (
    select y.*, count(*) over () as rows from (
      select row_number() over (${order}) - ${offset}::int as ord, ${join(dedupe(columns), ', ')}
      from ${source(row, relation)} ${where(relation, ...keyset)}
      ${order} limit ${first + 1} offset ${offset}) y) x)`;
}

const page = (column: Sql, first: number) =>
  sql`coalesce(json_agg(x.${column} order by x.ord) filter (where x.ord <= ${first}::int), '[]'::json)`;

/** `pageInfo` asked for twice under two aliases needs its cursor column once. */
function dedupe(columns: Sql[]): Sql[] {
  const seen = new Set<string>();
  return columns.filter((column) => !seen.has(column.sql) && seen.add(column.sql));
}

/** How many rows a page has: as many as were asked for, where that is not too many. */
export function pageSize(asked: number | null | undefined, name: string): number {
  const first = asked ?? DEFAULT_PAGE_SIZE;
  if (first >= 0 && first <= MAX_PAGE_SIZE) return first;
  throw badUserInput(
    `"first" of ${name} must be from 0 to ${MAX_PAGE_SIZE}; ${first} was asked for. Read further pages with "after".`,
  );
}

function pageOf(args: PageArgs, name: string): { first: number; after: string | null; offset: number } {
  const first = pageSize(args.first, name);
  const offset = args.offset ?? 0;
  if (offset < 0 || offset > 1_000_000) throw badUserInput(`"offset" of ${name} must be from 0 to 1000000.`);
  if (args.after != null && offset > 0) {
    throw badUserInput(`Give ${name} either "after" or "offset", not both.`);
  }
  return { first, after: args.after ?? null, offset };
}

/** A cursor holds the order's signature and the row's values in it, so that a cursor of another list is told apart. */
const signature = (terms: readonly OrderTerm[]) =>
  terms.map((term) => `${term.name}${term.descending ? '-' : ''}`).join(',');

function cursorOf(terms: readonly OrderTerm[]): Sql {
  const values = terms.map((term) => sql`${term.sql}::text`);
  return sql`translate(encode(convert_to(json_build_array(${signature(terms)}::text, ${join(values, ', ')})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

function decodeCursor(cursor: string, terms: readonly OrderTerm[]): (string | null)[] {
  try {
    const [sign, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as (
      string | null
    )[];
    if (sign === signature(terms) && values.length === terms.length && values.every(isValue)) return values;
  } catch {
    // Not one of ours: the same answer as for a cursor of another list.
  }
  throw badUserInput('The cursor in "after" does not belong to this list and order. Start again without it.');
}

const isValue = (value: unknown) => value === null || (typeof value === 'string' && !value.includes('\0'));

/** The order with ties broken by id, which runs as the term before it does: then one index serves it either way. */
function totalOrder({ order = [], isTotal }: Relation, row: Row): OrderTerm[] {
  const terms = order.map(settled);
  if (isTotal) return terms;
  const last = terms.at(-1);
  const descending = last?.descending ?? false;
  return [...terms, { name: 'id', sql: last?.id ?? row.id, type: 'uuid', required: true, descending }];
}

/** Rows strictly after the cursor's, in the order of the terms, missing values last. */
function afterCursor(terms: readonly OrderTerm[], values: readonly (string | null)[]): Sql {
  const given = values.map((value, index) => sql`${value}::${raw(terms[index]!.type)}`);
  const beyond = (term: OrderTerm) => raw(term.descending ? '<' : '>');
  const [first] = terms;
  if (terms.every((term) => term.required && !term.descending === !first!.descending)) {
    // Said as one comparison of rows, an index is entered where the page begins, however deep that is.
    const columns = terms.map((term) => term.sql);
    return sql`(${join(columns, ', ')}) ${beyond(first!)} (${join(given, ', ')})`;
  }
  const alternatives = terms.map((term, index) => {
    const equal = terms
      .slice(0, index)
      .map((before, i) => sql`${before.sql} is not distinct from ${given[i]!}`);
    const compared = sql`${term.sql} ${beyond(term)} ${given[index]!}`;
    const after =
      values[index] === null
        ? sql`false`
        : term.required
          ? compared
          : sql`(${compared} or ${term.sql} is null)`;
    return sql`(${join([...equal, after], ' and ')})`;
  });
  return sql`(${join(alternatives, ' or ')})`;
}
