import sql from 'sql-template-tag';
import { type ClassType, Field, ObjectType } from 'type-graphql';
import { Read } from '../read/field.js';
import type { UserErrorCode, UserErrorData } from '../write/refusal.js';
import { UserErrorCodeEnum } from './enums.js';

@ObjectType({
  description: 'Something wrong with an entry that the person who made it can mend. Nothing was written.',
})
export class UserError implements UserErrorData {
  @Field(() => [String], {
    nullable: true,
    description:
      'Where in the input: names of fields, with the place in a list as a number from 0. Null for the entry as a whole.',
  })
  field!: string[] | null;

  @Field({ description: 'What is wrong and what to do, in plain English.' })
  message!: string;

  @Field(() => UserErrorCodeEnum, { description: 'What is wrong, for programs.' })
  code!: UserErrorCode;
}

/** Declares the payload of a mutation: `{ board, userErrors }`. */
export function payloadOf(name: string, field: string, type: () => ClassType, words: string): ClassType {
  @ObjectType(`${name}Payload`, { description: `What became of an entry about ${words}.` })
  class Payload {
    @Field(() => [UserError], { description: 'What is wrong with the entry. Empty when it was written.' })
    @Read.sql((payload) => payload.own('user_errors'))
    userErrors!: UserError[];
  }
  Field(() => type(), {
    nullable: true,
    description: `The ${words}: as written, or as it is now when the entry came too late. Otherwise null.`,
  })(Payload.prototype, field);
  Read.one((payload) => ({ id: payload.own('subject_id') }))(Payload.prototype, field);
  return Payload;
}

/** Declares the payload of a mutation on many things: `{ relationships, userErrors }`. */
export function payloadOfMany(name: string, field: string, type: () => ClassType, words: string): ClassType {
  @ObjectType(`${name}Payload`, {
    description: `What became of an entry about ${words}: all of it was written, or nothing.`,
  })
  class Payload {
    @Field(() => [UserError], {
      description:
        'What is wrong with the entry, each with its place in the list. Empty when all was written.',
    })
    @Read.sql((payload) => payload.own('user_errors'))
    userErrors!: UserError[];
  }
  Field(() => [type() as never], {
    description: `The ${words}, in the order of the entry; empty when nothing was written.`,
  })(Payload.prototype, field);
  Read.many((payload, child) => ({
    where: sql`${child.id} = any(${payload.own('subject_ids')})`,
    order: [
      {
        name: 'place',
        sql: sql`array_position(${payload.own('subject_ids')}, ${child.id})`,
        type: 'integer',
      },
    ],
  }))(Payload.prototype, field);
  return Payload;
}
