import type { BoardStatus, BoardType, Cadence } from '@golden-thread/schema';
import { Column, Entity } from 'typeorm';
import { KindEntity } from '../node/node.entity.js';

@Entity('board', { schema: 'public' })
export class BoardEntity extends KindEntity {
  @Column('text', { name: 'board_type' })
  boardType!: BoardType;
  @Column('text', { nullable: true })
  status!: BoardStatus | null;
  @Column('text', { nullable: true })
  cadence!: Cadence | null;
  @Column('text', { name: 'terms_of_reference', nullable: true })
  termsOfReference!: string | null;
  @Column('text', { nullable: true })
  meetings!: string | null;
  @Column('date', { name: 'meeting_dates', array: true, default: [] })
  meetingDates!: string[];
  @Column('boolean', { name: 'is_decision_making', nullable: true })
  isDecisionMaking!: boolean | null;
}
