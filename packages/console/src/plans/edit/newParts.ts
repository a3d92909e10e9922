import type { NodeRef } from '../../shared/NodeLink';
import type { PlanOnPage } from '../PlanFacts';
import type { TreePriority } from '../treeFilter';
import type { NewPart } from './QuickAdd';

const references = (parts: readonly { reference: string }[]) => parts.map(({ reference }) => reference);

/** What is added under a plan, a priority or an outcome, by the plan's own words for its levels. */
export function newPartUnder(
  plan: PlanOnPage,
  priorities: readonly TreePriority[],
  parent: NodeRef,
): NewPart {
  const { labels } = plan;
  const number = parent.reference ?? '';
  const outcome = priorities.flatMap(({ outcomes }) => outcomes).find(({ id }) => id === parent.id);
  if (outcome) {
    return {
      label: `New ${lower(labels.action)} in ${number}`,
      resource: 'actions',
      under: { field: 'outcomeId', id: parent.id },
      text: 'description',
      siblings: references(outcome.actions),
      first: `${number} a`,
    };
  }
  const priority = priorities.find(({ id }) => id === parent.id);
  if (priority) {
    return {
      label: `New ${lower(labels.outcome)} in ${number}`,
      resource: 'outcomes',
      under: { field: 'priorityId', id: parent.id },
      text: 'description',
      siblings: references(priority.outcomes),
      first: `${number}.1`,
    };
  }
  return {
    label: `New ${lower(labels.priority)}`,
    resource: 'priorities',
    under: { field: 'planId', id: plan.id },
    text: 'name',
    siblings: references(priorities),
    first: '1',
  };
}

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
