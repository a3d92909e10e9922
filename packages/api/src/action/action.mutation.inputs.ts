import type { DatePrecision, Rating } from '@golden-thread/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DatePrecisionEnum, RatingEnum } from '../graphql/enums.js';
import { DateScalar } from '../graphql/scalars.js';
import { PartCreateInput, TextPartUpdateInput } from '../plan/part.mutation.inputs.js';
import { CitationInput } from '../write/write.inputs.js';

@InputType({
  description:
    'When an action is to be done. Words alone are read, as in "November 2025" or "January to June 2026"; dates alone are put into words.',
})
export class TimescaleInput {
  @Field(() => String, { nullable: true, description: 'The words as published.' })
  text?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day, if there is one.' })
  startOn?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Last day by which it is due; for a month or a year, any day of it: its last day is kept. Null when the words name none.',
  })
  dueOn?: string | null;
  @Field(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the due date is known: DAY unless told.',
  })
  precision?: DatePrecision | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it goes on. Not so unless told.' })
  isOngoing?: boolean | null;
}

@InputType({ description: 'A new action of an outcome. Its name is the beginning of its text.' })
export class ActionCreateInput extends PartCreateInput {
  @Field(() => ID, { description: 'The outcome that it is part of.' })
  outcomeId!: string;
  @Field({ description: 'Its whole text.' })
  declare description: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is only a cross-reference note, which nobody can complete.',
  })
  isNote?: boolean | null;
  @Field(() => TimescaleInput, { nullable: true, description: 'When it is to be done.' })
  timescale?: TimescaleInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'The accountable and supporting parties in the words as published.',
  })
  accountableText?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Who answers for it: posts, boards or organisations. Each becomes a relationship.',
  })
  accountableIds?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Who supports it: posts, boards or organisations. Each becomes a relationship.',
  })
  supportedByIds?: string[] | null;
}

@InputType({ description: 'What to change of an action. What is left out stays as it is.' })
export class ActionUpdateInput extends TextPartUpdateInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is only a cross-reference note.' })
  isNote?: boolean | null;
  @Field(() => TimescaleInput, {
    nullable: true,
    description:
      'When it is to be done, for a timescale that was not given or wrongly read. A new timescale is a revision: see actionReviseTimescale.',
  })
  timescale?: TimescaleInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'The accountable and supporting parties in the words as published.',
  })
  accountableText?: string | null;
}

@InputType({ description: 'A report of progress on an action. At least one of ratings and commentary.' })
export class ActionRecordProgressInput {
  @Field(() => ID, { description: 'The action.' })
  actionId!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it was reported, not after today. Today unless told; for a correction, the day of what it corrects.',
  })
  recordedOn?: string | null;
  @Field(() => RatingEnum, { nullable: true, description: 'Rating of the action.' })
  actionRating?: Rating | null;
  @Field(() => RatingEnum, { nullable: true, description: 'Rating of its impact.' })
  impactRating?: Rating | null;
  @Field(() => String, { nullable: true, description: 'What was done.' })
  commentary?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The update of the same action that this one corrects: that one no longer counts, and this one stands in its place with all that it says.',
  })
  corrects?: string | null;
  @Field(() => [CitationInput], { nullable: true, description: 'The evidence.' })
  citations?: CitationInput[] | null;
}

@InputType({ description: 'A new timescale for an action. The earlier ones stay.' })
export class ActionReviseTimescaleInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;
  @Field(() => Int, {
    description: 'The version that was read. If somebody changed the action since, nothing is changed.',
  })
  version!: number;
  @Field(() => TimescaleInput, { description: 'The new timescale.' })
  timescale!: TimescaleInput;
  @Field({ description: 'Why it is revised.' })
  reason!: string;
  @Field(() => DateScalar, {
    description: 'When it was approved, not after today: from this day on it holds.',
  })
  approvedOn!: string;
  @Field(() => ID, { nullable: true, description: 'Who approved it: a post, board or person.' })
  approvedById?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who approved it, in words, where it is nobody of the register.',
  })
  approvedByText?: string | null;
  @Field(() => [CitationInput], { nullable: true, description: 'Where the revision is stated.' })
  citations?: CitationInput[] | null;
}
