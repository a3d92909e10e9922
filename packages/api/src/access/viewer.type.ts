import { defineVocabulary } from '@golden-thread/schema';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { register } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import type { Person } from '../people/person.type.js';
import type { Post } from '../people/post.type.js';
import { Read } from '../read/field.js';
import type { Row } from '../read/row.js';
import { tied } from '../relationship/relationship.inputs.js';
import { Account, RoleEnum } from './account.type.js';
import { callable } from './permission.js';
import { Session, sessionsOf } from './session.type.js';
import type { Role, Viewer } from './viewer.js';

const ViewerKindEnum = register(
  defineVocabulary<Viewer['kind']>('ViewerKind', 'How a request says who asks.', {
    ANONYMOUS: 'It does not: nobody is signed in.',
    ACCOUNT: 'By the session of an account.',
    TOKEN: 'By a token, as programs do.',
  }),
);

@ObjectType('Viewer', {
  description: 'Who asks, and what they may do. There is always one, also when nobody is signed in.',
})
export class ViewerType {
  @Field(() => ViewerKindEnum, { description: 'How the request says who asks.' })
  kind!: Viewer['kind'];

  @Field({ description: 'As the change log names them: of the account or the token, or "anonymous".' })
  name!: string;

  @Field(() => RoleEnum, {
    nullable: true,
    description: 'What they may do; null: nothing without signing in.',
  })
  role!: Role | null;

  @Field(() => [String], {
    description:
      'The mutations that they may call, such as boardCreate: if only on what is theirs. What they may do with one thing is told by its fields `viewerCan…`.',
  })
  @Read.sql((_row, { viewer }) => sql`${JSON.stringify(callable(viewer))}::json`)
  mutations!: string[];

  @Field(() => Account, { nullable: true, description: 'The account that is signed in.' })
  @Read.one((viewer, child) => ({ where: sql`${child.id} = ${viewer.own('account_id')}` }))
  account!: Account | null;

  @Field(() => named('Person'), {
    nullable: true,
    description: 'The person of the register who has the account.',
  })
  @Read.one((viewer, child) => ({ where: sql`${child.id} = ${viewer.id}` }))
  person!: Person | null;

  @Field(() => [named('Post')], { description: 'The posts that they hold today.' })
  @Read.many((viewer, child, _args, ctx) => tied(viewer, child, ctx, 'OUT', ['HOLDS']))
  posts!: Post[];

  @Field(() => [Session], { description: 'Where they are signed in at present, the latest used first.' })
  @Read.many((viewer, child) => sessionsOf(child, viewer.own('account_id')))
  sessions!: Session[];
}

/** The viewer as a row. What hangs on the person of the register is read by its id, as of any person. */
export const viewerRow = (row: Row, { kind, id, name, role, personId }: Viewer): Sql =>
  sql`(select ${personId}::uuid as id, ${kind}::text as kind, ${name}::text as name, ${role}::text as role,
    ${kind === 'ACCOUNT' ? id : null}::uuid as account_id) ${row.alias}`;
