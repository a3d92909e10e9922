import { InputType } from 'type-graphql';
import type { Conditions } from '../graphql/filters.js';
import { nodeOrderFields, orderOf } from '../graphql/order.js';
import { NodeFilter, nodeConditions } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { Row } from '../read/row.js';

@InputType({ description: 'Which people to list. All given conditions must hold.' })
export class PersonFilter extends NodeFilter {}

export const personConditions = (row: Row, ctx: ReadContext): Conditions<PersonFilter> =>
  nodeConditions(row, ctx);

export const personOrder = orderOf('Person', nodeOrderFields);
