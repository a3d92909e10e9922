import { addressGroup, aliasesField, existence, sourcesGroup } from '../edit/commonFields';
import { referenceField, wholeTextField } from '../edit/partFields';
import type { RecordForm } from '../edit/recordForm';

export const outcomeForm: RecordForm = {
  one: 'outcome',
  aOne: 'an outcome',
  parent: { name: 'priorityId', resource: 'priorities' },
  groups: [
    {
      title: 'What it says',
      fields: [
        {
          type: 'node',
          name: 'priorityId',
          label: 'Priority',
          kinds: ['PRIORITY'],
          isRequired: true,
          only: 'create',
        },
        referenceField,
        wholeTextField,
        aliasesField,
      ],
    },
    existence,
    sourcesGroup,
    addressGroup,
  ],
};
