import type { NodeKind } from '@golden-thread/schema';
import { addressGroup, aliasesField, existence, sourcesGroup } from '../edit/commonFields';
import { referenceField, wholeTextField } from '../edit/partFields';
import type { RecordForm } from '../edit/recordForm';

const parties: readonly NodeKind[] = ['POST', 'BOARD', 'ORGANISATION'];

export const actionForm: RecordForm = {
  one: 'action',
  aOne: 'an action',
  lead: 'Accountability sits on posts, boards and organisations, not on people.',
  parent: { name: 'outcomeId', resource: 'outcomes' },
  groups: [
    {
      title: 'What it says',
      fields: [
        {
          type: 'node',
          name: 'outcomeId',
          label: 'Outcome',
          kinds: ['OUTCOME'],
          isRequired: true,
          only: 'create',
          help: 'Type its number or words.',
        },
        referenceField,
        wholeTextField,
        {
          type: 'check',
          name: 'isNote',
          label: 'It is only a cross-reference note, which nobody can complete',
        },
        aliasesField,
      ],
    },
    {
      title: 'Who answers for it, and by when',
      fields: [
        { type: 'nodes', name: 'accountableIds', label: 'Accountable', kinds: parties, only: 'create' },
        { type: 'nodes', name: 'supportedByIds', label: 'Supported by', kinds: parties, only: 'create' },
        {
          type: 'text',
          name: 'accountableText',
          label: 'The parties in the words as published',
        },
        {
          type: 'timescale',
          name: 'timescale',
          label: 'Timescale',
          help: 'For one that was left out or wrongly read. A new timescale is a revision, with its reason: see the action’s page.',
        },
      ],
    },
    existence,
    sourcesGroup,
    addressGroup,
  ],
};
