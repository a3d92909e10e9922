import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Whether the change log is as it was written.' })
export class AuditVerification {
  @Field({ description: 'Whether every row and its payload are as they were written, and none is missing.' })
  isWhole!: boolean;

  @Field(() => Int, { description: 'How many rows the log has.' })
  rows!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The last row as SEQ:HASH. Kept outside the register and given as `expectHead` on a later day, it shows whether the end of the log was cut off. Null for an empty log.',
  })
  head!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first row that is broken or missing; null when none is.',
  })
  brokenAt!: number | null;

  @Field(() => String, { nullable: true, description: 'What is wrong with that row.' })
  fault!: string | null;
}
