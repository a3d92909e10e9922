import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { payloadOf } from '../graphql/payload.js';
import { named } from '../graphql/named.js';
import { mutate } from '../write/mutate.js';
import { liftRestriction, setRestriction } from './restriction.service.js';

const VERSION = 'The version that was read. A progress update has none: leave it out there.';

@InputType({ description: 'What is not for everybody, why, and for whom it is.' })
export class RestrictionSetInput {
  @Field(() => ID, {
    description:
      'A board, a plan (with all its parts), an action, a document, a relationship or a progress update.',
  })
  id!: string;

  @Field({ description: 'Why it is restricted, such as the paragraph under which a paper is exempt.' })
  reason!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Boards whose chairs and members may see it. None unless told; all of them each time.',
  })
  boardIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Accounts that may see it. None unless told; all of them each time.',
  })
  accountIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  version?: number | null;
}

@InputType({ description: 'What becomes open to everybody, and why.' })
export class RestrictionLiftInput {
  @Field(() => ID, { description: 'The restricted thing.' })
  id!: string;

  @Field({ description: 'Why it need not be restricted any more.' })
  reason!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  version?: number | null;
}

const Payload = payloadOf('Restriction', 'thing', () => named('Node'), 'thing that is or was restricted');

@Resolver()
export class RestrictionMutations {
  @Mutation(() => Payload, {
    description:
      'Restricts a thing, or changes for whom it is. To all but its audience and those who keep the register it is from now on as if it had never been there.',
  })
  async restrictionSet(
    @Arg('input', () => RestrictionSetInput, { description: 'What, why, and for whom it is.' })
    input: RestrictionSetInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => setRestriction(write, input));
  }

  @Mutation(() => Payload, {
    description: 'Opens a restricted thing to everybody, with all of its history.',
  })
  async restrictionLift(
    @Arg('input', () => RestrictionLiftInput, { description: 'Which, and why.' })
    input: RestrictionLiftInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => liftRestriction(write, input), input.reason);
  }
}
