import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { type Conditions, checkedId } from '../graphql/filters.js';
import { nodeOrderFields, orderOf } from '../graphql/order.js';
import { NodeFilter, nodeConditions } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { Row } from '../read/row.js';

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
    organisationId: (id) => sql`exists (select from relationship r where r.source_id = ${row.id}
      and r.target_id = ${checkedId(id)}::uuid and r.type = 'POST_IN' and ${ctx.confirmed(sql`r`)})`,
    isHeld: (
      wanted,
    ) => sql`exists (select from relationship r where r.target_id = ${row.id} and r.type = 'HOLDS'
      and ${ctx.confirmed(sql`r`)}) = ${wanted}`,
  };
}

export const postOrder = orderOf('Post', nodeOrderFields);
