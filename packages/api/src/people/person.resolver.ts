import { registerResolver } from '../node/register.js';
import { PersonFilter, personConditions, personOrder } from './person.inputs.js';
import { Person, PersonConnection } from './person.type.js';

export const PersonResolver = registerResolver({
  one: 'person',
  many: 'people',
  words: ['One person', 'people'],
  type: Person,
  connection: PersonConnection,
  filter: PersonFilter,
  conditions: personConditions,
  order: personOrder,
});
