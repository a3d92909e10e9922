import type { IndexedGraph } from '../graph/mapGraph';
import type { Changes } from './changes';

/** Two days, and what differs between them. */
export interface Comparison {
  from: string;
  to: string;
  changes: Changes;
}

/** What stands out in a comparison: what differs, with the ends of ties that do. */
export function litByChanges(
  { nodes, ties }: Changes,
  shown: IndexedGraph,
): { nodes: Set<string>; ties: Set<string> } {
  const lit = shown.ties.filter((tie) => ties.has(tie.id));
  return {
    nodes: new Set([
      ...shown.nodes.map(({ id }) => id).filter((id) => nodes.has(id)),
      ...lit.flatMap(({ source, target }) => [source, target]),
    ]),
    ties: new Set(lit.map(({ id }) => id)),
  };
}
