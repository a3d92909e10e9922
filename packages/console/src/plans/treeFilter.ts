import type { PlanTreeQuery } from '@golden-thread/schema/operations';
import type { NodeRef } from '../shared/NodeLink';
import { SOON_DAYS, addDays } from '../shared/dates';
import { byName } from '../shared/ties';

export type TreePriority = NonNullable<PlanTreeQuery['plan']>['priorities'][number];
export type TreeOutcome = TreePriority['outcomes'][number];
export type TreeAction = TreeOutcome['actions'][number];

/** Gaps and states that a reader looks for in a plan. */
export const onlyChoices = {
  all: 'All actions',
  overdue: 'Overdue',
  dueSoon: 'Due in 30 days, not completed',
  slipped: 'Slipped',
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
  /** With no progress reported on this day or after it. */
  noProgressSince: string | undefined;
}

export const noFilter: TreeFilter = {
  words: '',
  only: 'all',
  party: undefined,
  dueBy: undefined,
  noProgressSince: undefined,
};

const tests: Record<Only, (action: TreeAction, day: string) => boolean> = {
  all: () => true,
  overdue: (action) => action.isOverdue,
  dueSoon: ({ timescale, rating }, day) =>
    Boolean(timescale?.dueOn && timescale.dueOn >= day && timescale.dueOn <= addDays(day, SOON_DAYS)) &&
    rating?.action !== 'BLUE',
  slipped: ({ slippage }) => (slippage.days ?? 0) > 0,
  withoutProgress: (action) => !action.isNote && action.progress.nodes.length === 0,
  overdueWithoutProgress: (action) => action.isOverdue && action.progress.nodes.length === 0,
  withoutTimescale: (action) => !action.isNote && !action.timescale,
  withoutAccountable: (action) => !action.isNote && action.accountable.length === 0,
  unrated: (action) => !action.isNote && !action.rating,
};

export function isActive(filter: TreeFilter): boolean {
  const { words, only, party, dueBy, noProgressSince } = filter;
  return (
    words !== '' ||
    only !== 'all' ||
    party !== undefined ||
    dueBy !== undefined ||
    noProgressSince !== undefined
  );
}

/** The tree with only the actions that match as at a day; parts left without any are taken away, but for those to be kept. */
export function filterTree(
  priorities: readonly TreePriority[],
  filter: TreeFilter,
  day: string,
  kept: ReadonlySet<string>,
): TreePriority[] {
  if (!isActive(filter)) return [...priorities];
  const matches = (action: TreeAction) =>
    tests[filter.only](action, day) &&
    hasWords(action, filter.words) &&
    (filter.party === undefined || partiesOf(action).some((party) => party.id === filter.party)) &&
    (filter.dueBy === undefined ||
      Boolean(action.timescale?.dueOn && action.timescale.dueOn <= filter.dueBy)) &&
    (filter.noProgressSince === undefined || isSilentSince(action, filter.noProgressSince));
  return priorities
    .map((priority) => ({
      ...priority,
      outcomes: priority.outcomes
        .map((outcome) => ({ ...outcome, actions: outcome.actions.filter(matches) }))
        .filter((outcome) => outcome.actions.length > 0 || kept.has(outcome.id)),
    }))
    .filter((priority) => priority.outcomes.length > 0 || kept.has(priority.id));
}

function isSilentSince(action: TreeAction, day: string): boolean {
  const [last] = action.progress.nodes;
  return !action.isNote && (!last || last.recordedOn < day);
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
