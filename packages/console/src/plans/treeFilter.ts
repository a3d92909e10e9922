import type { PlanTreeQuery } from '@golden-thread/schema/operations';
import type { NodeRef } from '../shared/NodeLink';
import { byName } from '../shared/ties';

export type TreePriority = NonNullable<PlanTreeQuery['plan']>['priorities'][number];
export type TreeOutcome = TreePriority['outcomes'][number];
export type TreeAction = TreeOutcome['actions'][number];

/** Gaps and states that a reader looks for in a plan. */
export const onlyChoices = {
  all: 'All actions',
  overdue: 'Overdue',
  withoutProgress: 'No progress published',
  overdueWithoutProgress: 'Overdue, no progress published',
  withoutTimescale: 'No timescale',
  withoutAccountable: 'No accountable party',
  unrated: 'Not rated',
} as const;
export type Only = keyof typeof onlyChoices;

export interface TreeFilter {
  words: string;
  only: Only;
  /** Id of an accountable or supporting party. */
  party: string | undefined;
  dueBy: string | undefined;
}

const tests: Record<Only, (action: TreeAction) => boolean> = {
  all: () => true,
  overdue: (action) => action.isOverdue,
  withoutProgress: (action) => !action.isNote && action.progress.nodes.length === 0,
  overdueWithoutProgress: (action) => action.isOverdue && action.progress.nodes.length === 0,
  withoutTimescale: (action) => !action.isNote && !action.timescale,
  withoutAccountable: (action) => !action.isNote && action.accountable.length === 0,
  unrated: (action) => !action.isNote && !action.rating,
};

export function isActive(filter: TreeFilter): boolean {
  return (
    filter.words !== '' || filter.only !== 'all' || filter.party !== undefined || filter.dueBy !== undefined
  );
}

/** The tree with only the actions that match; parts left without any are taken away. */
export function filterTree(priorities: readonly TreePriority[], filter: TreeFilter): TreePriority[] {
  if (!isActive(filter)) return [...priorities];
  const matches = (action: TreeAction) =>
    tests[filter.only](action) &&
    hasWords(action, filter.words) &&
    (filter.party === undefined || partiesOf(action).some((party) => party.id === filter.party)) &&
    (filter.dueBy === undefined ||
      Boolean(action.timescale?.dueOn && action.timescale.dueOn <= filter.dueBy));
  return priorities
    .map((priority) => ({
      ...priority,
      outcomes: priority.outcomes
        .map((outcome) => ({ ...outcome, actions: outcome.actions.filter(matches) }))
        .filter((outcome) => outcome.actions.length > 0),
    }))
    .filter((priority) => priority.outcomes.length > 0);
}

function hasWords(action: TreeAction, words: string): boolean {
  const text = [
    action.reference,
    action.description ?? action.name,
    action.accountableText,
    ...partiesOf(action).map((party) => party.name),
    action.progress.nodes[0]?.commentary,
  ]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const partiesOf = (action: TreeAction): NodeRef[] => [...action.accountable, ...action.supportedBy];

/** Everyone who answers for or supports an action of the plan, by name. */
export function partiesOfTree(priorities: readonly TreePriority[]): NodeRef[] {
  const parties = actionsOf(priorities).flatMap(partiesOf);
  return [...new Map(parties.map((party) => [party.id, party])).values()].toSorted(byName);
}

export function actionsOf(priorities: readonly TreePriority[]): TreeAction[] {
  return priorities.flatMap((priority) => priority.outcomes.flatMap((outcome) => outcome.actions));
}
