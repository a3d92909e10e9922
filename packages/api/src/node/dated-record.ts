import type { DatePrecision } from '@golden-thread/schema';
import { Column, PrimaryColumn } from 'typeorm';

/** What nodes and relationships have in common: from when to when, how often changed, and whether taken back. */
export abstract class DatedRecord {
  @PrimaryColumn('uuid')
  id!: string;

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
