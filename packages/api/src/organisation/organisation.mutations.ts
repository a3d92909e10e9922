import type { OrganisationType } from '@golden-thread/schema';
import { Field, InputType } from 'type-graphql';
import { OrganisationTypeEnum } from '../graphql/enums.js';
import { payloadOf } from '../graphql/payload.js';
import { nodeMutations } from '../node/node.mutations.js';
import { NodeCreateInput, NodeUpdateInput } from '../write/write.inputs.js';
import { Organisation } from './organisation.type.js';

@InputType({ description: 'A new organisation.' })
export class OrganisationCreateInput extends NodeCreateInput {
  @Field(() => OrganisationTypeEnum, { description: 'What sort of organisation it is.' })
  organisationType!: OrganisationType;
}

@InputType({
  description: 'What to change of an organisation. What is left out stays as it is; null takes it away.',
})
export class OrganisationUpdateInput extends NodeUpdateInput {
  @Field(() => OrganisationTypeEnum, { nullable: true, description: 'What sort of organisation it is.' })
  organisationType?: OrganisationType | null;
}

export const OrganisationMutations = nodeMutations<OrganisationCreateInput, OrganisationUpdateInput>({
  kind: 'ORGANISATION',
  payload: payloadOf('Organisation', 'organisation', () => Organisation, 'organisation'),
  create: {
    name: 'organisationCreate',
    input: OrganisationCreateInput,
    description: 'Adds a council, department, health body, partnership, service or team.',
  },
  update: {
    name: 'organisationUpdate',
    input: OrganisationUpdateInput,
    description: 'Changes the record of an organisation.',
  },
  retract: {
    name: 'organisationRetract',
    description: 'Takes back an organisation that was entered by mistake and on which nothing hangs.',
  },
  columns: (check, input) => ({ organisationType: check.kept('organisationType', input.organisationType) }),
});
