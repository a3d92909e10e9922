import { registerResolver } from '../node/register.js';
import { OrganisationFilter, organisationConditions, organisationOrder } from './organisation.inputs.js';
import { Organisation, OrganisationConnection } from './organisation.type.js';

export const OrganisationResolver = registerResolver({
  one: 'organisation',
  many: 'organisations',
  words: ['One organisation', 'organisations'],
  type: Organisation,
  connection: OrganisationConnection,
  filter: OrganisationFilter,
  conditions: organisationConditions,
  order: organisationOrder,
});
