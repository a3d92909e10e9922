import type { DatePrecision, DocumentType } from '@golden-thread/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { KindEntity } from '../node/node.entity.js';

export interface Extract {
  reference: string;
  text: string;
  frameworkReference: string | null;
}

@Entity('document', { schema: 'public' })
export class DocumentEntity extends KindEntity {
  @Column('text', { name: 'document_type' })
  documentType!: DocumentType;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn!: string | null;
  @Column('text', { name: 'published_on_precision', nullable: true })
  publishedOnPrecision!: DatePrecision | null;
  @Column('text', { name: 'published_on_text', nullable: true })
  publishedOnText!: string | null;

  @Column('jsonb', { default: [] })
  extracts!: Extract[];
}

/** Cites a document for one node, relationship or progress update. */
@Entity('citation', { schema: 'public' })
export class CitationEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'node_id', nullable: true })
  nodeId!: string | null;
  @Column('uuid', { name: 'relationship_id', nullable: true })
  relationshipId!: string | null;
  @Column('uuid', { name: 'progress_update_id', nullable: true })
  progressUpdateId!: string | null;
  @Column('uuid', { name: 'document_id' })
  documentId!: string;
  @Column('integer')
  position!: number;
  @Column('text', { nullable: true })
  place!: string | null;
  @Column('text', { nullable: true })
  quote!: string | null;
  @Column('text', { nullable: true })
  field!: string | null;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('boolean', { default: false })
  contradicts!: boolean;
  /** Which revision of the action's timescale it supports, if it is one of an action. */
  @Column('uuid', { name: 'timescale_revision_id', nullable: true })
  timescaleRevisionId?: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
