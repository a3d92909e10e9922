import {
  addressGroup,
  aliasesField,
  descriptionField,
  existence,
  nameField,
  sourcesGroup,
} from '../edit/commonFields';
import { referenceField } from '../edit/partFields';
import type { RecordForm } from '../edit/recordForm';

export const priorityForm: RecordForm = {
  one: 'priority',
  aOne: 'a priority',
  parent: { name: 'planId', resource: 'plans' },
  groups: [
    {
      title: 'What it says',
      fields: [
        {
          type: 'node',
          name: 'planId',
          label: 'Plan',
          kinds: ['PLAN'],
          isRequired: true,
          only: 'create',
        },
        referenceField,
        nameField,
        descriptionField,
        {
          type: 'text',
          name: 'theme',
          label: 'Theme',
          help: 'The heading over several priorities, if the plan has one.',
        },
        {
          type: 'lines',
          name: 'successMeasures',
          label: 'What success looks like',
          help: 'As the plan says, one a line.',
        },
        aliasesField,
      ],
    },
    existence,
    sourcesGroup,
    addressGroup,
  ],
};
