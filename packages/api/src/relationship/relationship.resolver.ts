import { allowedEnds, relationshipRule, relationshipTypes } from '@golden-thread/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { join } from 'sql-template-tag';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { matches } from '../graphql/filters.js';
import type { OrderBy } from '../graphql/order.js';
import { type Connection, PageArgs } from '../graphql/page.js';
import { ViewArgs } from '../graphql/view.js';
import { RelationshipFilter, relationshipConditions, relationshipOrder } from './relationship.inputs.js';
import { type Relationship, RelationshipConnection, RelationshipTypeInfo } from './relationship.type.js';

@Resolver()
export class RelationshipResolver {
  @Query(() => RelationshipConnection, {
    description:
      'A page of relationships. With `asAt`, those of that day by their own dates, also where a node at an end does not exist on it.',
  })
  async relationships(
    @Arg('filter', () => RelationshipFilter, {
      nullable: true,
      description: 'Which to list. All unless told.',
    })
    filter: RelationshipFilter | null,
    @Arg('orderBy', () => [relationshipOrder.Input], {
      nullable: true,
      description: 'The order; ties are broken by id.',
    })
    orderBy: OrderBy[] | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Relationship>> {
    return reader.read(info, {
      view,
      rows: (row, ctx) => ({
        where: join(
          [ctx.recorded(row.alias), matches(filter, () => relationshipConditions(row, ctx))],
          ' and ',
        ),
        order: relationshipOrder.terms(orderBy, row, ctx),
      }),
    });
  }

  @Query(() => [RelationshipTypeInfo], {
    description:
      'The relationship catalogue: every type, what it means, what it may tie, and the rules kept for it.',
  })
  relationshipTypes(): RelationshipTypeInfo[] {
    return relationshipTypes.map((type) => {
      const rule = relationshipRule(type);
      return {
        type,
        label: rule.label,
        inverse: rule.inverse,
        meaning: rule.meaning,
        ends: allowedEnds(type),
        isAcyclic: rule.acyclic ?? false,
        isSymmetric: rule.symmetric ?? false,
        isDerived: rule.derived ?? false,
        oneInForcePer: rule.oneInForcePer ?? null,
      };
    });
  }
}
