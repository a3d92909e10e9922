import type { NodeKind } from '@golden-thread/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatedRecord } from './dated-record.js';

/** What all kinds have in common. Each kind adds a row of its own table with the same id. */
@Entity('node', { schema: 'public' })
export class NodeEntity extends DatedRecord {
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
