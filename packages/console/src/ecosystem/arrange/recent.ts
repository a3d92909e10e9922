import { isSameGraph, type IndexedGraph } from '../graph/mapGraph';
import { arrange, type ArrangeOptions, type RunElk } from './arrange';
import type { Arrangement } from './place';

interface Known extends ArrangeOptions {
  graph: IndexedGraph;
  arrangement: Arrangement;
}

const MOST = 8;

/** Arranges, or gives the arrangement made before for the same: going back is then at once. */
export function arrangeRecently(): typeof arrange {
  let known: readonly Known[] = [];
  return async (graph: IndexedGraph, options: ArrangeOptions, runElk: RunElk) => {
    const found = known.find(
      (each) =>
        each.direction === options.direction &&
        each.shape === options.shape &&
        each.lanes === options.lanes &&
        isSameGraph(each.graph, graph),
    );
    const arrangement = found?.arrangement ?? (await arrange(graph, options, runElk));
    known = [{ graph, ...options, arrangement }, ...known.filter((each) => each !== found)].slice(0, MOST);
    return arrangement;
  };
}
