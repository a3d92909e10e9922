import type { DatePrecision } from '@golden-thread/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DatePrecisionEnum } from '../graphql/enums.js';
import { DateScalar } from '../graphql/scalars.js';

@InputType({ description: 'A date as a paper gives it.' })
export class PublishedDateInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day; for a month or a year, any day of it: its first day is kept.',
  })
  date?: string | null;

  @Field(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly it is known: DAY unless told.',
  })
  precision?: DatePrecision | null;

  @Field(() => String, { nullable: true, description: "The paper's own words." })
  text?: string | null;
}

@InputType({ description: 'Where a fact is stated.' })
export class CitationInput {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => String, { nullable: true, description: 'Where in it: item, section, page, reference.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "The paper's own words, a short run of them." })
  quote?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Which field of the record it supports, such as "cadence"; left out for the record as a whole.',
  })
  field?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the statement is read, or how it differs from another.',
  })
  note?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it cannot be true together with another citation of the same record.',
  })
  contradicts?: boolean | null;
}

@InputType({ description: "A record's name in somebody else's register." })
export class IdentifierInput {
  @Field({ description: 'Whose scheme it is, such as ONS or DfE.' })
  scheme!: string;

  @Field({ description: 'The value in that scheme, such as E08000002.' })
  value!: string;
}

/** What can be said of every kind of node. In an update, what is left out stays as it is. */
@InputType()
export abstract class NodeInput {
  @Field(() => String, { nullable: true, description: 'Readable address. Made from the name unless told.' })
  slug?: string | null;

  @Field(() => [String], { nullable: true, description: 'Other names that papers use for it, all of them.' })
  aliases?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What it is or is for.' })
  description?: string | null;

  @Field(() => PublishedDateInput, { nullable: true, description: 'When it began.' })
  validFrom?: PublishedDateInput | null;

  @Field(() => PublishedDateInput, {
    nullable: true,
    description: 'When it ended: the first day on which it is no more.',
  })
  validTo?: PublishedDateInput | null;

  @Field(() => [IdentifierInput], {
    nullable: true,
    description: "Its names in others' registers, all of them.",
  })
  identifiers?: IdentifierInput[] | null;

  @Field(() => [CitationInput], {
    nullable: true,
    description: 'Where it is stated. In an update these are added to what is there.',
  })
  citations?: CitationInput[] | null;
}

@InputType()
export abstract class NodeCreateInput extends NodeInput {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The council whose register it belongs to (an Organisation).',
  })
  councilId?: string | null;
}

@InputType()
export abstract class NodeUpdateInput extends NodeInput {
  @Field(() => ID, { description: 'The record to change.' })
  id!: string;

  @Field(() => Int, {
    description: 'The version that was read. If somebody changed the record since, nothing is changed.',
  })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;
}

@InputType({
  description: 'Takes back a mistaken entry. It is no longer shown, and stays in the change log.',
})
export class RetractInput {
  @Field(() => ID, { description: 'What to retract.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field({ description: 'Why it was a mistake.' })
  reason!: string;
}
