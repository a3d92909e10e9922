import sql, { type Sql, join } from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { isUuid } from '../shared/ids.js';
import { badUserInput } from '../shared/errors.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

@InputType({ description: 'A range of days. Rows with no date are in no range.' })
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: 'On or after this day.' })
  gte?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'After this day.' })
  gt?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On or before this day.' })
  lte?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Before this day.' })
  lt?: string | null;
}

@InputType({ description: 'A range of instants, for reading only what changed since the last time.' })
export class DateTimeRange {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At or after this instant.' })
  gte?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this instant.' })
  lt?: string | null;
}

type Given<T> = Exclude<T, null | undefined>;

/** For each field of a filter, the condition that a given value means. Absent and null mean no condition. */
export type Conditions<Filter> = { [Name in keyof Required<Filter>]: (value: Given<Filter[Name]>) => Sql };

/** All given fields of a filter must hold. */
export function matches<Filter extends object>(
  filter: Filter | null | undefined,
  conditionsOf: () => Conditions<Filter>,
): Sql {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (given.length === 0) return sql`true`;
  const conditions = conditionsOf();
  return join(
    given.map(([name, value]) => conditions[name as keyof Filter](value as never)),
    ' and ',
  );
}

export const equals = (column: Sql) => (value: string | number) => sql`${column} = ${value}`;

export const oneOf = (column: Sql) => (values: readonly string[]) => sql`${column} = any(${values}::text[])`;

export const oneOfIds = (column: Sql) => (ids: readonly string[]) =>
  sql`${column} = any(${ids.map(checkedId)}::uuid[])`;

export const isId = (column: Sql) => (id: string) => sql`${column} = ${checkedId(id)}::uuid`;

export const isNull = (column: Sql) => (wanted: boolean) =>
  wanted ? sql`${column} is null` : sql`${column} is not null`;

/**
 * A condition that is never unknown, or its opposite. Not said by "= true": PostgreSQL then turns what exists elsewhere into a
 * join, in whichever order is quicker.
 */
export const whether = (condition: Sql) => (wanted: boolean) => (wanted ? condition : sql`not ${condition}`);

export const holds = (condition: Sql) => (wanted: boolean) =>
  wanted ? condition : sql`not coalesce(${condition}, false)`;

/** The conditions that the ends of a range mean; none for a range without an end. */
export function bounds(column: Sql, type: Sql, range: DateRange & DateTimeRange): Sql[] {
  const found: Sql[] = [];
  if (range.gte) found.push(sql`${column} >= ${range.gte}::${type}`);
  if (range.gt) found.push(sql`${column} > ${range.gt}::${type}`);
  if (range.lte) found.push(sql`${column} <= ${range.lte}::${type}`);
  if (range.lt) found.push(sql`${column} < ${range.lt}::${type}`);
  return found;
}

export const within = (column: Sql, type: Sql) => (range: DateRange & DateTimeRange) => {
  const ends = bounds(column, type, range);
  return ends.length === 0 ? sql`true` : sql`(${join(ends, ' and ')})`;
};

/** Identifiers are UUIDs: anything else is told apart before the database is asked. */
export function checkedId(id: string): string {
  if (isUuid(id)) return id;
  throw badUserInput(
    'An id must be one that this register gave out, such as 0198c0de-0000-7000-8000-000000000001.',
  );
}
