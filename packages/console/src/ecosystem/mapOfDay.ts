import { nodeKind } from '@golden-thread/schema';
import type { EcosystemMapQuery, EcosystemMapQueryVariables } from '@golden-thread/schema/operations';
import { graphFromAnswer } from './graph/fromAnswer';
import { indexGraph, type IndexedGraph } from './graph/mapGraph';

export const EVERY_KIND = { kinds: [...nodeKind.values] };

/** Everything on the map of a day: filters then work at once, and the search finds what is not shown. */
export function mapVariables(asAt: string | null): EcosystemMapQueryVariables {
  return { filter: EVERY_KIND, ...(asAt ? { asAt } : {}) };
}

const known = new WeakMap<EcosystemMapQuery, { day: string; whole: IndexedGraph }>();

/** The same answer gives the same graph, so that what was arranged of it ahead is known again. */
export function wholeMap(answer: EcosystemMapQuery, day: string): IndexedGraph {
  const before = known.get(answer);
  if (before?.day === day) return before.whole;
  const whole = indexGraph(graphFromAnswer(answer, day));
  known.set(answer, { day, whole });
  return whole;
}
