import type { PlanStatus, PlanType, RelationshipType } from '@golden-thread/schema';
import { type Board, slugOf } from './boards.js';
import { MONTH, YEAR, dayText } from './days.js';
import type { People } from './people.js';
import type { CouncilRegister, Thing } from './register.js';

interface PlanPattern {
  name: string;
  type: PlanType;
  /** The board that oversees it, by its place in the list of boards. */
  board: number;
  /** The board that did before, until it ended. */
  before?: number;
  labels?: [priority: string, outcome: string, action: string];
  ended?: { status: PlanStatus & ('CLOSED' | 'SUPERSEDED'); ago: number; by?: number };
}

const patterns: readonly PlanPattern[] = [
  { name: "Children and Young People's Strategy", type: 'STRATEGY', board: 9, before: 17, labels: ['Priority', 'Ambition', 'Commitment'] },
  { name: "Children's Services Improvement Plan", type: 'IMPROVEMENT_PLAN', board: 8, before: 16, labels: ['Priority', 'Desired outcome', 'Action'] },
  { name: 'Corporate Parenting Strategy', type: 'STRATEGY', board: 4 },
  { name: 'Early Help Strategy', type: 'STRATEGY', board: 12 },
  { name: 'Education Strategy', type: 'STRATEGY', board: 11, labels: ['Commitment', 'Setting', 'Priority action'] },
  { name: 'SEND Priority Action Plan', type: 'STATUTORY_PLAN', board: 10 },
  { name: 'Health and Wellbeing Strategy', type: 'STRATEGY', board: 5 },
  { name: 'Youth Justice Plan', type: 'STATUTORY_PLAN', board: 7 },
  { name: 'Safeguarding Business Plan', type: 'BUSINESS_PLAN', board: 6 },
  { name: 'Community Safety Plan', type: 'STATUTORY_PLAN', board: 7 },
  { name: 'Best Start Delivery Plan', type: 'DELIVERY_PLAN', board: 9, before: 18 },
  { name: 'Workforce Plan', type: 'ACTION_PLAN', board: 8 },
  { name: 'Quality Assurance Plan', type: 'ACTION_PLAN', board: 13, before: 16 },
  { name: 'Sufficiency Plan', type: 'DELIVERY_PLAN', board: 4, before: 19, ended: { status: 'CLOSED', ago: 5 } },
  { name: "Children's Recovery Plan", type: 'IMPROVEMENT_PLAN', board: 8, before: 16, ended: { status: 'SUPERSEDED', ago: 12, by: 1 } },
]; // prettier-ignore

/** What each rating means: in some plans more of delivery, in others more of evidence. */
const keys = [
  ['Done', 'Done and shown to work', 'On track', 'Some of the difference is seen', 'At risk, with a way back', 'A difference is seen in places', 'Off track', 'No difference is seen', 'Not begun', 'Too early to say'],
  ['Complete', 'Outcome achieved', 'Within its timescale', 'Outcome mostly achieved', 'Slipping, recovery agreed', 'Outcome achieved in part', 'Will miss its timescale', 'Outcome not achieved', 'Not due to start', 'Not yet measured'],
].map((words) =>
  JSON.stringify(
    ['BLUE', 'GREEN', 'AMBER', 'RED', 'GREY'].map((rating, index) => ({
      rating,
      action: words[2 * index],
      impact: words[2 * index + 1],
    })),
  ),
); // prettier-ignore

export interface Plan extends Thing {
  slug: string;
  /** The board that oversees it now, or did at its end. */
  overseer: Board;
}

/** The plans of a council, and which boards had what part in them, when. */
export function addPlans(register: CouncilRegister, boards: readonly Board[], people: People): Plan[] {
  const { random, today } = register;
  const shift = random.whole(-25, 25);
  const plans = patterns.map((pattern): Plan => {
    const to = pattern.ended ? today - pattern.ended.ago * MONTH + shift : null;
    // What takes the place of another begins when that ends.
    const replaced = patterns.find(
      ({ ended }) => ended?.by !== undefined && patterns[ended.by] === pattern,
    )?.ended;
    const from = replaced ? today - replaced.ago * MONTH + shift : today - random.whole(30, 35) * MONTH;
    const name = `${register.place} ${pattern.name}`;
    const slug = slugOf(name);
    const description = `What ${register.place} promises under the heading "${pattern.name}", and by when.`;
    const plan = register.node('PLAN', { slug, name, description, from, to });
    const [priority, outcome, action] = pattern.labels ?? ['Priority', 'Outcome', 'Action'];
    register.add('plan', {
      id: plan.id,
      plan_type: pattern.type,
      status: pattern.ended?.status ?? 'ACTIVE',
      starts_on: dayText(from),
      starts_on_precision: 'DAY',
      ends_on: dayText(to ?? from + 5 * YEAR),
      ends_on_precision: 'DAY',
      priority_label: priority,
      outcome_label: outcome,
      action_label: action,
      rating_key: random.pick(keys),
    });
    return { ...plan, slug, overseer: boards[pattern.board]! };
  });
  plans.forEach((plan, index) => oversee(register, plan, patterns[index]!, boards, people));
  tieTogether(register, plans);
  return plans;
}

function oversee(
  register: CouncilRegister,
  plan: Plan,
  { before }: PlanPattern,
  boards: readonly Board[],
  people: People,
): void {
  const { random } = register;
  const earlier = before === undefined ? null : boards[before]!;
  const from = earlier?.to ?? plan.from;
  if (earlier) register.tie('OVERSEES', earlier, plan, { from: plan.from });
  register.tie('OVERSEES', plan.overseer, plan, { from });
  register.tie('APPROVES', boards[1]!, plan, { from: plan.from });
  register.tie('SENIOR_RESPONSIBLE_FOR', random.pick(people.posts), plan, { from: plan.from });
  register.tie('OWNS', random.pick(people.posts), plan, { from: plan.from });
  if (random.chance(60)) register.tie('MONITORS', boards[2]!, plan, { from: plan.from });
  if (random.chance(30))
    register.tie('CONTRIBUTES_TO', random.pick(people.partners), plan, { from: plan.from });
}

function tieTogether(register: CouncilRegister, plans: readonly Plan[]): void {
  const tie = (type: RelationshipType, source: number, target: number) =>
    register.tie(type, plans[source]!, plans[target]!, { from: plans[source]!.from });
  for (const part of [3, 5, 10]) tie('DELIVERS', part, 0);
  for (const part of [11, 12]) tie('CONTRIBUTES_TO', part, 1);
  tie('ALIGNS_WITH', 0, 6);
  tie('ALIGNS_WITH', 4, 0);
  patterns.forEach(({ ended }, index) => {
    if (ended?.by === undefined) return;
    const [plan, successor] = [plans[index]!, plans[ended.by]!];
    register.tie('SUPERSEDES', successor, { ...plan, to: null }, { from: plan.to! });
  });
}
