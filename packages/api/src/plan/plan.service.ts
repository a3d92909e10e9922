import { todayInLondon } from '../read/context.js';
import { createRelationship } from '../relationship/relationship.service.js';
import { partialDate } from '../shared/partial-date.js';
import { addCitations } from '../write/attachments.js';
import { at } from '../write/all-or-nothing.js';
import { Check } from '../write/check.js';
import { citing } from '../write/entry.js';
import { createNode, given, nextVersion, retractNode, startOf, updateNode } from '../write/node-writer.js';
import { refuse } from '../write/refusal.js';
import type { PublishedDateInput, RetractInput } from '../write/write.inputs.js';
import type { Write } from '../write/writer.js';
import { type PlanHead, openPlan, planHead, refuseReadOnly } from './open-plan.js';
import { followDates } from './part-dates.js';
import type {
  PlanCloseInput,
  PlanCreateInput,
  PlanSupersedeInput,
  PlanUpdateInput,
} from './plan.mutation.inputs.js';

const LABELS = { priorityLabel: 'Priority', outcomeLabel: 'Outcome', actionLabel: 'Action' };

export async function createPlan(write: Write, input: PlanCreateInput): Promise<string> {
  if (input.status === 'SUPERSEDED') {
    refuse('WRONG_STATE', ['status'], 'Create it as it was, and then supersede it with planSupersede.');
  }
  const own = planColumns(input);
  return createNode(write, 'PLAN', input, {
    planType: input.planType,
    ...own,
    ratingKey: own['ratingKey'] ?? [],
  });
}

export async function updatePlan(write: Write, input: PlanUpdateInput): Promise<string> {
  const check = new Check();
  const planType = check.kept('planType', input.planType);
  check.done();
  const plan = await planHead(write, input.id, ['id']);
  const { status } = input;
  if (status === 'SUPERSEDED' && plan.status !== status)
    refuse('WRONG_STATE', ['status'], 'Say by which plan, and when, with planSupersede.');
  if (status === 'CLOSED' && plan.status !== status)
    refuse('WRONG_STATE', ['status'], 'Say when and why with planClose.');
  if (plan.status === 'SUPERSEDED') await reopen(write, plan, status);
  const own = planColumns(input);
  await inOrder(write, plan.id, own);
  const id = await updateNode(write, 'PLAN', input, { planType, status, ...own });
  if (input.validFrom !== undefined || input.validTo !== undefined) await followDates(write, plan);
  return id;
}

/** A plan that was superseded by mistake: once the relationship is retracted, a new status takes it up again. */
async function reopen(write: Write, plan: PlanHead, status: PlanUpdateInput['status']): Promise<void> {
  if (plan.supersededBy !== null || status == null || status === 'SUPERSEDED') refuseReadOnly(plan, ['id']);
  await write.touch('node', plan.id);
  await write.manager.update('plan', { id: plan.id }, { status });
}

export async function closePlan(write: Write, input: PlanCloseInput): Promise<string> {
  const check = new Check();
  check.required('reason', input.reason, 2000);
  const end = dayUpToToday(check, input.on);
  check.done();
  const plan = await openPlan(write, input.id, ['id']);
  if (plan.status === 'CLOSED') {
    refuse(
      'WRONG_STATE',
      ['id'],
      `${plan.name} is closed already. Change its dates with planUpdate instead.`,
    );
  }
  afterStart(plan, end);
  return endPlan(write, plan, input, 'CLOSED', end);
}

/** The earlier plan becomes read-only: the last that is written to it is that it was superseded. */
export async function supersedePlan(write: Write, input: PlanSupersedeInput): Promise<string> {
  const check = new Check();
  const end = dayUpToToday(check, input.on);
  if ((input.byPlanId == null) === (input.byPlan == null))
    check.add('REQUIRED', ['byPlanId'], 'Give either "byPlanId" or "byPlan".');
  check.done();
  const plan = await openPlan(write, input.id, ['id']);
  afterStart(plan, end);
  const successor = await successorOf(write, plan, input);
  await supersedes(write, successor, plan.id, input);
  const closedBefore = plan.validTo !== null && plan.validTo <= end['validTo']!;
  return endPlan(write, plan, input, 'SUPERSEDED', closedBefore ? {} : end);
}

async function successorOf(write: Write, plan: PlanHead, input: PlanSupersedeInput): Promise<string> {
  if (input.byPlan != null) {
    try {
      return await createPlan(write, input.byPlan);
    } catch (error) {
      throw at(['byPlan'], error);
    }
  }
  const successor = await planHead(write, input.byPlanId!, ['byPlanId']);
  if (successor.id === plan.id) refuse('NOT_ALLOWED', ['byPlanId'], 'A plan cannot supersede itself.');
  return successor.id;
}

