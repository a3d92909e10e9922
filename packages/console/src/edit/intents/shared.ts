import { CitationCreateDocument } from '@golden-thread/schema/writing';
import type { EditField } from '../editField';
import type { Intent } from './intent';

export const citationsField: EditField = {
  type: 'citations',
  name: 'citations',
  label: 'Which papers say so',
};

export const retract: Intent = {
  key: 'retract',
  label: 'Retract …',
  title: (name) => `Retract ${name}`,
  lead: 'Only for an entry that was a mistake: it is no longer shown, and stays in the change log with your reason. What was true once is ended instead.',
  fields: [{ type: 'longText', name: 'reason', label: 'Why it was a mistake', isRequired: true, rows: 2 }],
  isDangerous: true,
  needs: 'retract',
  run: ({ dataProvider, target, version, input, key }) =>
    dataProvider.delete(target.resource, {
      id: target.id,
      meta: { version, reason: input['reason'], key },
    }),
  done: (name) => `${name} is retracted.`,
  endsPage: true,
};

export const cite: Intent = {
  key: 'cite',
  label: 'Cite a paper …',
  needs: 'cite',
  title: (name) => `Cite a paper for ${name}`,
  fields: [
    { type: 'node', name: 'documentId', label: 'Document', kinds: ['DOCUMENT'], isRequired: true },
    {
      type: 'text',
      name: 'place',
      label: 'Where in it',
      help: 'Item, section or page, such as “item 6, page 41”.',
    },
    {
      type: 'longText',
      name: 'quote',
      label: 'Its own words',
      rows: 2,
      help: 'A short run of them, exactly as printed.',
    },
    {
      type: 'text',
      name: 'note',
      label: 'Note',
      help: 'How it is read, or how it differs from another paper.',
    },
    {
      type: 'check',
      name: 'contradicts',
      label: 'It cannot be true together with another citation: the papers differ',
    },
  ],
  run: ({ dataProvider, target, input, key }) =>
    dataProvider.write(CitationCreateDocument, { documentId: '', ...input, recordId: target.id }, { key }),
  done: () => 'The citation is in the register.',
};
