import sql, { type Sql } from 'sql-template-tag';
import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../graphql/page.js';
import type { Relation } from '../read/field.js';
import type { Row } from '../read/row.js';

@ArgsType()
export class HistoryArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Also the changes of relationships at whose ends it stands. They are left out unless told.',
  })
  includeRelationships?: boolean | null;
}

export function newestFirst(change: Row, where: Sql): Relation {
  return {
    where,
    order: [{ name: 'seq', sql: change.own('seq'), type: 'bigint', descending: true, required: true }],
    isTotal: true,
  };
}

/** The changes of a node, with the progress reported on it if it is an action. */
export function historyOfNode(node: Row, change: Row, { includeRelationships }: HistoryArgs): Relation {
  const ties = includeRelationships
    ? sql`union all select r.id from relationship_ever r where ${node.id} in (r.source_id, r.target_id)`
    : sql``;
  return newestFirst(
    change,
    sql`${change.own('subject_id')} = any(array(select ${node.id}
      union all select u.id from progress_update u where u.action_id = ${node.id} ${ties}))`,
  );
}

export const historyOfRelationship = (tie: Row, change: Row): Relation =>
  newestFirst(change, sql`${change.own('subject_id')} = ${tie.id}`);
