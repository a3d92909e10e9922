import type { GraphQLResolveInfo } from 'graphql';
import sql, { join } from 'sql-template-tag';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { checkedId, matches } from '../graphql/filters.js';
import type { Connection } from '../graphql/page.js';
import { ViewArgs } from '../graphql/view.js';
import { recordedNodes } from '../node/node.inputs.js';
import type { Row } from '../read/row.js';
import { badUserInput } from '../shared/errors.js';
import { ActionsArgs, actionConditions, actionOrder } from './action.inputs.js';
import { Action, ActionConnection } from './action.type.js';

@ArgsType()
class ActionAddress {
  @Field(() => ID, { nullable: true, description: 'Identifier of the action.' })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of its plan, together with "reference".' })
  plan?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its number in the plan, such as "1.1 a", together with "plan".',
  })
  reference?: string | null;
}

@Resolver()
export class ActionResolver {
  @Query(() => Action, {
    nullable: true,
    description: 'One action, by id, or by its plan and reference; null when there is none.',
  })
  async action(
    @Args(() => ActionAddress) address: ActionAddress,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Action | null> {
    return reader.read(info, {
      view,
      rows: (row, ctx) => ({
        where: join([atAddress(row, address), recordedNodes(row, ctx)], ' and '),
        // A retracted action, which has position 0, may have had the same number.
        order: [{ name: 'position', sql: row.own('position'), type: 'integer', descending: true }],
      }),
    });
  }

  @Query(() => ActionConnection, { description: 'A page of actions.' })
  async actions(
    @Args(() => ActionsArgs) { filter, orderBy }: ActionsArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Action>> {
    return reader.read(info, {
      view,
      rows: (row, ctx) => ({
        where: join([recordedNodes(row, ctx), matches(filter, () => actionConditions(row, ctx))], ' and '),
        order: actionOrder.terms(orderBy, row, ctx),
      }),
    });
  }
}

function atAddress(row: Row, { id, plan, reference }: ActionAddress) {
  if (id != null && plan == null && reference == null) return sql`${row.id} = ${checkedId(id)}::uuid`;
  if (id == null && plan != null && reference != null) {
    return sql`${row.own('plan_id')} = (select n.id from node n where n.kind = 'PLAN' and n.slug = ${plan})
      and ${row.own('reference')} = ${reference}`;
  }
  throw badUserInput('Give either "id", or both "plan" (its slug) and "reference".');
}
