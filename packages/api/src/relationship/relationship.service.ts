import type { NodeKind, RelationshipStatus, RelationshipType } from '@golden-thread/schema';
import { relationshipRule, typesBetween } from '@golden-thread/schema';
import { isUuid, newId } from '../shared/ids.js';
import { addCitations } from '../write/attachments.js';
import { Check } from '../write/check.js';
import { given, nextVersion, startOf } from '../write/node-writer.js';
import { refuse } from '../write/refusal.js';
import { requireNodes } from '../write/require.js';
import type { PublishedDateInput, RetractInput } from '../write/write.inputs.js';
import type { Write } from '../write/writer.js';
import type {
  RelationshipConfirmInput,
  RelationshipCreateInput,
  RelationshipEndInput,
  RelationshipUpdateInput,
  RelationshipWithdrawInput,
} from './relationship.mutation.inputs.js';

/** A relationship as the service reads it before it changes it. */
export interface Tie {
  id: string;
  type: RelationshipType;
  status: RelationshipStatus;
  sourceId: string;
  targetId: string;
  validFrom: string | null;
  validTo: string | null;
  version: number;
}

export async function createRelationship(write: Write, input: RelationshipCreateInput): Promise<string> {
  const check = new Check();
  const columns = {
    note: check.optional('note', input.note, 2000) ?? null,
    ...check.date('validFrom', startOf(input.validFrom)),
    ...check.date('validTo', startOf(input.validTo)),
  };
  check.done();
  const [source] = await requireNodes(write, [input.sourceId], null, ['sourceId']);
  const [target] = await requireNodes(write, [input.targetId], null, ['targetId']);
  mayTie(input.type, source!, target!);
  const id = newId();
  write.created('relationship', [id]);
  await write.manager.insert('relationship', {
    id,
    type: input.type,
    sourceId: source!.id,
    sourceKind: source!.kind,
    targetId: target!.id,
    targetKind: target!.kind,
    status: input.status ?? 'CONFIRMED',
    ...columns,
  });
  await addCitations(write, 'relationshipId', id, input.citations);
  return id;
}

export async function updateRelationship(write: Write, input: RelationshipUpdateInput): Promise<string> {
  const check = new Check();
  const columns = given({
    note: check.optional('note', input.note, 2000),
    ...check.date('validFrom', startOf(input.validFrom)),
    ...check.date('validTo', startOf(input.validTo)),
  });
  check.done();
  const tie = await requireTie(write, input.id);
  if (Object.keys(columns).length === 0 && !input.citations?.length) {
    refuse('EMPTY_UPDATE', null, 'Nothing was given to change.');
  }
  return change(write, tie, input.version, columns, input.citations);
}

/** Ends a confirmed relationship. */
export async function endRelationship(write: Write, input: RelationshipEndInput): Promise<string> {
  const tie = await requireTie(write, input.id);
  if (tie.status !== 'CONFIRMED') refuse('WRONG_STATE', ['id'], 'It is only proposed. Withdraw it instead.');
  return endTie(write, tie, input);
}

export async function withdrawRelationship(write: Write, input: RelationshipWithdrawInput): Promise<string> {
  const tie = await requireTie(write, input.id);
  if (tie.status !== 'PROPOSED') refuse('WRONG_STATE', ['id'], 'It is no proposal. End it instead.');
  return endTie(write, tie, input);
}

async function endTie(write: Write, tie: Tie, input: RelationshipEndInput): Promise<string> {
  if (tie.validTo !== null)
    refuse('WRONG_STATE', ['id'], `It ended on ${tie.validTo} already. Change its dates instead.`);
  const validTo = requireDate('validTo', input.validTo);
  if (tie.validFrom !== null && validTo['validTo']! < tie.validFrom) {
    refuse('DATE_ORDER', ['validTo'], `It began on ${tie.validFrom}: it cannot end before.`);
  }
  return change(write, tie, input.version, validTo, input.citations);
}

/** Puts a proposal into force from a day on. The day since when it was proposed stays in the change log. */
export async function confirmRelationship(write: Write, input: RelationshipConfirmInput): Promise<string> {
  const tie = await requireTie(write, input.id);
  if (tie.status !== 'PROPOSED') refuse('WRONG_STATE', ['id'], 'It is no proposal: it is confirmed already.');
  if (tie.validTo !== null)
    refuse('WRONG_STATE', ['id'], `The proposal was withdrawn on ${tie.validTo}. Create a new one.`);
  const columns = { status: 'CONFIRMED', ...requireDate('validFrom', input.validFrom) };
  return change(write, tie, input.version, columns, input.citations);
}

export async function retractRelationship(write: Write, input: RetractInput): Promise<string> {
  const check = new Check();
  const reason = check.required('reason', input.reason, 2000);
  check.done();
  const tie = await requireTie(write, input.id);
  return change(write, tie, input.version, { retractedAt: write.at, retractionReason: reason });
}

export async function requireTie(write: Write, id: string): Promise<Tie> {
  const [tie] = isUuid(id)
    ? await write.manager.query<Tie[]>(
        `select id, type, status, source_id as "sourceId", target_id as "targetId", valid_from as "validFrom",
           valid_to as "validTo", version from relationship where id = $1`,
        [id],
      )
    : [];
  return tie ?? refuse('NOT_FOUND', ['id'], 'There is no such relationship in the register.');
}

async function change(
  write: Write,
  tie: Tie,
  version: number,
  columns: Record<string, unknown>,
  citations?: RelationshipUpdateInput['citations'],
): Promise<string> {
  await write.touch('relationship', tie.id);
  await nextVersion(write, 'relationship', tie.id, version, columns);
  await addCitations(write, 'relationshipId', tie.id, citations);
  await write.leaveIfSame('relationship', tie.id);
  return tie.id;
}

function requireDate(field: string, value: PublishedDateInput): Record<string, string | null> {
  if (value.date == null)
    refuse('REQUIRED', [field, 'date'], 'Give the day, or the month or year with its precision.');
  const check = new Check();
  const columns = check.date(field, startOf(value));
  check.done();
  return columns;
}

interface End {
  id: string;
  kind: NodeKind;
  name: string;
}

/** Says what the catalogue allows instead, when it does not allow this. */
function mayTie(type: RelationshipType, source: End, target: End): void {
  if (source.id === target.id)
    refuse('NOT_ALLOWED', ['targetId'], `${source.name} cannot be tied to itself.`);
  if (relationshipRule(type).derived) {
    refuse('NOT_ALLOWED', ['type'], 'This is read from the plan itself: move the part in its plan instead.');
  }
  const allowed = typesBetween(source.kind, target.kind);
  if (allowed.includes(type)) return;
  const [from, to] = [source.kind.toLowerCase(), target.kind.toLowerCase()];
  const instead =
    allowed.length === 0
      ? `Nothing ties a ${from} to a ${to} in this direction.`
      : `A ${from} can be tied to a ${to} by ${allowed.join(', ')}.`;
  refuse('NOT_ALLOWED', ['type'], `${type} does not lead from a ${from} to a ${to}. ${instead}`);
}
