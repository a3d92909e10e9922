import type { Rating, RelationshipType } from '@golden-thread/schema';
import sql, { type Sql, join } from 'sql-template-tag';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import {
  type Conditions,
  DateRange,
  checkedId,
  equals,
  holds,
  isId,
  matches,
  oneOf,
  whether,
  within,
} from '../graphql/filters.js';
import { RatingEnum } from '../graphql/enums.js';
import { type OrderBy, nodeOrderFields, orderOf } from '../graphql/order.js';
import { PageArgs } from '../graphql/page.js';
import { DateScalar } from '../graphql/scalars.js';
import { NodeFilter, nodeConditions, recordedNodes } from '../node/node.inputs.js';
import { type ReadContext, nodeInForce } from '../read/context.js';
import type { Relation } from '../read/field.js';
import type { Row } from '../read/row.js';
import { isTied } from '../relationship/relationship.inputs.js';
import { boardToPlan } from '../relationship/roles.js';
import {
  hasProgress,
  hasProgressSince,
  hasRating,
  isCompleted,
  isOverdue,
  newestRating,
  type Rated,
} from './action.sql.js';
import { hasSlipped, timescaleColumn } from './timescale.sql.js';

@ArgsType()
export class ProgressArgs extends PageArgs {
  @Field({
    defaultValue: true,
    description:
      'Whether updates that were corrected are among it. Without them the first is the last report that counts.',
  })
  includeCorrected?: boolean;
}

@InputType({ description: 'Which actions to list. All given conditions must hold.' })
export class ActionFilter extends NodeFilter {
  @Field(() => ID, { nullable: true, description: 'In this plan.' })
  planId?: string | null;
  @Field(() => ID, { nullable: true, description: 'In this priority.' })
  priorityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'In this outcome.' })
  outcomeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'In a plan in which this board has a part on the day.' })
  boardId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'For which this post, board or organisation answers on the day, alone or jointly.',
  })
  accountableId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Which this post, board or organisation supports on the day.',
  })
  supportedById?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'With an accountable party on the day, or with none.',
  })
  hasAccountable?: boolean | null;
  @Field(() => String, { nullable: true, description: 'With this number in its plan.' })
  reference?: string | null;
  @Field(() => DateRange, { nullable: true, description: 'Due in this time.' })
  dueOn?: DateRange | null;
  @Field(() => Boolean, { nullable: true, description: 'With a published timescale, or with none.' })
  hasTimescale?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Overdue on the day, or not.' })
  isOverdue?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Due later on the day than it was at first, or not. What has no due date, or had none at first, has not slipped.',
  })
  hasSlipped?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'With progress reported by the day, or with none.' })
  hasProgress?: boolean | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'In force on the day, with no progress reported between this day and the day of the answer. Cross-reference notes are left out: nobody reports on them.',
  })
  noProgressSince?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whose newest rating of the action is BLUE (completed), or is not, or is missing.',
  })
  isCompleted?: boolean | null;
  @Field(() => [RatingEnum], {
    nullable: true,
    description: 'Whose newest rating of the action is one of these.',
  })
  ratingIn?: Rating[] | null;
  @Field(() => [RatingEnum], {
    nullable: true,
    description: 'Whose newest rating of the impact is one of these.',
  })
  impactRatingIn?: Rating[] | null;
  @Field(() => Boolean, { nullable: true, description: 'With a rating recorded by the day, or with none.' })
  isRated?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only cross-reference notes, or none of them.' })
  isNote?: boolean | null;
}

export function actionConditions(row: Row, ctx: ReadContext): Conditions<ActionFilter> {
  const tiedBy = (type: RelationshipType) => (id: string) => isTied(row.id, ctx, 'IN', [type], { id });
  const newestIn = (rated: Rated) => (ratings: Rating[]) =>
    sql`exists (select from (${newestRating(rated, row.id, ctx)}) newest where ${oneOf(sql`newest.rating`)(ratings)})`;
  return {
    ...nodeConditions(row, ctx),
    planId: isId(row.own('plan_id')),
    priorityId: (id) =>
      sql`${row.own('outcome_id')} in (select o.id from outcome o where o.priority_id = ${checkedId(id)}::uuid)`,
    outcomeId: isId(row.own('outcome_id')),
    boardId: (id) => isTied(row.own('plan_id'), ctx, 'IN', boardToPlan, { id }),
    accountableId: tiedBy('ACCOUNTABLE_FOR'),
    supportedById: tiedBy('SUPPORTS'),
    hasAccountable: whether(isTied(row.id, ctx, 'IN', ['ACCOUNTABLE_FOR'])),
    reference: equals(byLetters(row)),
    dueOn: within(timescaleColumn(row.alias, 'due_on', ctx), sql`date`),
    hasTimescale: whether(sql`(${timescaleColumn(row.alias, 'timescale_text', ctx)} is not null)`),
    isOverdue: whether(isOverdue(row.alias, row.node('valid_to'), ctx)),
    hasSlipped: holds(hasSlipped(row.alias, ctx)),
    hasProgress: whether(hasProgress(row.id, ctx)),
    noProgressSince: (day) =>
      sql`(not ${row.own('is_note')} and ${nodeInForce(row, ctx)}
        and not ${hasProgressSince(row.id, day, ctx)})`,
    isCompleted: whether(isCompleted(row.id, ctx)),
    ratingIn: newestIn('action_rating'),
    impactRatingIn: newestIn('impact_rating'),
    isRated: whether(hasRating(row.id, ctx)),
    isNote: whether(row.own('is_note')),
  };
}

/** The number of an action as it is ordered, and looked up by the same index. */
const byLetters = (row: Row) => sql`(${row.own('reference')} collate "C")`;

export const actionOrder = orderOf('Action', {
  POSITION: {
    description: 'The order of the plan. Over several plans, first positions first.',
    term: (row) => ({ name: 'position', sql: row.own('position'), type: 'integer', required: true }),
  },
  DUE_ON: {
    description: 'When it is due.',
    term: (row, ctx) => ({ name: 'due', sql: timescaleColumn(row.alias, 'due_on', ctx), type: 'date' }),
  },
  REFERENCE: {
    description: 'The number, letter by letter.',
    term: (row) => ({ name: 'reference', sql: byLetters(row), type: 'text', required: true }),
  },
  ...nodeOrderFields,
});

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => ActionFilter, { nullable: true, description: 'Which to list. All unless told.' })
  filter?: ActionFilter | null;

  @Field(() => [actionOrder.Input], {
    nullable: true,
    description: 'The order; that of the plan unless told.',
  })
  orderBy?: OrderBy[] | null;
}

export function actionsUnder(child: Row, ctx: ReadContext, args: ActionsArgs, under: Sql): Relation {
  return {
    where: join(
      [under, recordedNodes(child, ctx), matches(args.filter, () => actionConditions(child, ctx))],
      ' and ',
    ),
    order: actionOrder.terms(args.orderBy, child, ctx),
  };
}
