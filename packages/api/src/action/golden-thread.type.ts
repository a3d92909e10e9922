import type { RelationshipType } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { pathsUpward } from '../board/reporting-lines.js';
import { RelationshipTypeEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import type { GovernanceNode } from '../node/node.type.js';
import type { Outcome } from '../plan/outcome.type.js';
import type { Plan } from '../plan/plan.type.js';
import { plansServed } from '../plan/plans-served.js';
import type { Priority } from '../plan/priority.type.js';
import { Read } from '../read/field.js';
import { wordsOf } from '../read/literal.js';
import { tied } from '../relationship/relationship.inputs.js';
import type { Relationship } from '../relationship/relationship.type.js';
import { overseeing } from '../relationship/roles.js';

@ObjectType({
  description:
    "The line that runs from a place's vision, through its boards and plans, to one action and the party who answers for it.",
})
export class GoldenThread {
  @Field(() => [named('GovernanceNode')], { description: 'Who answers for the action on the day.' })
  @Read.many((action, child, _args, ctx) => tied(action, child, ctx, 'IN', ['ACCOUNTABLE_FOR']))
  accountable!: GovernanceNode[];

  @Field(() => [named('GovernanceNode')], { description: 'Who supports it on the day.' })
  @Read.many((action, child, _args, ctx) => tied(action, child, ctx, 'IN', ['SUPPORTS']))
  supportedBy!: GovernanceNode[];

  @Field(() => named('Outcome'), { description: 'The outcome that the action serves.' })
  @Read.one((action) => ({ id: action.own('outcome_id') }))
  outcome!: Outcome;

  @Field(() => named('Priority'), { description: 'The priority above the outcome.' })
  @Read.one((action) => ({ id: action.through('outcome', action.own('outcome_id'), 'priority_id') }))
  priority!: Priority;

  @Field(() => named('Plan'), { description: 'The plan that promises the action.' })
  @Read.one((action) => ({ id: action.own('plan_id') }))
  plan!: Plan;

  @Field(() => [named('Plan')], {
    description: 'The strategies and plans above that plan, up to the vision.',
  })
  @Read.many((action, child, _args, ctx) => plansServed(action.own('plan_id'), child, ctx))
  vision!: Plan[];

  @Field(() => [named('GoldenThreadPath')], {
    description:
      'Every path from the action up to the top: one for each overseeing, owning or monitoring board and each reporting line from it. One path that ends at the plan where no board is over it.',
  })
  @Read.many((action, child, _args, ctx) => {
    const planId = action.own('plan_id');
    const boards = pathsUpward(
      sql`select r.source_id as node_id, array[r.id] as ties, array[r.source_id] as nodes
        from relationship r join node b on b.id = r.source_id and ${ctx.inForce(sql`b`)}
        where r.target_id = ${planId} and r.source_kind = 'BOARD'
          and r.type = any(${wordsOf(overseeing)}) and ${ctx.confirmed(sql`r`)}`,
      ctx,
    );
    return {
      from: sql`(select array[null, null, null, null]::uuid[] || over_plan.ties as ties,
          array[${action.id}, ${action.own('outcome_id')},
            (select o.priority_id from outcome o where o.id = ${action.own('outcome_id')}), ${planId}] || over_plan.nodes as nodes
        from (select 1) one_row left join (${boards}) over_plan on true) ${child.alias}`,
      order: [
        { name: 'nodes', sql: child.own('nodes'), type: 'text' },
        { name: 'ties', sql: child.own('ties'), type: 'text' },
      ],
    };
  })
  paths!: GoldenThreadPath[];
}

@ObjectType({ description: 'One path from an action up to the top.' })
export class GoldenThreadPath {
  @Field(() => [named('GoldenThreadStep')], {
    description: 'The steps in order: action, outcome, priority, plan, board, and so on up.',
  })
  @Read.many((path, child) => ({
    from: sql`unnest(${path.own('ties')}, ${path.own('nodes')}) with ordinality as ${child.alias}(tie_id, node_id, position)`,
    order: [{ name: 'position', sql: child.own('position'), type: 'integer' }],
  }))
  steps!: GoldenThreadStep[];
}

@ObjectType({ description: 'One step of a golden thread.' })
export class GoldenThreadStep {
  @Field(() => named('GovernanceNode'), {
    description: 'The action, outcome, priority, plan, board or organisation here.',
  })
  @Read.one((step) => ({ id: step.own('node_id') }))
  node!: GovernanceNode;

  @Field(() => RelationshipTypeEnum, {
    nullable: true,
    description:
      'How this step is tied to the one before it; null for the action itself. For a board over a plan, read "board OVERSEES plan".',
  })
  @Read.sql(
    (
      step,
    ) => sql`case when ${step.own('position')} = 1 then null when ${step.own('tie_id')} is null then 'PART_OF'
      else (select r.type from relationship r where r.id = ${step.own('tie_id')}) end`,
  )
  relationshipType!: RelationshipType | null;

  @Field(() => named('Relationship'), {
    nullable: true,
    description:
      'The relationship itself, with its dates and citations; null inside the plan, where the parts are simply contained.',
  })
  @Read.one((step) => ({ id: step.own('tie_id') }))
  relationship!: Relationship | null;
}
