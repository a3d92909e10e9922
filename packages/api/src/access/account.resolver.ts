import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { isId, matches } from '../graphql/filters.js';
import type { OrderBy } from '../graphql/order.js';
import { type Connection, PageArgs } from '../graphql/page.js';
import { AccountFilter, accountConditions, accountOrder } from './account.inputs.js';
import { Account, AccountConnection } from './account.type.js';

@Resolver()
export class AccountResolver {
  @Query(() => Account, {
    nullable: true,
    description: 'One account by its id; null when there is none. For administrators.',
  })
  async account(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return reader.read(info, { rows: (row) => ({ where: isId(row.id)(id) }) });
  }

  @Query(() => AccountConnection, { description: 'A page of accounts. For administrators.' })
  async accounts(
    @Arg('filter', () => AccountFilter, { nullable: true, description: 'Which to list. All unless told.' })
    filter: AccountFilter | null,
    @Arg('orderBy', () => [accountOrder.Input], {
      nullable: true,
      description: 'The order; ties are broken by id.',
    })
    orderBy: OrderBy[] | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Account>> {
    return reader.read(info, {
      rows: (row, ctx) => ({
        where: matches(filter, () => accountConditions(row)),
        order: accountOrder.terms(orderBy, row, ctx),
      }),
    });
  }
}
