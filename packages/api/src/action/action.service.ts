import { openPart, openPlan, requireFreeReference } from '../plan/open-plan.js';
import type { ActionMoveInput } from '../plan/part.mutation.inputs.js';
import {
  changedReference,
  changedText,
  createPart,
  movePart,
  referenceOf,
  retractPart,
} from '../plan/part.service.js';
import { createRelationship } from '../relationship/relationship.service.js';
import { nameFrom } from '../shared/part-names.js';
import { at } from '../write/all-or-nothing.js';
import { Check, MAX_TEXT } from '../write/check.js';
import type { Entry } from '../write/entry.js';
import { updateNode } from '../write/node-writer.js';
import { Refusal, refuse } from '../write/refusal.js';
import type { RetractInput } from '../write/write.inputs.js';
import type { Write } from '../write/writer.js';
import type { ActionCreateInput, ActionUpdateInput } from './action.mutation.inputs.js';
import { isRevised, timescaleColumns } from './timescale.service.js';

export async function createAction(write: Write, input: Entry<ActionCreateInput>): Promise<string> {
  const check = new Check();
  const description = check.required('description', input.description, MAX_TEXT);
  const reference = referenceOf(check, input.reference);
  const own = {
    isNote: input.isNote ?? false,
    accountableText: check.optional('accountableText', input.accountableText, 2000) ?? null,
    ...timescaleColumns(check, input.timescale ?? null),
  };
  check.done();
  const { id: outcomeId, planId } = await openPart(write, 'OUTCOME', input.outcomeId, ['outcomeId']);
  const plan = await openPlan(write, planId, ['outcomeId']);
  const part = { ...input, reference, name: nameFrom(description) };
  const id = await createPart(write, 'ACTION', plan, outcomeId, part, { outcomeId, ...own });
  await tieParties(write, id, 'ACCOUNTABLE_FOR', 'accountableIds', input.accountableIds);
  await tieParties(write, id, 'SUPPORTS', 'supportedByIds', input.supportedByIds);
  return id;
}

async function tieParties(
  write: Write,
  actionId: string,
  type: 'ACCOUNTABLE_FOR' | 'SUPPORTS',
  field: 'accountableIds' | 'supportedByIds',
  parties: readonly string[] | null | undefined,
): Promise<void> {
  for (const [index, party] of (parties ?? []).entries()) {
    try {
      await createRelationship(write, { type, sourceId: party, targetId: actionId });
    } catch (error) {
      const place = [field, String(index)];
      throw new Refusal(at([], error).errors.map((fault) => ({ ...fault, field: place })));
    }
  }
}

export async function updateAction(write: Write, input: Entry<ActionUpdateInput>): Promise<string> {
  const check = new Check();
  const reference = changedReference(check, input.reference);
  const text = changedText(check, input.description);
  const own = {
    reference,
    isNote: check.kept('isNote', input.isNote),
    accountableText: check.optional('accountableText', input.accountableText, 2000),
    ...(input.timescale === undefined ? {} : timescaleColumns(check, input.timescale)),
  };
  check.done();
  const part = await openPart(write, 'ACTION', input.id);
  if (reference !== undefined) await requireFreeReference(write, 'ACTION', part.planId, reference, part.id);
  if (input.timescale !== undefined && (await isRevised(write, part.id))) {
    const message =
      'Its timescale was revised, and stays as approved. To change it, revise the timescale once more.';
    refuse('WRONG_STATE', ['timescale'], message);
  }
  return updateNode(write, 'ACTION', { ...input, ...text }, own);
}

export async function moveAction(write: Write, input: ActionMoveInput): Promise<string> {
  return movePart(write, 'ACTION', input, { kind: 'OUTCOME', id: input.outcomeId, field: 'outcomeId' });
}

export async function retractAction(write: Write, input: RetractInput): Promise<string> {
  return retractPart(write, 'ACTION', input);
}
