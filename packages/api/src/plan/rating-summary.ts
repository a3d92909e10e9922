import type { Rating } from '@golden-thread/schema';
import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { hasProgress, isOverdue, ratingsOf } from '../action/action.sql.js';
import { timescaleColumn } from '../action/timescale.sql.js';
import { RatingEnum } from '../graphql/enums.js';
import type { ReadContext } from '../read/context.js';
import { isTied } from '../relationship/relationship.inputs.js';

/** Ratings as they are counted: best first, unrated last. */
export const ratingKeys: readonly (Rating | null)[] = ['BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', null];

@ObjectType({ description: 'How many actions have one rating.' })
export class RatingCount {
  @Field(() => RatingEnum, {
    nullable: true,
    description: 'The rating; null counts the actions for which none is recorded.',
  })
  rating!: Rating | null;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How a group of actions stands on a day. Cross-reference notes are not counted.' })
export class RatingSummary {
  @Field(() => Int, { description: 'How many actions there are.' })
  total!: number;
  @Field(() => [RatingCount], {
    description:
      'By newest rating of the action, best first, unrated last. Every rating is listed, also with none.',
  })
  action!: RatingCount[];
  @Field(() => [RatingCount], {
    description:
      'By newest rating of the impact, best first, unrated last. Every rating is listed, also with none.',
  })
  impact!: RatingCount[];
  @Field(() => Int, { description: 'How many are overdue: past their due date and not completed.' })
  overdue!: number;
  @Field(() => Int, { description: 'How many have no timescale at all.' })
  withoutTimescale!: number;
  @Field(() => Int, { description: 'How many have no accountable party.' })
  withoutAccountable!: number;
  @Field(() => Int, { description: 'How many have no progress reported.' })
  withoutProgress!: number;
}

/** JSON of a `RatingSummary` over the actions `a` for which the condition holds. */
export function ratingSummary(condition: Sql, ctx: ReadContext): Sql {
  const counts = (column: Sql) => sql`(select json_agg(json_build_object('rating', key.rating, 'count',
      (select count(*) from stand where ${column} is not distinct from key.rating)) order by key.position)
    from unnest(${ratingKeys}::text[]) with ordinality as key(rating, position))`;
  return sql`(with stand as materialized (
    select a.id, ${timescaleColumn(sql`a`, 'timescale_text', ctx)} as timescale_text, latest.action_rating, latest.impact_rating, ${isOverdue(sql`a`, sql`live.valid_to`, ctx)} as overdue
    from action a join node live on live.id = a.id left join lateral (${ratingsOf(sql`a.id`, ctx)}) latest on true
    where ${condition} and not a.is_note and ${ctx.recorded(sql`live`)}
  ) select json_build_object(
    'total', (select count(*) from stand),
    'action', ${counts(sql`stand.action_rating`)},
    'impact', ${counts(sql`stand.impact_rating`)},
    'overdue', (select count(*) from stand where overdue),
    'withoutTimescale', (select count(*) from stand where timescale_text is null),
    'withoutAccountable', (select count(*) from stand where not ${isTied(sql`stand.id`, ctx, 'IN', ['ACCOUNTABLE_FOR'])}),
    'withoutProgress', (select count(*) from stand where not ${hasProgress(sql`stand.id`, ctx)})))`;
}
