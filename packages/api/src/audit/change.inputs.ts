import sql, { type Sql, join } from 'sql-template-tag';
import { ArgsType, Field, ID } from 'type-graphql';
import { type Viewer, hasRole } from '../access/viewer.js';
import { type Conditions, checkedId, equals, matches, oneOf } from '../graphql/filters.js';
import { PageArgs } from '../graphql/page.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { Relation } from '../read/field.js';
import type { Row } from '../read/row.js';
import { overseeing } from '../relationship/roles.js';
import { consequences } from '../write/writer.js';
import { type ChangeKind, ChangeKindEnum } from './change.type.js';
import { newestFirst } from './history.js';

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded at or after this instant.' })
  since?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded before this instant.' })
  until?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this node or relationship, and of ties and parts of it.',
  })
  nodeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of this board, its ties, and the plans that it oversaw, owned or monitored at any time between "since" and "until", with their parts.',
  })
  boardId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this plan, all its parts, and their ties and progress.',
  })
  planId?: string | null;

  @Field(() => String, { nullable: true, description: 'Made by this actor.' })
  actor?: string | null;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: 'Made to things of these kinds. All unless told.',
  })
  kinds?: ChangeKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Made by these mutations, such as boardReplace. All unless told.',
  })
  operations?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Also what is only a consequence: parts of a plan that got another number, because another came or went before them (operation planRecount), or another beginning or end with their plan (planDates). It is there unless this is false.',
  })
  includeConsequences?: boolean | null;
}

/** The changes that the arguments ask for, newest first. */
export function changesOf(change: Row, args: ChangesArgs, viewer: Viewer): Relation {
  const { first: _first, after: _after, offset: _offset, ...filter } = args;
  // Who has which account is no part of the register: only who keeps the accounts is told.
  const seen = hasRole(viewer, 'ADMIN')
    ? sql`true`
    : sql`${change.own('subject_table')} not in ('account', 'access_token')`;
  return newestFirst(change, sql`${seen} and ${matches(filter, () => conditions(change, args))}`);
}

type Filter = Omit<ChangesArgs, keyof PageArgs>;

function conditions(change: Row, { since, until }: Filter): Conditions<Filter> {
  const touches = (ids: Sql) => sql`${change.own('touches')} && array(${ids})`;
  const plansWithParts = (plans: Sql) => sql`
    select id from (${plans}) of_plan
    union select p.id from priority p where p.plan_id in (${plans})
    union select o.id from outcome o where o.plan_id in (${plans})
    union select a.id from action a where a.plan_id in (${plans})`;
  return {
    since: (instant) => sql`${change.own('recorded_at')} >= ${instant}::timestamptz`,
    until: (instant) => sql`${change.own('recorded_at')} < ${instant}::timestamptz`,
    nodeId: (id) =>
      sql`(${change.own('touches')} @> array[${checkedId(id)}::uuid] or ${change.own('subject_id')} = ${id}::uuid)`,
    planId: (id) => touches(plansWithParts(sql`select ${checkedId(id)}::uuid as id`)),
    boardId: (id) => {
      const board = sql`${checkedId(id)}::uuid`;
      // The last instant before "until" may lie within a day, which then is one of the time.
      const during = [
        since == null
          ? sql`true`
          : sql`(r.valid_to is null or r.valid_to > ${dayOf(sql`${since}::timestamptz`)})`,
        until == null
          ? sql`true`
          : sql`(r.valid_from is null
              or r.valid_from <= ${dayOf(sql`(${until}::timestamptz - interval '1 microsecond')`)})`,
      ];
      const plans = sql`select r.target_id as id from relationship r where r.source_id = ${board}
        and r.type = any(${overseeing}::text[]) and r.status = 'CONFIRMED' and ${join(during, ' and ')}`;
      return touches(sql`select ${board} union ${plansWithParts(plans)}`);
    },
    actor: equals(change.own('actor')),
    kinds: oneOf(change.own('subject_kind')),
    operations: oneOf(change.own('operation')),
    includeConsequences: (wanted) =>
      wanted ? sql`true` : sql`${change.own('operation')} <> all(${[...consequences]}::text[])`,
  };
}

/** The register's days are those of London, whatever the time zone of the database. */
const dayOf = (instant: Sql) => sql`(${instant} at time zone 'Europe/London')::date`;
