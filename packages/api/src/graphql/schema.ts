import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type NonEmptyArray, buildSchemaSync } from 'type-graphql';
import { ActionResolver } from '../action/action.resolver.js';
import { GoldenThread, GoldenThreadPath, GoldenThreadStep } from '../action/golden-thread.type.js';
import { ProgressUpdate, ProgressUpdateConnection } from '../action/progress.type.js';
import { BoardMutations, BoardStatusMutations } from '../board/board.mutations.js';
import { BoardResolver } from '../board/board.resolver.js';
import { EcosystemResolver } from '../ecosystem/ecosystem.resolver.js';
import { NodeResolver } from '../node/node.resolver.js';
import { OrganisationMutations } from '../organisation/organisation.mutations.js';
import { OrganisationResolver } from '../organisation/organisation.resolver.js';
import { AppointmentMutations } from '../people/appointment.mutations.js';
import { PersonMutations } from '../people/person.mutations.js';
import { PersonResolver } from '../people/person.resolver.js';
import { PostMutations } from '../people/post.mutations.js';
import { PostResolver } from '../people/post.resolver.js';
import { OutcomeResolver } from '../plan/outcome.resolver.js';
import { PlanResolver } from '../plan/plan.resolver.js';
import { PriorityResolver } from '../plan/priority.resolver.js';
import { readThroughRows } from '../read/schema.js';
import { RelationshipMutations } from '../relationship/relationship.mutations.js';
import { RelationshipResolver } from '../relationship/relationship.resolver.js';
import { SearchResolver } from '../search/search.resolver.js';
import { CitationMutations } from '../source/citation.mutations.js';
import { Citation, CitationConnection } from '../source/citation.type.js';
import { DocumentMutations } from '../source/document.mutations.js';
import { DocumentResolver } from '../source/document.resolver.js';
import { DateTimeScalar } from './scalars.js';

const resolvers: NonEmptyArray<new () => object> = [
  NodeResolver,
  BoardResolver,
  PlanResolver,
  PriorityResolver,
  OutcomeResolver,
  ActionResolver,
  PostResolver,
  PersonResolver,
  OrganisationResolver,
  DocumentResolver,
  RelationshipResolver,
  RelationshipMutations,
  BoardMutations,
  BoardStatusMutations,
  PostMutations,
  PersonMutations,
  AppointmentMutations,
  OrganisationMutations,
  DocumentMutations,
  CitationMutations,
  EcosystemResolver,
  SearchResolver,
];

/** Types that no resolver returns itself, only fields by name: importing them here registers them. */
export const referredTypes = [
  Citation,
  CitationConnection,
  ProgressUpdate,
  ProgressUpdateConnection,
  GoldenThread,
  GoldenThreadPath,
  GoldenThreadStep,
];

export function buildSchema(): GraphQLSchema {
  return readThroughRows(
    buildSchemaSync({
      resolvers,
      scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
      validate: false,
      orphanedTypes: [],
    }),
  );
}
