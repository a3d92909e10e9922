import type { NodeKind } from '@golden-thread/schema';
import { v5 } from 'uuid';
import type { ActionEntity, ProgressUpdateEntity } from '../action/action.entity.js';
import type { BoardEntity } from '../board/board.entity.js';
import type { IdentifierEntity, NodeEntity } from '../node/node.entity.js';
import type { OrganisationEntity } from '../organisation/organisation.entity.js';
import type { PersonEntity, PostEntity } from '../people/people.entity.js';
import type { OutcomeEntity, PlanEntity, PriorityEntity } from '../plan/plan.entity.js';
import type { RelationshipEntity } from '../relationship/relationship.entity.js';
import type { CitationEntity, DocumentEntity } from '../source/source.entity.js';

type Row<Entity> = Omit<Entity, 'version' | 'createdAt' | 'updatedAt' | 'retractedAt' | 'retractionReason'>;

/** A dataset as rows of the register's tables. */
export interface Rows {
  node: Row<NodeEntity>[];
  identifier: Row<IdentifierEntity>[];
  document: Row<DocumentEntity>[];
  organisation: Row<OrganisationEntity>[];
  person: Row<PersonEntity>[];
  post: Row<PostEntity>[];
  board: Row<BoardEntity>[];
  plan: Row<PlanEntity>[];
  priority: Row<PriorityEntity>[];
  outcome: Row<OutcomeEntity>[];
  action: Row<ActionEntity>[];
  progress_update: Row<ProgressUpdateEntity>[];
  relationship: Row<RelationshipEntity>[];
  citation: Row<CitationEntity>[];
}

export const emptyRows = (): Rows => ({
  node: [],
  identifier: [],
  document: [],
  organisation: [],
  person: [],
  post: [],
  board: [],
  plan: [],
  priority: [],
  outcome: [],
  action: [],
  progress_update: [],
  relationship: [],
  citation: [],
});

const NAMESPACE = '6a0f4c1e-6d0b-5b0e-9a55-9d7a4b1c2f30';

/**
 * The id of a dataset's record comes from its key (UUID version 5): the same in every installation, so that a second
 * load finds what the first wrote and a link sent to a colleague leads to the same thing.
 */
export const datasetId = (...parts: (string | number | null | undefined)[]): string =>
  v5(parts.map((part) => part ?? '').join('\n'), NAMESPACE);

export interface Known {
  key: string;
  id: string;
  kind: NodeKind;
}
