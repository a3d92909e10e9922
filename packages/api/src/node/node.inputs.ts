import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { type Conditions, DateTimeRange, isId, within } from '../graphql/filters.js';
import { badUserInput } from '../shared/errors.js';
import { type ReadContext, nodeInForce, nodeOutOfForce } from '../read/context.js';
import type { Row } from '../read/row.js';

/** What every list of nodes can be filtered by. */
@InputType()
export abstract class NodeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Has all these words, or words that begin so, in its name, other names or text.',
  })
  search?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Belongs to the register of this council (an Organisation).',
  })
  councilId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open.',
  })
  isInForce?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Last changed in this time.' })
  updatedAt?: DateTimeRange | null;
}

export function nodeConditions(row: Row, ctx: ReadContext): Conditions<NodeFilter> {
  return {
    search: (words) => searchCondition(row, words),
    councilId: isId(row.node('council_id')),
    isInForce: (wanted) => (wanted ? nodeInForce(row, ctx) : nodeOutOfForce(row, ctx)),
    updatedAt: within(row.node('updated_at'), sql`timestamptz`),
  };
}

export const MAX_SEARCH_LENGTH = 200;

export function checkedWords(words: string): string {
  if (words.length <= MAX_SEARCH_LENGTH && !words.includes('\0')) return words;
  throw badUserInput(`A search may have at most ${MAX_SEARCH_LENGTH} characters, and no control characters.`);
}

export function searchCondition(row: Row, words: string): Sql {
  return sql`${row.node('search')} @@ search_query(${checkedWords(words)})`;
}

/** The rows that a root field with `asAt` may show: all of them, or those that exist on the day. */
export function recordedNodes(row: Row, ctx: ReadContext): Sql {
  return ctx.asAt === null ? sql`true` : nodeInForce(row, ctx);
}

/** The same for anything with an id: a node exists and a relationship holds on its own days, evidence on any. */
export function recordedThings(row: Row, ctx: ReadContext): Sql {
  if (ctx.asAt === null) return sql`true`;
  const holds = ctx.includesDay(
    row.ofKind('relationship', 'valid_from'),
    row.ofKind('relationship', 'valid_to'),
  );
  return sql`${nodeInForce(row, ctx)} and ${holds}`;
}
