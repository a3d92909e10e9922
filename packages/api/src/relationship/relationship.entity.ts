import type { NodeKind, RelationshipStatus, RelationshipType } from '@golden-thread/schema';
import { Column, Entity } from 'typeorm';
import { DatedRecord } from '../node/dated-record.js';

/** A tie. The kinds stand beside the ids so that the catalogue is kept by foreign keys. */
@Entity('relationship', { schema: 'public' })
export class RelationshipEntity extends DatedRecord {
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
}
