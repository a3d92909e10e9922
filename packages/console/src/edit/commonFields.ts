import type { EditField, FieldGroup } from './editField';

/** Fields that every kind of record has. */

interface Validity {
  validity?: { from?: unknown; to?: unknown };
}

export const nameField: EditField = { type: 'text', name: 'name', label: 'Name', isRequired: true };

export const descriptionField: EditField = {
  type: 'longText',
  name: 'description',
  label: 'What it is or is for',
  help: 'In the words of the papers.',
};

export const aliasesField: EditField = {
  type: 'lines',
  name: 'aliases',
  label: 'Other names',
  help: 'All names that papers use for it, one a line. Search finds it by any of them.',
};

export const councilField: EditField = {
  type: 'node',
  name: 'councilId',
  label: 'Council',
  kinds: ['ORGANISATION'],
  help: 'The council whose register it belongs to.',
  only: 'create',
};

export function datesGroup(began: string, ended: string): FieldGroup {
  return {
    title: 'Dates',
    fields: [
      {
        type: 'published',
        name: 'validFrom',
        label: 'Began',
        help: began,
        from: (record) => (record as Validity).validity?.from,
      },
      {
        type: 'published',
        name: 'validTo',
        label: 'Ended',
        help: ended,
        from: (record) => (record as Validity).validity?.to,
      },
    ],
  };
}

export const existence = datesGroup(
  'The first day on which it existed.',
  'The first day on which it no longer existed.',
);

export const sourcesGroup: FieldGroup = {
  title: 'Which papers say so',
  lead: 'Leave out what no paper states.',
  fields: [{ type: 'citations', name: 'citations', label: 'Citations' }],
};

export const addressGroup: FieldGroup = {
  title: 'Addresses elsewhere',
  fields: [
    {
      type: 'rows',
      name: 'identifiers',
      label: 'In others’ registers',
      one: 'identifier',
      help: 'Such as ONS E08000002.',
      columns: [
        { name: 'scheme', label: 'Scheme', isRequired: true },
        { name: 'value', label: 'Value', isRequired: true },
      ],
    },
    {
      type: 'text',
      name: 'slug',
      label: 'Readable address',
      help: 'Made from the name unless you give one. A change breaks links to the old one.',
    },
  ],
};
