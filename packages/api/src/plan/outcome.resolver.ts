import { registerResolver } from '../node/register.js';
import { OutcomeFilter, outcomeConditions, outcomeOrder } from './part.inputs.js';
import { Outcome, OutcomeConnection } from './outcome.type.js';

export const OutcomeResolver = registerResolver({
  one: 'outcome',
  many: 'outcomes',
  words: ['One outcome', 'outcomes'],
  type: Outcome,
  connection: OutcomeConnection,
  filter: OutcomeFilter,
  conditions: outcomeConditions,
  order: outcomeOrder,
});
