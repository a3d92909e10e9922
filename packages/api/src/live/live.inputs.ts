import sql, { type Sql, join } from 'sql-template-tag';
import { ArgsType, Field, ID } from 'type-graphql';
import { checkedId } from '../graphql/filters.js';
import type { LogEntry } from './log-tail.js';

@ArgsType()
export class ChangesArgs {
  @Field(() => ID, { nullable: true, description: 'Only changes that concern this node or relationship.' })
  nodeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only changes that concern this board.' })
  boardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only changes that concern this plan or what is in it.' })
  planId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Only changes of things of these kinds.' })
  kinds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the last change received: everything after it is delivered, also what happened meanwhile. Without it, what changes from now on.',
  })
  after?: string | null;
}

/** Which changes a subscriber wants: as a condition of the log, and of an entry in memory. */
export interface Wanted {
  condition: Sql;
  matches: (entry: LogEntry) => boolean;
}

export function wantedBy({ nodeId, boardId, planId, kinds }: ChangesArgs): Wanted {
  const ids = [nodeId, boardId, planId].filter((id) => id != null).map((id) => checkedId(id).toLowerCase());
  const conditions: Sql[] = [sql`true`];
  if (ids.length > 0) conditions.push(sql`touches @> ${ids}::uuid[]`);
  if (kinds != null) conditions.push(sql`subject_kind = any(${kinds}::text[])`);
  return {
    condition: join(conditions, ' and '),
    matches: (entry) =>
      ids.every((id) => entry.touches.includes(id)) && (kinds == null || kinds.includes(entry.kind)),
  };
}
