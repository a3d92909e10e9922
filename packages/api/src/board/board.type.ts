import type { BoardStatus, BoardType, Cadence, RelationshipType } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { BoardStatusEnum, BoardTypeEnum, CadenceEnum, RelationshipTypeEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { DateScalar } from '../graphql/scalars.js';
import { GovernanceNode, Node } from '../node/node.type.js';
import type { Plan } from '../plan/plan.type.js';
import { Read, ReadFrom, TakesArgs } from '../read/field.js';
import { TypesArgs, tied } from '../relationship/relationship.inputs.js';
import type { Relationship } from '../relationship/relationship.type.js';
import { boardToPlan } from '../relationship/roles.js';
import { statusOn } from './board.sql.js';
import { lastMeeting, nextMeeting } from './meeting-dates.js';
import { reportingLines } from './reporting-lines.js';

@ObjectType({
  implements: [Node, GovernanceNode],
  description: 'A board, committee, partnership, group or forum that meets.',
})
@ReadFrom({ table: 'board' })
export class Board extends GovernanceNode {
  @Field(() => BoardTypeEnum, { description: 'What sort of body it is.' })
  boardType!: BoardType;

  @Field(() => BoardStatusEnum, {
    nullable: true,
    description:
      'Where it stands in its life; null when no paper says. Merged, replaced or dissolved only from its end on: on an earlier day it was active.',
  })
  @Read.sql((board, ctx) => statusOn(board, ctx))
  status!: BoardStatus | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @Read.sql((row) => row.node('description'))
  purpose!: string | null;

  @Field(() => CadenceEnum, { nullable: true, description: 'How often it meets; null when no paper says.' })
  cadence!: Cadence | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its terms of reference, as far as a paper states them.',
  })
  termsOfReference!: string | null;

  @Field(() => String, { nullable: true, description: 'What the papers say of its meetings.' })
  meetings!: string | null;

  @Field(() => [DateScalar], {
    description:
      'The days on which it met or will meet, as far as they are known, the earliest first. As recorded now, whatever the day.',
  })
  meetingDates!: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last known meeting before the day; null when none is known.',
  })
  @Read.sql((board, ctx) => lastMeeting(board, ctx))
  lastMeetingOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its next known meeting, on the day or after it; null when none is known.',
  })
  @Read.sql((board, ctx) => nextMeeting(board, ctx))
  nextMeetingOn!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it takes decisions; null when no paper says.',
  })
  isDecisionMaking!: boolean | null;

  @Field(() => [named('GovernanceNode')], {
    description: 'Who chairs or co-chairs it on the day: posts or people.',
  })
  @Read.many((board, child, _args, ctx) => tied(board, child, ctx, 'IN', ['CHAIRS', 'CO_CHAIRS']))
  chairs!: GovernanceNode[];

  @Field(() => [named('GovernanceNode')], {
    description: 'Who stands in for the chair on the day: posts or people.',
  })
  @Read.many((board, child, _args, ctx) => tied(board, child, ctx, 'IN', ['VICE_CHAIRS']))
  viceChairs!: GovernanceNode[];

  @Field(() => [named('GovernanceNode')], {
    description: 'Who sits on it on the day: posts, people or organisations.',
  })
  @Read.many((board, child, _args, ctx) => tied(board, child, ctx, 'IN', ['MEMBER_OF']))
  members!: GovernanceNode[];

  @Field(() => [named('Plan')], { description: 'Plans that it has a part in on the day, each once.' })
  @TakesArgs(() => TypesArgs)
  @Read.many<TypesArgs>((board, child, args, ctx) =>
    tied(board, child, ctx, 'OUT', args.types ?? boardToPlan),
  )
  plans!: Plan[];

  @Field(() => [Board], { description: 'Boards that it reports to on the day.' })
  @Read.many((board, child, _args, ctx) => tied(board, child, ctx, 'OUT', ['REPORTS_TO']))
  reportsTo!: Board[];

  @Field(() => [Board], { description: 'Boards that report to it on the day.' })
  @Read.many((board, child, _args, ctx) => tied(board, child, ctx, 'IN', ['REPORTS_TO']))
  reportingBoards!: Board[];

  @Field(() => [Board], { description: 'Boards that it replaced, by the day.' })
  @Read.many((board, child, _args, ctx) => tied(board, child, ctx, 'OUT', ['REPLACES'], { gone: true }))
  replaces!: Board[];

  @Field(() => [Board], { description: 'Boards that replaced it, by the day.' })
  @Read.many((board, child, _args, ctx) => tied(board, child, ctx, 'IN', ['REPLACES'], { gone: true }))
  replacedBy!: Board[];

  @Field(() => [named('ReportingLine')], {
    description:
      'Every path upward from the board on the day, to where it ends: boards reported to, accountable to, parent of, or escalated to. A path ends where it would come back to a board already in it.',
  })
  @Read.many((board, child, _args, ctx) => reportingLines(board, child, ctx))
  reportingLines!: ReportingLine[];
}

@ObjectType({ description: 'One path upward from a board.' })
export class ReportingLine {
  @Field(() => [named('ReportingStep')], {
    description: 'The steps upward, in order. The board that one starts from is not among them.',
  })
  @Read.many((line, child) => ({
    from: sql`unnest(${line.own('ties')}, ${line.own('nodes')}) with ordinality as ${child.alias}(tie_id, node_id, position)`,
    order: [{ name: 'position', sql: child.own('position'), type: 'integer' }],
  }))
  steps!: ReportingStep[];
}

@ObjectType({ description: 'One step of a reporting line.' })
export class ReportingStep {
  @Field(() => RelationshipTypeEnum, { description: 'How the board below is tied to this one.' })
  @Read.sql((step) => sql`(select r.type from relationship r where r.id = ${step.own('tie_id')})`)
  relationshipType!: RelationshipType;

  @Field(() => Board, {
    nullable: true,
    description: 'The board that the step leads to; null where it leads to an organisation.',
  })
  @Read.one((step) => ({ id: step.own('node_id') }))
  board!: Board | null;

  @Field(() => named('GovernanceNode'), { description: 'The board or organisation that the step leads to.' })
  @Read.one((step) => ({ id: step.own('node_id') }))
  node!: GovernanceNode;

  @Field(() => named('Relationship'), {
    description: 'The relationship itself, with its dates and citations.',
  })
  @Read.one((step) => ({ id: step.own('tie_id') }))
  relationship!: Relationship;
}

export const BoardConnection = connectionOf(() => Board, 'Board', 'boards');
