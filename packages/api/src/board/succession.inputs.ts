import { type RelationshipType, type ValueOf, defineVocabulary } from '@golden-thread/schema';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { RelationshipTypeEnum } from '../graphql/enums.js';
import { CitationInput, PublishedDateInput } from '../write/write.inputs.js';
import { BoardCreateInput, BoardVersionInput } from './board.mutation.inputs.js';

@InputType({
  description:
    'Which relationships of a board go over to its successor: those named, and those of the types named. All others end.',
})
export class CarryOverInput {
  @Field(() => [ID], { nullable: true, description: 'These relationships.' })
  relationshipIds?: string[] | null;
  @Field(() => [RelationshipTypeEnum], { nullable: true, description: 'All relationships of these types.' })
  types?: RelationshipType[] | null;
}

/** What replacing and merging have in common. */
@InputType()
export abstract class SuccessionInput {
  @Field(() => [BoardVersionInput], { description: 'The boards that end, at most 50.' })
  boards!: BoardVersionInput[];
  @Field(() => ID, {
    nullable: true,
    description:
      'The board that takes over, if it is in the register. One that was only proposed comes into force on the day: it becomes active, and what was proposed of it is confirmed.',
  })
  successorId?: string | null;
  @Field(() => BoardCreateInput, {
    nullable: true,
    description:
      'The board that takes over, if it is new. Unless told it is active, begins on the day, and belongs to the council of the first board.',
  })
  successor?: BoardCreateInput | null;
  @Field(() => PublishedDateInput, {
    description: 'The first day on which the successor stands in their place.',
  })
  on!: PublishedDateInput;
  @Field(() => CarryOverInput, {
    nullable: true,
    description:
      'What goes over to the successor from that day. Nothing unless told. What only records an event, such as what a board itself replaced, stays as it is.',
  })
  carryOver?: CarryOverInput | null;
  @Field(() => String, { nullable: true, description: 'Why, for the change log.' })
  reason?: string | null;
  @Field(() => [CitationInput], {
    nullable: true,
    description:
      'Where it is stated. Kept with the boards, with the successor, and with the relationships that begin by it.',
  })
  citations?: CitationInput[] | null;
}

@InputType({ description: 'One or several boards are replaced by another.' })
export class BoardReplaceInput extends SuccessionInput {}

@InputType({
  description: 'Boards become one: several a new one, or one or several part of a board that is there.',
})
export class BoardMergeInput extends SuccessionInput {}

export const tiesAfterEnd = defineVocabulary(
  'TiesAfterEnd',
  'What becomes of the relationships of a board that ends without a successor.',
  {
    END: 'They end on the same day; what was only proposed is withdrawn.',
    KEEP: 'They stay as they are, to be ended or given to others one by one.',
  },
);
export type TiesAfterEnd = ValueOf<typeof tiesAfterEnd>;

const TiesAfterEndEnum = { END: 'END', KEEP: 'KEEP' } as const;
registerEnumType(TiesAfterEndEnum, {
  name: tiesAfterEnd.name,
  description: tiesAfterEnd.description,
  valuesConfig: {
    END: { description: tiesAfterEnd.terms.END.meaning },
    KEEP: { description: tiesAfterEnd.terms.KEEP.meaning },
  },
});

@InputType({ description: 'A board ends without a successor.' })
export class BoardDissolveInput extends BoardVersionInput {
  @Field(() => PublishedDateInput, { description: 'The first day on which it is no more.' })
  on!: PublishedDateInput;
  @Field({ description: 'Why.' })
  reason!: string;
  @Field(() => TiesAfterEndEnum, {
    defaultValue: 'END',
    description: 'What becomes of its relationships.',
  })
  ties?: TiesAfterEnd;
  @Field(() => [CitationInput], { nullable: true, description: 'Where it is stated.' })
  citations?: CitationInput[] | null;
}
