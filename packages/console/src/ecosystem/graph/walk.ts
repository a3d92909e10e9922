import type { RelationshipType } from '@golden-thread/schema';
import { otherEnd, type IndexedGraph, type MapTie } from './mapGraph';

/** The node and everything within so many steps of it, whichever way the ties point. */
export function neighbourhood(graph: IndexedGraph, start: string, depth: number): ReadonlySet<string> {
  const found = new Set(graph.byId.has(start) ? [start] : []);
  let edge = [...found];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next: string[] = [];
    for (const id of edge) {
      for (const tie of graph.tiesOf.get(id) ?? []) {
        const other = otherEnd(tie, id);
        if (!found.has(other)) {
          found.add(other);
          next.push(other);
        }
      }
    }
    edge = next;
  }
  return found;
}

/** Which ties a path may use: only those that lead upward, or any, in either direction. */
export type Follow = 'UP' | 'ANY';

export interface Path {
  nodes: readonly string[];
  ties: readonly MapTie[];
}

/** Ties that lead from what answers to what it answers to, read from source to target. */
const UP_AT_TARGET = new Set<RelationshipType>([
  'REPORTS_TO',
  'ACCOUNTABLE_TO',
  'SUB_GROUP_OF',
  'ESCALATES_TO',
  'DELIVERS',
  'PART_OF',
]);

/** Ties whose source stands over their target. */
const UP_AT_SOURCE = new Set<RelationshipType>([
  'OVERSEES',
  'OWNS',
  'APPROVES',
  'MONITORS',
  'SCRUTINISES',
  'ASSURES',
  'SENIOR_RESPONSIBLE_FOR',
]);

export function leadsUp(tie: MapTie, from: string): boolean {
  return (
    (UP_AT_TARGET.has(tie.type) && tie.source === from) || (UP_AT_SOURCE.has(tie.type) && tie.target === from)
  );
}

/**
 * The shortest path between two nodes; null when there is none. Of equally short ones it takes the ties that come first
 * in the graph. Going up, either end may be the lower one.
 */
export function pathBetween(graph: IndexedGraph, from: string, to: string, follow: Follow): Path | null {
  if (follow === 'ANY') return shortest(graph, from, to, () => true);
  const upward = shortest(graph, from, to, leadsUp);
  if (upward) return upward;
  const downward = shortest(graph, to, from, leadsUp);
  return downward && { nodes: downward.nodes.toReversed(), ties: downward.ties.toReversed() };
}

function shortest(
  graph: IndexedGraph,
  from: string,
  to: string,
  mayFollow: (tie: MapTie, from: string) => boolean,
): Path | null {
  if (!graph.byId.has(from) || !graph.byId.has(to)) return null;
  const cameBy = new Map<string, MapTie | null>([[from, null]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined && !cameBy.has(to); at = queue.shift()) {
    for (const tie of graph.tiesOf.get(at) ?? []) {
      const other = otherEnd(tie, at);
      if (cameBy.has(other) || !mayFollow(tie, at)) continue;
      cameBy.set(other, tie);
      queue.push(other);
    }
  }
  if (!cameBy.has(to)) return null;
  const nodes = [to];
  const ties: MapTie[] = [];
  for (let tie = cameBy.get(to); tie; tie = cameBy.get(nodes[0] ?? from)) {
    ties.unshift(tie);
    nodes.unshift(otherEnd(tie, nodes[0] ?? from));
  }
  return { nodes, ties };
}
