import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { viewerCan } from '../access/viewer-can.js';
import type { ProgressUpdate } from '../action/progress.type.js';
import type { TimescaleRevision } from '../action/timescale.type.js';
import { named } from '../graphql/named.js';
import { connectionOf } from '../graphql/page.js';
import { type GovernanceNode, Node } from '../node/node.type.js';
import { Read, ReadFrom } from '../read/field.js';
import type { Relationship } from '../relationship/relationship.type.js';
import type { Document } from './document.type.js';

@ObjectType({
  implements: [Node],
  description:
    'Where a paper states a fact of the register. Each statement keeps its own citation, also where papers disagree.',
})
@ReadFrom({ table: 'citation' })
export class Citation extends Node {
  @Field(() => named('Document'), { description: 'The paper.' })
  @Read.one((citation) => ({ id: citation.own('document_id') }))
  document!: Document;

  @Field(() => String, { nullable: true, description: 'Where in the paper: item, section, page, reference.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: "The paper's own words, a short run of them." })
  quote!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which field of the record it supports, such as "cadence"; null for the record as a whole.',
  })
  field!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the statement is read, or how it differs from another.',
  })
  note!: string | null;

  @Field({
    description:
      'Whether it cannot be true together with another citation of the same record: the papers disagree.',
  })
  contradicts!: boolean;

  @Field(() => named('GovernanceNode'), {
    nullable: true,
    description: 'The node whose fact it supports, if it is one of a node.',
  })
  @Read.one((citation) => ({ id: citation.own('node_id') }))
  node!: GovernanceNode | null;

  @Field(() => named('Relationship'), {
    nullable: true,
    description: 'The relationship that it supports, if it is one of a relationship.',
  })
  @Read.one((citation) => ({ id: citation.own('relationship_id') }))
  relationship!: Relationship | null;

  @Field(() => named('ProgressUpdate'), {
    nullable: true,
    description: 'The report of progress that it supports, if it is one of progress.',
  })
  @Read.one((citation) => ({ id: citation.own('progress_update_id') }))
  progressUpdate!: ProgressUpdate | null;

  @Field(() => named('TimescaleRevision'), {
    nullable: true,
    description:
      'The revision of a timescale that it supports, if it is one of a revision; `node` is its action.',
  })
  @Read.one((citation) => ({ id: citation.own('timescale_revision_id') }))
  timescaleRevision!: TimescaleRevision | null;

  @Field({
    description:
      'Whether the viewer may take it back. One of a progress update is part of that, and never taken back.',
  })
  @Read.sql(
    (citation, ctx) =>
      sql`(${citation.own('progress_update_id')} is null and ${viewerCan(ctx, 'citationRetract')})`,
  )
  viewerCanRetract!: boolean;
}

export const CitationConnection = connectionOf(() => Citation, 'Citation', 'citations');
