import { type NodeKind, defineVocabulary, nodeKind } from '@golden-thread/schema';
import sql, { type Sql, join } from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { isShown } from '../access/permission.js';
import { register } from '../graphql/enums.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { cursorOf } from '../live/cursor.js';
import type { Node } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import type { Row } from '../read/row.js';
import { spaced } from './words.js';
import type { FieldChange } from './fields.js';
import { type ChangeValues, changedFields, subjectName, summary } from './summary.js';

export type ChangeKind = NodeKind | 'RELATIONSHIP' | 'PROGRESS_UPDATE' | 'ACCOUNT' | 'ACCESS_TOKEN';

export const ChangeKindEnum = register(
  defineVocabulary<ChangeKind>('ChangeKind', 'What a change was made to.', {
    ...nodeKind.terms,
    RELATIONSHIP: 'A tie between two nodes.',
    PROGRESS_UPDATE: 'A report of progress on an action.',
    ACCOUNT: 'An account, its sessions and one-time links. Seen by administrators.',
    ACCESS_TOKEN: 'A token by which a program reads. Seen by administrators.',
  }),
);

@ObjectType({ description: 'One field that a change touched.' })
export class ChangedField {
  @Field({ description: 'Where the field stands in the API, such as "cadence" or "timescale.dueOn".' })
  field!: string;

  @Field({ description: 'The field in words, such as "Due on".' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its value before: an enum value, a day as YYYY-MM-DD, a number, true or false, or text. Lists and references are written as JSON, and of a list only the entries that went. Null when it had none.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its value after, written alike; of a list only the entries that came.',
  })
  after!: string | null;
}

/** Where a state refers to nodes that the change does not touch. */
const REFERENCES = [
  '$.node.council_id',
  '$.citations[*].document_id',
  '$.timescale_revisions[*].approved_by_id',
  '$.restriction.audience_boards[*]',
];

/** What the change's thing refers to, by id, as it is called now: only what the viewer is shown. */
function names(change: Row): Sql {
  const paths = REFERENCES.map((path) => sql`select jsonb_path_query(state.whole, ${path}::jsonpath)`);
  const referred = sql`select (reference.id #>> '{}')::uuid from change_payload p, unnest(array[p.before, p.after]) state(whole),
    lateral (${join(paths, ' union all ')}) reference(id) where p.seq = ${change.own('seq')}`;
  return sql`(select json_object_agg(n.id, json_build_object('name', n.name, 'kind', n.kind, 'reference', case n.kind
      when 'ACTION' then (select a.reference from action a where a.id = n.id)
      when 'OUTCOME' then (select o.reference from outcome o where o.id = n.id)
      when 'PRIORITY' then (select p.reference from priority p where p.id = n.id) end))
    from node_ever n where n.id = any(${change.own('touches')} || array(${referred})))`;
}

const payload = (name: 'before' | 'after') => (change: Row) =>
  sql`(select p.${name === 'before' ? sql`before` : sql`after`} from change_payload p where p.seq = ${change.own('seq')})`;

const values = {
  operation: (change: Row) => change.own('operation'),
  kind: (change: Row) => change.own('subject_kind'),
  before: payload('before'),
  after: payload('after'),
  names,
};

@ObjectType({
  description:
    'One entry of the change log: what was done to one node, relationship or progress update, by whom and when. Never changed, except that the erasure of a person takes their name out.',
})
@ReadFrom({ table: 'change' })
export class Change {
  @Field(() => ID, { description: 'Its number in the log, as an id.' })
  @Read.sql((change) => sql`${change.own('seq')}::text`)
  id!: string;

  @Field(() => Int, {
    description:
      'Its number in the log, from 1. Numbers that are missing belong to changes which the viewer does not see.',
  })
  seq!: number;

  @Field({
    description:
      'Its opaque place in the log. Given as "after" to the subscription `changes`, all that follows it is delivered.',
  })
  @Read.sql((change) => cursorOf(change.alias))
  cursor!: string;

  @Field(() => DateTimeScalar, {
    description:
      'When it was recorded. Given as `asRecorded`, it shows the register as this change left it; all changes of one request have the same.',
  })
  recordedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who made it; null for readers who are not signed in.',
  })
  @Read.sql((change, { viewer }) => (isShown(viewer, 'Change.actor') ? change.own('actor') : sql`null::text`))
  actor!: string | null;

  @Field({
    description:
      'By which mutation, such as boardReplace; or planRecount or planDates for a part of a plan that only got another number or other dates by it, datasetLoad, or logBegin for what was there before.',
  })
  operation!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The request that made it (X-Request-Id of its reply); null when no request did.',
  })
  requestId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  @Read.sql((change) => sql`(select p.reason from change_payload p where p.seq = ${change.own('seq')})`)
  reason!: string | null;

  @Field(() => ChangeKindEnum, { description: 'What sort of thing was changed.' })
  @Read.sql((change) => change.own('subject_kind'))
  kind!: ChangeKind;

  @Field(() => ID, { description: 'Identifier of what was changed, also where it is gone.' })
  subjectId!: string;

  @Field(() => named('Node'), {
    nullable: true,
    description: 'What was changed, as it is now; null when it was retracted since.',
  })
  @Read.one((change) => ({ id: change.own('subject_id') }))
  subject!: Node | null;

  @Field({
    description: 'What was changed, by its name at the time; of a relationship, the fact that it states.',
  })
  @Read.computed<ChangeValues>(values, subjectName)
  subjectName!: string;

  @Field({
    description:
      'The change as one plain English sentence without a full stop, such as "Cadence of the Corporate Parenting Board changed from monthly to every two months".',
  })
  @Read.computed<ChangeValues>(values, summary)
  summary!: string;

  @Field(() => [ChangedField], {
    description: 'Field by field what differs; for a new thing, all that it has.',
  })
  @Read.computed<ChangeValues>(values, (change) => changedFields(change).map(asText))
  fields!: ChangedField[];
}

function asText({ field, before, after }: FieldChange): ChangedField {
  const label = spaced(field.split('.').at(-1)!);
  return {
    field,
    label: label.charAt(0).toUpperCase() + label.slice(1),
    before: textOf(before),
    after: textOf(after),
  };
}

function textOf(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export const ChangeConnection = connectionOf(() => Change, 'Change', 'changes');
