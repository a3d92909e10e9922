import { Args, Extensions, type ClassType } from 'type-graphql';
import type { Sql } from 'sql-template-tag';
import type { ReadContext } from './context.js';
import type { Row, Source } from './row.js';

type Arguments = Record<string, unknown>;

/** One term of an order. `type` is the PostgreSQL type that a cursor's value is cast to. */
export interface OrderTerm {
  name: string;
  sql: Sql;
  type: 'text' | 'date' | 'integer' | 'bigint' | 'timestamptz' | 'uuid' | 'double precision';
  descending?: boolean;
  /** Never null: the order then needs no rule for missing values, and an index can serve it. */
  required?: true;
  /** The id beside the term's column, if that is not in the row's own table: one index then serves the order to its end. */
  id?: Sql;
}

/** Which rows hang under a parent row. */
export interface Relation {
  /** A FROM item of the relation's own, named `child.alias`, in place of the type's table. */
  from?: Sql;
  where?: Sql;
  /** The one row that has this id: it is joined instead of looked up row by row. */
  id?: Sql;
  /** The row of that id is known to be shown: where nothing but its id is asked for, it is not looked up. */
  isShown?: true;
  /** Ids for each of which the list has a place, in their order: null where there is no such row. */
  places?: readonly string[];
  order?: OrderTerm[];
  /** Whether the order alone tells all rows apart, so that no id is needed to break ties. */
  isTotal?: true;
}
export type RelationOf = (parent: Row, child: Row, args: never, ctx: ReadContext) => Relation;

/** SQL for values that a computed field needs. Fields of one type that name the same value share it. */
type Columns<Name extends string> = Record<Name, (row: Row, ctx: ReadContext) => Sql>;

export type FieldRead =
  | { how: 'sql'; sql: (row: Row, ctx: ReadContext) => Sql }
  | { how: 'embedded'; unless?: (row: Row, ctx: ReadContext) => Sql }
  | { how: 'computed'; columns: Columns<string>; compute: (values: never) => unknown }
  | { how: 'one' | 'many' | 'connection'; relation: RelationOf };

/**
 * Names the table that a GraphQL type is read from. It is kept under the type's own name, because type-graphql lets
 * extensions of a base class shine through to the classes that extend it.
 */
export function ReadFrom(source: Source): ClassDecorator {
  return (type) => (Extensions({ [sourceKey(type.name)]: source }) as ClassDecorator)(type);
}

const sourceKey = (typeName: string) => `source:${typeName}`;

export function sourceOf(type: { name: string; extensions: Readonly<Record<string, unknown>> }): Source {
  return (type.extensions[sourceKey(type.name)] as Source | undefined) ?? {};
}

/** How a field says that it is read. */
export function readOf(field: { extensions: Readonly<Record<string, unknown>> }): FieldRead | undefined {
  return field.extensions['read'] as FieldRead | undefined;
}

const read = (value: FieldRead): PropertyDecorator => Extensions({ read: value });

/**
 * How a field is read when it is not simply the column of its own name (`boardType` → `board_type`).
 * The GraphQL schema carries this, so that a field is described, typed and read in one place.
 */
export const Read = {
  /** A scalar, or a finished JSON value, from an SQL expression. */
  sql: (sql: (row: Row, ctx: ReadContext) => Sql) => read({ how: 'sql', sql }),
  /** An object of several columns of the same row; null where `unless` holds. */
  embedded: (unless?: (row: Row, ctx: ReadContext) => Sql) => read({ how: 'embedded', unless }),
  /** What SQL cannot say well, a sentence for instance: computed in code from the values of the named columns. */
  computed: <Values extends object>(
    columns: Columns<keyof Values & string>,
    compute: (values: Values) => unknown,
  ) => read({ how: 'computed', columns, compute }),
  one: <A = Arguments>(relation: (parent: Row, child: Row, args: A, ctx: ReadContext) => Relation) =>
    read({ how: 'one', relation }),
  many: <A = Arguments>(relation: (parent: Row, child: Row, args: A, ctx: ReadContext) => Relation) =>
    read({ how: 'many', relation }),
  connection: <A = Arguments>(relation: (parent: Row, child: Row, args: A, ctx: ReadContext) => Relation) =>
    read({ how: 'connection', relation }),
};

/** Gives a read field its arguments: type-graphql's `@Args`, for a property instead of a method. */
export function TakesArgs(argsType: () => ClassType): PropertyDecorator {
  return (prototype, key) => {
    Reflect.defineMetadata('design:paramtypes', [Object], prototype, key);
    Args(argsType)(prototype, key, 0);
  };
}
