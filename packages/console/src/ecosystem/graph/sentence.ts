import { relationshipRule } from '@golden-thread/schema';
import type { IndexedGraph, MapTie } from './mapGraph';

type Names = Pick<IndexedGraph, 'byId'>;

/** "Source LABEL target", as a sentence without its full stop. `graph` is the whole map, hidden things included. */
export function tieSentence(tie: MapTie, graph: Names): string {
  const sentence = [nameOf(tie.source, graph), tieVerb(tie), nameOf(tie.target, graph)].join(' ');
  return tie.through.length > 0 ? `${sentence}, ${throughWords(tie, graph)}` : sentence;
}

/** The label of a tie, marked where it is only proposed. */
export function tieVerb(tie: MapTie): string {
  const { label } = relationshipRule(tie.type);
  return tie.isProposed ? `${label} (proposed)` : label;
}

/** The same, read from the other end. */
export function inverseVerb(tie: MapTie): string {
  const { inverse } = relationshipRule(tie.type);
  return tie.isProposed ? `${inverse} (proposed)` : inverse;
}

/** "through 4 actions": what stands behind a tie that is drawn at a plan. */
export function throughWords(tie: MapTie, graph: Names): string {
  const parts = new Set(tie.through.map((hidden) => partOf(hidden, tie)));
  const areActions = [...parts].every((id) => graph.byId.get(id)?.kind === 'ACTION');
  const noun = areActions ? 'action' : 'part';
  return `through ${parts.size} ${noun}${parts.size === 1 ? '' : 's'}`;
}

/** The part of a plan at which a recorded tie ends, where the drawn tie ends at the plan. */
export function partOf(hidden: MapTie, drawn: MapTie): string {
  return hidden.source === drawn.source ? hidden.target : hidden.source;
}

export function nameOf(id: string, graph: Names): string {
  const node = graph.byId.get(id);
  if (!node) return 'something that is not on this map';
  return node.reference ? `${node.reference} ${node.name}` : node.name;
}
