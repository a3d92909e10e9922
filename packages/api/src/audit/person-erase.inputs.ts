import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({
  description:
    'Erases a person (UK GDPR): their name gives way to a pseudonym, in the register, in its history, and wherever a text names them. It cannot be undone.',
})
export class PersonEraseInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field({ description: 'Why, such as the date of the request. The name itself is taken out of it.' })
  reason!: string;
}
