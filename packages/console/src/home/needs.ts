import type { ActionFilter } from '@golden-thread/schema/writing';
import { SOON_DAYS, addDays, today } from '../shared/dates';

/** A quarter: boards that meet four times a year see each action at each meeting. */
export const STALE_DAYS = 90;

export interface Needs {
  overdue: ActionFilter;
  dueSoon: ActionFilter;
  stale: ActionFilter;
}

/** What is looked for among some actions: the same filters count, and show what was counted. */
export function needsAmong(some: ActionFilter, day: string = today()): Needs {
  const open = { ...some, isInForce: true, isCompleted: false };
  return {
    overdue: { ...some, isInForce: true, isOverdue: true },
    dueSoon: { ...open, dueOn: { gte: day, lte: addDays(day, SOON_DAYS) } },
    stale: { ...open, noProgressSince: addDays(day, -STALE_DAYS) },
  };
}
