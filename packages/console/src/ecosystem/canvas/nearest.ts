import type { Rect } from '../arrange/metrics';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/**
 * The node nearest to one in the direction of an arrow key. Only nodes that lie more in that direction than aside count;
 * where there is none, those that lie in that direction at all.
 */
export function nearest(nodes: ReadonlyMap<string, Rect>, from: string, arrow: Arrow): string | null {
  const start = nodes.get(from);
  if (!start) return null;
  const at = centre(start);
  let best: { id: string; cost: number } | null = null;
  for (const [id, rect] of nodes) {
    if (id === from) continue;
    const to = centre(rect);
    const [along, aside] = SPLIT[arrow](to.x - at.x, to.y - at.y);
    if (along <= 1) continue;
    // What lies far aside is only taken when nothing lies ahead.
    const cost = along + aside * 2.5 + (aside > along ? FAR_ASIDE : 0);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

const FAR_ASIDE = 100_000;

function centre({ x, y, width, height }: Rect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** How far something lies in the direction of an arrow, and how far aside of it. */
const SPLIT: Readonly<Record<Arrow, (dx: number, dy: number) => [along: number, aside: number]>> = {
  ArrowUp: (dx, dy) => [-dy, Math.abs(dx)],
  ArrowDown: (dx, dy) => [dy, Math.abs(dx)],
  ArrowLeft: (dx, dy) => [-dx, Math.abs(dy)],
  ArrowRight: (dx, dy) => [dx, Math.abs(dy)],
};

/** Where the keyboard begins: at the top, then at the left. */
export function firstNode(nodes: ReadonlyMap<string, Rect>): string | null {
  let first: { id: string; rect: Rect } | null = null;
  for (const [id, rect] of nodes) {
    if (!first || rect.y < first.rect.y || (rect.y === first.rect.y && rect.x < first.rect.x)) {
      first = { id, rect };
    }
  }
  return first?.id ?? null;
}
