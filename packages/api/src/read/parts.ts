import sql, { type Sql, join, raw } from 'sql-template-tag';
import type { OrderTerm, Relation } from './field.js';
import type { Row } from './row.js';

/** The FROM item of a relation, with what its rows are joined with. Made when all columns are known. */
export const source = (row: Row, relation: Relation): Sql => row.from(relation.from);

export function where(relation: Relation, ...more: Sql[]): Sql {
  const conditions = [relation.where, ...more].filter((condition) => condition !== undefined);
  return conditions.length === 0 ? sql`` : sql`where ${join(conditions, ' and ')}`;
}

/** `order by …`, with missing values last whichever way it runs. */
export function orderBy(terms: readonly OrderTerm[]): Sql {
  if (terms.length === 0) return sql``;
  return sql`order by ${join(
    terms.map(
      (term) =>
        sql`${term.sql} ${raw(term.descending ? 'desc' : 'asc')}${raw(term.required ? '' : ' nulls last')}`,
    ),
    ', ',
  )}`;
}
