import { useEffect, useMemo, useRef, useState } from 'react';
import type { IndexedGraph } from '../graph/mapGraph';
import { knows, type ArrangeOptions } from './arrange';
import { arrangeMap } from './arrangeMap';
import type { Arrangement } from './place';
import { settle } from './settle';

export interface Arranged {
  graph: IndexedGraph;
  arrangement: Arrangement;
}

interface Request extends ArrangeOptions {
  graph: IndexedGraph;
  choices: string;
}

interface Outcome {
  request: Request;
  arranged: Arranged | null;
  error: Error | null;
}

/**
 * The arrangement of a graph, made in a worker. Until a new one is there, the graph and the arrangement that were shown
 * before stay together; one that is no longer wanted is thrown away. While the reader's `choices` of what is shown stay
 * the same, only the day or the data changed: then everything keeps its place.
 */
export function useArrangement(
  graph: IndexedGraph,
  { direction, shape, lanes, choices }: ArrangeOptions & { choices: string },
): { arranged: Arranged | null; isArranging: boolean; error: Error | null } {
  const request = useMemo(
    () => ({ graph, direction, shape, lanes, choices }),
    [graph, direction, shape, lanes, choices],
  );
  const shown = useRef<{ arrangement: Arrangement; request: Request }>(undefined);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    let isWanted = true;
    const done = (arranged: Arranged | null, error: Error | null) => {
      if (!isWanted) return;
      if (arranged) shown.current = { arrangement: arranged.arrangement, request };
      setOutcome((last) => ({ request, arranged: arranged ?? last?.arranged ?? null, error }));
    };
    void (async () => {
      try {
        const last = shown.current;
        const { graph: wanted, ...how } = request;
        const arrangement =
          last && staysPut(request, last.request, last.arrangement)
            ? settle(wanted, last.arrangement)
            : await arrangeMap(wanted, { ...how, previous: last?.arrangement });
        done({ graph: wanted, arrangement }, null);
      } catch (reason) {
        done(null, reason instanceof Error ? reason : new Error(String(reason)));
      }
    })();
    return () => {
      isWanted = false;
    };
  }, [request]);
  return {
    arranged: outcome?.arranged ?? null,
    isArranging: outcome?.request !== request && !isQuick(request, outcome),
    error: outcome?.error ?? null,
  };
}

/** Lanes are arranged each time: a thing outside its lane would say something wrong. */
function staysPut(next: Request, last: Request, arrangement: Arrangement): boolean {
  return !next.lanes && isSameChoice(next, last) && knows(arrangement, next.graph);
}

function isSameChoice(a: Request, b: Request): boolean {
  return a.choices === b.choices && a.direction === b.direction && a.shape === b.shape && a.lanes === b.lanes;
}

/** What keeps its places is there at once, and needs no notice that it is being arranged. */
function isQuick(request: Request, outcome: Outcome | null): boolean {
  return (
    outcome?.arranged !== null &&
    outcome !== null &&
    staysPut(request, outcome.request, outcome.arranged.arrangement)
  );
}
