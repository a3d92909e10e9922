import type { Direction } from './metrics';
import type { Arrangement } from './place';
import type { ArrangementPlan } from './plan';

/** Where in its row a unit stood before: the middle of its nodes. Units of which nothing was there are left out. */
export function orderOf(
  { units, blocks }: ArrangementPlan,
  before: Arrangement,
  direction: Direction,
): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const { id } of units) {
    const nodes = blocks.get(id)?.columns.flatMap((column) => column.nodes) ?? [id];
    const places = nodes.flatMap((node) => {
      const rect = before.nodes.get(node);
      return rect ? [direction === 'DOWN' ? rect.x : rect.y] : [];
    });
    if (places.length > 0) order.set(id, places.reduce((sum, place) => sum + place, 0) / places.length);
  }
  return order;
}
