import { boardType, nodeKind } from '@golden-thread/schema';
import { linesOf } from '../graph/lines';
import type { IndexedGraph, MapNode } from '../graph/mapGraph';
import { kinds } from '../../shared/kinds';
import { assignRows, type Unit } from './levels';
import { LANE_HEAD, MARGIN, type Rect } from './metrics';
import { orient, type Arc } from './orient';
import type { Arrangement } from './place';
import { routesOf, type ArrangementPlan } from './plan';
import { tierOf } from './tiers';

/** What stands in one lane of the map: boards of one type, or everything of another kind. */
export interface Lane {
  label: string;
  rect: Rect;
}

interface LanePlan {
  plan: ArrangementPlan;
  rows: Unit[][];
  /** Which lane each node is in. */
  labelOf: ReadonlyMap<string, string>;
}

/** The nodes in lanes, the highest at the top. A lane has as many rows as its own ties and its width ask for. */
export function planLanes(graph: IndexedGraph, maxColumns: number): LanePlan {
  const lines = linesOf(graph.ties);
  const arcs = orient(graph.nodes, lines);
  const lanes = lanesOf(graph.nodes);
  const rows = lanes.flatMap(({ nodes }) => {
    const ids = new Set(nodes.map(({ id }) => id));
    const units = nodes.map(({ id }) => ({ id, columns: 1, isTop: false }));
    const inside = arcs.filter(({ upper, lower }) => ids.has(upper) && ids.has(lower));
    return assignRows(units, inside, maxColumns);
  });
  const rowOf = new Map(rows.flatMap((row, index) => row.map(({ id }) => [id, index] as const)));
  const downward = arcs.map((arc) => turned(arc, rowOf));
  const labels = lanes.flatMap(({ label, nodes }) => nodes.map(({ id }) => [id, label] as const));
  return {
    plan: {
      lines,
      blocks: new Map(),
      routes: routesOf(downward, (id) => ({ unit: id, column: null })),
      units: rows.flat(),
      loose: [],
    },
    rows,
    labelOf: new Map(labels),
  };
}

/** In lanes the place says what is higher, whatever the tie says. */
function turned(arc: Arc, rowOf: ReadonlyMap<string, number>): Arc {
  const isDownward = (rowOf.get(arc.upper) ?? 0) <= (rowOf.get(arc.lower) ?? 0);
  return isDownward ? arc : { ...arc, upper: arc.lower, lower: arc.upper };
}

function lanesOf(nodes: readonly MapNode[]): { label: string; nodes: MapNode[] }[] {
  const lanes = new Map<string, { label: string; rank: number; nodes: MapNode[] }>();
  for (const node of nodes) {
    const lane = lanes.get(labelOf(node)) ?? { label: labelOf(node), rank: rankOf(node), nodes: [] };
    lanes.set(lane.label, lane);
    lane.nodes.push(node);
  }
  return [...lanes.values()].toSorted((a, b) => a.rank - b.rank);
}

function labelOf({ kind, type }: MapNode): string {
  return kind === 'BOARD' ? type : kinds[kind].plural;
}

/** Boards by what they may do, in the order of the map's tiers; then everything else, in the order of the vocabulary. */
function rankOf(node: MapNode): number {
  if (node.kind !== 'BOARD') return 1000 + nodeKind.values.indexOf(node.kind);
  return tierOf(node) * 100 + (boardType.values as readonly string[]).indexOf(node.subtype ?? '');
}

/** The bands that the lanes take, each with room for its heading at the left. */
export function withLanes(placed: Arrangement, labelOfNode: ReadonlyMap<string, string>): Arrangement {
  const shift = <At extends { x: number }>(at: At): At => ({ ...at, x: at.x + LANE_HEAD });
  const nodes = new Map([...placed.nodes].map(([id, rect]) => [id, shift(rect)]));
  const width = placed.width + LANE_HEAD;
  const spans = new Map<string, { top: number; bottom: number }>();
  for (const [id, { y, height }] of nodes) {
    const label = labelOfNode.get(id) ?? '';
    const span = spans.get(label) ?? { top: y, bottom: y + height };
    spans.set(label, { top: Math.min(span.top, y), bottom: Math.max(span.bottom, y + height) });
  }
  return {
    ...placed,
    nodes,
    lines: placed.lines.map(({ line, points }) => ({ line, points: points.map(shift) })),
    width,
    lanes: [...spans].map(([label, { top, bottom }]) => ({
      label,
      rect: { x: MARGIN / 2, y: top - PAD, width: width - MARGIN, height: bottom - top + 2 * PAD },
    })),
  };
}

const PAD = 9;
