import type { Rating } from '@golden-thread/schema';
import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { viewerCan } from '../access/viewer-can.js';
import { RatingEnum } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { Node } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import { RESTRICTION, Restriction, restrictionOf } from '../restriction/restriction.type.js';
import type { Citation } from '../source/citation.type.js';
import type { Action } from './action.type.js';

@ObjectType({
  implements: [Node],
  description: 'One report of progress on an action. Never changed or removed: a correction is a new update.',
})
@ReadFrom({ table: 'progress_update' })
export class ProgressUpdate extends Node {
  @Field(() => named('Action'), { description: 'The action that it is about.' })
  @Read.one((update) => ({ id: update.own('action_id') }))
  action!: Action;

  @Field(() => DateScalar, {
    description: 'The day on which it was reported; for progress read from a paper, the day of the paper.',
  })
  recordedOn!: string;

  @Field(() => RatingEnum, { nullable: true, description: 'Rating of the action; null when none was given.' })
  actionRating!: Rating | null;

  @Field(() => RatingEnum, { nullable: true, description: 'Rating of its impact; null when none was given.' })
  impactRating!: Rating | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was reported. Paragraphs are parted by a blank line; lines of a list begin with "- ".',
  })
  commentary!: string | null;

  @Field(() => Restriction, { nullable: true, description: RESTRICTION })
  @Read.one((update, child) => restrictionOf(update.id, child))
  restriction!: Restriction | null;

  @Field(() => ProgressUpdate, {
    nullable: true,
    description: 'The update that this one corrects, if it is a correction.',
  })
  @Read.one((update) => ({ id: update.own('corrects_id') }))
  corrects!: ProgressUpdate | null;

  @Field(() => ProgressUpdate, {
    nullable: true,
    description: 'The later entry that corrects this one. An update that was corrected no longer counts.',
  })
  @Read.one((update, child) => ({ where: sql`${child.own('corrects_id')} = ${update.id}` }))
  correctedBy!: ProgressUpdate | null;

  @Field({
    description:
      'Whether the viewer may correct it: whoever may report progress on its action, as long as it is not corrected yet.',
  })
  @Read.sql(
    (update, ctx) => sql`(${viewerCan(ctx, 'actionRecordProgress', update.own('action_id'))}
      and not exists (select from progress_update later where later.corrects_id = ${update.id}))`,
  )
  viewerCanCorrect!: boolean;

  @Field(() => [named('Citation')], { description: 'Where it was published.' })
  @Read.many((update, child) => ({
    where: sql`${child.own('progress_update_id')} = ${update.id}`,
    order: [{ name: 'position', sql: child.own('position'), type: 'integer' }],
  }))
  citations!: Citation[];

  @Field(() => DateTimeScalar, { description: 'When it was entered in the register.' })
  createdAt!: string;
}

export const ProgressUpdateConnection = connectionOf(
  () => ProgressUpdate,
  'ProgressUpdate',
  'progress updates',
);
