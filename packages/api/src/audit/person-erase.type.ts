import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { named } from '../graphql/named.js';
import { UserError } from '../graphql/payload.js';
import type { Node } from '../node/node.type.js';
import type { Person } from '../people/person.type.js';
import { Read } from '../read/field.js';

@ObjectType({
  description: 'A text outside the person’s own record that named them, and names the pseudonym now.',
})
export class ErasedMention {
  @Field(() => named('Node'), {
    nullable: true,
    description:
      'The node, relationship or progress update that it belongs to; null when that was retracted.',
  })
  @Read.one((mention) => ({ id: mention.id }))
  subject!: Node | null;

  @Field({ description: 'The field, such as "note" or "citation.quote".' })
  field!: string;
}

@ObjectType({ description: 'What became of the erasure of a person.' })
export class PersonErasePayload {
  @Field(() => named('Person'), {
    nullable: true,
    description:
      'The person under the pseudonym, or as it is now when the entry came too late. Otherwise null.',
  })
  @Read.one((payload) => ({ id: payload.own('subject_id') }))
  person!: Person | null;

  @Field(() => [ErasedMention], {
    description: 'Every text elsewhere that was changed, for somebody to look at.',
  })
  @Read.many((payload, child) => ({
    from: sql`(select (m ->> 'id')::uuid as id, m ->> 'field' as field
      from person p, jsonb_array_elements(p.erasure -> 'mentions') m where p.id = ${payload.own('subject_id')}) ${child.alias}`,
    order: [
      { name: 'field', sql: child.own('field'), type: 'text' },
      { name: 'id', sql: child.id, type: 'uuid' },
    ],
  }))
  mentions!: ErasedMention[];

  @Field(() => Int, { description: 'How many rows of the change log were redacted.' })
  @Read.sql(
    (payload) => sql`(select count(*) from person p, jsonb_object_keys(p.erasure -> 'redacted')
      where p.id = ${payload.own('subject_id')})`,
  )
  redactedChanges!: number;

  @Field(() => [UserError], {
    description: 'What is wrong with the entry. Empty when the person was erased.',
  })
  @Read.sql((payload) => payload.own('user_errors'))
  userErrors!: UserError[];
}
