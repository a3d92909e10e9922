import { boardStatus, boardType, cadence } from '@golden-thread/schema';
import {
  addressGroup,
  aliasesField,
  councilField,
  descriptionField,
  existence,
  nameField,
  sourcesGroup,
} from '../edit/commonFields';
import type { RecordForm } from '../edit/recordForm';

/** Statuses that a board reaches by being merged, replaced or dissolved are not chosen by hand. */
export const openStatuses = boardStatus.values.filter(
  (status) => !['MERGED', 'REPLACED', 'DISSOLVED'].includes(status),
);

export const boardForm: RecordForm = {
  one: 'board',
  aOne: 'a board',
  lead: 'A board, committee, partnership, group or forum. Who chairs it and to whom it reports are ties, added when it is there.',
  groups: [
    {
      title: 'What it is',
      fields: [
        nameField,
        { type: 'term', name: 'boardType', label: 'Type', vocabulary: boardType, isRequired: true },
        {
          type: 'term',
          name: 'status',
          label: 'Status',
          vocabulary: boardStatus,
          values: openStatuses,
          only: 'create',
        },
        aliasesField,
        { ...descriptionField, label: 'Purpose' },
        { type: 'longText', name: 'termsOfReference', label: 'Terms of reference' },
        councilField,
      ],
    },
    {
      title: 'How it works',
      fields: [
        { type: 'term', name: 'cadence', label: 'How often it meets', vocabulary: cadence },
        { type: 'longText', name: 'meetings', label: 'What the papers say of its meetings', rows: 2 },
        {
          type: 'days',
          name: 'meetingDates',
          label: 'Days of its meetings',
          one: 'meeting',
          help: 'Past and to come. They tell what changed since its last meeting, and which board meets soon.',
        },
        { type: 'yesNo', name: 'isDecisionMaking', label: 'Takes decisions' },
      ],
    },
    existence,
    sourcesGroup,
    addressGroup,
  ],
};
