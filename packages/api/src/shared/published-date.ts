import sql, { type Sql } from 'sql-template-tag';
import type { Row } from '../read/row.js';

/** SQL for a `PublishedDate` over the three columns `name`, `name_precision` and `name_text`; null when all are. */
export function publishedDate(row: Row, name: string): Sql {
  const [date, text] = [row.own(name), row.own(`${name}_text`)];
  return sql`case when ${date} is null and ${text} is null then null else json_build_object(
    'date', ${date}, 'precision', ${row.own(`${name}_precision`)}, 'text', ${text}) end`;
}
