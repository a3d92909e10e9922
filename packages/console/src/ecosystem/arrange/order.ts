import type { IndexedGraph } from '../graph/mapGraph';
import type { Direction } from './metrics';
import type { Arrangement } from './place';
import type { ArrangementPlan } from './plan';

const PARTS = new Set(['PRIORITY', 'OUTCOME', 'ACTION']);

/**
 * Where in its row a unit belongs, on the scale of the map before: where its nodes stood, so that the order is kept; the
 * parts of a plan one after the other as the plan has them, from where the plan stood. What is new and no part is left
 * out, and goes where it fits best. Undefined when nothing has a place.
 */
export function orderOf(
  graph: IndexedGraph,
  { units, blocks }: ArrangementPlan,
  before: Arrangement | undefined,
  direction: Direction,
): ReadonlyMap<string, number> | undefined {
  const index = new Map(graph.nodes.map((node, place) => [node.id, place]));
  const standing = (id: string) => {
    const rect = before?.nodes.get(id);
    return rect && (direction === 'DOWN' ? rect.x : rect.y);
  };
  const order = new Map<string, number>();
  for (const { id } of units) {
    const nodes = blocks.get(id)?.columns.flatMap((column) => column.nodes) ?? [id];
    const [first] = nodes;
    const places = nodes.map(standing).filter((place) => place !== undefined);
    if (first !== undefined && nodes.every((node) => PARTS.has(graph.byId.get(node)?.kind ?? ''))) {
      // Less than a unit of the map apart: between what stands left and right of the plan.
      order.set(id, (standing(planOf(first, graph)) ?? 0) + (index.get(first) ?? 0) / graph.nodes.length);
    } else if (places.length > 0) {
      order.set(id, places.reduce((sum, place) => sum + place, 0) / places.length);
    }
  }
  return order.size > 0 ? order : undefined;
}

/** What a part belongs to, as far up as the map shows. */
function planOf(id: string, graph: IndexedGraph): string {
  let at = id;
  for (;;) {
    const up = graph.tiesOf.get(at)?.find((tie) => tie.type === 'PART_OF' && tie.source === at);
    if (!up) return at;
    at = up.target;
  }
}
