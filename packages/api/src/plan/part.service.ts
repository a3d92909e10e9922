import { nameFrom, partKey } from '../shared/part-names.js';
import { Check, MAX_TEXT } from '../write/check.js';
import type { Entry } from '../write/entry.js';
import { createNode, freeSlug, nextVersion, retractNode, updateNode } from '../write/node-writer.js';
import { refuse } from '../write/refusal.js';
import { requireNodes } from '../write/require.js';
import type { NodeInput, RetractInput } from '../write/write.inputs.js';
import type { Write } from '../write/writer.js';
import { type PlanHead, openPart, openPlan, requireFreeReference } from './open-plan.js';
import type {
  OutcomeCreateInput,
  OutcomeMoveInput,
  OutcomeUpdateInput,
  PartCreateInput,
  PlanReorderInput,
  PriorityCreateInput,
  PriorityUpdateInput,
} from './part.mutation.inputs.js';
import { takeDates } from './part-dates.js';
import { type PartKind, PlanTree } from './plan-tree.js';

const MAX_REFERENCE = 40;

export async function createPriority(write: Write, input: Entry<PriorityCreateInput>): Promise<string> {
  const check = new Check();
  const theme = check.optional('theme', input.theme, 300) ?? null;
  const successMeasures = check.list('successMeasures', input.successMeasures, 2000) ?? [];
  check.required('name', input.name);
  const reference = referenceOf(check, input.reference);
  check.done();
  const plan = await openPlan(write, input.planId, ['planId']);
  const own = { theme, successMeasures };
  return createPart(write, 'PRIORITY', plan, plan.id, { ...input, reference }, own);
}

export async function updatePriority(write: Write, input: PriorityUpdateInput): Promise<string> {
  const check = new Check();
  const own = {
    theme: check.optional('theme', input.theme, 300),
    successMeasures:
      input.successMeasures === null ? [] : check.list('successMeasures', input.successMeasures, 2000),
    reference: changedReference(check, input.reference),
  };
  check.done();
  const part = await openPart(write, 'PRIORITY', input.id);
  if (own.reference !== undefined)
    await requireFreeReference(write, 'PRIORITY', part.planId, own.reference, part.id);
  return updateNode(write, 'PRIORITY', input, own);
}

export async function createOutcome(write: Write, input: Entry<OutcomeCreateInput>): Promise<string> {
  const check = new Check();
  const description = check.required('description', input.description, MAX_TEXT);
  const reference = referenceOf(check, input.reference);
  check.done();
  const { id, planId } = await openPart(write, 'PRIORITY', input.priorityId, ['priorityId']);
  const plan = await openPlan(write, planId, ['priorityId']);
  const part = { ...input, reference, name: nameFrom(description) };
  return createPart(write, 'OUTCOME', plan, id, part, { priorityId: id });
}

export async function updateOutcome(write: Write, input: Entry<OutcomeUpdateInput>): Promise<string> {
  const check = new Check();
  const reference = changedReference(check, input.reference);
  const text = changedText(check, input.description);
  check.done();
  const part = await openPart(write, 'OUTCOME', input.id);
  if (reference !== undefined) await requireFreeReference(write, 'OUTCOME', part.planId, reference, part.id);
  return updateNode(write, 'OUTCOME', { ...input, ...text }, { reference });
}

export async function moveOutcome(write: Write, input: OutcomeMoveInput): Promise<string> {
  return movePart(write, 'OUTCOME', input, { kind: 'PRIORITY', id: input.priorityId, field: 'priorityId' });
}

interface NewPart extends PartCreateInput {
  name: string;
  reference: string;
}

