import { registerResolver } from '../node/register.js';
import { DocumentFilter, documentConditions, documentOrder } from './document.inputs.js';
import { Document, DocumentConnection } from './document.type.js';

export const DocumentResolver = registerResolver({
  one: 'document',
  many: 'documents',
  words: ['One document', 'documents'],
  type: Document,
  connection: DocumentConnection,
  filter: DocumentFilter,
  conditions: documentConditions,
  order: documentOrder,
});
