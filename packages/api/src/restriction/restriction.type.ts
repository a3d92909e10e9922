import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Board } from '../board/board.type.js';
import { named } from '../graphql/named.js';
import { byName } from '../graphql/order.js';
import { connectionOf } from '../graphql/page.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { Node } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import type { Relation } from '../read/field.js';
import type { Row } from '../read/row.js';

@ObjectType({ description: 'An account in the audience of something restricted.' })
@ReadFrom({ table: 'account' })
export class AudienceAccount {
  @Field(() => ID, { description: 'Identifier of the account.' })
  id!: string;

  @Field({ description: 'As the change log names whoever has it.' })
  name!: string;
}

export const AudienceAccountConnection = connectionOf(
  () => AudienceAccount,
  'AudienceAccount',
  'accounts that an audience may name',
);

@ObjectType({
  description:
    'That a thing is not for everybody. Only those who keep the register and its audience are shown the thing, and what hangs on it; to all others it is as if it were not there.',
})
@ReadFrom({ table: 'restriction' })
export class Restriction {
  @Field({ description: 'Why it is restricted, such as the paragraph under which a paper is exempt.' })
  reason!: string;

  @Field(() => [named('Board')], {
    description:
      'Boards in its audience: whoever chairs or sits on one of them today, in person or by a post.',
  })
  @Read.many((restriction, child) => ({
    where: sql`${child.id} = any(${restriction.own('audience_boards')})`,
    order: [byName(child)],
  }))
  boards!: Board[];

  @Field(() => [AudienceAccount], {
    description: 'Accounts in its audience. Shown to those who keep the register, and empty to others.',
  })
  @Read.many((restriction, child) => ({
    where: sql`${child.id} = any(${restriction.own('audience_accounts')})`,
    order: [{ name: 'name', sql: child.own('name'), type: 'text' }],
  }))
  accounts!: AudienceAccount[];

  @Field(() => DateTimeScalar, { description: 'Since when it is restricted.' })
  @Read.sql((restriction) => restriction.own('created_at'))
  since!: string;
}

@ObjectType({ description: 'One thing that is not for everybody, with its restriction.' })
@ReadFrom({ table: 'restriction' })
export class RestrictedThing {
  @Field(() => named('Node'), {
    description:
      'What is restricted: a board, a plan (with all its parts), an action, a document, a relationship or a progress update.',
  })
  @Read.one((restriction) => ({ id: restriction.own('thing_id') }))
  thing!: Node;

  @Field(() => Restriction, { description: 'Why it is restricted, and for whom it is.' })
  @Read.embedded()
  restriction!: Restriction;
}

export const RestrictedThingConnection = connectionOf(
  () => RestrictedThing,
  'RestrictedThing',
  'restricted things',
);

/** What is restricted and still shown to whoever asks, the newest restriction first. */
export const restrictedThings = (child: Row, where: Sql): Relation => ({
  from: sql`(select restriction.thing_id as id, restriction.* from restriction) ${child.alias}`,
  where: sql`exists (select from identified shown where shown.id = ${child.id}) and ${where}`,
  order: [
    { name: 'since', sql: child.own('created_at'), type: 'timestamptz', descending: true, required: true },
  ],
});

/** The restriction of a thing itself, not that of what it hangs on. */
export const restrictionOf = (thing: Sql, child: Row): Relation => ({
  where: sql`${child.own('thing_id')} = ${thing}`,
});

export const RESTRICTION =
  'Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own.';
