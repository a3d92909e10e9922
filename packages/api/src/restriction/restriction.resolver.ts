import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { type Connection, PageArgs } from '../graphql/page.js';
import {
  type AudienceAccount,
  AudienceAccountConnection,
  type RestrictedThing,
  RestrictedThingConnection,
  restrictedThings,
} from './restriction.type.js';

@Resolver()
export class RestrictionResolver {
  @Query(() => RestrictedThingConnection, {
    description:
      'All that is not for everybody, the newest restriction first: what, why and for whom. For those who keep the register.',
  })
  async restrictedThings(
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RestrictedThing>> {
    return reader.read(info, { rows: (row) => restrictedThings(row, sql`true`) });
  }

  @Query(() => AudienceAccountConnection, {
    description:
      'Accounts that an audience may name, by name: those in use that do not see everything anyway. For those who keep the register.',
  })
  async audienceAccounts(
    @Arg('search', () => String, { nullable: true, description: 'With these letters in the name.' })
    search: string | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AudienceAccount>> {
    return reader.read(info, {
      rows: (row) => ({
        where: sql`${row.own('status')} = 'ACTIVE' and ${row.own('role')} in ('READER', 'CONTRIBUTOR')
          and position(lower(${search ?? ''}::text) in lower(${row.own('name')})) > 0`,
        order: [
          { name: 'name', sql: row.own('name'), type: 'text' },
          { name: 'id', sql: row.id, type: 'uuid' },
        ],
      }),
    });
  }
}
