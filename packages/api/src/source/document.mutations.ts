import type { DocumentType } from '@golden-thread/schema';
import { Field, InputType } from 'type-graphql';
import { DocumentTypeEnum } from '../graphql/enums.js';
import { payloadOf } from '../graphql/payload.js';
import { nodeMutations } from '../node/node.mutations.js';
import { MAX_NAME, MAX_TEXT, type Check } from '../write/check.js';
import { startOf } from '../write/node-writer.js';
import { NodeCreateInput, NodeUpdateInput, PublishedDateInput } from '../write/write.inputs.js';
import { Document } from './document.type.js';

@InputType({ description: 'A numbered passage of a document.' })
export class DocumentExtractInput {
  @Field({ description: 'How the document numbers or names it, such as "Recommendation 1".' })
  reference!: string;
  @Field({ description: 'Its text.' })
  text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What it refers to in a national framework, as published.',
  })
  frameworkReference?: string | null;
}

@InputType({ description: 'A new document.' })
export class DocumentCreateInput extends NodeCreateInput {
  @Field(() => DocumentTypeEnum, { description: 'What sort of paper it is.' })
  documentType!: DocumentType;
  @Field(() => PublishedDateInput, { nullable: true, description: 'When it was published, or is dated.' })
  publishedOn?: PublishedDateInput | null;
  @Field(() => [DocumentExtractInput], {
    nullable: true,
    description: 'Numbered passages of it, in its order.',
  })
  extracts?: DocumentExtractInput[] | null;
}

@InputType({
  description: 'What to change of a document. What is left out stays as it is; null takes it away.',
})
export class DocumentUpdateInput extends NodeUpdateInput {
  @Field(() => DocumentTypeEnum, { nullable: true, description: 'What sort of paper it is.' })
  documentType?: DocumentType | null;
  @Field(() => PublishedDateInput, { nullable: true, description: 'When it was published, or is dated.' })
  publishedOn?: PublishedDateInput | null;
  @Field(() => [DocumentExtractInput], {
    nullable: true,
    description: 'Numbered passages of it, in its order, all of them.',
  })
  extracts?: DocumentExtractInput[] | null;
}

export const DocumentMutations = nodeMutations<DocumentCreateInput, DocumentUpdateInput>({
  kind: 'DOCUMENT',
  payload: payloadOf('Document', 'document', () => Document, 'document'),
  create: {
    name: 'documentCreate',
    input: DocumentCreateInput,
    description: 'Adds a document, so that facts can be cited from it.',
  },
  update: {
    name: 'documentUpdate',
    input: DocumentUpdateInput,
    description: 'Changes the record of a document.',
  },
  retract: {
    name: 'documentRetract',
    description: 'Takes back a document that was entered by mistake and from which nothing is cited.',
  },
  columns: (check, input) => ({
    documentType: check.kept('documentType', input.documentType),
    ...check.date('publishedOn', startOf(input.publishedOn)),
    extracts: extractsOf(check, input.extracts),
  }),
});

function extractsOf(whole: Check, extracts: DocumentExtractInput[] | null | undefined) {
  if (extracts === undefined) return undefined;
  return (extracts ?? []).map((extract, index) => {
    const check = whole.within('extracts', String(index));
    return {
      reference: check.required('reference', extract.reference, MAX_NAME),
      text: check.required('text', extract.text, MAX_TEXT),
      frameworkReference: check.optional('frameworkReference', extract.frameworkReference, MAX_NAME) ?? null,
    };
  });
}
