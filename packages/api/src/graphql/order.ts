import sql from 'sql-template-tag';
import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';
import type { ReadContext } from '../read/context.js';
import type { OrderTerm } from '../read/field.js';
import type { Row } from '../read/row.js';
import { OrderDirectionEnum } from './enums.js';

interface OrderField {
  description: string;
  term: (row: Row, ctx: ReadContext) => OrderTerm;
}

export interface OrderBy {
  field: string;
  direction: 'ASC' | 'DESC';
}

export interface Order {
  /** The GraphQL input `BoardOrder { field: BoardOrderField!, direction }`. */
  Input: ClassType<OrderBy>;
  /** The terms that a given order means; the default when none is given. */
  terms: (given: readonly OrderBy[] | null | undefined, row: Row, ctx: ReadContext) => OrderTerm[];
}

/** Declares by what a type's lists can be ordered. The first field is the default. */
export function orderOf(name: string, fields: Record<string, OrderField>): Order {
  const names = Object.keys(fields);
  const FieldEnum = Object.fromEntries(names.map((field) => [field, field]));
  registerEnumType(FieldEnum, {
    name: `${name}OrderField`,
    description: `What lists of ${name} can be ordered by.`,
    valuesConfig: Object.fromEntries(
      names.map((field) => [field, { description: fields[field]!.description }]),
    ),
  });

  @InputType(`${name}Order`, { description: `One term of an order of ${name}. Missing values come last.` })
  class OrderInput implements OrderBy {
    @Field(() => FieldEnum, { description: 'What to order by.' })
    field!: string;
    @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
    direction!: 'ASC' | 'DESC';
  }

  return {
    Input: OrderInput,
    terms: (given, row, ctx) =>
      (given?.length ? given : [{ field: names[0]!, direction: 'ASC' as const }]).map(
        ({ field, direction }) => ({
          ...fields[field]!.term(row, ctx),
          descending: direction === 'DESC',
        }),
      ),
  };
}

/** By name, whatever the case and the database's locale. */
export const byName = (row: Row): OrderTerm => ({
  name: 'name',
  sql: sql`(lower(${row.node('name')}) collate "C")`,
  type: 'text',
  required: true,
  id: row.node('id'),
});

/** The order fields that every kind of node has. */
export const nodeOrderFields = {
  NAME: { description: 'The name, whatever its case.', term: byName },
  UPDATED_AT: {
    description: 'When the record last changed.',
    term: (row: Row): OrderTerm => ({
      name: 'updated',
      sql: row.node('updated_at'),
      type: 'timestamptz',
      required: true,
      id: row.node('id'),
    }),
  },
  VALID_FROM: {
    description: 'When it began.',
    term: (row: Row): OrderTerm => ({
      name: 'from',
      sql: row.node('valid_from'),
      type: 'date',
      id: row.node('id'),
    }),
  },
};
