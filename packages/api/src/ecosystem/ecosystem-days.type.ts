import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.js';
import { Read } from '../read/field.js';

@ObjectType({ description: 'A day on which something of the map begins or ends.' })
export class EcosystemDay {
  @Field(() => DateScalar, { description: 'The day; of a month or a year that a paper names, its first.' })
  @Read.sql((row) => row.own('day'))
  date!: string;

  @Field(() => Int, { description: 'How many nodes and ties begin on it.' })
  @Read.sql((row) => sql`${row.own('began')}`)
  began!: number;

  @Field(() => Int, { description: 'How many nodes and ties end on it: it is the first day without them.' })
  @Read.sql((row) => sql`${row.own('ended')}`)
  ended!: number;
}
