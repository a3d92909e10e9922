import type { NodeKind, RelationshipType } from '@golden-thread/schema';

/** Whether a thing counts on the day of the map, is only proposed, or is over. */
export type Standing = 'CURRENT' | 'PROPOSED' | 'ENDED';

export interface MapNode {
  id: string;
  kind: NodeKind;
  name: string;
  aliases: readonly string[];
  slug: string;
  /** Number of a part in its plan, such as "1.1 a". */
  reference: string | null;
  /** What sort of board, plan, organisation or document it is, as the vocabulary has it; null for other kinds. */
  subtype: string | null;
  /** The same in words; the kind's own name where there is none. */
  type: string;
  /** Where it stands in its life, in words; null where nothing needs saying. */
  status: string | null;
  standing: Standing;
  /** Whether not everybody is shown it: by a restriction of its own, or of the plan that it is part of. */
  isRestricted: boolean;
  validFrom: string | null;
  validTo: string | null;
}

export interface MapTie {
  id: string;
  type: RelationshipType;
  source: string;
  target: string;
  isProposed: boolean;
  validFrom: string | null;
  validTo: string | null;
  /**
   * The recorded ties behind one that is drawn at a plan because the part at which it really ends is not shown; empty
   * for a tie that is recorded just so.
   */
  through: readonly MapTie[];
}

export interface MapGraph {
  nodes: readonly MapNode[];
  ties: readonly MapTie[];
}

/** A graph with what is looked up in it again and again. */
export interface IndexedGraph extends MapGraph {
  byId: ReadonlyMap<string, MapNode>;
  tieById: ReadonlyMap<string, MapTie>;
  /** Every tie at either end of which a node stands. */
  tiesOf: ReadonlyMap<string, readonly MapTie[]>;
}

export function indexGraph({ nodes, ties }: MapGraph): IndexedGraph {
  const tiesOf = new Map<string, MapTie[]>(nodes.map((node) => [node.id, []]));
  for (const tie of ties) {
    tiesOf.get(tie.source)?.push(tie);
    if (tie.target !== tie.source) tiesOf.get(tie.target)?.push(tie);
  }
  return {
    nodes,
    ties,
    byId: new Map(nodes.map((node) => [node.id, node])),
    tieById: new Map(ties.map((tie) => [tie.id, tie])),
    tiesOf,
  };
}

export function otherEnd(tie: MapTie, id: string): string {
  return tie.source === id ? tie.target : tie.source;
}

/** Only these nodes, and the ties among them. */
export function among(graph: MapGraph, ids: ReadonlySet<string>): MapGraph {
  return {
    nodes: graph.nodes.filter((node) => ids.has(node.id)),
    ties: graph.ties.filter((tie) => ids.has(tie.source) && ids.has(tie.target)),
  };
}

/** Whether two parts of one map hold the same nodes and ties, and so need no new arrangement. */
export function isSameGraph(a: MapGraph, b: MapGraph): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.ties.length === b.ties.length &&
    a.nodes.every((node, index) => node === b.nodes[index]) &&
    a.ties.every((tie, index) => tie.id === b.ties[index]?.id)
  );
}
