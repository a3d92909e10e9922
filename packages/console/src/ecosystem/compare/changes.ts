import type { EcosystemChangesQuery } from '@golden-thread/schema/operations';
import { mapTie } from '../graph/fromAnswer';
import type { MapLine } from '../graph/lines';
import { indexGraph, type IndexedGraph, type MapNode, type MapTie } from '../graph/mapGraph';

/** How the later of two days differs from the earlier in one thing. */
export type Change = 'ADDED' | 'ENDED' | 'CHANGED';

/** One sentence about a change, with the things that it is about. */
export interface ChangeSentence {
  change: Change;
  /** When; null when no paper says. */
  date: string | null;
  /** Without its full stop. */
  sentence: string;
  /** The node, or the tie, that it is about. */
  about: { node: string } | { tie: string; ends: readonly [string, string] };
}

/** What differs between two days. */
export interface Changes {
  nodes: ReadonlyMap<string, Change>;
  ties: ReadonlyMap<string, Change>;
  sentences: readonly ChangeSentence[];
}

type Answer = EcosystemChangesQuery['ecosystemDiff'];

/**
 * The API's answer without what it says twice: a node whose only change is a tie that came or went is told by the tie,
 * and a succession by the board that takes over.
 */
export function changesFrom({ nodes, edges }: Answer): Changes {
  const own = nodes.flatMap(({ difference, own: itself, node }): ChangeSentence[] =>
    itself ? [{ change: difference, ...itself, about: { node: node.id } }] : [],
  );
  const told = new Set(own.map(({ sentence }) => sentence));
  const ofTies = edges.map(({ difference, date, sentence, edge }): ChangeSentence => ({
    change: difference,
    date,
    sentence,
    about: { tie: edge.id, ends: [edge.source.id, edge.target.id] },
  }));
  return {
    nodes: new Map(own.flatMap(({ change, about }) => ('node' in about ? [[about.node, change]] : []))),
    ties: new Map(edges.map(({ difference, edge }) => [edge.id, difference])),
    sentences: [...own, ...ofTies.filter(({ sentence }) => !told.has(sentence))].toSorted(byDate),
  };
}

function byDate(a: ChangeSentence, b: ChangeSentence): number {
  if (a.date === b.date) return 0;
  // Without a date last: nothing can be said of when.
  if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
  return a.date < b.date ? -1 : 1;
}

/** Both days on one map: what is gone stays, to be seen as gone. */
export function bothDays(earlier: IndexedGraph, later: IndexedGraph, answer: Answer): IndexedGraph {
  const nodes: MapNode[] = [...later.nodes, ...earlier.nodes.filter(({ id }) => !later.byId.has(id))];
  const ids = new Set(nodes.map(({ id }) => id));
  const ties = new Map<string, MapTie>();
  for (const tie of [...later.ties, ...earlier.ties]) if (!ties.has(tie.id)) ties.set(tie.id, tie);
  // One end of a succession is gone on the day on which it begins: no map of one day shows it.
  for (const { edge } of answer.edges) {
    const tie = mapTie(edge);
    if (!ties.has(tie.id) && ids.has(tie.source) && ids.has(tie.target)) ties.set(tie.id, tie);
  }
  return indexGraph({ nodes, ties: [...ties.values()] });
}

/** Only the sentences about what a map shows. */
export function sentencesOf(
  { sentences }: Changes,
  { byId, tieById }: Pick<IndexedGraph, 'byId' | 'tieById'>,
): ChangeSentence[] {
  return sentences.filter(({ about }) => ('node' in about ? byId.has(about.node) : tieById.has(about.tie)));
}

/** What became of a line that several ties share: where it is not the same of all, the line changed. */
export function changeOf(
  { ties }: Pick<MapLine, 'ties'>,
  changes: ReadonlyMap<string, Change> | null,
): Change | null {
  const found = new Set(ties.map((tie) => changes?.get(tie.id) ?? null));
  const [only, ...others] = found;
  if (others.length > 0) return 'CHANGED';
  return only ?? null;
}
