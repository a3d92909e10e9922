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

export const postForm: RecordForm = {
  one: 'post',
  aOne: 'a post',
  lead: 'A job or office, whoever holds it. Who holds it, and in which organisation it is, are added on its page.',
  groups: [
    {
      title: 'What it is',
      fields: [
        nameField,
        {
          type: 'check',
          name: 'isCollective',
          label: 'It stands for a group of postholders',
          help: 'Where the papers name them as one party, such as “Heads of Service”.',
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
