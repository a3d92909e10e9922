import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { mutate } from '../write/mutate.js';
import { PersonEraseInput } from './person-erase.inputs.js';
import { erasePerson } from './person-erase.service.js';
import { PersonErasePayload } from './person-erase.type.js';

@Resolver()
export class PersonEraseMutations {
  @Mutation(() => PersonErasePayload, {
    description:
      'Erases a person: name, other names, description and identifiers give way to a pseudonym everywhere, the change log included, at every instant.',
  })
  async personErase(
    @Arg('input', () => PersonEraseInput, { description: 'Whom, and why.' }) input: PersonEraseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonErasePayload> {
    return mutate(context, info, (write) => erasePerson(write, input));
  }
}