/** Creates a part behind all others, and then puts it where it belongs. */
export async function createPart(
  write: Write,
  kind: PartKind,
  plan: PlanHead,
  parentId: string,
  input: NewPart,
  own: Record<string, unknown>,
): Promise<string> {
  const { reference, position } = input;
  await requireFreeReference(write, kind, plan.id, reference);
  const key = partKey(plan.slug.slice(0, 240).replace(/[-./]+$/, ''), reference);
  const slug = input.slug ?? (await freeSlug(write, kind, key));
  const last = (await PlanTree.load(write, plan.id)).nextPosition(kind);
  const id = await createNode(
    write,
    kind,
    { ...input, slug, councilId: plan.councilId },
    { planId: plan.id, reference, position: last, ...own },
  );
  await takeDates(write, plan.id, id, input);
  const tree = await PlanTree.load(write, plan.id);
  tree.place(id, parentId, position);
  await tree.save();
  return id;
}

interface Move {
  id: string;
  version: number;
  position?: number | null;
  reference?: string | null;
}

/** Moves a part, with what hangs under it, to a parent in the same plan. */
export async function movePart(
  write: Write,
  kind: 'OUTCOME' | 'ACTION',
  input: Move,
  to: { kind: 'PRIORITY' | 'OUTCOME'; id: string; field: 'priorityId' | 'outcomeId' },
): Promise<string> {
  const check = new Check();
  const reference = changedReference(check, input.reference);
  check.done();
  const part = await openPart(write, kind, input.id);
  const parent = await openPart(write, to.kind, to.id, [to.field]);
  if (parent.planId !== part.planId) {
    const message = 'A part moves inside its own plan. In another plan, create it anew.';
    refuse('NOT_ALLOWED', [to.field], message);
  }
  if (reference !== undefined) await requireFreeReference(write, kind, part.planId, reference, part.id);
  const tree = await PlanTree.load(write, part.planId);
  const place = tree.under(part.parentId).indexOf(part.id) + 1;
  const stays = parent.id === part.parentId && (input.position == null || input.position === place);
  if (stays && (reference === undefined || reference === part.reference))
    refuse('EMPTY_UPDATE', null, 'It stands there already.');
  await write.touch('node', part.id);
  await nextVersion(write, 'node', part.id, input.version, {});
  await write.manager.update(
    kind.toLowerCase(),
    { id: part.id },
    { [to.field]: parent.id, reference: reference ?? part.reference },
  );
  if (!stays) tree.place(part.id, parent.id, input.position);
  await tree.save();
  return part.id;
}

export async function reorderParts(write: Write, { parentId, ids }: PlanReorderInput): Promise<string> {
  const [parent] = await requireNodes(write, [parentId], ['PLAN', 'PRIORITY', 'OUTCOME'], ['parentId']);
  const { id, kind } = parent!;
  const planId =
    kind === 'PLAN'
      ? (await openPlan(write, id, ['parentId'])).id
      : (await openPart(write, kind as PartKind, id, ['parentId'])).planId;
  const tree = await PlanTree.load(write, planId);
  tree.reorder(id, ids);
  await tree.save();
  return planId;
}

/** Takes back a part that was entered by mistake. Its place and its number are free again. */
export async function retractPart(write: Write, kind: PartKind, input: RetractInput): Promise<string> {
  const part = await openPart(write, kind, input.id);
  await retractNode(write, [kind], input);
  await write.manager.update(kind.toLowerCase(), { id: part.id }, { position: 0 });
  await (await PlanTree.load(write, part.planId)).save();
  return part.id;
}

/** A number is short, and has a letter or digit: the address is made of it. */
export function referenceOf(check: Check, value: string | null | undefined): string {
  const reference = check.required('reference', value, MAX_REFERENCE);
  if (reference !== '' && !/[a-z0-9]/i.test(reference))
    check.add('INVALID', ['reference'], 'A number has at least one letter or digit, such as "1.1 a".');
  return reference;
}

export function changedReference(check: Check, value: string | null | undefined): string | undefined {
  return value === undefined ? undefined : referenceOf(check, value);
}

/** A changed text brings its name. */
export function changedText(
  check: Check,
  value: string | null | undefined,
): Pick<NodeInput, 'description'> & { name?: string } {
  if (value === undefined) return {};
  const description = check.required('description', value, MAX_TEXT);
  return { description, name: nameFrom(description) };
}
