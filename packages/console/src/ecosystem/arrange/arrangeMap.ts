import type { IndexedGraph } from '../graph/mapGraph';
import type { ArrangeOptions } from './arrange';
import { runElk } from './elkWorker';
import type { Arrangement } from './place';
import { arrangeRecently } from './recent';

const arrange = arrangeRecently();

/** Arranges in a worker; what was arranged lately, or is being arranged, is not arranged twice. */
export function arrangeMap(graph: IndexedGraph, options: ArrangeOptions): Promise<Arrangement> {
  return arrange(graph, options, runElk);
}
