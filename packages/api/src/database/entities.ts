import { AccountEntity } from '../access/account.entity.js';
import { ActionEntity, ProgressUpdateEntity, TimescaleRevisionEntity } from '../action/action.entity.js';
import { BoardEntity } from '../board/board.entity.js';
import { IdentifierEntity, NodeEntity } from '../node/node.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { PersonEntity, PostEntity } from '../people/people.entity.js';
import { OutcomeEntity, PlanEntity, PriorityEntity } from '../plan/plan.entity.js';
import { RelationshipEntity } from '../relationship/relationship.entity.js';
import { CitationEntity, DocumentEntity } from '../source/source.entity.js';

/** Every table that is written through TypeORM. */
export const entities = [
  NodeEntity,
  IdentifierEntity,
  OrganisationEntity,
  DocumentEntity,
  BoardEntity,
  PlanEntity,
  PriorityEntity,
  OutcomeEntity,
  ActionEntity,
  ProgressUpdateEntity,
  TimescaleRevisionEntity,
  PostEntity,
  PersonEntity,
  RelationshipEntity,
  CitationEntity,
  AccountEntity,
];
