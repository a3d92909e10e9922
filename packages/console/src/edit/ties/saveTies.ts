import {
  AppointmentCreateDocument,
  RelationshipCreateDocument,
  RelationshipsCreateDocument,
  type AppointmentCreateInput,
  type RelationshipCreateInput,
} from '@golden-thread/schema/writing';
import type { Write } from '../../data/write';
import { WriteRefused, type Fault } from '../../data/writeRefused';
import type { NodeRef } from '../../shared/NodeLink';
import type { EditField } from '../editField';
import { createInput, type Values } from '../values';
import type { TieChoice } from './tieChoices';

/** One or many ties, or an appointment, which also says what becomes of whoever held the post. */
export type TieInput = { ties: RelationshipCreateInput[] } | { appointment: AppointmentCreateInput };

export function tieInput(
  from: readonly NodeRef[],
  { type, end }: TieChoice,
  fields: readonly EditField[],
  values: Values,
  to?: NodeRef,
): TieInput {
  const { other, endPresent, ...said } = createInput(fields, values);
  const otherId = to?.id ?? (other as string);
  const [first] = from;
  const { status, validTo, ...appointed } = said;
  const isAppointment = type === 'HOLDS' && status === 'CONFIRMED' && said['validFrom'] && !validTo;
  if (isAppointment && from.length === 1 && first) {
    const [personId, postId] = end === 'source' ? [first.id, otherId] : [otherId, first.id];
    const input = { ...appointed, personId, postId, endPresent: endPresent === true };
    return { appointment: input as AppointmentCreateInput };
  }
  return {
    ties: from.map(({ id }) => {
      const [sourceId, targetId] = end === 'source' ? [id, otherId] : [otherId, id];
      return { ...said, type, sourceId, targetId };
    }),
  };
}

/** Writes them all or none. Returns their ids. */
export async function saveTies(
  write: Write,
  input: TieInput,
  from: readonly NodeRef[],
  key: string,
): Promise<string[]> {
  try {
    if ('appointment' in input) {
      const { appointment } = await write(AppointmentCreateDocument, input.appointment, { key });
      return appointment ? [appointment.id] : [];
    }
    const [only, another] = input.ties;
    if (only && !another) {
      const { relationship } = await write(RelationshipCreateDocument, only, { key });
      return relationship ? [relationship.id] : [];
    }
    const { relationships } = await write(RelationshipsCreateDocument, input.ties, { key });
    return relationships.map(({ id }) => id);
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    throw new WriteRefused(
      error.faults.map((fault) => inForm(fault, from)),
      null,
    );
  }
}

/** The form has one field for the other end, and the same fields for all; a fault of many says whose it is. */
function inForm(fault: Fault, from: readonly NodeRef[]): Fault {
  const path = [...(fault.field ?? [])];
  const isOfOne = /^\d+$/.test(path[0] ?? '');
  const node = isOfOne ? from[Number(path.shift())] : undefined;
  const ends = ['sourceId', 'targetId', 'personId', 'postId'];
  const field = ends.includes(path[0] ?? '') ? ['other'] : path;
  return {
    ...fault,
    field: node ? null : field,
    message: node ? `${node.name}: ${fault.message}` : fault.message,
  };
}
