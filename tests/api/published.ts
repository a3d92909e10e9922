import { expect } from 'vitest';
import { publishedPlan } from './dataset/improvement-plan-paper.js';
import { plain, wordsOf } from './dataset/papers.js';

export interface Cited {
  citations: { quote: string | null; place: string; document: { slug: string } }[];
}
/** What to select of a fact to know where it stands. */
export const CITATIONS = 'citations { quote place document { slug } }';

/** Every quote stands in the paper that it cites, word for word. */
export function expectQuoted(cited: Cited, words: string) {
  const quotes = cited.citations.filter((citation) => citation.quote !== null);
  for (const { quote, document } of quotes) expect(wordsOf(document.slug)).toContain(plain(quote!));
  expect(quotes.map((citation) => citation.quote).join('\n')).toContain(words);
}

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
