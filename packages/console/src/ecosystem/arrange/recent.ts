import { isSameGraph, type IndexedGraph } from '../graph/mapGraph';
import { arrange, type ArrangeOptions, type RunElk } from './arrange';
import type { Arrangement } from './place';

interface Known extends ArrangeOptions {
  graph: IndexedGraph;
  arrangement: Promise<Arrangement>;
}

const MOST = 8;

/** Arranges, or gives the arrangement made before for the same, or under way: going back is then at once. */
export function arrangeRecently(): typeof arrange {
  let known: readonly Known[] = [];
  return (graph: IndexedGraph, options: ArrangeOptions, runElk: RunElk) => {
    const found = known.find(
      (each) =>
        each.direction === options.direction &&
        each.shape === options.shape &&
        each.lanes === options.lanes &&
        isSameGraph(each.graph, graph),
    );
    const latest = {
      graph,
      ...options,
      arrangement: found?.arrangement ?? arrange(graph, options, runElk),
    };
    known = [latest, ...known.filter((each) => each !== found)].slice(0, MOST);
    // What failed is tried anew.
    latest.arrangement.catch(() => {
      known = known.filter((each) => each !== latest);
    });
    return latest.arrangement;
  };
}
