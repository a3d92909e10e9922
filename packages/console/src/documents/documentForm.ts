import { documentType } from '@golden-thread/schema';
import { addressGroup, aliasesField, councilField, descriptionField, nameField } from '../edit/commonFields';
import type { RecordForm } from '../edit/recordForm';

export const documentForm: RecordForm = {
  one: 'document',
  aOne: 'a document',
  lead: 'A paper from which facts can be cited: minutes, a report, a published plan.',
  groups: [
    {
      title: 'What it is',
      fields: [
        nameField,
        { type: 'term', name: 'documentType', label: 'Type', vocabulary: documentType, isRequired: true },
        { type: 'published', name: 'publishedOn', label: 'Published', help: 'Or the date that it bears.' },
        aliasesField,
        descriptionField,
        councilField,
      ],
    },
    {
      title: 'Passages',
      fields: [
        {
          type: 'rows',
          name: 'extracts',
          label: 'Numbered passages',
          one: 'passage',
          help: 'In its order, such as the recommendations of an inspection report.',
          columns: [
            { name: 'reference', label: 'Number or name', isRequired: true },
            { name: 'frameworkReference', label: 'Framework reference' },
            { name: 'text', label: 'Text', isLong: true, isRequired: true },
          ],
        },
      ],
    },
    addressGroup,
  ],
};
