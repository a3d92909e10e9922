import type { RelationshipStatus, RelationshipType } from '@golden-thread/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { RelationshipStatusEnum, RelationshipTypeEnum } from '../graphql/enums.js';
import { CitationInput, PublishedDateInput } from '../write/write.inputs.js';

@InputType({
  description:
    'A new relationship. Read it as "source LABEL target"; see `relationshipTypes` for what is allowed.',
})
export class RelationshipCreateInput {
  @Field(() => RelationshipTypeEnum, { description: 'The type.' })
  type!: RelationshipType;
  @Field(() => ID, { description: 'The node that it starts from.' })
  sourceId!: string;
  @Field(() => ID, { description: 'The node that it leads to.' })
  targetId!: string;
  @Field(() => RelationshipStatusEnum, { nullable: true, description: 'CONFIRMED unless told.' })
  status?: RelationshipStatus | null;
  @Field(() => PublishedDateInput, {
    nullable: true,
    description: 'When it began; for a proposal, since when it is known.',
  })
  validFrom?: PublishedDateInput | null;
  @Field(() => PublishedDateInput, {
    nullable: true,
    description: 'When it ended: the first day on which it holds no more.',
  })
  validTo?: PublishedDateInput | null;
  @Field(() => String, { nullable: true, description: 'What else is to be said of it.' })
  note?: string | null;
  @Field(() => [CitationInput], { nullable: true, description: 'Where it is stated.' })
  citations?: CitationInput[] | null;
}

@InputType()
abstract class RelationshipVersionInput {
  @Field(() => ID, { description: 'The relationship.' })
  id!: string;
  @Field(() => Int, {
    description: 'The version that was read. If somebody changed it since, nothing is changed.',
  })
  version!: number;
}

@InputType({
  description:
    'What to change of a relationship. What is left out stays as it is. Its type and ends never change: end it and create another.',
})
export class RelationshipUpdateInput extends RelationshipVersionInput {
  @Field(() => PublishedDateInput, { nullable: true, description: 'When it began.' })
  validFrom?: PublishedDateInput | null;
  @Field(() => PublishedDateInput, { nullable: true, description: 'When it ended.' })
  validTo?: PublishedDateInput | null;
  @Field(() => String, { nullable: true, description: 'What else is to be said of it.' })
  note?: string | null;
  @Field(() => [CitationInput], { nullable: true, description: 'Further places where it is stated.' })
  citations?: CitationInput[] | null;
}

@InputType({ description: 'Ends a relationship.' })
export class RelationshipEndInput extends RelationshipVersionInput {
  @Field(() => PublishedDateInput, { description: 'The first day on which it holds no more.' })
  validTo!: PublishedDateInput;
  @Field(() => [CitationInput], { nullable: true, description: 'Where the end is stated.' })
  citations?: CitationInput[] | null;
}

@InputType({ description: 'Puts a proposal into force.' })
export class RelationshipConfirmInput extends RelationshipVersionInput {
  @Field(() => PublishedDateInput, { description: 'From when it holds.' })
  validFrom!: PublishedDateInput;
  @Field(() => [CitationInput], { nullable: true, description: 'Where the decision is stated.' })
  citations?: CitationInput[] | null;
}

@InputType({ description: 'Withdraws a proposal: it ends without ever having been in force.' })
export class RelationshipWithdrawInput extends RelationshipVersionInput {
  @Field(() => PublishedDateInput, { description: 'The first day on which it is no longer proposed.' })
  validTo!: PublishedDateInput;
  @Field(() => [CitationInput], { nullable: true, description: 'Where the withdrawal is stated.' })
  citations?: CitationInput[] | null;
}
