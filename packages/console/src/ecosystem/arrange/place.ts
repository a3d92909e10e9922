import type { ElkNode, ElkPoint } from 'elkjs/lib/elk-api';
import type { MapLine } from '../graph/lines';
import {
  BLOCK_HEAD,
  COLUMN,
  GUTTER,
  MARGIN,
  NODE,
  ROW,
  type Direction,
  type Point,
  type Rect,
} from './metrics';
import { blockSize, type Block } from './blocks';
import { portOfBlock, railOffset } from './elkGraph';
import type { Lane } from './lanes';
import { placeLoose } from './loose';
import type { ArrangementPlan, Route } from './plan';

export interface PlacedLine {
  line: MapLine;
  /** From the source's edge to the target's. */
  points: readonly Point[];
}

/** The map with everything in its place. Coordinates begin at 0,0 and include the margin. */
export interface Arrangement {
  nodes: ReadonlyMap<string, Rect>;
  lines: readonly PlacedLine[];
  blocks: readonly Rect[];
  /** Where the nodes without a tie stand, with the line of its heading; null when there are none. */
  loose: Rect | null;
  /** Bands of what is of one type; none unless asked for. */
  lanes: readonly Lane[];
  width: number;
  height: number;
  direction: Direction;
  /** The same object for all that was settled into one arrangement, in which things keep their places. */
  frame: object;
}

/** `shape` is the width to the height of the space in which the map is read. */
export function placeAll(
  plan: ArrangementPlan,
  laidOut: ElkNode,
  direction: Direction,
  shape: number,
): Arrangement {
  const nodes = new Map<string, Rect>();
  const blocks: Rect[] = [];
  for (const child of laidOut.children ?? []) {
    const at = { x: (child.x ?? 0) + MARGIN, y: (child.y ?? 0) + MARGIN };
    const block = plan.blocks.get(child.id);
    if (!block) nodes.set(child.id, { ...at, ...NODE });
    else {
      blocks.push({ ...at, ...blockSize(block) });
      placeColumns(block, at, direction, nodes);
    }
  }
  const lines = placeLines(plan, laidOut, nodes, blockPlaces(laidOut, plan), direction);
  const hasTied = plan.units.length > 0;
  const tied = {
    width: hasTied ? (laidOut.width ?? 0) + 2 * MARGIN : 0,
    height: hasTied ? (laidOut.height ?? 0) + 2 * MARGIN : 0,
  };
  const loose = placeLoose(
    plan.loose.map((node) => node.id),
    tied,
    shape,
  );
  for (const [id, rect] of loose?.nodes ?? []) nodes.set(id, rect);
  return {
    nodes,
    lines,
    blocks,
    loose: loose?.frame ?? null,
    lanes: [],
    direction,
    frame: {},
    width: Math.max(tied.width, loose ? loose.frame.x + loose.frame.width + MARGIN : 0),
    height: Math.max(tied.height, loose ? loose.frame.y + loose.frame.height + MARGIN : 0),
  };
}

function placeColumns(block: Block, at: Point, direction: Direction, nodes: Map<string, Rect>): void {
  const hangsUp = block.side === 'ABOVE' && direction === 'DOWN';
  block.columns.forEach((column, index) => {
    // Next to the edge at which the lines enter, also in a column that is shorter than the others.
    const first = hangsUp ? (block.rows - column.nodes.length) * ROW : BLOCK_HEAD;
    column.nodes.forEach((id, row) => {
      nodes.set(id, { x: at.x + index * COLUMN + GUTTER, y: at.y + first + row * ROW, ...NODE });
    });
  });
}

function blockPlaces(laidOut: ElkNode, plan: ArrangementPlan): ReadonlyMap<string, Point> {
  return new Map(
    (laidOut.children ?? [])
      .filter((child) => plan.blocks.has(child.id))
      .map((child) => [child.id, { x: (child.x ?? 0) + MARGIN, y: (child.y ?? 0) + MARGIN }]),
  );
}

function placeLines(
  plan: ArrangementPlan,
  laidOut: ElkNode,
  nodes: ReadonlyMap<string, Rect>,
  blockAt: ReadonlyMap<string, Point>,
  direction: Direction,
): PlacedLine[] {
  const routed = new Map<string, Point[]>();
  for (const edge of laidOut.edges ?? []) {
    const [section] = edge.sections ?? [];
    if (section) {
      routed.set(
        edge.id,
        [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(withMargin),
      );
    }
  }
  return plan.routes.flatMap((route) => {
    const points = routed.get(route.id);
    if (!points) return [];
    return route.arcs.map(({ line, upper, lower }) => {
      const down = [
        ...hang(plan.blocks.get(route.upper.unit), route, 'upper', nodes.get(upper), blockAt, direction),
        ...points,
        ...hang(plan.blocks.get(route.lower.unit), route, 'lower', nodes.get(lower), blockAt, direction),
      ];
      return { line, points: straighten(line.source === upper ? down : down.toReversed()) };
    });
  });
}

/** From where a line enters a block, along its column, to the node that hangs there; the other way for an upper end. */
function hang(
  block: Block | undefined,
  route: Route,
  end: 'upper' | 'lower',
  node: Rect | undefined,
  blockAt: ReadonlyMap<string, Point>,
  direction: Direction,
): Point[] {
  const at = block && blockAt.get(block.id);
  if (!block || !at || !node) return [];
  const column = route[end].column ?? 0;
  const port = portOfBlock(block, column, route.style, direction);
  const x = at.x + column * COLUMN + railOffset(block, column, route.style);
  const middle = node.y + node.height / 2;
  const points = [
    { x, y: at.y + port.y },
    { x, y: middle },
    { x: node.x, y: middle },
  ];
  return end === 'lower' ? points : points.toReversed();
}

function withMargin({ x, y }: ElkPoint): Point {
  return { x: x + MARGIN, y: y + MARGIN };
}

/** Leaves out points in the middle of a straight run. */
export function straighten(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return true;
    if (same(before, point)) return false;
    if (!after) return true;
    return (
      !(isLevel(before, point) && isLevel(point, after)) &&
      !(isUpright(before, point) && isUpright(point, after))
    );
  });
}

const NEAR = 0.01;
const isLevel = (a: Point, b: Point) => Math.abs(a.y - b.y) < NEAR;
const isUpright = (a: Point, b: Point) => Math.abs(a.x - b.x) < NEAR;
const same = (a: Point, b: Point) => isLevel(a, b) && isUpright(a, b);
