import sql, { type Sql, join } from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { rates } from '../action/action.sql.js';
import { DateScalar } from '../graphql/scalars.js';
import type { ReadContext } from '../read/context.js';
import { RatingCount, ratingKeys } from './rating-summary.js';

@ObjectType({
  description: 'How a group of actions stood at the end of a day on which one of them was rated.',
})
export class RatingsOnDay {
  @Field(() => DateScalar, { description: 'The day on which a rating was reported.' })
  date!: string;
  @Field(() => [RatingCount], {
    description:
      'By newest rating of the action by the day, best first, unrated last. Every rating is listed, also with none.',
  })
  action!: RatingCount[];
  @Field(() => [RatingCount], {
    description:
      'By newest rating of the impact by the day, best first, unrated last. Every rating is listed, also with none.',
  })
  impact!: RatingCount[];
}

/**
 * JSON of a list of `RatingsOnDay` over the actions `a` for which the condition holds. A rating stands from the day on which
 * it is reported until the next one of the same action, or of the same impact; what comes to a rating on a day and what leaves
 * it is added up from day to day, so that each update is met once, however many days there are.
 */
export function ratingHistory(condition: Sql, ctx: ReadContext): Sql {
  const counts = (what: string) => {
    const entries = ratingKeys.map(
      (key) => sql`json_build_object('rating', ${key}::text, 'count',
        sum(coalesce(sum(by) filter (where what = ${what}::text and rating is not distinct from ${key}::text), 0)) over (order by day))`,
    );
    return sql`json_build_array(${join(entries, ', ')})`;
  };
  const counted = sql`${condition} and not a.is_note`;
  return sql`(with standing as materialized (
    select what, since, rating, is_report, least(lead(since) over (partition by action_id, what order by since, id nulls first), ended) as until
    from (
      select a.id as action_id, unnest(array['action', 'impact']) as what, coalesce(live.valid_from, '-infinity') as since, null::uuid as id,
        null as rating, false as is_report, live.valid_to as ended
      from action a join node live on live.id = a.id where ${counted}
      union all
      select a.id, given.what, greatest(p.recorded_on, live.valid_from), p.id, given.rating, p.recorded_on >= coalesce(live.valid_from, '-infinity'), live.valid_to
      from action a join node live on live.id = a.id join progress_update p on p.action_id = a.id
        cross join lateral (values ('action', p.action_rating), ('impact', p.impact_rating)) given (what, rating)
      where ${counted} and ${rates(sql`p`, ctx)} and given.rating is not null
    ) rated
  ), moves as (
    select since as day, what, rating, is_report, 1 as by from standing where until is null or until > since
    union all select until, what, rating, false, -1 from standing where until > since
  ) select coalesce(json_agg(json_build_object('date', day, 'action', action, 'impact', impact) order by day)
      filter (where has_report), '[]')
    from (select day, bool_or(is_report) as has_report, ${counts('action')} as action, ${counts('impact')} as impact from moves group by day) stood)`;
}
