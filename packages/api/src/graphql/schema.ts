import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type NonEmptyArray, buildSchemaSync } from 'type-graphql';
import { ActionMutations } from '../action/action.mutations.js';
import { ActionResolver } from '../action/action.resolver.js';
import { GoldenThread, GoldenThreadPath, GoldenThreadStep } from '../action/golden-thread.type.js';
import { ProgressUpdate, ProgressUpdateConnection } from '../action/progress.type.js';
import { BoardMutations, BoardStatusMutations } from '../board/board.mutations.js';
import { BoardSuccessionMutations } from '../board/succession.mutations.js';
import { ChangeResolver } from '../audit/change.resolver.js';
import { PersonEraseMutations } from '../audit/person-erase.mutations.js';
import { VerificationResolver } from '../audit/verification.resolver.js';
import { BoardResolver } from '../board/board.resolver.js';
import { EcosystemDaysResolver } from '../ecosystem/ecosystem-days.resolver.js';
import { EcosystemDiffResolver } from '../ecosystem/ecosystem-diff.resolver.js';
import { EcosystemResolver } from '../ecosystem/ecosystem.resolver.js';
import { LiveResolver } from '../live/live.resolver.js';
import { NodeResolver } from '../node/node.resolver.js';
import { OrganisationMutations } from '../organisation/organisation.mutations.js';
import { OrganisationResolver } from '../organisation/organisation.resolver.js';
import { AppointmentMutations } from '../people/appointment.mutations.js';
import { PersonMutations } from '../people/person.mutations.js';
import { PersonResolver } from '../people/person.resolver.js';
import { PostMutations } from '../people/post.mutations.js';
import { PostResolver } from '../people/post.resolver.js';
import { OutcomeResolver } from '../plan/outcome.resolver.js';
import { PartMutations } from '../plan/part.mutations.js';
import { PlanMutations } from '../plan/plan.mutations.js';
import { PlanResolver } from '../plan/plan.resolver.js';
import { PriorityResolver } from '../plan/priority.resolver.js';
import { readThroughRows } from '../read/schema.js';
import { RelationshipMutations } from '../relationship/relationship.mutations.js';
import { CitationResolver } from '../source/citation.resolver.js';
import { RelationshipResolver } from '../relationship/relationship.resolver.js';
import { RestrictionMutations } from '../restriction/restriction.mutations.js';
import { RestrictionResolver } from '../restriction/restriction.resolver.js';
import { SearchResolver } from '../search/search.resolver.js';
import { CitationMutations } from '../source/citation.mutations.js';
import { Citation, CitationConnection } from '../source/citation.type.js';
import { DocumentMutations } from '../source/document.mutations.js';
import { DocumentResolver } from '../source/document.resolver.js';
import { AccountMutations } from '../access/account.mutations.js';
import { AccountResolver } from '../access/account.resolver.js';
import { TokenResolver } from '../access/token.resolver.js';
import { SignInResolver } from '../access/sign-in.resolver.js';
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
  CitationResolver,
  RelationshipMutations,
  PlanMutations,
  PartMutations,
  ActionMutations,
  BoardMutations,
  BoardStatusMutations,
  BoardSuccessionMutations,
  PostMutations,
  PersonMutations,
  AppointmentMutations,
  OrganisationMutations,
  DocumentMutations,
  CitationMutations,
  EcosystemResolver,
  EcosystemDiffResolver,
  EcosystemDaysResolver,
  ChangeResolver,
  VerificationResolver,
  PersonEraseMutations,
  SearchResolver,
  RestrictionMutations,
  RestrictionResolver,
  LiveResolver,
  SignInResolver,
  AccountResolver,
  AccountMutations,
  TokenResolver,
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
      // type-graphql asks for one where there are subscriptions; ours read the change log themselves.
      pubSub: { publish: () => undefined, subscribe: () => neverAsked() },
      scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
      validate: false,
      orphanedTypes: [],
    }),
  );
}

function neverAsked(): never {
  throw new Error('Subscriptions name what they are subscribed to themselves.');
}
