import sql, { type Sql, join, raw } from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { type Conditions, isId, whether } from '../graphql/filters.js';
import type { OrderTerm } from '../read/field.js';
import type { Row } from '../read/row.js';

@InputType({ description: 'Which citations to list. All given conditions must hold.' })
export class CitationFilter {
  @Field(() => ID, { nullable: true, description: 'From this paper.' })
  documentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a fact of this node.' })
  nodeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this relationship.' })
  relationshipId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of a fact on which papers contradict each other or themselves, or of any other. All statements about such a fact are disputed, not only the one that `contradicts`.',
  })
  isDisputed?: boolean | null;
}

export function citationConditions(row: Row): Conditions<CitationFilter> {
  return {
    documentId: isId(row.own('document_id')),
    nodeId: isId(row.own('node_id')),
    relationshipId: isId(row.own('relationship_id')),
    isDisputed: whether(sql`${row.id} in (${statementsDisputed()})`),
  };
}

/**
 * The statements about facts that have one which cannot be true beside the others: these few are where it begins. Each revision
 * of a timescale is a fact of its own.
 */
const statementsDisputed = (): Sql =>
  join(
    ['node_id', 'relationship_id', 'progress_update_id'].map(
      (of) => sql`select c.id from citation d
        join citation c on ${raw(`c.${of} = d.${of}`)} and c.field is not distinct from d.field
          and c.timescale_revision_id is not distinct from d.timescale_revision_id
        where d.contradicts`,
    ),
    ' union all ',
  );

/** Statements about one fact stand together. */
export const byFact = (row: Row): OrderTerm[] => [
  {
    name: 'about',
    sql: sql`coalesce(${row.own('node_id')}, ${row.own('relationship_id')}, ${row.own('progress_update_id')})`,
    type: 'uuid',
    required: true,
  },
  { name: 'field', sql: sql`coalesce(${row.own('field')}, '')`, type: 'text', required: true },
  { name: 'place', sql: row.own('place'), type: 'text' },
];
