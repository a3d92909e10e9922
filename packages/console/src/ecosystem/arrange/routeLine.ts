import type { Point, Rect } from './metrics';
import { straighten } from './place';
import { RouteGrid, type Way } from './routeGrid';

/** From the edge of a node to where a line may turn: room for a head. */
const STUB = 15;
const BEND = 45;
/** Leaving at a side across the direction of the map is unusual; a place that another line uses is unclear. */
const ASIDE = 40;
const SHARED_PORT = 70;
const PARTS = [0.5, 0.3, 0.7];

export interface Obstacles {
  nodes: readonly Rect[];
  /** The lines already drawn: a new one may cross them, and should not run on top of them. */
  lines: readonly (readonly Point[])[];
}

interface Port {
  /** On the node's edge. */
  edge: Point;
  /** A stub away from it. */
  out: Point;
  way: Way;
  cost: number;
}

/**
 * A line of level and upright runs from one node to another around everything else, with few bends. `isDown`: the map
 * is read from the top, so that lines rather leave at tops and bottoms.
 */
export function routeLine(from: Rect, to: Rect, obstacles: Obstacles, isDown: boolean): Point[] {
  const starts = portsOf(from, obstacles.lines, isDown);
  const ends = portsOf(to, obstacles.lines, isDown);
  for (const reach of [140, 700]) {
    const path = search(starts, ends, RouteGrid.around(from, to, reach, obstacles, [...starts, ...ends]));
    if (path) return straighten(path);
  }
  return plainLine(from, to);
}

/** Where everything else is in the way: straight through, beneath the nodes. */
export function plainLine(from: Rect, to: Rect): Point[] {
  const isBelow = to.y >= from.y + from.height;
  const start = { x: from.x + from.width / 2, y: isBelow ? from.y + from.height : from.y };
  const end = { x: to.x + to.width / 2, y: isBelow ? to.y : to.y + to.height };
  const middle = (start.y + end.y) / 2;
  return straighten([start, { x: start.x, y: middle }, { x: end.x, y: middle }, end]);
}

function portsOf({ x, y, width, height }: Rect, lines: Obstacles['lines'], isDown: boolean): Port[] {
  const used = lines.flatMap((points) => [points[0], points.at(-1)]);
  const cost = (edge: Point, isUpright: boolean, part: number) =>
    (isUpright === isDown ? 0 : ASIDE) +
    (part === 0.5 ? 0 : 6) +
    (used.some((point) => point && Math.hypot(point.x - edge.x, point.y - edge.y) < 8) ? SHARED_PORT : 0);
  return PARTS.flatMap((part) => {
    const [across, along] = [x + width * part, y + height * part];
    const port = (edge: Point, out: Point, way: Way, isUpright: boolean): Port => ({
      edge,
      out,
      way,
      cost: cost(edge, isUpright, part),
    });
    return [
      port({ x: across, y }, { x: across, y: y - STUB }, 'UP', true),
      port({ x: across, y: y + height }, { x: across, y: y + height + STUB }, 'DOWN', true),
      port({ x, y: along }, { x: x - STUB, y: along }, 'LEFT', false),
      port({ x: x + width, y: along }, { x: x + width + STUB, y: along }, 'RIGHT', false),
    ];
  });
}

interface Step {
  point: Point;
  way: Way;
  cost: number;
  before: Step | null;
  port: Port | null;
}

const OPPOSITE: Readonly<Record<Way, Way>> = { UP: 'DOWN', DOWN: 'UP', LEFT: 'RIGHT', RIGHT: 'LEFT' };

/** Dijkstra's search, with the distance that is left at least as the guide (A*). */
function search(starts: readonly Port[], ends: readonly Port[], grid: RouteGrid): Point[] | null {
  const left = (point: Point) =>
    Math.min(...ends.map(({ out }) => Math.abs(out.x - point.x) + Math.abs(out.y - point.y)));
  const open = new Heap();
  const best = new Map<string, number>();
  const offer = (step: Step) => {
    const key = `${step.point.x},${step.point.y},${step.way}`;
    if ((best.get(key) ?? Infinity) <= step.cost) return;
    best.set(key, step.cost);
    open.push(step, step.cost + left(step.point));
  };
  for (const port of starts) {
    if (grid.isFree(port.out)) {
      offer({ point: port.out, way: port.way, cost: port.cost, before: null, port });
    }
  }
  let arrived: { step: Step; end: Port; cost: number } | null = null;
  for (let step = open.pop(); step; step = open.pop()) {
    if (arrived && step.cost >= arrived.cost) break;
    for (const end of ends) {
      if (end.out.x !== step.point.x || end.out.y !== step.point.y || end.way === step.way) continue;
      const cost = step.cost + end.cost + (step.way === OPPOSITE[end.way] ? 0 : BEND);
      if (!arrived || cost < arrived.cost) arrived = { step, end, cost };
    }
    for (const { to, way, length } of grid.stepsFrom(step.point)) {
      if (way === OPPOSITE[step.way]) continue;
      offer({
        point: to,
        way,
        cost: step.cost + length + (way === step.way ? 0 : BEND),
        before: step,
        port: null,
      });
    }
  }
  return arrived && pathOf(arrived.step, arrived.end);
}

function pathOf(last: Step, end: Port): Point[] {
  const points = [end.edge];
  for (let step: Step | null = last; step; step = step.before) {
    points.unshift(step.point);
    if (step.port) points.unshift(step.port.edge);
  }
  return points;
}

/** The step with the least weight first. */
class Heap {
  private readonly items: { step: Step; weight: number }[] = [];

  push(step: Step, weight: number): void {
    const { items } = this;
    let at = items.push({ step, weight }) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (items[up]!.weight <= items[at]!.weight) break;
      [items[up], items[at]] = [items[at]!, items[up]!];
      at = up;
    }
  }

  pop(): Step | null {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (!first || !last) return null;
    if (items.length === 0) return first.step;
    items[0] = last;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      if (left >= items.length) break;
      const right = left + 1;
      const least = right < items.length && items[right]!.weight < items[left]!.weight ? right : left;
      if (items[at]!.weight <= items[least]!.weight) break;
      [items[at], items[least]] = [items[least]!, items[at]!];
      at = least;
    }
    return first.step;
  }
}
