import { linesOf, type MapLine } from '../graph/lines';
import type { IndexedGraph } from '../graph/mapGraph';
import { freePlace } from './freePlace';
import { LOOSE_HEAD } from './loose';
import { MARGIN, NODE, ROW, type Point, type Rect } from './metrics';
import { orient, type Arc } from './orient';
import type { Arrangement, PlacedLine } from './place';
import { plainLine, routeLine } from './routeLine';

/** Where things stood since a map was arranged, also what is not on it now: it comes back to the same place. */
interface Memory {
  places: Map<string, Rect>;
  paths: Map<string, readonly Point[]>;
}

const memories = new WeakMap<object, Memory>();

/** More new lines than these are drawn plainly: nobody waits for a map that was there already. */
const MOST_ROUTED = 90;

/**
 * The same map after its day or its data changed: what has a place keeps it, what is new is put where there is room near
 * what it is tied to, and only new lines are drawn anew.
 */
export function settle(graph: IndexedGraph, before: Arrangement): Arrangement {
  const memory = memoryOf(before);
  const lines = linesOf(graph.ties);
  placeNew(graph, lines, before, memory);
  const nodes = new Map(
    graph.nodes.flatMap(({ id }) => {
      const rect = memory.places.get(id);
      return rect ? [[id, rect] as const] : [];
    }),
  );
  const placed = drawLines(lines, nodes, memory, before.direction === 'DOWN');
  const rects = [...nodes.values()];
  return {
    ...before,
    nodes,
    lines: placed,
    blocks: before.blocks.filter((block) => rects.some((rect) => isInside(rect, block))),
    loose: before.loose && rects.some((rect) => isInside(rect, before.loose ?? rect)) ? before.loose : null,
    width: Math.max(before.width, ...rects.map(({ x, width }) => x + width + MARGIN)),
    height: Math.max(before.height, ...rects.map(({ y, height }) => y + height + MARGIN)),
  };
}

function memoryOf({ frame, nodes, lines }: Arrangement): Memory {
  const known = memories.get(frame);
  if (known) return known;
  const memory = {
    places: new Map(nodes),
    paths: new Map(lines.map(({ line, points }) => [line.id, points])),
  };
  memories.set(frame, memory);
  return memory;
}

function placeNew(
  graph: IndexedGraph,
  lines: readonly MapLine[],
  before: Arrangement,
  { places, paths }: Memory,
): void {
  const missing = new Set(graph.nodes.map(({ id }) => id).filter((id) => !places.has(id)));
  if (missing.size === 0) return;
  const arcs = orient(graph.nodes, lines).filter(
    ({ upper, lower }) => missing.has(upper) || missing.has(lower),
  );
  while (missing.size > 0) {
    // What is tied to most things that have a place comes first: the rest then finds it there.
    const [next] = [...missing].toSorted((a, b) => placedEnds(b, arcs, places) - placedEnds(a, arcs, places));
    if (next === undefined) return;
    missing.delete(next);
    const wanted = wantedPlace(next, arcs, before, places);
    places.set(next, freePlace(wanted, [...places.values()], [...paths.values()]));
  }
}

function placedEnds(id: string, arcs: readonly Arc[], places: ReadonlyMap<string, Rect>): number {
  return arcs.filter(
    ({ upper, lower }) => (upper === id && places.has(lower)) || (lower === id && places.has(upper)),
  ).length;
}

/** Under what it answers to, or over what answers to it; without either, with what stands apart. */
function wantedPlace(
  id: string,
  arcs: readonly Arc[],
  { direction, loose, height }: Arrangement,
  places: ReadonlyMap<string, Rect>,
): Point {
  const rects = (ids: readonly string[]) => ids.flatMap((each) => places.get(each) ?? []);
  const above = rects(arcs.filter((arc) => arc.lower === id).map((arc) => arc.upper));
  const below = rects(arcs.filter((arc) => arc.upper === id).map((arc) => arc.lower));
  const near = above.length > 0 ? above : below;
  if (near.length === 0) {
    return loose ? { x: loose.x, y: loose.y + LOOSE_HEAD } : { x: MARGIN, y: height - MARGIN + ROW / 2 };
  }
  const middle = (of: (rect: Rect) => number) => near.reduce((sum, rect) => sum + of(rect), 0) / near.length;
  const way = above.length > 0 ? 1 : -1;
  const { x, y } = { x: middle((rect) => rect.x), y: middle((rect) => rect.y) };
  return direction === 'DOWN' ? { x, y: y + way * ROW * 1.5 } : { x: x + way * (NODE.width + 60), y };
}

function drawLines(
  lines: readonly MapLine[],
  nodes: ReadonlyMap<string, Rect>,
  { places, paths }: Memory,
  isDown: boolean,
): PlacedLine[] {
  const known = lines.map((line) => paths.get(line.id)).filter((points) => points !== undefined);
  const obstacles = { nodes: [...places.values()], lines: known };
  let routed = 0;
  return lines.flatMap((line): PlacedLine[] => {
    const before = paths.get(line.id);
    if (before) return [{ line, points: before }];
    const [from, to] = [nodes.get(line.source), nodes.get(line.target)];
    if (!from || !to) return [];
    routed += 1;
    const points = routed > MOST_ROUTED ? plainLine(from, to) : routeLine(from, to, obstacles, isDown);
    obstacles.lines.push(points);
    paths.set(line.id, points);
    return [{ line, points }];
  });
}

function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}
