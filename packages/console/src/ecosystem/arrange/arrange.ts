import type { ElkNode } from 'elkjs/lib/elk-api';
import type { IndexedGraph } from '../graph/mapGraph';
import { elkGraph } from './elkGraph';
import { planLanes, withLanes } from './lanes';
import type { Direction } from './metrics';
import { orderOf } from './order';
import { placeAll, type Arrangement } from './place';
import { planArrangement, planRows } from './plan';
import { layRows } from './rows/layRows';

/** Runs ELK: in the browser in a worker, in a test in place. */
export type RunElk = (graph: ElkNode) => Promise<ElkNode>;

export interface ArrangeOptions {
  direction: Direction;
  /** Whether what is of one type stands in a lane of its own. */
  lanes: boolean;
  /** Width to height of the space that the map is read in. */
  shape: number;
  /** What was shown before: the new arrangement keeps its order as far as it can. */
  previous?: Arrangement | undefined;
}

/** How wide a row may be, in columns, and the shape of what hangs from one node. */
interface Fold {
  columns: number;
  blockShape: number;
}

/** Every arrangement remembers how it was folded. */
const foldOf = new WeakMap<Arrangement, Fold>();

/** A map of which hardly anything was there before is arranged afresh: little of the old order would be worth keeping. */
export function knows({ nodes }: Arrangement, graph: IndexedGraph): boolean {
  const known = graph.nodes.filter((node) => nodes.has(node.id)).length;
  return known >= graph.nodes.length * KNOWN_SHARE && nodes.size <= graph.nodes.length / KNOWN_SHARE;
}

const KNOWN_SHARE = 0.3;

function chooseFolds(
  graph: IndexedGraph,
  direction: Direction,
  shape: number,
  kept: Arrangement | undefined,
): readonly Fold[] {
  if (isLarge(graph)) return [largeFold(graph, direction, shape)];
  const fold = kept && kept.nodes.size <= LARGE ? foldOf.get(kept) : undefined;
  return fold ? [fold] : foldsFor(direction, shape);
}

/** If the first does not fit well both are tried, and the arrangement that can be shown larger is taken. */
function foldsFor(direction: Direction, shape: number): readonly Fold[] {
  if (direction === 'RIGHT') {
    return [
      { columns: 10, blockShape: 1 },
      { columns: 8, blockShape: 1 },
    ];
  }
  if (shape < TALL) return [{ columns: 6, blockShape: 1.5 }];
  return [
    { columns: 8, blockShape: 4 },
    shape < WIDE ? { columns: 8, blockShape: 2.2 } : { columns: 12, blockShape: 6 },
  ];
}

const TALL = 1;
const WIDE = 1.8;

/** A map of more nodes than this is arranged once: it is too large to be read whole, however it is folded. */
const LARGE = 160;
const isLarge = ({ nodes }: IndexedGraph) => nodes.length > LARGE;

export async function arrange(
  graph: IndexedGraph,
  { direction, shape, lanes, previous }: ArrangeOptions,
  runElk: RunElk,
): Promise<Arrangement> {
  const kept = previous?.direction === direction && knows(previous, graph) ? previous : undefined;
  if (lanes && graph.nodes.length > 0) return arrangeLanes(graph, shape, kept, runElk);
  const folds = chooseFolds(graph, direction, shape, kept);
  const seen = new Set<string>();
  const tries = [];
  for (const fold of folds) {
    const plan = planArrangement(graph, fold.blockShape);
    if (plan.units.length === 0) return placeAll(plan, { id: 'map' }, direction, shape);
    const rows = planRows(plan, fold.columns);
    const key = JSON.stringify([rows, [...plan.blocks.values()]]);
    if (seen.has(key)) continue;
    seen.add(key);
    const order = orderOf(graph, plan, kept, direction);
    const asked = elkGraph(plan, rows, direction, order, kept !== undefined);
    const laidOut = isLarge(graph) ? Promise.resolve(layRows(asked, rows, order, direction)) : runElk(asked);
    // Of one that is not waited for in the end nobody wants to hear.
    laidOut.catch(() => undefined);
    tries.push({ fold, plan, laidOut });
  }
  let best: Arrangement | undefined;
  for (const { fold, plan, laidOut } of tries) {
    // oxlint-disable-next-line no-await-in-loop -- they are under way already; the first that fits is taken
    const placed = placeAll(plan, await laidOut, direction, shape);
    foldOf.set(placed, fold);
    if (!best || scaleIn(placed, shape) > scaleIn(best, shape)) best = placed;
    if (fillsShape(placed, shape)) break;
  }
  if (!best) throw new Error('No arrangement was tried.');
  return best;
}

async function arrangeLanes(
  graph: IndexedGraph,
  shape: number,
  kept: Arrangement | undefined,
  runElk: RunElk,
): Promise<Arrangement> {
  const columns = Math.max(LANE_COLUMNS, Math.round(Math.sqrt(graph.nodes.length * shape)));
  const { plan, rows, labelOf } = planLanes(graph, columns);
  const order = orderOf(graph, plan, kept, 'DOWN');
  const wanted = elkGraph(plan, rows, 'DOWN', order, true);
  const layoutOptions = { ...wanted.layoutOptions, ...IN_ROWS };
  const laidOut = await runElk({ ...wanted, layoutOptions });
  return withLanes(placeAll(plan, laidOut, 'DOWN', shape), labelOf);
}

const LANE_COLUMNS = 8;
/** Nothing is drawn closer together: it would leave its row, and so its lane. */
const IN_ROWS = { 'elk.layered.compaction.postCompaction.strategy': 'NONE' } as const;

/** How many columns a large map is given; more make it wider. */
const LARGE_SPREAD = 1;

function largeFold({ nodes }: IndexedGraph, direction: Direction, shape: number): Fold {
  return {
    columns: Math.max(10, Math.round(Math.sqrt(nodes.length * shape) * LARGE_SPREAD)),
    blockShape: direction === 'DOWN' ? 2.2 : 1,
  };
}

/** An arrangement that has nearly the shape of its space leaves little to gain from another. */
function fillsShape({ width, height }: Arrangement, shape: number): boolean {
  const ratio = width / height / shape;
  return Math.min(ratio, 1 / ratio) >= GOOD_FIT;
}

const GOOD_FIT = 0.88;

/** How large the arrangement can be shown in a space of the given shape and of height 1. */
function scaleIn({ width, height }: Arrangement, shape: number): number {
  return Math.min(shape / width, 1 / height);
}
