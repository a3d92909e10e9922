import type { Vocabulary } from '@golden-thread/schema';

/** One filter of a register, named as in the API's filter input. */
export type FilterField =
  | { type: 'terms'; field: string; label: string; vocabulary: Vocabulary }
  | { type: 'oneTerm'; field: string; label: string; vocabulary: Vocabulary }
  | { type: 'yesNo'; field: string; label: string; yes: string; no: string }
  | { type: 'day'; field: string; label: string }
  | { type: 'days'; field: string; label: string; /** Offers the days that come next. */ ahead?: number }
  | { type: 'node'; field: string; label: string; among: NodeChoice };

/** Lists to choose one thing from: a resource, or several kinds at once by search. */
export type NodeChoice = 'boards' | 'plans' | 'organisations' | 'posts' | 'parties' | 'anything';

export interface DayRange {
  gte?: string;
  lte?: string;
}

/** What an active filter says on its chip; null when it is not set. `nameOf` gives the names of chosen nodes. */
export function describeFilter(
  filter: FilterField,
  value: unknown,
  nameOf: (id: string) => string | undefined,
  formatDay: (day: string) => string,
): string | null {
  switch (filter.type) {
    case 'terms':
      return Array.isArray(value) && value.length > 0
        ? `${filter.label}: ${value.map((item) => filter.vocabulary.terms[String(item)]?.label ?? String(item)).join(', ')}`
        : null;
    case 'oneTerm':
      return typeof value === 'string'
        ? `${filter.label}: ${filter.vocabulary.terms[value]?.label ?? value}`
        : null;
    case 'yesNo':
      if (value === true) return filter.yes;
      return value === false ? filter.no : null;
    case 'day':
      return typeof value === 'string' ? `${filter.label} ${formatDay(value)}` : null;
    case 'days': {
      const { gte, lte } = (value ?? {}) as DayRange;
      if (gte && lte) return `${filter.label}: ${formatDay(gte)} to ${formatDay(lte)}`;
      if (gte) return `${filter.label}: from ${formatDay(gte)}`;
      return lte ? `${filter.label}: until ${formatDay(lte)}` : null;
    }
    default:
      return typeof value === 'string' ? `${filter.label}: ${nameOf(value) ?? '…'}` : null;
  }
}
