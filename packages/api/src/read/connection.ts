import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import sql, { type Sql, join, raw } from 'sql-template-tag';
import { badUserInput } from '../shared/errors.js';
import type { OrderTerm, Relation } from './field.js';
import { whole } from './literal.js';
import { orderBy, settled, where } from './parts.js';
import type { Row } from './row.js';
import type { Asked, OutputType, Selection } from './selection.js';
import { type Part, list } from './text.js';

const DEFAULT_PAGE_SIZE = 25;
const MAX_PAGE_SIZE = 1000;

interface PageArgs {
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

/** What a connection asks of the compiler: the JSON object of a row, and objects of parts. */
interface ObjectCompiler {
  selection: Selection;
  object(nodes: readonly FieldNode[], type: OutputType, row: Row): Sql;
  members(fields: readonly Asked[], valueOf: (asked: Asked) => Part): Sql;
}

/** A connection as one JSON object: the page by limit, and only the parts of it that were asked for. */
export function connection(
  compiler: ObjectCompiler,
  asked: Asked,
  args: PageArgs,
  rowType: OutputType,
  row: Row,
  relation: Relation,
): Sql {
  const { size, after, offset } = pageOf(args, asked.field.name);
  const first = whole(size);
  const terms = totalOrder(relation, row);
  const order = orderBy(terms);
  const partsOf = (part: Asked) =>
    compiler.selection.of(getNamedType(part.field.type) as GraphQLObjectType, part.nodes);

  const columns: Sql[] = [];
  const column = (value: Sql): Sql => {
    const name = raw(`c${columns.length}`);
    columns.push(sql`${value} as ${name}`);
    return sql`x.${name}`;
  };
  const rows = () => sql`coalesce(max(${column(sql`count(*) over ()`)}), 0)`;
  // Cursors are costly: of a page only its first and last row need one.
  let ends: Sql | null = null;
  const isEnd = sql`page_place in (1, ${first}) or page_place = count(*) over ()`;
  const cursors = () => (ends ??= column(sql`case when ${isEnd} then ${cursorOf(terms)} end`));
  const listed = (item: Sql) =>
    list(item, sql`order by x.page_place`, sql` filter (where x.page_place <= ${first})`);
  const object = compiler.members(partsOf(asked), (part) => {
    const { name } = part.field;
    if (name === '__typename') return `"${getNamedType(asked.field.type).name}"`;
    if (name === 'nodes') return listed(column(compiler.object(part.nodes, rowType, row)));
    if (name === 'edges') {
      const edge = compiler.members(partsOf(part), (member) => {
        if (member.field.name === '__typename') return `"${getNamedType(part.field.type).name}"`;
        if (member.field.name === 'cursor') return sql`to_json(${cursorOf(terms)})`;
        return compiler.object(member.nodes, rowType, row);
      });
      return listed(column(edge));
    }
    if (name === 'pageInfo') {
      const hasPrevious = after !== null || offset > 0;
      return compiler.members(partsOf(part), pageInfo({ first, hasPrevious, cursors, rows }));
    }
    const counted = relation.from ? null : row.fromNodeAlone(where(relation));
    return sql`(select count(*) from ${counted ?? row.alone(relation.from)} ${where(relation)})`;
  });
  if (columns.length === 0) return object;
  const keyset = after === null ? [] : [afterCursor(terms, decodeCursor(after, terms))];
  const page = row.page(
    sql`row_number() over (${order})${offset > 0 ? sql` - ${offset}::int` : sql``}`,
    relation.from,
    sql`${where(relation, ...keyset)} ${order} limit ${whole(size + 1)}${offset > 0 ? sql` offset ${offset}` : sql``}`,
  );
  return sql`(select ${object} from (
    select page_place, count(*) over () as rows, ${join(columns, ', ')} from ${page}) x)`;
}

interface PageOf {
  first: Sql;
  hasPrevious: boolean;
  /** Number of the rows that there are, of those of the page and one more. */
  rows: () => Sql;
  /** Makes a column of cursors, which stand at least at both ends of the page. */
  cursors: () => Sql;
}

/** The parts of `pageInfo`. */
const pageInfo = (page: PageOf) => (part: Asked) => {
  const { first } = page;
  const at = (place: Sql) =>
    sql`coalesce(to_json(max(${page.cursors()}) filter (where x.page_place = least(${first}, ${place}))), 'null')`;
  switch (part.field.name) {
    case 'hasNextPage':
      return sql`to_json(${page.rows()} > ${first})`;
    case 'hasPreviousPage':
      return String(page.hasPrevious);
    case 'startCursor':
      return at(sql`1`);
    case 'endCursor':
      return at(sql`x.rows`);
    default:
      return '"PageInfo"';
  }
};

/** How many rows a page has: as many as were asked for, where that is not too many. */
export function pageSize(asked: number | null | undefined, name: string): number {
  const first = asked ?? DEFAULT_PAGE_SIZE;
  if (first >= 0 && first <= MAX_PAGE_SIZE) return first;
  throw badUserInput(
    `"first" of ${name} must be from 0 to ${MAX_PAGE_SIZE}; ${first} was asked for. Read further pages with "after".`,
  );
}

function pageOf(args: PageArgs, name: string): { size: number; after: string | null; offset: number } {
  const size = pageSize(args.first, name);
  const offset = args.offset ?? 0;
  if (offset < 0 || offset > 1_000_000) throw badUserInput(`"offset" of ${name} must be from 0 to 1000000.`);
  if (args.after != null && offset > 0) {
    throw badUserInput(`Give ${name} either "after" or "offset", not both.`);
  }
  return { size, after: args.after ?? null, offset };
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
