import type { Point, Rect } from './metrics';
import type { Obstacles } from './routeLine';

export type Way = 'UP' | 'DOWN' | 'LEFT' | 'RIGHT';

/** How near a line comes to a node at most. */
const CLEAR = 9;
/** Where lines may run beside a node. */
const LANES = [13, 21];
/** Running on top of another line costs so many times the length. */
const ON_TOP = 4;
const NEAR = 5;

interface GridStep {
  to: Point;
  way: Way;
  length: number;
}

interface Stretch {
  at: number;
  from: number;
  to: number;
}

/** The places at which a new line may turn: beside every node near by, and in line with the places where it may begin. */
export class RouteGrid {
  private readonly upright: readonly Stretch[];
  private readonly level: readonly Stretch[];
  private readonly columnOf: ReadonlyMap<number, number>;
  private readonly rowOf: ReadonlyMap<number, number>;

  private constructor(
    private readonly xs: readonly number[],
    private readonly ys: readonly number[],
    private readonly nodes: readonly Rect[],
    lines: Obstacles['lines'],
  ) {
    this.columnOf = new Map(xs.map((x, index) => [x, index]));
    this.rowOf = new Map(ys.map((y, index) => [y, index]));
    const runs = lines.flatMap((points) =>
      points.slice(1).map((to, index) => ({ from: points[index] ?? to, to })),
    );
    const stretch = (at: number, one: number, other: number): Stretch => ({
      at,
      from: Math.min(one, other),
      to: Math.max(one, other),
    });
    this.upright = runs
      .filter(({ from, to }) => Math.abs(from.x - to.x) < 0.5)
      .map(({ from, to }) => stretch(from.x, from.y, to.y));
    this.level = runs
      .filter(({ from, to }) => Math.abs(from.y - to.y) < 0.5)
      .map(({ from, to }) => stretch(from.y, from.x, to.x));
  }

  /** The grid around two nodes; `reach` is how far around them it goes. */
  static around(
    from: Rect,
    to: Rect,
    reach: number,
    { nodes, lines }: Obstacles,
    ports: readonly { out: Point }[],
  ): RouteGrid {
    const left = Math.min(from.x, to.x) - reach;
    const right = Math.max(from.x + from.width, to.x + to.width) + reach;
    const top = Math.min(from.y, to.y) - reach;
    const bottom = Math.max(from.y + from.height, to.y + to.height) + reach;
    const near = nodes.filter(
      ({ x, y, width, height }) => x + width > left && x < right && y + height > top && y < bottom,
    );
    const xs = near.flatMap(({ x, width }) => LANES.flatMap((lane) => [x - lane, x + width + lane]));
    const ys = near.flatMap(({ y, height }) => LANES.flatMap((lane) => [y - lane, y + height + lane]));
    return new RouteGrid(
      sorted([...xs.filter((x) => x >= 4), ...ports.map(({ out }) => out.x)]),
      sorted([...ys.filter((y) => y >= 4), ...ports.map(({ out }) => out.y)]),
      near,
      lines,
    );
  }

  isFree(point: Point): boolean {
    return this.isClear(point, point);
  }

  /** The next places in all four directions that nothing is in the way of. */
  stepsFrom(point: Point): GridStep[] {
    const column = this.columnOf.get(point.x) ?? 0;
    const row = this.rowOf.get(point.y) ?? 0;
    const [left, right] = [this.xs[column - 1], this.xs[column + 1]];
    const [up, down] = [this.ys[row - 1], this.ys[row + 1]];
    const steps: GridStep[] = [];
    const add = (to: Point, way: Way) => {
      if (this.isClear(point, to)) steps.push({ to, way, length: this.lengthOf(point, to) });
    };
    if (left !== undefined) add({ x: left, y: point.y }, 'LEFT');
    if (right !== undefined) add({ x: right, y: point.y }, 'RIGHT');
    if (up !== undefined) add({ x: point.x, y: up }, 'UP');
    if (down !== undefined) add({ x: point.x, y: down }, 'DOWN');
    return steps;
  }

  private isClear(a: Point, b: Point): boolean {
    const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
    return !this.nodes.some(
      ({ x, y, width, height }) =>
        right > x - CLEAR && left < x + width + CLEAR && bottom > y - CLEAR && top < y + height + CLEAR,
    );
  }

  private lengthOf(a: Point, b: Point): number {
    const isLevel = a.y === b.y;
    const [from, to] = isLevel
      ? [Math.min(a.x, b.x), Math.max(a.x, b.x)]
      : [Math.min(a.y, b.y), Math.max(a.y, b.y)];
    const at = isLevel ? a.y : a.x;
    const isOnTop = (isLevel ? this.level : this.upright).some(
      (run) => Math.abs(run.at - at) < NEAR && run.from < to && run.to > from,
    );
    return (to - from) * (isOnTop ? ON_TOP : 1);
  }
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].toSorted((a, b) => a - b);
}
