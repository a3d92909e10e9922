import type { DatePrecision, NodeKind } from '@golden-thread/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What all kinds have in common. Each kind adds a row of its own table with the same id. */
@Entity('node', { schema: 'public' })
export class NodeEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  kind!: NodeKind;
  @Column('uuid', { name: 'council_id', nullable: true })
  councilId!: string | null;
  @Column('text')
  slug!: string;
  @Column('text')
  name!: string;
  @Column('text', { array: true, default: [] })
  aliases!: string[];
  @Column('text', { nullable: true })
  description!: string | null;

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

/** The row that a kind adds to its node. */
export abstract class KindEntity {
  @PrimaryColumn('uuid')
  id!: string;
}

@Entity('identifier', { schema: 'public' })
export class IdentifierEntity {
  @PrimaryColumn('uuid', { name: 'node_id' })
  nodeId!: string;
  @PrimaryColumn('text')
  scheme!: string;
  @Column('text')
  value!: string;
}