/** Ties the two plans, unless the register has the tie already from the papers. */
async function supersedes(
  write: Write,
  sourceId: string,
  targetId: string,
  { on, citations }: PlanSupersedeInput,
): Promise<void> {
  const known = await write.manager.query<object[]>(
    `select from public.relationship where type = 'SUPERSEDES' and source_id = $1 and target_id = $2
       and status = 'CONFIRMED' and valid_to is null and retracted_at is null`,
    [sourceId, targetId],
  );
  if (known.length > 0) return;
  try {
    await createRelationship(write, { type: 'SUPERSEDES', sourceId, targetId, validFrom: on, citations });
  } catch (error) {
    const { errors } = at([], error);
    const [fault] = errors;
    refuse(fault!.code, ['byPlanId'], fault!.message);
  }
}

export async function retractPlan(write: Write, input: RetractInput): Promise<string> {
  await openPlan(write, input.id, ['id']);
  return retractNode(write, ['PLAN'], input);
}

async function endPlan(
  write: Write,
  plan: PlanHead,
  { version, citations }: PlanCloseInput | PlanSupersedeInput,
  status: 'CLOSED' | 'SUPERSEDED',
  end: Record<string, string | null>,
): Promise<string> {
  await write.touch('node', plan.id);
  await nextVersion(write, 'node', plan.id, version, end);
  await addCitations(write, 'nodeId', plan.id, citing('status', citations));
  // Before it is superseded: from then on its parts are read-only.
  await followDates(write, plan);
  await write.manager.update('plan', { id: plan.id }, { status });
  return plan.id;
}

/** The columns of an end that has come: until then the plan is worked on, and its end is only planned or proposed. */
function dayUpToToday(check: Check, on: PublishedDateInput): Record<string, string | null> {
  const { on: date, onPrecision, onText } = check.date('on', startOf(on));
  if (date == null)
    check.add('REQUIRED', ['on', 'date'], 'Give the day, or the month or year with its precision.');
  else if (date > todayInLondon())
    check.add(
      'INVALID',
      ['on', 'date'],
      'It has not come yet. Enter it on the day; until then it can be a proposed relationship.',
    );
  return { validTo: date ?? null, validToPrecision: onPrecision ?? null, validToText: onText ?? null };
}

function afterStart(plan: PlanHead, end: Record<string, string | null>): void {
  if (plan.validFrom !== null && end['validTo']! < plan.validFrom)
    refuse('DATE_ORDER', ['on'], `${plan.name} began on ${plan.validFrom}: it cannot end before.`);
}

/** The columns of a plan's own table that were given, `planType` and a changed status apart. */
function planColumns(input: PlanCreateInput | PlanUpdateInput): Record<string, unknown> {
  const check = new Check();
  const labels = check.within('labels');
  const label = (name: 'priority' | 'outcome' | 'action') => {
    const value = input.labels === null ? null : labels.optional(name, input.labels?.[name], 60);
    return value === undefined ? undefined : (value ?? LABELS[`${name}Label`]);
  };
  const columns = {
    status: input.status,
    ...check.date('startsOn', startOf(input.startsOn)),
    ...check.date('endsOn', endOf(input.endsOn)),
    priorityLabel: label('priority'),
    outcomeLabel: label('outcome'),
    actionLabel: label('action'),
    ratingKey: input.ratingKey === undefined ? undefined : ratingKey(check, input.ratingKey ?? []),
  };
  const { startsOn, endsOn } = columns as { startsOn?: string | null; endsOn?: string | null };
  if (startsOn != null && endsOn != null && endsOn < startsOn)
    check.add('DATE_ORDER', ['endsOn'], ENDS_FIRST);
  check.done();
  return given(columns);
}

const ENDS_FIRST = 'The time that a plan plans for cannot end before it begins.';

function ratingKey(check: Check, lines: NonNullable<PlanCreateInput['ratingKey']>) {
  return lines.map(({ rating, action, impact }, index) => {
    const line = check.within('ratingKey', String(index));
    if (lines.findIndex((other) => other.rating === rating) < index)
      line.add('DUPLICATE', ['rating'], `${rating} has a line already.`);
    return {
      rating,
      action: line.optional('action', action, 500) ?? null,
      impact: line.optional('impact', impact, 500) ?? null,
    };
  });
}

/** A month or a year is kept as its last day. */
function endOf(entered: PublishedDateInput | null | undefined): PublishedDateInput | null | undefined {
  const start = startOf(entered);
  if (start?.date == null || start.precision == null || start.precision === 'DAY') return start;
  const length = start.precision === 'YEAR' ? 4 : 7;
  const { date } = partialDate(start.date.slice(0, length), 'last')!;
  return { date, precision: start.precision, text: start.text };
}

/** Holds a changed start or end against the one that stays. */
async function inOrder(write: Write, id: string, columns: Record<string, unknown>): Promise<void> {
  if (columns['startsOn'] == null && columns['endsOn'] == null) return;
  const [known] = await write.manager.query<{ startsOn: string | null; endsOn: string | null }[]>(
    `select starts_on as "startsOn", ends_on as "endsOn" from public.plan where id = $1`,
    [id],
  );
  const { startsOn, endsOn } = { ...known, ...columns } as { startsOn: string | null; endsOn: string | null };
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) refuse('DATE_ORDER', ['endsOn'], ENDS_FIRST);
}
