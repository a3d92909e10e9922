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
    help: 'The first day on which it holds no more. Empty while it lasts.',
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

/** Of the form that adds a tie, once its type is chosen. */
export function newTieFields(choice: TieChoice): EditField[] {
  const names = choice.others.map((kind) => kinds[kind].label.toLowerCase());
  const other: EditField = {
    type: 'node',
    name: 'other',
    label:
      names.length === 1 ? `Which ${names[0]}` : `Which ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
    kinds: choice.others,
    isRequired: true,
    help: 'Type a part of its name, or any other name that the papers use for it.',
  };
  const shared: EditField = {
    type: 'check',
    name: 'endPresent',
    label: 'Whoever holds the post on that day holds it no more from then on',
    help: 'Leave it empty where the post is shared. It counts where the appointment is stated, with the day.',
  };
  return [
    other,
    statusField,
    ...tieFields.slice(0, 2),
    ...(choice.type === 'HOLDS' ? [shared] : []),
    ...tieFields.slice(2),
  ];
}
