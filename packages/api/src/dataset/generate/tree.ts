import { nameFrom, partKey } from '../../shared/part-names.js';
import { MONTH, dayText, dayWords, endOfMonth, monthWords } from './days.js';
import type { People } from './people.js';
import type { Plan } from './plans.js';
import { addProgress } from './progress.js';
import type { CouncilRegister, Thing } from './register.js';
import { heading, promise, slips, themes, wish } from './words.js';

const PRIORITIES = 7;
const OUTCOMES = 3;
const ACTIONS = 4;

/** Seven priorities, in each three outcomes, in each four actions, with all that is reported on them. Returns the actions. */
export function addTree(register: CouncilRegister, plan: Plan, people: People): Thing[] {
  const { random } = register;
  const actions: Thing[] = [];
  let outcomes = 0;
  for (let first = 1; first <= PRIORITIES; first += 1) {
    const priority = part(register, plan, 'PRIORITY', `${first}`, heading(random));
    register.add('priority', {
      id: priority.id,
      plan_id: plan.id,
      reference: `${first}`,
      position: first,
      theme: themes[first - 1]!,
    });
    for (let second = 1; second <= OUTCOMES; second += 1) {
      const reference = `${first}.${second}`;
      const outcome = part(register, plan, 'OUTCOME', reference, wish(random));
      register.add('outcome', {
        id: outcome.id,
        plan_id: plan.id,
        priority_id: priority.id,
        reference,
        position: (outcomes += 1),
      });
      for (let third = 0; third < ACTIONS; third += 1) {
        const own = `${reference} ${'abcd'[third]!}`;
        const action = part(register, plan, 'ACTION', own, promise(random));
        addAction(register, plan, outcome, action, own, actions.length + 1, people);
        actions.push(action);
      }
    }
  }
  return actions;
}

/** A part of a plan begins and ends with its plan. */
function part(
  register: CouncilRegister,
  plan: Plan,
  kind: 'PRIORITY' | 'OUTCOME' | 'ACTION',
  reference: string,
  text: string,
): Thing {
  const { from, to } = plan;
  return register.node(kind, {
    slug: partKey(plan.slug, reference),
    name: nameFrom(text),
    description: text,
    from,
    to,
  });
}

function addAction(
  register: CouncilRegister,
  plan: Plan,
  outcome: Thing,
  action: Thing,
  reference: string,
  position: number,
  people: People,
): void {
  const { random } = register;
  const accountable = addParties(register, plan, action, people);
  const timescales = timescalesOf(register, plan);
  register.add('action', {
    id: action.id,
    plan_id: plan.id,
    outcome_id: outcome.id,
    reference,
    position,
    accountable_text: accountable?.name,
    ...timescales.at(-1)!.timescale,
  });
  if (timescales.length > 1) {
    timescales.forEach(({ timescale, approvedOn }, index) => {
      const revision = { id: random.id(), action_id: action.id, position: index, ...timescale };
      register.add(
        'timescale_revision',
        approvedOn === null
          ? revision
          : {
              ...revision,
              reason: random.pick(slips),
              approved_on: dayText(approvedOn),
              approved_by_id: plan.overseer.id,
            },
      );
    });
  }
  addProgress(register, plan, action);
}

/** Who answers for an action and who helps: in one of twelve somebody else did before, in one of twenty-five nobody does. */
function addParties(register: CouncilRegister, plan: Plan, action: Thing, people: People): Thing | null {
  const { random, today } = register;
  const [first, second, ...helpers] = random.several(people.posts, random.whole(2, 4)) as [
    Thing,
    Thing,
    ...Thing[],
  ];
  for (const helper of helpers) register.tie('SUPPORTS', helper, action, { from: plan.from });
  if (random.chance(8)) register.tie('SUPPORTS', random.pick(people.partners), action, { from: plan.from });
  if (random.chance(4)) return null;
  const party = random.chance(3) ? plan.overseer : first;
  if (random.chance(8)) {
    const change = today - random.whole(1, 24) * MONTH;
    register.tie('ACCOUNTABLE_FOR', second, action, { from: plan.from, to: change });
    register.tie('ACCOUNTABLE_FOR', party, action, { from: change });
  } else {
    register.tie('ACCOUNTABLE_FOR', party, action, { from: plan.from });
    if (random.chance(5)) register.tie('ACCOUNTABLE_FOR', second, action, { from: plan.from });
  }
  return party;
}

interface Timescale {
  timescale_text: string | null;
  start_on?: string | null;
  due_on?: string | null;
  timescale_precision?: 'DAY' | 'MONTH' | null;
  is_ongoing: boolean;
}

/** The timescale that an action first had, and what it became each time that it slipped. */
function timescalesOf(
  register: CouncilRegister,
  plan: Plan,
): { timescale: Timescale; approvedOn: number | null }[] {
  const { random, today } = register;
  const kind = random.whole(1, 100);
  if (kind <= 6) return [{ timescale: { timescale_text: null, is_ongoing: false }, approvedOn: null }];
  if (kind <= 14) return [{ timescale: { timescale_text: 'Ongoing', is_ongoing: true }, approvedOn: null }];
  let due = plan.from + random.whole(8, 48) * MONTH + random.whole(0, 29);
  const all = [{ timescale: dueBy(due, kind <= 45), approvedOn: null as number | null }];
  const slipped = random.chance(25) ? random.whole(1, 2) : 0;
  for (let count = 0; count < slipped; count += 1) {
    // A slip is agreed shortly before the day that cannot be kept; one that is yet to come has not happened.
    const approvedOn = due - random.whole(5, 40);
    if (approvedOn > (plan.to ?? today)) break;
    due += random.whole(2, 9) * MONTH;
    all.push({ timescale: dueBy(due, kind <= 45), approvedOn });
  }
  return all;
}

function dueBy(day: number, isExact: boolean): Timescale {
  const due = isExact ? day : endOfMonth(day);
  return {
    timescale_text: isExact ? `By ${dayWords(day)}` : monthWords(day),
    due_on: dayText(due),
    timescale_precision: isExact ? 'DAY' : 'MONTH',
    is_ongoing: false,
  };
}
