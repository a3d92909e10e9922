import { registerResolver } from '../node/register.js';
import { PriorityFilter, priorityConditions, priorityOrder } from './part.inputs.js';
import { Priority, PriorityConnection } from './priority.type.js';

export const PriorityResolver = registerResolver({
  one: 'priority',
  many: 'priorities',
  words: ['One priority', 'priorities'],
  type: Priority,
  connection: PriorityConnection,
  filter: PriorityFilter,
  conditions: priorityConditions,
  order: priorityOrder,
});
