import { type NodeKind, nodeKind } from '@golden-thread/schema';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { NodeKindEnum } from '../graphql/enums.js';
import { isId } from '../graphql/filters.js';
import { wordsOf } from '../read/literal.js';
import { EcosystemDay } from './ecosystem-days.type.js';

@Resolver()
export class EcosystemDaysResolver {
  @Query(() => [EcosystemDay], {
    description:
      'Every day on which something of the map begins or ends, in order: between two of them the map is the same. What no paper dates is on none of them.',
  })
  async ecosystemDays(
    @Arg('kinds', () => [NodeKindEnum], {
      nullable: true,
      description: 'Only nodes of these kinds and the ties among them. All kinds unless told.',
    })
    kinds: NodeKind[] | null | undefined,
    @Arg('councilId', () => ID, {
      nullable: true,
      description: 'Only nodes of the register of this council (an Organisation).',
    })
    councilId: string | null | undefined,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EcosystemDay[]> {
    return reader.read(info, {
      rows: (row) => ({
        from: sql`(${daysOf(kinds ?? nodeKind.values, councilId)}) ${row.alias}`,
        order: [{ name: 'day', sql: row.own('day'), type: 'date', required: true }],
        isTotal: true,
      }),
    });
  }
}

function daysOf(kinds: readonly NodeKind[], councilId: string | null | undefined): Sql {
  const council = councilId == null ? sql`` : sql` and ${isId(sql`n.council_id`)(councilId)}`;
  return sql`
    with shown as materialized (
      select n.id, n.valid_from, n.valid_to from node n where n.kind = any(${wordsOf(kinds)})${council}
    -- What ended on the day on which it began was never there: a tie that was to begin after its board had ended.
    ), dated as materialized (
      select valid_from, valid_to from shown where valid_from is distinct from valid_to
      union all
      select r.valid_from, r.valid_to from relationship r
      where (r.valid_from is not null or r.valid_to is not null)
        and r.valid_from is distinct from r.valid_to
        and r.source_id in (select id from shown) and r.target_id in (select id from shown)
    )
    select day, count(*) filter (where begins)::int as began, count(*) filter (where not begins)::int as ended
    from (
      select valid_from as day, true as begins from dated where valid_from is not null
      union all select valid_to, false from dated where valid_to is not null
    ) happened group by day`;
}
