import { relationshipStatus } from '@golden-thread/schema';
import type { EditField } from '../editField';
import { kinds } from '../../shared/kinds';
import type { TieChoice } from './tieChoices';

interface Validity {
  validity?: { from?: unknown; to?: unknown };
}

/** What is said of a tie beside its type and ends. */
export const tieFields: readonly EditField[] = [
  {
    type: 'published',
    name: 'validFrom',
    label: 'Since',
    help: 'The first day on which it holds; for a proposal, since when it is known.',
    from: (record) => (record as Validity).validity?.from,
  },
  {
    type: 'published',
    name: 'validTo',
    label: 'Until',
    help: 'The first day on which it no longer holds. Empty while it lasts.',
    from: (record) => (record as Validity).validity?.to,
  },
  {
    type: 'text',
    name: 'note',
    label: 'Note',
    help: 'What else the papers say of it, such as “jointly chaired” or “interim”.',
  },
  { type: 'citations', name: 'citations', label: 'Which papers say so' },
];

const statusField: EditField = {
  type: 'term',
  name: 'status',
  label: 'Stated or proposed',
  vocabulary: relationshipStatus,
  isRequired: true,
};

export const endPresentField: EditField = {
  type: 'check',
  name: 'endPresent',
  label: 'Whoever holds the post on that day leaves it then',
  help: 'Leave it empty where the post is shared. It counts where the appointment is stated, with the day.',
};

function otherField(choice: TieChoice): EditField {
  const names = choice.others.map((kind) => kinds[kind].label.toLowerCase());
  return {
    type: 'node',
    name: 'other',
    label:
      names.length === 1 ? `Which ${names[0]}` : `Which ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
    kinds: choice.others,
    isRequired: true,
    help: 'Type a part of its name, or any other name that the papers use for it.',
  };
}

/** Of the form that adds a tie of a type; the other end is asked for where it is not known. */
export function newTieFields(choice: TieChoice | null, isOtherKnown: boolean): EditField[] {
  return [
    ...(choice && !isOtherKnown ? [otherField(choice)] : []),
    statusField,
    ...tieFields.slice(0, 2),
    ...(choice?.type === 'HOLDS' ? [endPresentField] : []),
    ...tieFields.slice(2),
  ];
}
