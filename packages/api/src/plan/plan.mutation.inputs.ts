import type { PlanStatus, PlanType, Rating } from '@golden-thread/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanStatusEnum, PlanTypeEnum, RatingEnum } from '../graphql/enums.js';
import {
  CitationInput,
  NodeCreateInput,
  NodeUpdateInput,
  PublishedDateInput,
} from '../write/write.inputs.js';

@InputType({ description: 'What a plan calls the levels of its tree. What is left out stays as it is.' })
export class PlanLabelsInput {
  @Field(() => String, {
    nullable: true,
    description: 'The highest level: "Priority" unless the plan has another word.',
  })
  priority?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The middle level: "Outcome" unless the plan has another word.',
  })
  outcome?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The lowest level: "Action" unless the plan has another word.',
  })
  action?: string | null;
}

@InputType({ description: "One line of a plan's rating key." })
export class RatingKeyEntryInput {
  @Field(() => RatingEnum, { description: 'The rating, each at most once.' })
  rating!: Rating;
  @Field(() => String, { nullable: true, description: 'What it means there for an action.' })
  action?: string | null;
  @Field(() => String, { nullable: true, description: "What it means there for an action's impact." })
  impact?: string | null;
}

@InputType({
  description: 'A new plan. Its tree is built with priorityCreate, outcomeCreate and actionCreate.',
})
export class PlanCreateInput extends NodeCreateInput {
  @Field(() => PlanTypeEnum, { description: 'What sort of plan it is.' })
  planType!: PlanType;
  @Field(() => PlanStatusEnum, {
    nullable: true,
    description: 'Where it stands in its life. Not SUPERSEDED: see planSupersede.',
  })
  status?: PlanStatus | null;
  @Field(() => PublishedDateInput, { nullable: true, description: 'When the time that it plans for begins.' })
  startsOn?: PublishedDateInput | null;
  @Field(() => PublishedDateInput, {
    nullable: true,
    description: 'When the time that it plans for ends; of a month or a year the last day is kept.',
  })
  endsOn?: PublishedDateInput | null;
  @Field(() => PlanLabelsInput, { nullable: true, description: 'What it calls the levels of its tree.' })
  labels?: PlanLabelsInput | null;
  @Field(() => [RatingKeyEntryInput], { nullable: true, description: 'What its ratings mean, all of them.' })
  ratingKey?: RatingKeyEntryInput[] | null;
}

@InputType({ description: 'What to change of a plan. What is left out stays as it is.' })
export class PlanUpdateInput extends NodeUpdateInput {
  @Field(() => PlanTypeEnum, { nullable: true, description: 'What sort of plan it is.' })
  planType?: PlanType | null;
  @Field(() => PlanStatusEnum, {
    nullable: true,
    description: 'Where it stands in its life. Not CLOSED or SUPERSEDED: see planClose and planSupersede.',
  })
  status?: PlanStatus | null;
  @Field(() => PublishedDateInput, { nullable: true, description: 'When the time that it plans for begins.' })
  startsOn?: PublishedDateInput | null;
  @Field(() => PublishedDateInput, {
    nullable: true,
    description: 'When the time that it plans for ends; of a month or a year the last day is kept.',
  })
  endsOn?: PublishedDateInput | null;
  @Field(() => PlanLabelsInput, { nullable: true, description: 'What it calls the levels of its tree.' })
  labels?: PlanLabelsInput | null;
  @Field(() => [RatingKeyEntryInput], { nullable: true, description: 'What its ratings mean, all of them.' })
  ratingKey?: RatingKeyEntryInput[] | null;
}

@InputType()
abstract class PlanEndInput {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
  @Field(() => Int, {
    description: 'The version that was read. If somebody changed the plan since, nothing is changed.',
  })
  version!: number;
  @Field(() => [CitationInput], { nullable: true, description: 'Where it is stated.' })
  citations?: CitationInput[] | null;
}

@InputType({ description: 'Closes a plan that nothing takes the place of.' })
export class PlanCloseInput extends PlanEndInput {
  @Field(() => PublishedDateInput, {
    description: 'The first day on which it is in force no more; not after today.',
  })
  on!: PublishedDateInput;
  @Field({ description: 'Why it was closed.' })
  reason!: string;
}

@InputType({
  description:
    'Puts another plan in the place of one: either one of the register, or one that is created with it.',
})
export class PlanSupersedeInput extends PlanEndInput {
  @Field(() => ID, { nullable: true, description: 'The plan that takes its place.' })
  byPlanId?: string | null;
  @Field(() => PlanCreateInput, { nullable: true, description: 'A new plan that takes its place.' })
  byPlan?: PlanCreateInput | null;
  @Field(() => PublishedDateInput, {
    description: 'The first day on which the other plan holds in its place; not after today.',
  })
  on!: PublishedDateInput;
}
