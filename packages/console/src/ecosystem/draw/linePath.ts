import type { Point } from '../arrange/metrics';
import type { LineHead } from '../graph/families';

const CORNER = 8;

/** An SVG path along the points, with its corners rounded. */
export function roundedPath(points: readonly Point[], corner = CORNER): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${at(first)}`;
  rest.forEach((point, index) => {
    const before = points[index];
    const after = points[index + 2];
    if (!before || !after) {
      path += `L${at(point)}`;
      return;
    }
    const radius = Math.min(corner, distance(before, point) / 2, distance(point, after) / 2);
    path += `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
  });
  return path;
}

/** A head at the end of a line: a closed or open path, and whether it is filled with the line's colour. */
export interface HeadPath {
  path: string;
  isFilled: boolean;
  isClosed: boolean;
}

/** Gives the place of a point so far back from the tip of a line and so far to its side. */
type Place = (back: number, aside: number) => string;

const HEADS: Readonly<Record<Exclude<LineHead, 'NONE'>, (p: Place) => HeadPath>> = {
  ARROW: (p) => ({ path: `M${p(0, 0)}L${p(11, 5)}L${p(11, -5)}Z`, isFilled: true, isClosed: true }),
  HOLLOW: (p) => ({ path: `M${p(0.5, 0)}L${p(11, 5)}L${p(11, -5)}Z`, isFilled: false, isClosed: true }),
  DIAMOND: (p) => ({
    path: `M${p(0, 0)}L${p(6.5, 4.5)}L${p(13, 0)}L${p(6.5, -4.5)}Z`,
    isFilled: true,
    isClosed: true,
  }),
  CHEVRON: (p) => ({ path: `M${p(9, 5)}L${p(1, 0)}L${p(9, -5)}`, isFilled: false, isClosed: false }),
  RING: (p) => ({
    path: `M${p(1, 0)}A3.6 3.6 0 1 1 ${p(8.2, 0)}A3.6 3.6 0 1 1 ${p(1, 0)}Z`,
    isFilled: false,
    isClosed: true,
  }),
};

export function headPath(head: LineHead, points: readonly Point[]): HeadPath | null {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before || head === 'NONE') return null;
  const length = distance(before, tip) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  return HEADS[head]((back, aside) =>
    at({ x: tip.x - along.x * back - along.y * aside, y: tip.y - along.y * back + along.x * aside }),
  );
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
