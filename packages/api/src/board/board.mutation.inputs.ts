import type { BoardStatus, BoardType, Cadence } from '@golden-thread/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BoardStatusEnum, BoardTypeEnum, CadenceEnum } from '../graphql/enums.js';
import { DateScalar } from '../graphql/scalars.js';
import {
  CitationInput,
  NodeCreateInput,
  NodeUpdateInput,
  PublishedDateInput,
} from '../write/write.inputs.js';

@InputType({ description: 'A new board.' })
export class BoardCreateInput extends NodeCreateInput {
  @Field(() => BoardTypeEnum, { description: 'What sort of body it is.' })
  boardType!: BoardType;
  @Field(() => BoardStatusEnum, {
    nullable: true,
    description: 'Where it stands in its life; left out when no paper says.',
  })
  status?: BoardStatus | null;
  @Field(() => CadenceEnum, { nullable: true, description: 'How often it meets.' })
  cadence?: Cadence | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its terms of reference, as far as a paper states them.',
  })
  termsOfReference?: string | null;
  @Field(() => String, { nullable: true, description: 'What the papers say of its meetings.' })
  meetings?: string | null;
  @Field(() => [DateScalar], {
    nullable: true,
    description:
      'All days on which it met or will meet, in any order. Those that are left out are taken away.',
  })
  meetingDates?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it takes decisions.' })
  isDecisionMaking?: boolean | null;
}

@InputType({
  description:
    'What to change of a board. What is left out stays as it is; null takes it away. Its status has a mutation of its own.',
})
export class BoardUpdateInput extends NodeUpdateInput {
  @Field(() => BoardTypeEnum, { nullable: true, description: 'What sort of body it is.' })
  boardType?: BoardType | null;
  @Field(() => CadenceEnum, { nullable: true, description: 'How often it meets.' })
  cadence?: Cadence | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its terms of reference, as far as a paper states them.',
  })
  termsOfReference?: string | null;
  @Field(() => String, { nullable: true, description: 'What the papers say of its meetings.' })
  meetings?: string | null;
  @Field(() => [DateScalar], {
    nullable: true,
    description:
      'All days on which it met or will meet, in any order. Those that are left out are taken away.',
  })
  meetingDates?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it takes decisions.' })
  isDecisionMaking?: boolean | null;
}

@InputType({ description: 'A board, as it was read.' })
export class BoardVersionInput {
  @Field(() => ID, { description: 'The board.' })
  id!: string;
  @Field(() => Int, {
    description: 'The version that was read. If somebody changed the board since, nothing is changed.',
  })
  version!: number;
}

@InputType({ description: 'Another status for a board.' })
export class BoardChangeStatusInput extends BoardVersionInput {
  @Field(() => BoardStatusEnum, {
    description: 'The status. Merged, replaced and dissolved have mutations of their own.',
  })
  status!: BoardStatus;
  @Field(() => PublishedDateInput, {
    nullable: true,
    description: 'For a board that was only proposed: the first day on which it exists.',
  })
  validFrom?: PublishedDateInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why. Needed to take back an end that was entered by mistake.',
  })
  reason?: string | null;
  @Field(() => [CitationInput], { nullable: true, description: 'Where it is stated.' })
  citations?: CitationInput[] | null;
}
