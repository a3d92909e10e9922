import { accountStatus, role } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { register } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { Person } from '../people/person.type.js';
import { Read, ReadFrom } from '../read/field.js';
import type { AccountStatus } from './account.entity.js';
import { Session, sessionsOf } from './session.type.js';
import type { Role } from './viewer.js';
import { todayInLondon } from '../read/context.js';
import { clearedThings } from '../restriction/clearances.js';
import { RestrictedThing, restrictedThings } from '../restriction/restriction.type.js';

export const RoleEnum = register(role);
export const AccountStatusEnum = register(accountStatus);

@ObjectType({
  description: 'An account: who may sign in, and what they may do. Seen by administrators and by its owner.',
})
@ReadFrom({ table: 'account' })
export class Account {
  @Field(() => ID, { description: 'Identifier of the account.' })
  id!: string;

  @Field({ description: 'The email address that they sign in with, in lower case.' })
  email!: string;

  @Field({ description: 'As the change log names them.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What they may do.' })
  role!: Role;

  @Field(() => AccountStatusEnum, { description: 'Whether it can be signed in to.' })
  status!: AccountStatus;

  @Field(() => named('Person'), {
    nullable: true,
    description:
      'The person of the register who has the account: through them it is tied to posts and boards.',
  })
  @Read.one((account, child) => ({ where: sql`${child.id} = ${account.own('person_id')}` }))
  person!: Person | null;

  @Field({ description: 'Whether it can be signed in to with a password.' })
  @Read.sql((account) => sql`(${account.own('password_hash')} is not null)`)
  hasPassword!: boolean;

  @Field({
    description:
      'Whether the password was made by a program and is to be replaced: ask for another with passwordChange.',
  })
  mustChangePassword!: boolean;

  @Field({ description: 'Whether it is signed in to through the council’s own sign-in (OpenID Connect).' })
  @Read.sql((account) => sql`(${account.own('oidc_subject')} is not null)`)
  hasSingleSignOn!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null when no session of it is left.',
  })
  @Read.sql(
    (account) => sql`(select max(s.last_seen_at) from public.session s where s.account_id = ${account.id})`,
  )
  lastSeenAt!: string | null;

  @Field(() => [Session], { description: 'Where it is signed in at present, the latest used first.' })
  @Read.many((account, child) => sessionsOf(child, account.id))
  sessions!: Session[];

  @Field(() => [RestrictedThing], {
    description:
      'What is not for everybody and yet for its owner: by name, or by a board on which they sit today. Officers and administrators are shown what is restricted in any case, and are not listed for it.',
  })
  @Read.many((account, child) =>
    restrictedThings(
      child,
      sql`${child.id} in (${clearedThings(account.id, account.own('person_id'), todayInLondon())})`,
    ),
  )
  clearances!: RestrictedThing[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'Counts the changes: give it with accountUpdate.' })
  version!: number;
}

export const AccountConnection = connectionOf(() => Account, 'Account', 'accounts');
