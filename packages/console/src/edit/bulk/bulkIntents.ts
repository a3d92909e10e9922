import { planForm } from '../../plans/planForm';
import type { Intent } from '../intents/intent';
import { nodeIntents } from '../intents/nodeIntents';
import { retract } from '../intents/shared';

/** The status of a plan is a field of its record, so it is changed by updating that. */
const changePlanStatus: Intent = {
  key: 'status',
  label: 'Change status …',
  title: (what) => `Change the status of ${what}`,
  lead: 'A plan is closed, or superseded, on its own page, with its day and reason.',
  fields: planForm.groups
    .flatMap((group) => group.fields)
    .filter((field) => field.name === 'status')
    .map((field) => ({ ...field, isRequired: true })),
  run: ({ dataProvider, target, version, input, key }) =>
    dataProvider.update(target.resource, {
      id: target.id,
      data: { ...input, version },
      previousData: {} as never,
      meta: { key },
    }),
  done: (what) => `The status of ${what} is changed.`,
};

/** What can be done to many records of a register at once, each by itself. */
export function bulkIntents(resource: string): readonly Intent[] {
  if (resource === 'boards') return [...nodeIntents('BOARD').filter(({ key }) => key === 'status'), retract];
  return resource === 'plans' ? [changePlanStatus, retract] : [retract];
}
