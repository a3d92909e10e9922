import {
  ActionRowDocument,
  ActionsListDocument,
  BoardRowDocument,
  BoardsListDocument,
  DocumentRowDocument,
  DocumentsListDocument,
  OrganisationRowDocument,
  OrganisationsListDocument,
  PeopleListDocument,
  PersonRowDocument,
  PlanRowDocument,
  PlansListDocument,
  PostRowDocument,
  PostsListDocument,
  RelationshipByIdDocument,
  RelationshipsListDocument,
} from '@golden-thread/schema/operations';
import type { RaRecord, SortPayload } from 'react-admin';
import type { ListVariables } from './listQuery';
import type { Query, RegisterDocument } from './query';

/** A page of any list. */
export interface Connection {
  nodes: RaRecord[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** How one react-admin resource is read from the API. */
export interface ReadableResource {
  defaultSort: SortPayload;
  list(query: Query, variables: ListVariables, signal?: AbortSignal): Promise<Connection>;
  /** By id, or by slug where the kind is found by one. */
  one(query: Query, key: string, signal?: AbortSignal): Promise<RaRecord | null | undefined>;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ties the documents of a resource to it; what they ask for stays checked by the compiler. */
function resource<List, ListArguments, One, OneArguments>(
  listDocument: RegisterDocument<List, ListArguments>,
  connection: (data: List) => Connection,
  oneDocument: RegisterDocument<One, OneArguments>,
  record: (data: One) => unknown,
  defaultSort: SortPayload = { field: 'name', order: 'ASC' },
): ReadableResource {
  return {
    defaultSort,
    // The filter's fields are those of the list page, which names them as the API does.
    list: async (query, variables, signal) =>
      connection(await query(listDocument, variables as ListArguments, { signal })),
    one: async (query, key, signal) => {
      const variables = UUID.test(key) ? { id: key } : { slug: key };
      return record(await query(oneDocument, variables as OneArguments, { signal })) as RaRecord | null;
    },
  };
}

export const readableResources: Readonly<Record<string, ReadableResource>> = {
  boards: resource(
    BoardsListDocument,
    (data) => data.boards,
    BoardRowDocument,
    (data) => data.board,
  ),
  plans: resource(
    PlansListDocument,
    (data) => data.plans,
    PlanRowDocument,
    (data) => data.plan,
  ),
  actions: resource(
    ActionsListDocument,
    (data) => data.actions,
    ActionRowDocument,
    (data) => data.action,
    { field: 'position', order: 'ASC' },
  ),
  posts: resource(
    PostsListDocument,
    (data) => data.posts,
    PostRowDocument,
    (data) => data.post,
  ),
  people: resource(
    PeopleListDocument,
    (data) => data.people,
    PersonRowDocument,
    (data) => data.person,
  ),
  organisations: resource(
    OrganisationsListDocument,
    (data) => data.organisations,
    OrganisationRowDocument,
    (data) => data.organisation,
  ),
  documents: resource(
    DocumentsListDocument,
    (data) => data.documents,
    DocumentRowDocument,
    (data) => data.document,
    { field: 'publishedOn', order: 'DESC' },
  ),
  relationships: resource(
    RelationshipsListDocument,
    (data) => data.relationships,
    RelationshipByIdDocument,
    (data) => data.node,
    { field: 'type', order: 'ASC' },
  ),
};
