import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { type Relation, Read, ReadFrom } from '../read/field.js';
import type { Row } from '../read/row.js';

@ObjectType({
  description: 'One place where an account is signed in: a browser, from signing in to signing out.',
})
@ReadFrom({ table: 'session' })
export class Session {
  @Field(() => ID, {
    description: 'Identifier of the session, by which it can be ended. It gives no access.',
  })
  id!: string;

  @Field({ description: 'Whether it is the one by which this was asked.' })
  @Read.sql((session, ctx) => sql`(${session.id} is not distinct from ${ctx.viewer.sessionId ?? null}::uuid)`)
  isCurrent!: boolean;

  @Field(() => String, { nullable: true, description: 'What the browser says of itself (User-Agent).' })
  userAgent!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: string;

  @Field(() => DateTimeScalar, {
    description: 'When it ends by itself unless it is used; never later than a fixed time after it began.',
  })
  @Read.sql((session) => sql`least(${session.own('idle_until')}, ${session.own('expires_at')})`)
  expiresAt!: string;
}

/** The sessions of an account that are not over. */
export const sessionsOf = (session: Row, accountId: Sql): Relation => ({
  where: sql`${session.own('account_id')} = ${accountId} and ${session.own('idle_until')} > now() and ${session.own('expires_at')} > now()`,
  order: [{ name: 'seen', sql: session.own('last_seen_at'), type: 'timestamptz', descending: true }],
});
