import { InputType } from 'type-graphql';
import { payloadOf } from '../graphql/payload.js';
import { nodeMutations } from '../node/node.mutations.js';
import { NodeCreateInput, NodeUpdateInput } from '../write/write.inputs.js';
import { Person } from './person.type.js';

@InputType({ description: 'A person whom the public record names in a role.' })
export class PersonCreateInput extends NodeCreateInput {}

@InputType({
  description: 'What to change of a person. What is left out stays as it is; null takes it away.',
})
export class PersonUpdateInput extends NodeUpdateInput {}

export const PersonMutations = nodeMutations<PersonCreateInput, PersonUpdateInput>({
  kind: 'PERSON',
  payload: payloadOf('Person', 'person', () => Person, 'person'),
  create: { name: 'personCreate', input: PersonCreateInput, description: 'Adds a person.' },
  update: {
    name: 'personUpdate',
    input: PersonUpdateInput,
    description: 'Changes the record of a person. The posts that a person holds are appointments.',
  },
  retract: {
    name: 'personRetract',
    description: 'Takes back a person who was entered by mistake and on whom nothing hangs.',
  },
  columns: () => ({}),
});
