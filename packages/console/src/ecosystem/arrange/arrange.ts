import type { ElkNode } from 'elkjs/lib/elk-api';
import type { IndexedGraph } from '../graph/mapGraph';
import { elkGraph } from './elkGraph';
import type { Direction } from './metrics';
import { placeAll, type Arrangement } from './place';
import { planArrangement, planRows } from './plan';

/** Runs ELK: in the browser in a worker, in a test in place. */
export type RunElk = (graph: ElkNode) => Promise<ElkNode>;

export interface ArrangeOptions {
  direction: Direction;
  /** Width to height of the space that the map is read in. */
  shape: number;
}

/** How wide a row may be, in columns, and the shape of what hangs from one node. */
interface Fold {
  columns: number;
  blockShape: number;
}

/** Each is tried, and the arrangement that can be shown largest is taken. */
const FOLDS: Readonly<Record<Direction, readonly Fold[]>> = {
  DOWN: [
    { columns: 8, blockShape: 4 },
    { columns: 8, blockShape: 2.2 },
    { columns: 12, blockShape: 6 },
  ],
  RIGHT: [
    { columns: 10, blockShape: 1 },
    { columns: 8, blockShape: 1 },
  ],
};

/** A map of more nodes than this is arranged once: it is too large to be read whole, however it is folded. */
const LARGE = 160;

export async function arrange(
  graph: IndexedGraph,
  { direction, shape }: ArrangeOptions,
  runElk: RunElk,
): Promise<Arrangement> {
  const seen = new Set<string>();
  let best: Arrangement | undefined;
  for (const { columns, blockShape } of foldsFor(graph, direction, shape)) {
    const plan = planArrangement(graph, blockShape);
    if (plan.units.length === 0) return placeAll(plan, { id: 'map' }, direction, shape);
    const rows = planRows(plan, columns);
    const key = JSON.stringify([rows, [...plan.blocks.values()]]);
    if (seen.has(key)) continue;
    seen.add(key);
    const placed = placeAll(plan, await runElk(elkGraph(plan, rows, direction)), direction, shape);
    if (!best || scaleIn(placed, shape) > scaleIn(best, shape)) best = placed;
  }
  if (!best) throw new Error('No arrangement was tried.');
  return best;
}

function foldsFor(graph: IndexedGraph, direction: Direction, shape: number): readonly Fold[] {
  const folds = FOLDS[direction];
  const [first] = folds;
  if (graph.nodes.length <= LARGE || !first) return folds;
  return [
    { ...first, columns: Math.max(first.columns, Math.round(Math.sqrt(graph.nodes.length * shape) / 2)) },
  ];
}

/** How large the arrangement can be shown in a space of the given shape and of height 1. */
function scaleIn({ width, height }: Arrangement, shape: number): number {
  return Math.min(shape / width, 1 / height);
}
