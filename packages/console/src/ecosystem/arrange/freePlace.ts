import { MARGIN, NODE, type Point, type Rect } from './metrics';

const STEP = { x: (NODE.width + 30) / 2, y: (NODE.height + 30) / 2 } as const;
const RINGS = 24;
/** Around a node that is put in. */
const AIR = 15;
/** Covering a line is worth a detour of so much. */
const COVERED_LINE = 260;

/**
 * The free place nearest to where a node would best stand: clear of everything else, and if it can be of lines. Nothing
 * that has a place is moved.
 */
export function freePlace(wanted: Point, taken: readonly Rect[], lines: readonly (readonly Point[])[]): Rect {
  let best: { rect: Rect; cost: number } | null = null;
  for (let ring = 0; ring <= RINGS; ring++) {
    if (best && ring * Math.min(STEP.x, STEP.y) > best.cost) break;
    for (const point of ringAround(wanted, ring)) {
      const rect = { ...point, ...NODE };
      if (rect.x < MARGIN || rect.y < MARGIN) continue;
      const room = {
        x: rect.x - AIR,
        y: rect.y - AIR,
        width: NODE.width + 2 * AIR,
        height: NODE.height + 2 * AIR,
      };
      if (taken.some((other) => overlaps(room, other))) continue;
      const covered = lines.filter((points) => crosses(points, room)).length;
      const cost = Math.hypot(point.x - wanted.x, point.y - wanted.y) + covered * COVERED_LINE;
      if (!best || cost < best.cost) best = { rect, cost };
    }
  }
  return best?.rect ?? { x: MARGIN, y: below(taken), ...NODE };
}

function* ringAround({ x, y }: Point, ring: number): Generator<Point> {
  if (ring === 0) yield { x, y };
  for (let step = -ring; step < ring; step++) {
    yield { x: x + step * STEP.x, y: y - ring * STEP.y };
    yield { x: x + ring * STEP.x, y: y + step * STEP.y };
    yield { x: x - step * STEP.x, y: y + ring * STEP.y };
    yield { x: x - ring * STEP.x, y: y - step * STEP.y };
  }
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function crosses(points: readonly Point[], rect: Rect): boolean {
  return points.some((to, index) => {
    const from = points[index - 1];
    if (!from) return false;
    return overlaps(rect, {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x) + 0.1,
      height: Math.abs(from.y - to.y) + 0.1,
    });
  });
}

function below(taken: readonly Rect[]): number {
  return Math.max(MARGIN, ...taken.map(({ y, height }) => y + height + AIR));
}
