import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { UserError } from '../graphql/payload.js';
import { Node } from '../node/node.type.js';
import { Read } from '../read/field.js';
import { mutate } from '../write/mutate.js';
import { CitationInput } from '../write/write.inputs.js';
import { createCitation, retractCitation } from './citation.service.js';
import { Citation } from './citation.type.js';

@InputType({ description: 'A further place where a fact of the register is stated.' })
export class CitationCreateInput extends CitationInput {
  @Field(() => ID, { description: 'The node or relationship whose fact it supports.' })
  recordId!: string;
}

@InputType({
  description: 'Takes back a citation that was wrong. It is no longer shown, and stays in the change log.',
})
export class CitationRetractInput {
  @Field(() => ID, { description: 'The citation.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read of the node or relationship that it is of.' })
  version!: number;

  @Field({ description: 'Why it was wrong.' })
  reason!: string;
}

@ObjectType({ description: 'What became of an entry about a citation.' })
export class CitationPayload {
  @Field(() => Citation, {
    nullable: true,
    description: 'The citation as written; null when it was taken back, or when nothing was written.',
  })
  @Read.one((payload, child) => ({ where: sql`${child.id} = any(${payload.own('subject_ids')})` }))
  citation!: Citation | null;

  @Field(() => Node, {
    nullable: true,
    description:
      'The node or relationship that it is of: as written, or as it is now when the entry came too late. Otherwise null.',
  })
  @Read.one((payload, child) => ({
    where: sql`${child.id} = any(${payload.own('subject_ids')}) and ${child.own('kind')} <> 'CITATION'`,
  }))
  record!: Node | null;

  @Field(() => [UserError], { description: 'What is wrong with the entry. Empty when it was written.' })
  @Read.sql((payload) => payload.own('user_errors'))
  userErrors!: UserError[];
}

@Resolver()
export class CitationMutations {
  @Mutation(() => CitationPayload, { description: 'Cites a document for a node or a relationship.' })
  async citationCreate(
    @Arg('input', () => CitationCreateInput, { description: 'What is cited, where, and for which record.' })
    input: CitationCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => createCitation(write, input));
  }

  @Mutation(() => CitationPayload, { description: 'Takes back a citation that was wrong.' })
  async citationRetract(
    @Arg('input', () => CitationRetractInput, { description: 'Which, and why.' })
    input: CitationRetractInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return mutate(context, info, (write) => retractCitation(write, input), input.reason);
  }
}
