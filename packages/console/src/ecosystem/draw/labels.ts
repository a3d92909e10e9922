import type { Point, Rect } from '../arrange/metrics';
import { textWidth } from './textLines';

export interface Labelled {
  id: string;
  text: string;
  points: readonly Point[];
}

/**
 * A place for each label on its own line: the middle of its longest run that is free of nodes and of other labels.
 * What finds no room is left out, or, where every line must be labelled, stands on its longest run all the same.
 */
export function placeLabels(
  lines: readonly Labelled[],
  fontSize: number,
  nodes: Iterable<Rect>,
  isEach: boolean,
): ReadonlyMap<string, Point> {
  const taken: Rect[] = [...nodes];
  const places = new Map<string, Point>();
  for (const { id, text, points } of lines) {
    const width = textWidth(text) * fontSize + 10;
    const height = fontSize * 1.25;
    const box = ({ x, y }: Point): Rect => ({ x: x - width / 2, y: y - height / 2, width, height });
    const candidates = runs(points);
    const free = candidates.find((point) => !taken.some((rect) => overlap(rect, box(point))));
    const at = free ?? (isEach ? candidates[0] : undefined);
    if (!at) continue;
    taken.push(box(at));
    places.set(id, at);
  }
  return places;
}

/** Middles and quarters of the runs of a line, the longest run first; a level run carries a label better. */
function runs(points: readonly Point[]): Point[] {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const isLevel = Math.abs(from.y - to.y) < 1;
      return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) * (isLevel ? 1.6 : 1) };
    })
    .toSorted((a, b) => b.length - a.length)
    .flatMap(({ from, to }) => [0.5, 0.25, 0.75].map((part) => between(from, to, part)));
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
