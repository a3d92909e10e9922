import type { RelationshipType } from '@golden-thread/schema';
import { otherEnd, type IndexedGraph, type MapNode, type MapTie } from './mapGraph';
import { leadsUp } from './walk';

/** What a focus on a node gathers. */
export type FocusHow = 'NEAR' | 'BELOW' | 'ACCOUNTABILITY' | 'THREADS';

/** What each means, where it is chosen. */
export const focusWords: Readonly<Record<FocusHow, { label: string; meaning: string }>> = {
  NEAR: { label: 'What is tied to it', meaning: 'Within so many steps, whichever way the ties point.' },
  BELOW: { label: 'Everything below it', meaning: 'What reports to it, what it oversees, and so on down.' },
  ACCOUNTABILITY: {
    label: 'All that it answers for',
    meaning:
      'The posts held, what they chair, own and are accountable for, and the plans that it is part of.',
  },
  THREADS: {
    label: 'Its golden threads',
    meaning:
      'From every action, with who answers for it, through the plan to the boards above, up to the top.',
  },
};

/** Which of them make sense for a node. */
export function focusChoices({ kind }: Pick<MapNode, 'kind'>): readonly FocusHow[] {
  if (kind === 'BOARD') return ['NEAR', 'BELOW', 'ACCOUNTABILITY'];
  if (kind === 'PERSON' || kind === 'POST' || kind === 'ORGANISATION') return ['NEAR', 'ACCOUNTABILITY'];
  if (kind === 'DOCUMENT') return ['NEAR'];
  return ['NEAR', 'THREADS'];
}

/** All that answers to a node, step by step. */
export function below(graph: IndexedGraph, start: string): ReadonlySet<string> {
  return reach(graph, start, (tie, at) => leadsUp(tie, otherEnd(tie, at)));
}

/** All that a node answers to, step by step. */
function above(graph: IndexedGraph, start: string): ReadonlySet<string> {
  return reach(graph, start, leadsUp);
}

function reach(
  graph: IndexedGraph,
  start: string,
  mayFollow: (tie: MapTie, at: string) => boolean,
): ReadonlySet<string> {
  const found = new Set(graph.byId.has(start) ? [start] : []);
  for (const at of found) {
    for (const tie of graph.tiesOf.get(at) ?? []) if (mayFollow(tie, at)) found.add(otherEnd(tie, at));
  }
  return found;
}

const ANSWERS = new Set<RelationshipType>([
  'ACCOUNTABLE_FOR',
  'OWNS',
  'SENIOR_RESPONSIBLE_FOR',
  'CHAIRS',
  'CO_CHAIRS',
  'VICE_CHAIRS',
]);

/** A person's or body's posts, all that these answer for, and in which plans that stands. */
export function accountability(graph: IndexedGraph, start: string): ReadonlySet<string> {
  const found = new Set(graph.byId.has(start) ? [start] : []);
  const targets = (id: string, isWanted: (type: RelationshipType) => boolean) =>
    (graph.tiesOf.get(id) ?? [])
      .filter((tie) => tie.source === id && isWanted(tie.type))
      .map((tie) => tie.target);
  const holders = [...found, ...targets(start, (type) => type === 'HOLDS')];
  for (const holder of holders) {
    found.add(holder);
    for (const what of targets(holder, (type) => ANSWERS.has(type))) {
      found.add(what);
      for (let at: string | undefined = what; at !== undefined;) {
        [at] = targets(at, (type) => type === 'PART_OF');
        if (at !== undefined && graph.byId.get(at)?.kind === 'PLAN') found.add(at);
      }
    }
  }
  return found;
}

/** From a plan's actions and who answers for them up to the boards above; for a part of a plan, what concerns it. */
export function goldenThreads(graph: IndexedGraph, start: string): ReadonlySet<string> {
  const parts = [...below(graph, start)].filter((id) => PARTS.has(graph.byId.get(id)?.kind ?? ''));
  const found = new Set([...above(graph, start), ...parts]);
  for (const id of [...parts, start]) {
    for (const tie of graph.tiesOf.get(id) ?? []) {
      if (tie.type === 'ACCOUNTABLE_FOR' && tie.target === id) found.add(tie.source);
    }
  }
  return found;
}

const PARTS = new Set<string>(['PRIORITY', 'OUTCOME', 'ACTION']);

/**
 * What is folded away with some nodes: all below each, save what also answers to something that stays. Tells for each
 * how many of the given kinds it hides.
 */
export function foldedAway(
  graph: IndexedGraph,
  folded: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    folded.map((start) => {
      const hidden = new Set([...below(graph, start)].filter((id) => id !== start));
      for (let before = -1; before !== hidden.size;) {
        before = hidden.size;
        for (const id of hidden) if (answersElsewhere(graph, id, start, hidden)) hidden.delete(id);
      }
      return [start, hidden];
    }),
  );
}

function answersElsewhere(
  graph: IndexedGraph,
  id: string,
  start: string,
  hidden: ReadonlySet<string>,
): boolean {
  return (graph.tiesOf.get(id) ?? []).some((tie) => {
    const other = otherEnd(tie, id);
    return leadsUp(tie, id) && other !== start && !hidden.has(other);
  });
}
