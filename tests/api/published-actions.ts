import { publishedPlan } from './dataset/improvement-plan-paper.js';

/** References in order. */
export const references = (actions: { reference: string }[]) =>
  actions.map((action) => action.reference).toSorted((one, other) => one.localeCompare(other));

/** The rows of the plan's action tables, read from the paper without the dataset. */
export const published = publishedPlan().flatMap(({ outcomes }) =>
  outcomes.flatMap((outcome) => outcome.actions),
);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The last day of the last month that a published timescale names: "October 2025 to March 2026" → 2026-03-31. */
export function dueBy(timescale: string): string {
  const [, month, year] = [...timescale.matchAll(/([A-Z][a-z]+) (\d{4})/g)].at(-1) ?? [];
  const number = MONTHS.indexOf(month ?? '') + 1;
  return number === 0 ? 'never' : new Date(Date.UTC(Number(year), number, 0)).toISOString().slice(0, 10);
}
