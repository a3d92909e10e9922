import { Field, ID, InputType } from 'type-graphql';
import { type Conditions, equals, isId } from '../graphql/filters.js';
import { nodeOrderFields, orderOf } from '../graphql/order.js';
import { NodeFilter, nodeConditions } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { OrderTerm } from '../read/field.js';
import type { Row } from '../read/row.js';

@InputType({ description: 'Which priorities to list. All given conditions must hold.' })
export class PriorityFilter extends NodeFilter {
  @Field(() => ID, { nullable: true, description: 'In this plan.' })
  planId?: string | null;
  @Field(() => String, { nullable: true, description: 'With this number in its plan.' })
  reference?: string | null;
}

@InputType({ description: 'Which outcomes to list. All given conditions must hold.' })
export class OutcomeFilter extends PriorityFilter {
  @Field(() => ID, { nullable: true, description: 'In this priority.' })
  priorityId?: string | null;
}

export const priorityConditions = (row: Row, ctx: ReadContext): Conditions<PriorityFilter> => ({
  ...nodeConditions(row, ctx),
  planId: isId(row.own('plan_id')),
  reference: equals(row.own('reference')),
});

export const outcomeConditions = (row: Row, ctx: ReadContext): Conditions<OutcomeFilter> => ({
  ...priorityConditions(row, ctx),
  priorityId: isId(row.own('priority_id')),
});

const partOrderFields = {
  POSITION: {
    description: 'The order of the plan.',
    term: (row: Row): OrderTerm => ({
      name: 'position',
      sql: row.own('position'),
      type: 'integer',
      required: true,
    }),
  },
  ...nodeOrderFields,
};

export const priorityOrder = orderOf('Priority', partOrderFields);
export const outcomeOrder = orderOf('Outcome', partOrderFields);
