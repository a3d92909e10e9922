import type { DatePrecision, PlanStatus, PlanType, Rating } from '@golden-thread/schema';
import { Column, Entity } from 'typeorm';
import { KindEntity } from '../node/node.entity.js';

export interface RatingKeyLine {
  rating: Rating;
  action: string | null;
  impact: string | null;
}

@Entity('plan', { schema: 'public' })
export class PlanEntity extends KindEntity {
  @Column('text', { name: 'plan_type' })
  planType!: PlanType;
  @Column('text', { nullable: true })
  status!: PlanStatus | null;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;
  @Column('text', { name: 'starts_on_precision', nullable: true })
  startsOnPrecision!: DatePrecision | null;
  @Column('text', { name: 'starts_on_text', nullable: true })
  startsOnText!: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
  @Column('text', { name: 'ends_on_precision', nullable: true })
  endsOnPrecision!: DatePrecision | null;
  @Column('text', { name: 'ends_on_text', nullable: true })
  endsOnText!: string | null;

  @Column('text', { name: 'priority_label', default: 'Priority' })
  priorityLabel!: string;
  @Column('text', { name: 'outcome_label', default: 'Outcome' })
  outcomeLabel!: string;
  @Column('text', { name: 'action_label', default: 'Action' })
  actionLabel!: string;
  @Column('jsonb', { name: 'rating_key', default: [] })
  ratingKey!: RatingKeyLine[];
}

/** A part of a plan: its number there, and its place in the plan's order. */
export abstract class PartEntity extends KindEntity {
  @Column('uuid', { name: 'plan_id' })
  planId!: string;
  @Column('text')
  reference!: string;
  @Column('integer')
  position!: number;
}

@Entity('priority', { schema: 'public' })
export class PriorityEntity extends PartEntity {
  @Column('text', { nullable: true })
  theme!: string | null;
  @Column('text', { name: 'success_measures', array: true, default: [] })
  successMeasures!: string[];
}

@Entity('outcome', { schema: 'public' })
export class OutcomeEntity extends PartEntity {
  @Column('uuid', { name: 'priority_id' })
  priorityId!: string;
}
