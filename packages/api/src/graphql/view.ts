import { ArgsType, Field } from 'type-graphql';
import { DateScalar, DateTimeScalar } from './scalars.js';

/** From which standpoint a query reads the register. Everything under the field is read from the same one. */
@ArgsType()
export class ViewArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the answer is to be true, for everything under it. Left out, registers and `relationships` are complete, and answers such as who chairs or oversees are as at today.',
  })
  asAt?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'What the register said at this instant, whatever was corrected since. Together with `asAt`: what was true on a day, as it was known then.',
  })
  asRecorded?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also mistaken entries that were retracted. Not together with `asRecorded`.',
  })
  includeRetracted?: boolean | null;
}
