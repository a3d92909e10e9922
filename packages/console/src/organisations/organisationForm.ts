import { organisationType } from '@golden-thread/schema';
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

export const organisationForm: RecordForm = {
  one: 'organisation',
  aOne: 'an organisation',
  lead: 'A council, department, health body, partnership, service or team.',
  groups: [
    {
      title: 'What it is',
      fields: [
        nameField,
        {
          type: 'term',
          name: 'organisationType',
          label: 'Type',
          vocabulary: organisationType,
          isRequired: true,
        },
        aliasesField,
        descriptionField,
        councilField,
      ],
    },
    existence,
    sourcesGroup,
    addressGroup,
  ],
};
