import type { PlanStatus, PlanType } from '@golden-thread/schema';
import { Field, ID, InputType } from 'type-graphql';
import { PlanStatusEnum, PlanTypeEnum } from '../graphql/enums.js';
import { type Conditions, equals, oneOf, whether } from '../graphql/filters.js';
import { nodeOrderFields, orderOf } from '../graphql/order.js';
import { NodeFilter, nodeConditions } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { Row } from '../read/row.js';
import { isTied } from '../relationship/relationship.inputs.js';
import { boardToPlan, overseeing } from '../relationship/roles.js';
import { planStatusOn } from './plan.sql.js';

@InputType({ description: 'Which plans to list. All given conditions must hold.' })
export class PlanFilter extends NodeFilter {
  @Field(() => PlanTypeEnum, { nullable: true, description: 'Of this type.' })
  planType?: PlanType | null;
  @Field(() => [PlanTypeEnum], { nullable: true, description: 'Of one of these types.' })
  planTypeIn?: PlanType[] | null;
  @Field(() => PlanStatusEnum, { nullable: true, description: 'With this status.' })
  status?: PlanStatus | null;
  @Field(() => [PlanStatusEnum], { nullable: true, description: 'With one of these statuses.' })
  statusIn?: PlanStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'In which this board has a part on the day.' })
  boardId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'With a board that oversees, owns or monitors it on the day, or with none.',
  })
  hasBoard?: boolean | null;
}

export function planConditions(row: Row, ctx: ReadContext): Conditions<PlanFilter> {
  return {
    ...nodeConditions(row, ctx),
    planType: equals(row.own('plan_type')),
    planTypeIn: oneOf(row.own('plan_type')),
    status: equals(planStatusOn(row, ctx)),
    statusIn: oneOf(planStatusOn(row, ctx)),
    boardId: (id) => isTied(row.id, ctx, 'IN', boardToPlan, { id }),
    hasBoard: whether(isTied(row.id, ctx, 'IN', overseeing, { kind: 'BOARD' })),
  };
}

export const planOrder = orderOf('Plan', {
  ...nodeOrderFields,
  PLAN_TYPE: {
    description: 'The type, by its name.',
    term: (row) => ({ name: 'type', sql: row.own('plan_type'), type: 'text', required: true }),
  },
  STATUS: {
    description: 'The status, by its name.',
    term: (row, ctx) => ({ name: 'status', sql: planStatusOn(row, ctx), type: 'text' }),
  },
});
