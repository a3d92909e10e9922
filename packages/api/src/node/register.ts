import type { GraphQLResolveInfo } from 'graphql';
import sql, { join } from 'sql-template-tag';
import { Arg, Args, type ClassType, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { type Conditions, checkedId, matches } from '../graphql/filters.js';
import type { Order, OrderBy } from '../graphql/order.js';
import { AddressArgs, type Connection, PageArgs } from '../graphql/page.js';
import { ViewArgs } from '../graphql/view.js';
import type { ReadContext } from '../read/context.js';
import type { Relation } from '../read/field.js';
import type { Row } from '../read/row.js';
import { badUserInput } from '../shared/errors.js';
import { recordedNodes } from './node.inputs.js';

interface Register<Filter extends object> {
  one: string;
  many: string;
  /** "one board", "boards": how descriptions speak of them. */
  words: [one: string, many: string];
  type: ClassType;
  connection: ClassType;
  filter: ClassType<Filter>;
  conditions: (row: Row, ctx: ReadContext) => Conditions<Filter>;
  order: Order;
}

/** The two queries that every kind of node has: one by its address, and a list. */
export function registerResolver<Filter extends object>(register: Register<Filter>): new () => object {
  const [one, many] = register.words;

  @Resolver()
  class RegisterResolver {
    @Query(() => register.type, {
      name: register.one,
      nullable: true,
      description: `${one}, by id or by slug; null when there is none, or none on the day.`,
    })
    async one(
      @Args(() => AddressArgs) address: AddressArgs,
      @Args(() => ViewArgs) view: ViewArgs,
      @Ctx() { reader }: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object | null> {
      return reader.read(info, { view, rows: (row, ctx) => atAddress(row, ctx, address) });
    }

    @Query(() => register.connection, { name: register.many, description: `A page of ${many}.` })
    async many(
      @Arg('filter', () => register.filter, {
        nullable: true,
        description: 'Which to list. All unless told.',
      })
      filter: Filter | null,
      @Arg('orderBy', () => [register.order.Input], {
        nullable: true,
        description: 'The order; ties are broken by id.',
      })
      orderBy: OrderBy[] | null,
      @Args(() => PageArgs) _page: PageArgs,
      @Args(() => ViewArgs) view: ViewArgs,
      @Ctx() { reader }: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Connection<object>> {
      return reader.read(info, {
        view,
        rows: (row, ctx) => ({
          where: join(
            [recordedNodes(row, ctx), matches(filter, () => register.conditions(row, ctx))],
            ' and ',
          ),
          order: register.order.terms(orderBy, row, ctx),
        }),
      });
    }
  }
  return RegisterResolver;
}

function atAddress(row: Row, ctx: ReadContext, { id, slug }: AddressArgs): Relation {
  if ((id == null) === (slug == null)) throw badUserInput('Give either "id" or "slug".');
  const address = id == null ? sql`${row.node('slug')} = ${slug}` : sql`${row.id} = ${checkedId(id)}::uuid`;
  return { where: join([address, recordedNodes(row, ctx)], ' and ') };
}
