import { Column, Entity } from 'typeorm';
import { KindEntity } from '../node/node.entity.js';

@Entity('post', { schema: 'public' })
export class PostEntity extends KindEntity {
  @Column('boolean', { name: 'is_collective', default: false })
  isCollective!: boolean;
}

/** A person is a node and nothing more: whatever else is known of one is a relationship. */
@Entity('person', { schema: 'public' })
export class PersonEntity extends KindEntity {
  /** What the log's verification needs to know of an erasure: see audit/person-erase.service.ts. */
  @Column('jsonb', { nullable: true })
  erasure?: object | null;
}
