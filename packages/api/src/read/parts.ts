import sql, { type Sql, join, raw } from 'sql-template-tag';
import type { OrderTerm, Relation } from './field.js';
import type { Row } from './row.js';

/** The FROM item of a relation, with what its rows are joined with. Made when all columns are known. */
export const source = (row: Row, relation: Relation): Sql => row.from(relation.from);

export function where(relation: Relation, ...more: Sql[]): Sql {
  const conditions = [relation.where, ...more].filter((condition) => condition !== undefined);
  return conditions.length === 0 ? sql`` : sql`where ${join(conditions, ' and ')}`;
}

/**
 * A missing date stands at the end of time that the order reaches last. So no rule for missing values is needed, and an index
 * over the same expression serves the order, from its beginning as from any cursor.
 */
export function settled(term: OrderTerm): OrderTerm {
  if (term.required || term.type !== 'date') return term;
  const end = raw(term.descending ? `'-infinity'` : `'infinity'`);
  return { ...term, sql: sql`coalesce(${term.sql}, ${end}::date)`, required: true };
}

/** `order by …`, with missing values last whichever way it runs. */
export function orderBy(terms: readonly OrderTerm[]): Sql {
  if (terms.length === 0) return sql``;
  return sql`order by ${join(
    terms
      .map(settled)
      .map(
        (term) =>
          sql`${term.sql} ${raw(term.descending ? 'desc' : 'asc')}${raw(term.required ? '' : ' nulls last')}`,
      ),
    ', ',
  )}`;
}
