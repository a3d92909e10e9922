import { isUuid } from '../shared/ids.js';
import { refuse } from '../write/refusal.js';
import { requireNode } from '../write/require.js';
import type { Write } from '../write/writer.js';
import type { PartKind } from './plan-tree.js';

export interface PlanHead {
  id: string;
  slug: string;
  name: string;
  councilId: string | null;
  status: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** The plan that superseded it, as far as a relationship says. */
  supersededBy: string | null;
}

export interface PartHead {
  id: string;
  planId: string;
  parentId: string;
  reference: string;
  description: string | null;
  /** Whether it is an action that only refers to another. */
  isNote: boolean;
}

/** A plan as a service reads it before it changes it, superseded or not. */
export async function planHead(write: Write, id: string, field: string[]): Promise<PlanHead> {
  return headOf(write, await requireNode(write, id, ['PLAN'], field));
}

async function headOf(write: Write, id: string): Promise<PlanHead> {
  const [plan] = await write.manager.query<PlanHead[]>(
    `select n.id, n.slug, n.name, n.council_id as "councilId", p.status, n.valid_from as "validFrom", n.valid_to as "validTo",
       (select s.name from relationship r join node s on s.id = r.source_id
        where r.target_id = n.id and r.type = 'SUPERSEDES' and r.status = 'CONFIRMED'
        order by r.valid_from desc nulls last limit 1) as "supersededBy"
     from node n join plan p on p.id = n.id where n.id = $1`,
    [id],
  );
  return plan!;
}

/** The plan, if it may still be changed: a superseded plan is read-only, and so are its parts. */
export async function openPlan(write: Write, id: string, field: string[]): Promise<PlanHead> {
  const plan = await planHead(write, id, field);
  requireOpen(plan, field);
  return plan;
}

function requireOpen(plan: PlanHead, field: string[]): void {
  if (plan.status === 'SUPERSEDED') refuseReadOnly(plan, field);
}

export function refuseReadOnly(plan: PlanHead, field: string[]): never {
  const by = plan.supersededBy === null ? '' : ` by ${plan.supersededBy}`;
  const instead = plan.supersededBy === null ? 'in the plan that took its place' : `in ${plan.supersededBy}`;
  return refuse(
    'WRONG_STATE',
    field,
    `${plan.name} was superseded${by}: it and its parts are read-only. Make the change ${instead}.`,
  );
}

const parents: Record<PartKind, string> = {
  PRIORITY: 'plan_id',
  OUTCOME: 'priority_id',
  ACTION: 'outcome_id',
};

/** A part of a plan that may still be changed. */
export async function openPart(
  write: Write,
  kind: PartKind,
  id: string,
  field: string[] = ['id'],
): Promise<PartHead> {
  const partId = await requireNode(write, id, [kind], field);
  const [part] = await write.manager.query<PartHead[]>(
    `select t.id, t.plan_id as "planId", t.${parents[kind]} as "parentId", t.reference, n.description,
       ${kind === 'ACTION' ? 't.is_note' : 'false'} as "isNote"
     from ${kind.toLowerCase()} t join node n on n.id = t.id where t.id = $1`,
    [partId],
  );
  // Who sees a part sees its plan: that it is there need not be asked.
  requireOpen(await headOf(write, part!.planId), field);
  return part!;
}

/** Refuses a number that another part of the kind has in the plan. */
export async function requireFreeReference(
  write: Write,
  kind: PartKind,
  planId: string,
  reference: string,
  self?: string,
): Promise<void> {
  const [other] = await write.manager.query<{ name: string }[]>(
    `select n.name from public.${kind.toLowerCase()} t join public.node n on n.id = t.id
     where t.plan_id = $1 and t.reference = $2 and t.position > 0 and t.id is distinct from $3::uuid`,
    [planId, reference, self !== undefined && isUuid(self) ? self : null],
  );
  if (other) {
    refuse('TAKEN', ['reference'], `"${other.name}" has the number ${reference} in this plan. Give another.`);
  }
}
