import { planStatus, planType } from '@golden-thread/schema';
import type { PlanPageQuery } from '@golden-thread/schema/operations';
import { formatParts } from '../shared/dates';
import { Facts, type Fact } from '../shared/Facts';
import { Section } from '../shared/Section';
import { termOf } from '../shared/terms';

export type PlanOnPage = NonNullable<PlanPageQuery['plan']>;
export type PlanLabels = PlanOnPage['labels'];

export function PlanFacts({ plan }: { plan: PlanOnPage }) {
  const type = termOf(planType, plan.planType);
  const status = termOf(planStatus, plan.status);
  const { from, to } = plan.validity;
  const facts: Fact[] = [
    { term: 'Type', value: type?.label, note: type?.meaning },
    { term: 'Status', value: status?.label ?? 'Not stated', note: status?.meaning },
    { term: 'Plans from', value: formatParts(plan.startsOn), note: published(plan.startsOn) },
    { term: 'Plans until', value: formatParts(plan.endsOn), note: published(plan.endsOn) },
    { term: 'Began', value: formatParts(from), note: published(from) },
    { term: 'Ended', value: formatParts(to), note: published(to) },
    { term: 'Also called', value: plan.aliases.join(', ') },
    { term: 'Actions', value: plan.actionCount > 0 ? plan.actionCount : null },
  ];
  return (
    <Section title="At a glance">
      <Facts facts={facts} />
    </Section>
  );
}

/** The paper's own words, where the date was read from them. */
function published(parts: { date?: string | null; text?: string | null } | null | undefined): string | null {
  return parts?.date && parts.text ? `“${parts.text}”` : null;
}
