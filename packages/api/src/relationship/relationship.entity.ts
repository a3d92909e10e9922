import type { DatePrecision, NodeKind, RelationshipStatus, RelationshipType } from '@golden-thread/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A tie. The kinds stand beside the ids so that the catalogue is kept by foreign keys. */
@Entity('relationship', { schema: 'public' })
export class RelationshipEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  type!: RelationshipType;
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;
  @Column('text', { name: 'source_kind' })
  sourceKind!: NodeKind;
  @Column('uuid', { name: 'target_id' })
  targetId!: string;
  @Column('text', { name: 'target_kind' })
  targetKind!: NodeKind;
  @Column('text', { default: 'CONFIRMED' })
  status!: RelationshipStatus;
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;
  @Column('text', { name: 'valid_from_precision', nullable: true })
  validFromPrecision!: DatePrecision | null;
  @Column('text', { name: 'valid_from_text', nullable: true })
  validFromText!: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;
  @Column('text', { name: 'valid_to_precision', nullable: true })
  validToPrecision!: DatePrecision | null;
  @Column('text', { name: 'valid_to_text', nullable: true })
  validToText!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
  @Column('timestamptz', { name: 'retracted_at', nullable: true })
  retractedAt!: Date | null;
  @Column('text', { name: 'retraction_reason', nullable: true })
  retractionReason!: string | null;
}
