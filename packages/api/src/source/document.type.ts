import type { DocumentType } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { DocumentTypeEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { type Connection, PageArgs, connectionOf } from '../graphql/page.js';
import { GovernanceNode, Node, PublishedDate } from '../node/node.type.js';
import { publishedDate } from '../shared/published-date.js';
import { Read, ReadFrom, TakesArgs } from '../read/field.js';
import type { Citation } from './citation.type.js';

@ObjectType({ description: 'A numbered passage of a document, such as a recommendation of an inspection.' })
export class DocumentExtract {
  @Field({ description: 'How the document numbers or names it, such as "Recommendation 1".' })
  reference!: string;
  @Field({ description: 'Its text.' })
  text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What it refers to in a national framework, as published.',
  })
  frameworkReference!: string | null;
}

@ObjectType({
  implements: [Node, GovernanceNode],
  description: 'A paper that states facts: a report, minutes, a published plan, guidance.',
})
@ReadFrom({ table: 'document' })
export class Document extends GovernanceNode {
  @Field(() => DocumentTypeEnum, { description: 'What sort of paper it is.' })
  documentType!: DocumentType;

  @Field(() => PublishedDate, {
    nullable: true,
    description: 'When it was published, or is dated; null when no paper says.',
  })
  @Read.sql((row) => publishedDate(row, 'published_on'))
  publishedOn!: PublishedDate | null;

  @Field(() => [DocumentExtract], { description: 'Numbered passages of it, in its order.' })
  @Read.sql((row) => sql`${row.own('extracts')}`)
  extracts!: DocumentExtract[];

  @Field(() => named('CitationConnection'), { description: 'Every fact that is cited from it.' })
  @TakesArgs(() => PageArgs)
  @Read.connection((document, child) => ({
    where: sql`${child.own('document_id')} = ${document.id}`,
    order: [{ name: 'place', sql: child.own('place'), type: 'text' }],
  }))
  citedFor!: Connection<Citation>;
}

export const DocumentConnection = connectionOf(() => Document, 'Document', 'documents');
