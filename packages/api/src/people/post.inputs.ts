import { Field, ID, InputType } from 'type-graphql';
import { type Conditions, whether } from '../graphql/filters.js';
import { nodeOrderFields, orderOf } from '../graphql/order.js';
import { NodeFilter, nodeConditions } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { Row } from '../read/row.js';
import { isTied } from '../relationship/relationship.inputs.js';

@InputType({ description: 'Which posts to list. All given conditions must hold.' })
export class PostFilter extends NodeFilter {
  @Field(() => ID, { nullable: true, description: 'In this organisation on the day.' })
  organisationId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Held by a person on the day, or vacant or with no known holder.',
  })
  isHeld?: boolean | null;
}

export function postConditions(row: Row, ctx: ReadContext): Conditions<PostFilter> {
  return {
    ...nodeConditions(row, ctx),
    organisationId: (id) => isTied(row.id, ctx, 'OUT', ['POST_IN'], { id }),
    isHeld: whether(isTied(row.id, ctx, 'IN', ['HOLDS'])),
  };
}

export const postOrder = orderOf('Post', nodeOrderFields);
