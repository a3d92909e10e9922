import type { OrganisationType } from '@golden-thread/schema';
import { Field, InputType } from 'type-graphql';
import { OrganisationTypeEnum } from '../graphql/enums.js';
import { type Conditions, equals, oneOf } from '../graphql/filters.js';
import { nodeOrderFields, orderOf } from '../graphql/order.js';
import { NodeFilter, nodeConditions } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { Row } from '../read/row.js';

@InputType({ description: 'Which organisations to list. All given conditions must hold.' })
export class OrganisationFilter extends NodeFilter {
  @Field(() => OrganisationTypeEnum, { nullable: true, description: 'Of this type.' })
  organisationType?: OrganisationType | null;
  @Field(() => [OrganisationTypeEnum], { nullable: true, description: 'Of one of these types.' })
  organisationTypeIn?: OrganisationType[] | null;
}

export function organisationConditions(row: Row, ctx: ReadContext): Conditions<OrganisationFilter> {
  return {
    ...nodeConditions(row, ctx),
    organisationType: equals(row.own('organisation_type')),
    organisationTypeIn: oneOf(row.own('organisation_type')),
  };
}

export const organisationOrder = orderOf('Organisation', {
  ...nodeOrderFields,
  ORGANISATION_TYPE: {
    description: 'The type, by its name.',
    term: (row) => ({ name: 'type', sql: row.own('organisation_type'), type: 'text', required: true }),
  },
});
