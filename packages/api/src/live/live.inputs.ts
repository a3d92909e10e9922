import type { Sql } from 'sql-template-tag';
import { ArgsType, Field, ID } from 'type-graphql';
import type { Viewer } from '../access/viewer.js';
import { changesOf } from '../audit/change.inputs.js';
import { type ChangeKind, ChangeKindEnum } from '../audit/change.type.js';
import { checkedId } from '../graphql/filters.js';
import { Row } from '../read/row.js';
import { badUserInput } from '../shared/errors.js';
import type { LogEntry } from './log-tail.js';

@ArgsType()
export class LiveChangesArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Of this node or relationship, and of ties and parts of it.',
  })
  nodeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of this board, its ties, and the plans that it oversees, owns or monitors, with their parts.',
  })
  boardId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this plan, all its parts, and their ties and progress.',
  })
  planId?: string | null;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: 'Made to things of these kinds. All unless told.',
  })
  kinds?: ChangeKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the last change received: everything after it is delivered, also what happened meanwhile. Without it, what changes from now on.',
  })
  after?: string | null;
}

/** Which changes a subscriber wants. */
export interface Wanted {
  /** The row of `change` that the condition is about. */
  row: Row;
  /** The same as in the query `changes`. */
  condition: Sql;
  /** The same of an entry in memory, so that a subscriber asks the log only when it may hold something for it. */
  mayMatch: (entry: LogEntry) => boolean;
}

export function wantedBy({ nodeId, boardId, planId, kinds }: LiveChangesArgs, viewer: Viewer): Wanted {
  if (kinds?.length === 0)
    throw badUserInput('"kinds" names no kind. Leave it out for changes of all kinds.');
  const row = new Row(1, { table: 'change' });
  const ids = [nodeId, boardId, planId].filter((id) => id != null).map((id) => checkedId(id).toLowerCase());
  return {
    row,
    condition: changesOf(row, { nodeId, boardId, planId, kinds }, viewer).where!,
    mayMatch: ({ concerns, kind }) =>
      ids.every((id) => concerns.includes(id)) && (kinds == null || kinds.includes(kind)),
  };
}
