import { randomUUID } from 'node:crypto';
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import sql, { type Sql, join, raw } from 'sql-template-tag';

/** A piece of JSON text: as it stands, or an SQL expression that makes it and is never null. */
export type Part = string | Sql;

/** PostgreSQL takes at most 100 arguments a call. */
const MAX_ARGUMENTS = 90;

/**
 * Stands in a finished text where a value is missing that must be there, so that it is found without parsing. It is of
 * this process alone: nobody can write it into the register.
 */
export const HOLE = `"${randomUUID()}"`;

/** One text of several parts. Strings are of the schema, never of a user: GraphQL names need no escaping. */
export function text(parts: readonly Part[]): Sql {
  const pieces: Sql[] = [];
  let words = '';
  const flush = () => {
    if (words !== '') pieces.push(raw(`'${words}'`));
    words = '';
  };
  for (const part of parts) {
    if (typeof part === 'string') words += part;
    else {
      flush();
      pieces.push(part);
    }
  }
  flush();
  return concatenated(pieces);
}

function concatenated(pieces: Sql[]): Sql {
  if (pieces.length <= MAX_ARGUMENTS) return sql`concat(${join(pieces, ', ')})`;
  const chunks: Sql[] = [];
  for (let start = 0; start < pieces.length; start += MAX_ARGUMENTS) {
    chunks.push(concatenated(pieces.slice(start, start + MAX_ARGUMENTS)));
  }
  return concatenated(chunks);
}

/** The JSON array of the texts of many rows. */
export const list = (item: Sql, order: Sql, where: Sql = sql``): Sql =>
  sql`coalesce('[' || string_agg(${item}, ',' ${order})${where} || ']', '[]')`;

/** What stands for a missing value: null, or in a finished text a hole where the schema promises one. */
export const missing = (type: GraphQLOutputType, isFinished: boolean): Sql =>
  raw(isFinished && isNonNullType(type) ? `'${HOLE}'` : `'null'`);

type Write = (value: Sql) => Sql;

/** PostgreSQL and JavaScript write small fractions differently; not those of six decimals that are written out. */
const fraction: Write = (value) => sql`to_json(trim_scale(round((${value})::numeric, 6)))`;

/** Identifiers and the words of a vocabulary hold nothing that JSON would escape: to_json would look for it, and for their type. */
const word: Write = (value) => sql`('"' || (${value}) || '"')`;

/** Whole numbers and truth values read in JSON as they do in PostgreSQL. */
const plain: Write = (value) => sql`(${value})::text`;

const writes = new Map<GraphQLNamedType, Write>([
  [GraphQLFloat, fraction],
  [GraphQLID, word],
  [GraphQLInt, plain],
  [GraphQLBoolean, plain],
]);

/** How values are written that to_json would write in another way, or as well and more slowly. A scalar may say it itself. */
function writeOf(type: GraphQLOutputType): Write | undefined {
  if (isListType(getNullableType(type))) return undefined;
  const named = getNamedType(type);
  if (isEnumType(named)) return word;
  return writes.get(named) ?? (named.extensions['json'] as Write | undefined);
}

/** The JSON of a scalar's value; null where there is none. */
export function scalar(type: GraphQLOutputType, value: Sql): Sql {
  return writeOf(type)?.(value) ?? sql`to_json(${value})`;
}

/** The same from a value that is JSON already. */
export function scalarOfJson(type: GraphQLOutputType, json: Sql): Sql {
  return writeOf(type)?.(sql`(${json} #>> '{}')`) ?? sql`nullif((${json})::text, 'null')`;
}
