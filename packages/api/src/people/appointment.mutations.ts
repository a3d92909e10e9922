import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { named } from '../graphql/named.js';
import { UserError } from '../graphql/payload.js';
import { Read } from '../read/field.js';
import type { Relationship } from '../relationship/relationship.type.js';
import { RelationshipEndInput } from '../relationship/relationship.mutation.inputs.js';
import { mutate } from '../write/mutate.js';
import { CitationInput, PublishedDateInput } from '../write/write.inputs.js';
import { createAppointment, endAppointment } from './appointment.service.js';

@InputType({ description: 'A person takes up a post.' })
export class AppointmentCreateInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
  @Field(() => ID, { description: 'The post.' })
  postId!: string;
  @Field(() => PublishedDateInput, { description: 'The first day on which the person holds the post.' })
  validFrom!: PublishedDateInput;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether whoever else holds the post on that day holds it no more from that day. False unless told: a post may be shared.',
  })
  endPresent?: boolean | null;
  @Field(() => String, { nullable: true, description: 'What else is to be said of it, such as "interim".' })
  note?: string | null;
  @Field(() => [CitationInput], { nullable: true, description: 'Where it is stated.' })
  citations?: CitationInput[] | null;
}

@ObjectType({ description: 'What became of an entry about an appointment.' })
export class AppointmentPayload {
  @Field(() => named('Relationship'), {
    nullable: true,
    description:
      'The appointment, a relationship of type HOLDS: as written, or as it is now when the entry came too late.',
  })
  @Read.one((payload) => ({ id: payload.own('subject_id') }))
  appointment!: Relationship | null;

  @Field(() => [named('Relationship')], {
    description: 'Other appointments to the post that this one ended.',
  })
  @Read.many((payload, child) => ({
    where: sql`${child.id} = any(${payload.own('subject_ids')}) and ${child.id} <> ${payload.own('subject_id')}`,
    order: [{ name: 'from', sql: child.own('valid_from'), type: 'date' }],
  }))
  ended!: Relationship[];

  @Field(() => [UserError], { description: 'What is wrong with the entry. Empty when it was written.' })
  @Read.sql((payload) => payload.own('user_errors'))
  userErrors!: UserError[];
}

@Resolver()
export class AppointmentMutations {
  @Mutation(() => AppointmentPayload, { description: 'Appoints a person to a post from a day on.' })
  async appointmentCreate(
    @Arg('input', () => AppointmentCreateInput, { description: 'Who, to which post, from when.' })
    input: AppointmentCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => createAppointment(write, input));
  }

  @Mutation(() => AppointmentPayload, { description: 'Ends an appointment.' })
  async appointmentEnd(
    @Arg('input', () => RelationshipEndInput, { description: 'Which, and when.' })
    input: RelationshipEndInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => endAppointment(write, input));
  }
}
