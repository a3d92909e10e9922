import { useEffect, useMemo, useRef, useState } from 'react';
import type { IndexedGraph } from '../graph/mapGraph';
import type { ArrangeOptions } from './arrange';
import { runElk } from './elkWorker';
import type { Arrangement } from './place';
import { arrangeRecently } from './recent';

const arrange = arrangeRecently();

export interface Arranged {
  graph: IndexedGraph;
  arrangement: Arrangement;
}

interface Request extends ArrangeOptions {
  graph: IndexedGraph;
}

interface Outcome {
  request: Request;
  arranged: Arranged | null;
  error: Error | null;
}

/**
 * The arrangement of a graph, made in a worker. Until a new one is there, the graph and the arrangement that were shown
 * before stay together; one that is no longer wanted is thrown away.
 */
export function useArrangement(
  graph: IndexedGraph | undefined,
  { direction, shape }: ArrangeOptions,
): { arranged: Arranged | null; isArranging: boolean; error: Error | null } {
  const request = useMemo(() => graph && { graph, direction, shape }, [graph, direction, shape]);
  const shown = useRef<Arrangement>(undefined);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (!request) return undefined;
    let isWanted = true;
    const settle = (arranged: Arranged | null, error: Error | null) => {
      if (!isWanted) return;
      if (arranged) shown.current = arranged.arrangement;
      setOutcome((last) => ({ request, arranged: arranged ?? last?.arranged ?? null, error }));
    };
    void (async () => {
      try {
        const { graph: wanted, ...how } = request;
        const arrangement = await arrange(wanted, { ...how, previous: shown.current }, runElk);
        settle({ graph: wanted, arrangement }, null);
      } catch (reason) {
        settle(null, reason instanceof Error ? reason : new Error(String(reason)));
      }
    })();
    return () => {
      isWanted = false;
    };
  }, [request]);
  return {
    arranged: outcome?.arranged ?? null,
    isArranging: request !== undefined && outcome?.request !== request,
    error: outcome?.error ?? null,
  };
}
