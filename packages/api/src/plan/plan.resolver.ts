import { registerResolver } from '../node/register.js';
import { PlanFilter, planConditions, planOrder } from './plan.inputs.js';
import { Plan, PlanConnection } from './plan.type.js';

export const PlanResolver = registerResolver({
  one: 'plan',
  many: 'plans',
  words: ['One plan', 'plans'],
  type: Plan,
  connection: PlanConnection,
  filter: PlanFilter,
  conditions: planConditions,
  order: planOrder,
});
