import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { named } from '../graphql/named.js';
import { payloadOf, payloadOfMany } from '../graphql/payload.js';
import { allOrNothing } from '../write/all-or-nothing.js';
import { mutate } from '../write/mutate.js';
import { RetractInput } from '../write/write.inputs.js';
import {
  RelationshipConfirmInput,
  RelationshipCreateInput,
  RelationshipEndInput,
  RelationshipUpdateInput,
  RelationshipWithdrawInput,
} from './relationship.mutation.inputs.js';
import * as service from './relationship.service.js';

const Payload: ClassType = payloadOf(
  'Relationship',
  'relationship',
  () => named('Relationship'),
  'relationship',
);
const ManyPayload: ClassType = payloadOfMany(
  'Relationships',
  'relationships',
  () => named('Relationship'),
  'relationships',
);
const ENTRIES = 'The entries, at most 500: all are written, or none.';

@Resolver()
export class RelationshipMutations {
  @Mutation(() => Payload, { description: 'Ties two nodes.' })
  async relationshipCreate(
    @Arg('input', () => RelationshipCreateInput, { description: 'The relationship.' })
    input: RelationshipCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.createRelationship(write, input));
  }

  @Mutation(() => ManyPayload, { description: 'Ties many nodes at once.' })
  async relationshipsCreate(
    @Arg('input', () => [RelationshipCreateInput], { description: ENTRIES }) input: RelationshipCreateInput[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) =>
      allOrNothing(input, 'input', (entry) => service.createRelationship(write, entry)),
    );
  }

  @Mutation(() => Payload, {
    description: 'Changes the dates or the note of a relationship, or adds citations.',
  })
  async relationshipUpdate(
    @Arg('input', () => RelationshipUpdateInput, { description: 'What to change.' })
    input: RelationshipUpdateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.updateRelationship(write, input));
  }

  @Mutation(() => Payload, { description: 'Ends a confirmed relationship.' })
  async relationshipEnd(
    @Arg('input', () => RelationshipEndInput, { description: 'Which, and when.' })
    input: RelationshipEndInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.endRelationship(write, input));
  }

  @Mutation(() => ManyPayload, { description: 'Ends many confirmed relationships at once.' })
  async relationshipsEnd(
    @Arg('input', () => [RelationshipEndInput], { description: ENTRIES }) input: RelationshipEndInput[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) =>
      allOrNothing(input, 'input', (entry) => service.endRelationship(write, entry)),
    );
  }

  @Mutation(() => Payload, { description: 'Puts a proposal into force.' })
  async relationshipConfirm(
    @Arg('input', () => RelationshipConfirmInput, { description: 'Which, and from when.' })
    input: RelationshipConfirmInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.confirmRelationship(write, input));
  }

  @Mutation(() => Payload, { description: 'Withdraws a proposal.' })
  async relationshipWithdraw(
    @Arg('input', () => RelationshipWithdrawInput, { description: 'Which, and when.' })
    input: RelationshipWithdrawInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.withdrawRelationship(write, input));
  }

  @Mutation(() => Payload, { description: 'Takes back a relationship that was entered by mistake.' })
  async relationshipRetract(
    @Arg('input', () => RetractInput, { description: 'Which, and why.' }) input: RetractInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => service.retractRelationship(write, input), input.reason);
  }
}
