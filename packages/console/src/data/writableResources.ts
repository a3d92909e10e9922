import {
  ActionCreateDocument,
  ActionForEditDocument,
  ActionRetractDocument,
  ActionUpdateDocument,
  BoardCreateDocument,
  BoardForEditDocument,
  BoardRetractDocument,
  BoardUpdateDocument,
  DocumentCreateDocument,
  DocumentForEditDocument,
  DocumentRetractDocument,
  DocumentUpdateDocument,
  OrganisationCreateDocument,
  OrganisationForEditDocument,
  OrganisationRetractDocument,
  OrganisationUpdateDocument,
  OutcomeCreateDocument,
  OutcomeForEditDocument,
  OutcomeRetractDocument,
  OutcomeUpdateDocument,
  PersonCreateDocument,
  PersonForEditDocument,
  PersonRetractDocument,
  PersonUpdateDocument,
  PlanCreateDocument,
  PlanForEditDocument,
  PlanRetractDocument,
  PlanUpdateDocument,
  PostCreateDocument,
  PostForEditDocument,
  PostRetractDocument,
  PostUpdateDocument,
  PriorityCreateDocument,
  PriorityForEditDocument,
  PriorityRetractDocument,
  PriorityUpdateDocument,
  RelationshipCreateDocument,
  RelationshipRetractDocument,
  RelationshipUpdateDocument,
  TieForEditDocument,
} from '@golden-thread/schema/writing';
import type { RaRecord } from 'react-admin';
import type { Query, RegisterDocument } from './query';
import type { Write, WriteOptions } from './write';

/** How one react-admin resource is written. */
export interface WritableResource {
  /** The record with its version and all that its form shows. */
  forEdit(query: Query, id: string, signal?: AbortSignal): Promise<RaRecord | null | undefined>;
  create(write: Write, input: object, options: WriteOptions): Promise<RaRecord>;
  update(write: Write, input: object, options: WriteOptions): Promise<RaRecord>;
  retract(write: Write, input: object, options: WriteOptions): Promise<RaRecord>;
}

interface Documents<Edit, Create, Update, Retract, CreateInput, UpdateInput, RetractInput> {
  edit: RegisterDocument<Edit, { id: string }>;
  create: RegisterDocument<Create, { input: CreateInput }>;
  update: RegisterDocument<Update, { input: UpdateInput }>;
  retract: RegisterDocument<Retract, { input: RetractInput }>;
}

/** Ties the documents of a resource to it. The forms name the fields of the inputs as the API does. */
function resource<Edit, Create, Update, Retract, CreateInput, UpdateInput, RetractInput>(
  documents: Documents<Edit, Create, Update, Retract, CreateInput, UpdateInput, RetractInput>,
): WritableResource {
  return {
    forEdit: async (query, id, signal) => firstOf(await query(documents.edit, { id }, { signal })),
    create: async (write, input, options) =>
      recordOf(await write(documents.create, input as CreateInput, options)),
    update: async (write, input, options) =>
      recordOf(await write(documents.update, input as UpdateInput, options)),
    retract: async (write, input, options) =>
      recordOf(await write(documents.retract, input as RetractInput, options)),
  };
}

/** A query for one record has one field. */
function firstOf(data: unknown): RaRecord | null {
  return (Object.values(data as object)[0] ?? null) as RaRecord | null;
}

/** A payload without faults holds the record, under the name of its kind. */
function recordOf(payload: unknown): RaRecord {
  const entry = Object.entries(payload as object).find(([name]) => name !== 'userErrors');
  return entry?.[1] as RaRecord;
}

export const writableResources: Readonly<Record<string, WritableResource>> = {
  boards: resource({
    edit: BoardForEditDocument,
    create: BoardCreateDocument,
    update: BoardUpdateDocument,
    retract: BoardRetractDocument,
  }),
  plans: resource({
    edit: PlanForEditDocument,
    create: PlanCreateDocument,
    update: PlanUpdateDocument,
    retract: PlanRetractDocument,
  }),
  priorities: resource({
    edit: PriorityForEditDocument,
    create: PriorityCreateDocument,
    update: PriorityUpdateDocument,
    retract: PriorityRetractDocument,
  }),
  outcomes: resource({
    edit: OutcomeForEditDocument,
    create: OutcomeCreateDocument,
    update: OutcomeUpdateDocument,
    retract: OutcomeRetractDocument,
  }),
  actions: resource({
    edit: ActionForEditDocument,
    create: ActionCreateDocument,
    update: ActionUpdateDocument,
    retract: ActionRetractDocument,
  }),
  posts: resource({
    edit: PostForEditDocument,
    create: PostCreateDocument,
    update: PostUpdateDocument,
    retract: PostRetractDocument,
  }),
  people: resource({
    edit: PersonForEditDocument,
    create: PersonCreateDocument,
    update: PersonUpdateDocument,
    retract: PersonRetractDocument,
  }),
  organisations: resource({
    edit: OrganisationForEditDocument,
    create: OrganisationCreateDocument,
    update: OrganisationUpdateDocument,
    retract: OrganisationRetractDocument,
  }),
  documents: resource({
    edit: DocumentForEditDocument,
    create: DocumentCreateDocument,
    update: DocumentUpdateDocument,
    retract: DocumentRetractDocument,
  }),
  relationships: resource({
    edit: TieForEditDocument,
    create: RelationshipCreateDocument,
    update: RelationshipUpdateDocument,
    retract: RelationshipRetractDocument,
  }),
};
