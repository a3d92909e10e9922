import type { DocumentType } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { DocumentTypeEnum } from '../graphql/enums.js';
import { type Conditions, DateRange, equals, oneOf, within } from '../graphql/filters.js';
import { nodeOrderFields, orderOf } from '../graphql/order.js';
import { NodeFilter, nodeConditions } from '../node/node.inputs.js';
import type { ReadContext } from '../read/context.js';
import type { Row } from '../read/row.js';

@InputType({ description: 'Which documents to list. All given conditions must hold.' })
export class DocumentFilter extends NodeFilter {
  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Of this type.' })
  documentType?: DocumentType | null;
  @Field(() => [DocumentTypeEnum], { nullable: true, description: 'Of one of these types.' })
  documentTypeIn?: DocumentType[] | null;
  @Field(() => DateRange, { nullable: true, description: 'Published in this time.' })
  publishedOn?: DateRange | null;
}

export function documentConditions(row: Row, ctx: ReadContext): Conditions<DocumentFilter> {
  return {
    ...nodeConditions(row, ctx),
    documentType: equals(row.own('document_type')),
    documentTypeIn: oneOf(row.own('document_type')),
    publishedOn: within(row.own('published_on'), sql`date`),
  };
}

export const documentOrder = orderOf('Document', {
  ...nodeOrderFields,
  PUBLISHED_ON: {
    description: 'When it was published.',
    term: (row) => ({ name: 'published', sql: row.own('published_on'), type: 'date' }),
  },
  DOCUMENT_TYPE: {
    description: 'The type, by its name.',
    term: (row) => ({ name: 'type', sql: row.own('document_type'), type: 'text', required: true }),
  },
});
