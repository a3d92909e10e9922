import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: 2026-02-29 does not. */
export function isDay(value: string): boolean {
  const match = DAY.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A date must be a day that exists, written YYYY-MM-DD, such as 2026-01-07.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Days travel as text from PostgreSQL to the client and never become a JavaScript Date, which has a time zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day in the calendar of Europe/London, written YYYY-MM-DD, such as 2026-01-07.',
  serialize: (value) => value as string,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** A day, a time and its zone: without a zone it would be read in that of this server. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:?\d{2})$/i;

function parseInstant(value: unknown): string {
  if (typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10))) {
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw new GraphQLError(
    'An instant must be written as in 2026-01-07T19:00:00Z, with Z or an offset such as +01:00 at its end.',
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  // The same as `serialize`, for answers that the database finishes.
  extensions: {
    json: (value: Sql) =>
      sql`to_json(to_char((${value})::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
  },
  description:
    'An instant in UTC, written as in 2026-01-07T19:00:00.000Z. Given, it may have another offset, such as +01:00, and must have one.',
  serialize: (value) => new Date(value as string).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});
