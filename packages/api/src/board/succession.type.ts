import sql, { type Sql, raw } from 'sql-template-tag';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { named } from '../graphql/named.js';
import { UserError } from '../graphql/payload.js';
import type { GovernanceNode } from '../node/node.type.js';
import { Read } from '../read/field.js';
import type { Row } from '../read/row.js';
import type { Relationship } from '../relationship/relationship.type.js';
import { Board } from './board.type.js';
import { type Gap, gap } from './succession.gaps.js';

const GapEnum = Object.fromEntries(gap.values.map((value) => [value, value])) as Record<Gap, Gap>;
registerEnumType(GapEnum, {
  name: gap.name,
  description: gap.description,
  valuesConfig: Object.fromEntries(
    gap.values.map((value) => [value, { description: gap.terms[value].meaning }]),
  ) as Record<Gap, { description: string }>,
});

/** Rows of a list that the preview holds as JSON, in its order. */
const listed = (preview: Row, child: Row, list: string, columns: string) => ({
  from: sql`rows from (json_to_recordset(${preview.own(list)}) as (${raw(columns)})) with ordinality as ${child.alias}(${raw(
    columns.replaceAll(' uuid', '').replaceAll(' text', ''),
  )}, place)`,
  order: [{ name: 'place', sql: child.own('place'), type: 'integer' as const }],
});

/** Relationships by a list of ids, in its order. */
const byIds = (preview: Row, child: Row, list: string) => {
  const ids: Sql = preview.own(list);
  return {
    where: sql`${child.id} = any(${ids})`,
    order: [{ name: 'place', sql: sql`array_position(${ids}, ${child.id})`, type: 'integer' as const }],
  };
};

const byId = (column: string) => (row: Row) => ({ id: row.own(column) });

@ObjectType({
  description: 'A relationship that would begin anew with the successor in the place of a board.',
})
export class CarriedTie {
  @Field(() => named('Relationship'), {
    description: 'The one that it carries on, which would end on the day.',
  })
  @Read.one(byId('tie_id'))
  relationship!: Relationship;

  @Field(() => named('GovernanceNode'), {
    nullable: true,
    description: 'What it would start from; null for a successor that would be created.',
  })
  @Read.one(byId('source_id'))
  source!: GovernanceNode | null;

  @Field(() => named('GovernanceNode'), {
    nullable: true,
    description: 'What it would lead to; null for a successor that would be created.',
  })
  @Read.one(byId('target_id'))
  target!: GovernanceNode | null;
}

@ObjectType({ description: 'A relationship that need not be carried over, because another says the same.' })
export class DoubledTie {
  @Field(() => named('Relationship'), { description: 'The one that would only end on the day.' })
  @Read.one(byId('tie_id'))
  relationship!: Relationship;

  @Field(() => named('Relationship'), {
    description: "The one that says the same: the successor's own, or another that is carried over.",
  })
  @Read.one(byId('twin_id'))
  twin!: Relationship;
}

@ObjectType({ description: 'Something that would be left without what it should have.' })
export class BoardEndOrphan {
  @Field(() => named('GovernanceNode'), {
    nullable: true,
    description: 'The plan, board or action; null for a successor that would be created.',
  })
  @Read.one(byId('node_id'))
  node!: GovernanceNode | null;

  @Field(() => GapEnum, { description: 'What it would lack.' })
  gap!: Gap;
}

@ObjectType({ description: 'What would become of everything if boards ended so. Nothing is written.' })
export class BoardEndPreview {
  @Field(() => [CarriedTie], {
    description: 'Relationships that would go over: each ends, and begins anew with the successor.',
  })
  @Read.many((preview, child) =>
    listed(preview, child, 'carried', 'tie_id uuid, source_id uuid, target_id uuid'),
  )
  carriedOver!: CarriedTie[];

  @Field(() => [DoubledTie], { description: 'Relationships chosen to go over that another doubles.' })
  @Read.many((preview, child) => listed(preview, child, 'doubled', 'tie_id uuid, twin_id uuid'))
  doubled!: DoubledTie[];

  @Field(() => [named('Relationship')], {
    description:
      'Relationships that would end, or proposals that would be withdrawn, with nothing in their place.',
  })
  @Read.many((preview, child) => byIds(preview, child, 'ended'))
  ended!: Relationship[];

  @Field(() => [named('Relationship')], { description: 'Relationships that would stay as they are.' })
  @Read.many((preview, child) => byIds(preview, child, 'kept'))
  kept!: Relationship[];

  @Field(() => [named('Relationship')], {
    description: 'What was proposed of the successor and would come into force.',
  })
  @Read.many((preview, child) => byIds(preview, child, 'confirmed'))
  confirmed!: Relationship[];

  @Field(() => [BoardEndOrphan], {
    description:
      'Plans without an overseeing, owning or monitoring board, boards without a line upward, and actions without an accountable party that would result.',
  })
  @Read.many((preview, child) => listed(preview, child, 'orphaned', 'node_id uuid, gap text'))
  orphaned!: BoardEndOrphan[];

  @Field(() => [UserError], {
    description:
      'Why it would be refused as it stands. A name or address of a new successor is not looked at.',
  })
  @Read.sql((preview) => preview.own('user_errors'))
  userErrors!: UserError[];
}

@ObjectType({ description: 'What became of an entry about boards and their successor.' })
export class BoardSuccessionPayload {
  @Field(() => Board, {
    nullable: true,
    description: 'The board that takes over, as written; null when nothing was.',
  })
  @Read.one((payload, child) => ({
    where: sql`${child.id} = ${payload.own('subject_id')} and cardinality(${payload.own('subject_ids')}) > 1`,
  }))
  successor!: Board | null;

  @Field(() => [Board], {
    description:
      'The boards that ended, as written; when the entry came too late, the board that changed, as it is now.',
  })
  @Read.many((payload, child) => ({
    where: sql`${child.id} = any(${payload.own('subject_ids')})
      and (${child.id} <> ${payload.own('subject_id')} or cardinality(${payload.own('subject_ids')}) = 1)`,
    order: [
      {
        name: 'place',
        sql: sql`array_position(${payload.own('subject_ids')}, ${child.id})`,
        type: 'integer',
      },
    ],
  }))
  boards!: Board[];

  @Field(() => [UserError], { description: 'What is wrong with the entry. Empty when it was written.' })
  @Read.sql((payload) => payload.own('user_errors'))
  userErrors!: UserError[];
}
