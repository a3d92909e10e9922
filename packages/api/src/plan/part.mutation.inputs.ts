import { Field, ID, InputType, Int } from 'type-graphql';
import { NodeInput, NodeUpdateInput, PublishedDateInput } from '../write/write.inputs.js';

const POSITION = 'Its place among the parts of its parent, from 1: last unless told.';
const REFERENCE = 'Its number in the plan, unique there, such as "1.1 a".';

@InputType()
export abstract class PartCreateInput extends NodeInput {
  @Field({ description: REFERENCE })
  reference!: string;
  @Field(() => Int, { nullable: true, description: POSITION })
  position?: number | null;
  @Field(() => PublishedDateInput, {
    nullable: true,
    description:
      'When it began: with its plan unless told. Give the day of what came to a plan that was under way, or it counts from the beginning on.',
  })
  declare validFrom?: PublishedDateInput | null;
  @Field(() => PublishedDateInput, {
    nullable: true,
    description: 'When it ended: with its plan unless told.',
  })
  declare validTo?: PublishedDateInput | null;
}

@InputType({ description: 'A new priority of a plan.' })
export class PriorityCreateInput extends PartCreateInput {
  @Field(() => ID, { description: 'The plan that it is part of.' })
  planId!: string;
  @Field({ description: 'Its name.' })
  name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The heading over several priorities, if the plan has one.',
  })
  theme?: string | null;
  @Field(() => [String], { nullable: true, description: 'How the plan says that success will look.' })
  successMeasures?: string[] | null;
}

@InputType({ description: 'What to change of a priority. What is left out stays as it is.' })
export class PriorityUpdateInput extends NodeUpdateInput {
  @Field(() => String, { nullable: true, description: REFERENCE })
  reference?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The heading over several priorities, if the plan has one.',
  })
  theme?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'How the plan says that success will look, all of them.',
  })
  successMeasures?: string[] | null;
}

@InputType({ description: 'A new outcome of a priority. Its name is the beginning of its text.' })
export class OutcomeCreateInput extends PartCreateInput {
  @Field(() => ID, { description: 'The priority that it is part of.' })
  priorityId!: string;
  @Field({ description: 'Its whole text.' })
  declare description: string;
}

/** Parts whose name is the beginning of their text. */
@InputType()
export abstract class TextPartUpdateInput extends NodeInput {
  @Field(() => ID, { description: 'The record to change.' })
  id!: string;
  @Field(() => Int, {
    description: 'The version that was read. If somebody changed the record since, nothing is changed.',
  })
  version!: number;
  @Field(() => String, { nullable: true, description: REFERENCE })
  reference?: string | null;
  @Field(() => String, { nullable: true, description: 'Its whole text; its name follows.' })
  declare description?: string | null;
}

@InputType({ description: 'What to change of an outcome. What is left out stays as it is.' })
export class OutcomeUpdateInput extends TextPartUpdateInput {}

@InputType({ description: 'Moves an outcome, with its actions, inside its plan.' })
export class OutcomeMoveInput {
  @Field(() => ID, { description: 'The outcome.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
  @Field(() => ID, { description: 'The priority under which it is to stand.' })
  priorityId!: string;
  @Field(() => Int, { nullable: true, description: POSITION })
  position?: number | null;
  @Field(() => String, { nullable: true, description: 'A new number, if it gets one.' })
  reference?: string | null;
}

@InputType({ description: 'Moves an action inside its plan.' })
export class ActionMoveInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
  @Field(() => ID, { description: 'The outcome under which it is to stand.' })
  outcomeId!: string;
  @Field(() => Int, { nullable: true, description: POSITION })
  position?: number | null;
  @Field(() => String, { nullable: true, description: 'A new number, if it gets one.' })
  reference?: string | null;
}

@InputType({ description: 'A new order for the parts of one parent.' })
export class PlanReorderInput {
  @Field(() => ID, {
    description:
      'Whose parts: a plan (its priorities), a priority (its outcomes) or an outcome (its actions).',
  })
  parentId!: string;
  @Field(() => [ID], { description: 'The parts in their new order: all of them, each once.' })
  ids!: string[];
}
