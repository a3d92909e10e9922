import { readTimescale } from '../action/timescale.js';
import { partialDate } from '../shared/partial-date.js';
import { nameFrom, partKey } from '../shared/part-names.js';
import type { ActionRecord, PlanRecord } from './format.js';
import type { Builder } from './nodes.js';
import { datasetId } from './rows.js';

/** Plans with their trees. Each part's place in the paper is the tree's place and its own number. */
export function addPlans(builder: Builder): void {
  for (const plan of builder.dataset.plans) {
    const planId = builder.node('PLAN', plan);
    const starts = plan.startsOn === undefined ? null : partialDate(plan.startsOn, 'first');
    const ends = plan.endsOn === undefined ? null : partialDate(plan.endsOn, 'last');
    builder.rows.plan.push({
      id: planId,
      planType: plan.type,
      status: plan.status ?? null,
      startsOn: starts?.date ?? null,
      startsOnPrecision: starts?.precision ?? null,
      startsOnText: null,
      endsOn: ends?.date ?? null,
      endsOnPrecision: ends?.precision ?? null,
      endsOnText: null,
      priorityLabel: plan.labels?.priority ?? 'Priority',
      outcomeLabel: plan.labels?.outcome ?? 'Outcome',
      actionLabel: plan.labels?.action ?? 'Action',
      ratingKey: (plan.ratingKey ?? []).map((line) => ({ action: null, impact: null, ...line })),
    });
    if (plan.priorities && !plan.tree)
      builder.faults.push(`${plan.key}: a plan with priorities needs "tree"`);
    addTree(builder, plan, planId);
  }
}

function addTree(builder: Builder, plan: PlanRecord, planId: string): void {
  const { rows } = builder;
  const position = { priority: 0, outcome: 0, action: 0 };
  const life = lifeOf(plan);
  for (const priority of plan.priorities ?? []) {
    const key = partKey(plan.key, priority.reference);
    const priorityId = builder.node('PRIORITY', {
      key,
      name: priority.name,
      description: priority.description,
      ...life,
    });
    rows.priority.push({
      id: priorityId,
      planId,
      reference: priority.reference,
      position: ++position.priority,
      theme: priority.theme ?? null,
      successMeasures: priority.successMeasures ?? [],
    });
    for (const outcome of priority.outcomes) {
      const outcomeKey = partKey(plan.key, outcome.reference);
      const outcomeId = builder.node('OUTCOME', {
        key: outcomeKey,
        name: nameFrom(outcome.text),
        description: outcome.text,
        ...life,
      });
      rows.outcome.push({
        id: outcomeId,
        planId,
        priorityId,
        reference: outcome.reference,
        position: ++position.outcome,
      });
      for (const action of outcome.actions)
        addAction(builder, plan, planId, outcomeId, action, ++position.action);
    }
  }
}

/** A part of a plan begins and ends with its plan. */
const lifeOf = ({ from, to }: PlanRecord) => ({ from, to });

function addAction(
  builder: Builder,
  plan: PlanRecord,
  planId: string,
  outcomeId: string,
  action: ActionRecord,
  position: number,
): void {
  const key = partKey(plan.key, action.reference);
  const id = builder.node('ACTION', {
    key,
    name: nameFrom(action.text),
    description: action.text,
    ...lifeOf(plan),
  });
  builder.rows.action.push({
    id,
    planId,
    outcomeId,
    reference: action.reference,
    position,
    isNote: action.note ?? false,
    accountableText: action.published ?? null,
    ...timescaleOf(builder, key, action.timescale),
  });
  if (action.progress === undefined) return;
  const recorded = plan.progressOn === undefined ? null : partialDate(plan.progressOn, 'last');
  if (!recorded) {
    builder.faults.push(`${plan.key}: a plan whose actions have progress needs "progressOn"`);
    return;
  }
  builder.rows.progress_update.push({
    id: datasetId('progress', id, recorded.date),
    actionId: id,
    recordedOn: recorded.date,
    actionRating: null,
    impactRating: null,
    commentary: action.progress,
  });
}

function timescaleOf(builder: Builder, key: string, timescale: ActionRecord['timescale']) {
  const none = {
    timescaleText: null,
    startOn: null,
    dueOn: null,
    timescalePrecision: null,
    isOngoing: false,
  };
  if (timescale === undefined) return none;
  if (typeof timescale !== 'string') {
    const start = timescale.start === undefined ? null : partialDate(timescale.start, 'first');
    const due = timescale.due === undefined ? null : partialDate(timescale.due, 'last');
    if (start && due && due.date < start.date) builder.faults.push(`${key}: is due before it starts`);
    return {
      timescaleText: timescale.text,
      startOn: start?.date ?? null,
      dueOn: due?.date ?? null,
      timescalePrecision: due?.precision ?? null,
      isOngoing: timescale.ongoing ?? false,
    };
  }
  const reading = readTimescale(timescale);
  if (!reading) {
    builder.faults.push(
      `${key}: the timescale "${timescale}" is read by no rule: give { text, start, due, ongoing }`,
    );
    return none;
  }
  const { startOn, dueOn, precision, isOngoing } = reading;
  return { timescaleText: timescale, startOn, dueOn, timescalePrecision: precision, isOngoing };
}
