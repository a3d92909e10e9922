import { tokenScope } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { register } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { Node } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import { Account } from './account.type.js';
import type { Scope } from './viewer.js';

export type ScopeKind = 'ALL' | Scope['kind'];

export const TokenScopeEnum = register(tokenScope);

@ObjectType({
  description:
    'A token by which a program reads, such as Power BI. It is sent as the header "Authorization: Bearer gt_…". Seen by administrators.',
})
@ReadFrom({ table: 'access_token' })
export class AccessToken {
  @Field(() => ID, { description: 'Identifier of the token. It gives no access.' })
  id!: string;

  @Field({ description: 'What it is for.' })
  name!: string;

  @Field(() => TokenScopeEnum, { description: 'What it may read.' })
  @Read.sql((token) => token.own('scope_kind'))
  scope!: ScopeKind;

  @Field(() => named('Node'), {
    nullable: true,
    description: 'The board or the plan that it may read; null: all.',
  })
  @Read.one((token, child) => ({ where: sql`${child.id} = ${token.own('scope_id')}` }))
  scopedTo!: Node | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many requests a minute it may make; null: the usual number.',
  })
  requestsPerMinute!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many nodes one request may ask for; null: the usual number.',
  })
  nodeLimit!: number | null;

  @Field(() => Account, { description: 'Who made it.' })
  @Read.one((token, child) => ({ where: sql`${child.id} = ${token.own('created_by_id')}` }))
  createdBy!: Account;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends, at most a year after it was made.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null: never.',
  })
  lastUsedAt!: string | null;

  @Field({ description: 'Whether it can be used: not revoked, and not ended.' })
  @Read.sql((token) => sql`(${token.own('revoked_at')} is null and ${token.own('expires_at')} > now())`)
  isUsable!: boolean;
}

export const AccessTokenConnection = connectionOf(() => AccessToken, 'AccessToken', 'tokens');

@InputType({ description: 'A token to make.' })
export class TokenCreateInput {
  @Field({ description: 'What it is for, such as "Power BI of the performance team".' })
  name!: string;
  @Field(() => TokenScopeEnum, { defaultValue: 'ALL', description: 'What it may read. All unless told.' })
  scope!: ScopeKind;
  @Field(() => ID, { nullable: true, description: 'The board or the plan, where the scope is one.' })
  scopeId?: string | null;
  @Field(() => DateTimeScalar, { description: 'When it ends: at most a year from now.' })
  expiresAt!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many requests a minute it may make. The usual number unless told.',
  })
  requestsPerMinute?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many nodes one request may ask for. The usual number unless told.',
  })
  nodeLimit?: number | null;
}
