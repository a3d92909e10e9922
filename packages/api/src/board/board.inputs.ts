import { type BoardStatus, type BoardType, type Cadence, boardStatus } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { BoardStatusEnum, BoardTypeEnum, CadenceEnum } from '../graphql/enums.js';
import { type Conditions, DateRange, equals, oneOf, whether } from '../graphql/filters.js';
import { nodeOrderFields, orderOf } from '../graphql/order.js';
import { NodeFilter, nodeConditions } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { Row } from '../read/row.js';
import { isTied } from '../relationship/relationship.inputs.js';
import { boardToPlan, upward } from '../relationship/roles.js';
import { statusOn } from './board.sql.js';
import { meetsWithin, nextMeeting } from './meeting-dates.js';

@InputType({ description: 'Which boards to list. All given conditions must hold.' })
export class BoardFilter extends NodeFilter {
  @Field(() => BoardTypeEnum, { nullable: true, description: 'Of this type.' })
  boardType?: BoardType | null;
  @Field(() => [BoardTypeEnum], { nullable: true, description: 'Of one of these types.' })
  boardTypeIn?: BoardType[] | null;
  @Field(() => BoardStatusEnum, { nullable: true, description: 'With this status.' })
  status?: BoardStatus | null;
  @Field(() => [BoardStatusEnum], { nullable: true, description: 'With one of these statuses.' })
  statusIn?: BoardStatus[] | null;
  @Field(() => CadenceEnum, { nullable: true, description: 'Meeting this often.' })
  cadence?: Cadence | null;
  @Field(() => [CadenceEnum], { nullable: true, description: 'Meeting as often as one of these.' })
  cadenceIn?: Cadence[] | null;
  @Field(() => ID, { nullable: true, description: 'With a part in this plan on the day.' })
  planId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'With a line upward to another board on the day, or with none.',
  })
  hasReportingLine?: boolean | null;
  @Field(() => DateRange, { nullable: true, description: 'With a known meeting in this time.' })
  meetingOn?: DateRange | null;
}

export function boardConditions(row: Row, ctx: ReadContext): Conditions<BoardFilter> {
  return {
    ...nodeConditions(row, ctx),
    boardType: equals(row.own('board_type')),
    boardTypeIn: oneOf(row.own('board_type')),
    status: equals(statusOn(row, ctx)),
    statusIn: oneOf(statusOn(row, ctx)),
    cadence: equals(row.own('cadence')),
    cadenceIn: oneOf(row.own('cadence')),
    planId: (id) => isTied(row.id, ctx, 'OUT', boardToPlan, { id }),
    hasReportingLine: whether(isTied(row.id, ctx, 'OUT', upward)),
    meetingOn: meetsWithin(row),
  };
}

/** A board's statuses run in the order of its life, not of the alphabet. */
const lifeOrder = (row: Row, ctx: ReadContext) =>
  sql`array_position(${boardStatus.values}::text[], ${statusOn(row, ctx)})`;

export const boardOrder = orderOf('Board', {
  ...nodeOrderFields,
  BOARD_TYPE: {
    description: 'The type, by its name.',
    term: (row) => ({ name: 'type', sql: row.own('board_type'), type: 'text', required: true }),
  },
  STATUS: {
    description: 'Where it stands in its life, from proposed to dissolved.',
    term: (row, ctx) => ({ name: 'status', sql: lifeOrder(row, ctx), type: 'integer' }),
  },
  NEXT_MEETING_ON: {
    description: 'When it meets next, on the day or after it.',
    term: (row, ctx) => ({ name: 'meets', sql: nextMeeting(row, ctx), type: 'date' }),
  },
});
