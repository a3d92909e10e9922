import { Field, ID, InputType, Int } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Conditions } from '../graphql/filters.js';
import { equals, isId, oneOf } from '../graphql/filters.js';
import { orderOf } from '../graphql/order.js';
import type { Row } from '../read/row.js';
import { AccountStatusEnum, RoleEnum } from './account.type.js';
import type { AccountStatus } from './account.entity.js';
import type { Role } from './viewer.js';

@InputType({ description: 'Whom to invite.' })
export class AccountInviteInput {
  @Field({ description: 'The email address that they will sign in with.' })
  email!: string;
  @Field({ description: 'Their name, as the change log will name them.' })
  name!: string;
  @Field(() => RoleEnum, { description: 'What they may do.' })
  role!: Role;
  @Field(() => ID, { nullable: true, description: 'The person of the register who they are.' })
  personId?: string | null;
}

@InputType({ description: 'Which account, as it was read.' })
export class AccountVersionInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'What to change of an account. What is left out stays as it is.' })
export class AccountUpdateInput extends AccountVersionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Their name. Changes made before keep the name that they had then.',
  })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The email address that they sign in with.' })
  email?: string | null;
  @Field(() => RoleEnum, { nullable: true, description: 'What they may do.' })
  role?: Role | null;
  @Field(() => ID, { nullable: true, description: 'The person of the register who they are; null: none.' })
  personId?: string | null;
}

@InputType({ description: 'Which accounts to list. All given conditions must hold.' })
export class AccountFilter {
  @Field(() => String, {
    nullable: true,
    description: 'With these letters in the name or the email address.',
  })
  search?: string | null;
  @Field(() => [RoleEnum], { nullable: true, description: 'With one of these roles.' })
  roleIn?: Role[] | null;
  @Field(() => [AccountStatusEnum], { nullable: true, description: 'In one of these states.' })
  statusIn?: AccountStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this person of the register.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'With exactly this email address, in any case.' })
  email?: string | null;
}

export const accountConditions = (account: Row): Conditions<AccountFilter> => ({
  search: (letters) =>
    sql`(strpos(lower(${account.own('name')}), lower(${letters})) > 0 or strpos(${account.own('email')}, lower(${letters})) > 0)`,
  roleIn: oneOf(account.own('role')),
  statusIn: oneOf(account.own('status')),
  personId: isId(account.own('person_id')),
  email: (email) => equals(account.own('email'))(email.toLowerCase()),
});

const column = (name: string, type: 'text' | 'timestamptz', description: string) => ({
  description,
  term: (row: Row) => ({
    name,
    sql: type === 'text' ? sql`(lower(${row.own(name)}) collate "C")` : row.own(name),
    type,
  }),
});

export const accountOrder = orderOf('Account', {
  NAME: column('name', 'text', 'The name, whatever its case.'),
  EMAIL: column('email', 'text', 'The email address.'),
  ROLE: column('role', 'text', 'The role, by its name.'),
  STATUS: column('status', 'text', 'The state, by its name.'),
  CREATED_AT: column('created_at', 'timestamptz', 'When it was made.'),
  UPDATED_AT: column('updated_at', 'timestamptz', 'When it last changed.'),
});
