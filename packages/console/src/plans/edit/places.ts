import type { NodeRef } from '../../shared/NodeLink';
import type { TreeOutcome, TreePriority } from '../treeFilter';

/** Where a part stands: among which, and whose parts these are. */
export interface Place {
  parentId: string;
  /** All parts of the parent, in their order. */
  ids: readonly string[];
}

/** The place of every part of a plan. */
export function placesOf(planId: string, priorities: readonly TreePriority[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const note = (parentId: string, parts: readonly NodeRef[]) => {
    const ids = parts.map(({ id }) => id);
    for (const id of ids) places.set(id, { parentId, ids });
  };
  note(planId, priorities);
  for (const priority of priorities) {
    note(priority.id, priority.outcomes);
    for (const outcome of priority.outcomes) note(outcome.id, outcome.actions);
  }
  return places;
}

/** The ids with one of them a step earlier or later; null where there is no such place. */
export function stepped(ids: readonly string[], id: string, by: -1 | 1): string[] | null {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return null;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** The tree in orders that are wanted and not saved yet. What came or went meanwhile keeps its place at the end. */
export function arranged(
  planId: string,
  priorities: readonly TreePriority[],
  wanted: ReadonlyMap<string, readonly string[]>,
): TreePriority[] {
  const inOrder = <Part extends NodeRef>(parentId: string, parts: readonly Part[]): Part[] => {
    const ids = wanted.get(parentId);
    if (!ids) return [...parts];
    const rank = ({ id }: Part) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    return parts.toSorted((a, b) => rank(a) - rank(b));
  };
  return inOrder(planId, priorities).map((priority) => ({
    ...priority,
    outcomes: inOrder(priority.id, priority.outcomes).map((outcome): TreeOutcome => ({
      ...outcome,
      actions: inOrder(outcome.id, outcome.actions),
    })),
  }));
}
