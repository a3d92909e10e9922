import type { DatePrecision, Rating } from '@golden-thread/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PartEntity } from '../plan/plan.entity.js';

@Entity('action', { schema: 'public' })
export class ActionEntity extends PartEntity {
  @Column('uuid', { name: 'outcome_id' })
  outcomeId!: string;
  @Column('boolean', { name: 'is_note', default: false })
  isNote!: boolean;
  @Column('text', { name: 'accountable_text', nullable: true })
  accountableText!: string | null;
  @Column('text', { name: 'timescale_text', nullable: true })
  timescaleText!: string | null;
  @Column('date', { name: 'start_on', nullable: true })
  startOn!: string | null;
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;
  @Column('text', { name: 'timescale_precision', nullable: true })
  timescalePrecision!: DatePrecision | null;
  @Column('boolean', { name: 'is_ongoing', default: false })
  isOngoing!: boolean;
}

/** Only ever added to: the database refuses changes. */
@Entity('progress_update', { schema: 'public' })
export class ProgressUpdateEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'action_id' })
  actionId!: string;
  @Column('date', { name: 'recorded_on' })
  recordedOn!: string;
  @Column('text', { name: 'action_rating', nullable: true })
  actionRating!: Rating | null;
  @Column('text', { name: 'impact_rating', nullable: true })
  impactRating!: Rating | null;
  @Column('text', { nullable: true })
  commentary!: string | null;
  @Column('uuid', { name: 'corrects_id', nullable: true })
  correctsId?: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** What an action's timescale became; the row with position 0 keeps what it was. Only ever added to. */
@Entity('timescale_revision', { schema: 'public' })
export class TimescaleRevisionEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'action_id' })
  actionId!: string;
  @Column('integer')
  position!: number;
  @Column('text', { name: 'timescale_text', nullable: true })
  timescaleText!: string | null;
  @Column('date', { name: 'start_on', nullable: true })
  startOn!: string | null;
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;
  @Column('text', { name: 'timescale_precision', nullable: true })
  timescalePrecision!: DatePrecision | null;
  @Column('boolean', { name: 'is_ongoing', default: false })
  isOngoing!: boolean;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('date', { name: 'approved_on', nullable: true })
  approvedOn!: string | null;
  @Column('uuid', { name: 'approved_by_id', nullable: true })
  approvedById!: string | null;
  @Column('text', { name: 'approved_by_text', nullable: true })
  approvedByText!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
