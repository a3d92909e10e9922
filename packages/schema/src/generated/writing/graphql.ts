/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which accounts to list. All given conditions must hold. */
export type AccountFilter = {
  /** With exactly this email address, in any case. */
  email?: string | null | undefined;
  /** Of this person of the register. */
  personId?: string | null | undefined;
  /** With one of these roles. */
  roleIn?: Array<Role> | null | undefined;
  /** With these letters in the name or the email address. */
  search?: string | null | undefined;
  /** In one of these states. */
  statusIn?: Array<AccountStatus> | null | undefined;
};

/** Whom to invite. */
export type AccountInviteInput = {
  /** The email address that they will sign in with. */
  email: string;
  /** Their name, as the change log will name them. */
  name: string;
  /** The person of the register who they are. */
  personId?: string | null | undefined;
  /** What they may do. */
  role: Role;
};

/** Whether an account can be signed in to. */
export type AccountStatus =
  /** Can be signed in to. */
  | 'ACTIVE'
  /** Cannot be signed in to any more. */
  | 'DISABLED'
  /** Was invited, and has not chosen a password or signed in yet. */
  | 'INVITED';

/** What to change of an account. What is left out stays as it is. */
export type AccountUpdateInput = {
  /** The email address that they sign in with. */
  email?: string | null | undefined;
  /** The account. */
  id: string;
  /** Their name. Changes made before keep the name that they had then. */
  name?: string | null | undefined;
  /** The person of the register who they are; null: none. */
  personId?: string | null | undefined;
  /** What they may do. */
  role?: Role | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Which account, as it was read. */
export type AccountVersionInput = {
  /** The account. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** A new action of an outcome. Its name is the beginning of its text. */
export type ActionCreateInput = {
  /** Who answers for it: posts, boards or organisations. Each becomes a relationship. */
  accountableIds?: Array<string> | null | undefined;
  /** The accountable and supporting parties in the words as published. */
  accountableText?: string | null | undefined;
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** Its whole text. */
  description: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Whether it is only a cross-reference note, which nobody can complete. */
  isNote?: boolean | null | undefined;
  /** The outcome that it is part of. */
  outcomeId: string;
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: number | null | undefined;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference: string;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** Who supports it: posts, boards or organisations. Each becomes a relationship. */
  supportedByIds?: Array<string> | null | undefined;
  /** When it is to be done. */
  timescale?: TimescaleInput | null | undefined;
  /** When it began: with its plan unless told. Give the day of what came to a plan that was under way, or it counts from the beginning on. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: with its plan unless told. */
  validTo?: PublishedDateInput | null | undefined;
};

/** Which actions to list. All given conditions must hold. */
export type ActionFilter = {
  /** For which this post, board or organisation answers on the day, alone or jointly. */
  accountableId?: string | null | undefined;
  /** In a plan in which this board has a part on the day. */
  boardId?: string | null | undefined;
  /** Belongs to the register of this council (an Organisation). */
  councilId?: string | null | undefined;
  /** Due in this time. */
  dueOn?: DateRange | null | undefined;
  /** With an accountable party on the day, or with none. */
  hasAccountable?: boolean | null | undefined;
  /** With progress reported by the day, or with none. */
  hasProgress?: boolean | null | undefined;
  /** Due later on the day than it was at first, or not. What has no due date, or had none at first, has not slipped. */
  hasSlipped?: boolean | null | undefined;
  /** With a published timescale, or with none. */
  hasTimescale?: boolean | null | undefined;
  /** Whose newest rating of the impact is one of these. */
  impactRatingIn?: Array<Rating> | null | undefined;
  /** Whose newest rating of the action is BLUE (completed), or is not, or is missing. */
  isCompleted?: boolean | null | undefined;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: boolean | null | undefined;
  /** Only cross-reference notes, or none of them. */
  isNote?: boolean | null | undefined;
  /** Overdue on the day, or not. */
  isOverdue?: boolean | null | undefined;
  /** With a rating recorded by the day, or with none. */
  isRated?: boolean | null | undefined;
  /** In force on the day, with no progress reported between this day and the day of the answer. Cross-reference notes are left out: nobody reports on them. */
  noProgressSince?: string | null | undefined;
  /** In this outcome. */
  outcomeId?: string | null | undefined;
  /** In this plan. */
  planId?: string | null | undefined;
  /** In this priority. */
  priorityId?: string | null | undefined;
  /** Whose newest rating of the action is one of these. */
  ratingIn?: Array<Rating> | null | undefined;
  /** With this number in its plan. */
  reference?: string | null | undefined;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: string | null | undefined;
  /** Which this post, board or organisation supports on the day. */
  supportedById?: string | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeRange | null | undefined;
};

/** Moves an action inside its plan. */
export type ActionMoveInput = {
  /** The action. */
  id: string;
  /** The outcome under which it is to stand. */
  outcomeId: string;
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: number | null | undefined;
  /** A new number, if it gets one. */
  reference?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** A report of progress on an action. At least one of ratings and commentary. */
export type ActionRecordProgressInput = {
  /** The action. */
  actionId: string;
  /** Rating of the action. */
  actionRating?: Rating | null | undefined;
  /** The evidence. */
  citations?: Array<CitationInput> | null | undefined;
  /** What was done. */
  commentary?: string | null | undefined;
  /** The update of the same action that this one corrects: that one no longer counts, and this one stands in its place with all that it says. */
  corrects?: string | null | undefined;
  /** Rating of its impact. */
  impactRating?: Rating | null | undefined;
  /** The day on which it was reported, not after today. Today unless told; for a correction, the day of what it corrects. */
  recordedOn?: string | null | undefined;
};

/** A new timescale for an action. The earlier ones stay. */
export type ActionReviseTimescaleInput = {
  /** Who approved it: a post, board or person. */
  approvedById?: string | null | undefined;
  /** Who approved it, in words, where it is nobody of the register. */
  approvedByText?: string | null | undefined;
  /** When it was approved, not after today: from this day on it holds. */
  approvedOn: string;
  /** Where the revision is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The action. */
  id: string;
  /** Why it is revised. */
  reason: string;
  /** The new timescale. */
  timescale: TimescaleInput;
  /** The version that was read. If somebody changed the action since, nothing is changed. */
  version: number;
};

/** What to change of an action. What is left out stays as it is. */
export type ActionUpdateInput = {
  /** The accountable and supporting parties in the words as published. */
  accountableText?: string | null | undefined;
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** Its whole text; its name follows. */
  description?: string | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Whether it is only a cross-reference note. */
  isNote?: boolean | null | undefined;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference?: string | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it is to be done, for a timescale that was not given or wrongly read. A new timescale is a revision: see actionReviseTimescale. */
  timescale?: TimescaleInput | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** A person takes up a post. */
export type AppointmentCreateInput = {
  /** Where it is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** Whether whoever else holds the post on that day holds it no more from that day. False unless told: a post may be shared. */
  endPresent?: boolean | null | undefined;
  /** What else is to be said of it, such as "interim". */
  note?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The post. */
  postId: string;
  /** The first day on which the person holds the post. */
  validFrom: PublishedDateInput;
};

/** Another status for a board. */
export type BoardChangeStatusInput = {
  /** Where it is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The board. */
  id: string;
  /** Why. Needed to take back an end that was entered by mistake. */
  reason?: string | null | undefined;
  /** The status. Merged, replaced and dissolved have mutations of their own. */
  status: BoardStatus;
  /** For a board that was only proposed: the first day on which it exists. */
  validFrom?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the board since, nothing is changed. */
  version: number;
};

/** A new board. */
export type BoardCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** What sort of body it is. */
  boardType: BoardType;
  /** How often it meets. */
  cadence?: Cadence | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: string | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Whether it takes decisions. */
  isDecisionMaking?: boolean | null | undefined;
  /** All days on which it met or will meet, in any order. Those that are left out are taken away. */
  meetingDates?: Array<string> | null | undefined;
  /** What the papers say of its meetings. */
  meetings?: string | null | undefined;
  /** Its name. */
  name: string;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** Where it stands in its life; left out when no paper says. */
  status?: BoardStatus | null | undefined;
  /** Its terms of reference, as far as a paper states them. */
  termsOfReference?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
};

/** A board ends without a successor. */
export type BoardDissolveInput = {
  /** Where it is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The board. */
  id: string;
  /** The first day on which it is no more. */
  on: PublishedDateInput;
  /** Why. */
  reason: string;
  /** What becomes of its relationships. */
  ties?: TiesAfterEnd;
  /** The version that was read. If somebody changed the board since, nothing is changed. */
  version: number;
};

/** What something would lack from the day on. */
export type BoardEndGap =
  /** An action for which nobody would answer. */
  | 'ACTION_WITHOUT_ACCOUNTABLE'
  /** A board that would report, answer or belong to nobody. */
  | 'BOARD_WITHOUT_LINE'
  /** A plan that no board would oversee, own or monitor. */
  | 'PLAN_WITHOUT_BOARD';

/** Boards become one: several a new one, or one or several part of a board that is there. */
export type BoardMergeInput = {
  /** The boards that end, at most 50. */
  boards: Array<BoardVersionInput>;
  /** What goes over to the successor from that day. Nothing unless told. What only records an event, such as what a board itself replaced, stays as it is. */
  carryOver?: CarryOverInput | null | undefined;
  /** Where it is stated. Kept with the boards, with the successor, and with the relationships that begin by it. */
  citations?: Array<CitationInput> | null | undefined;
  /** The first day on which the successor stands in their place. */
  on: PublishedDateInput;
  /** Why, for the change log. */
  reason?: string | null | undefined;
  /** The board that takes over, if it is new. Unless told it is active, begins on the day, and belongs to the council of the first board. */
  successor?: BoardCreateInput | null | undefined;
  /** The board that takes over, if it is in the register. One that was only proposed comes into force on the day: it becomes active, and what was proposed of it is confirmed. */
  successorId?: string | null | undefined;
};

/** One or several boards are replaced by another. */
export type BoardReplaceInput = {
  /** The boards that end, at most 50. */
  boards: Array<BoardVersionInput>;
  /** What goes over to the successor from that day. Nothing unless told. What only records an event, such as what a board itself replaced, stays as it is. */
  carryOver?: CarryOverInput | null | undefined;
  /** Where it is stated. Kept with the boards, with the successor, and with the relationships that begin by it. */
  citations?: Array<CitationInput> | null | undefined;
  /** The first day on which the successor stands in their place. */
  on: PublishedDateInput;
  /** Why, for the change log. */
  reason?: string | null | undefined;
  /** The board that takes over, if it is new. Unless told it is active, begins on the day, and belongs to the council of the first board. */
  successor?: BoardCreateInput | null | undefined;
  /** The board that takes over, if it is in the register. One that was only proposed comes into force on the day: it becomes active, and what was proposed of it is confirmed. */
  successorId?: string | null | undefined;
};

/** Where a board stands in its life. */
export type BoardStatus =
  /** Meets and works. */
  | 'ACTIVE'
  /** Ended without a successor. */
  | 'DISSOLVED'
  /** Became part of a successor. */
  | 'MERGED'
  /** Exists, does not meet. */
  | 'PAUSED'
  /** Discussed, not set up. */
  | 'PROPOSED'
  /** A successor took over from it. */
  | 'REPLACED'
  /** Meets without powers. */
  | 'SHADOW'
  /** Works while its arrangements are reviewed. */
  | 'UNDER_REVIEW';

/** What sort of body a board is, and so what it may do. */
export type BoardType =
  /** Recommends only. */
  | 'ADVISORY_BOARD'
  /** The executive: the leader and cabinet members. */
  | 'CABINET'
  /** Takes decisions delegated to it. */
  | 'COMMITTEE'
  /** An inspectorate, a department or another body outside the council. */
  | 'EXTERNAL_BODY'
  /** Gives voice to those whom a service is for. */
  | 'FORUM'
  /** All elected members of the council. */
  | 'FULL_COUNCIL'
  /** Oversees improvement, often with an independent chair. */
  | 'IMPROVEMENT_BOARD'
  /** Officers who manage a service. */
  | 'MANAGEMENT_TEAM'
  /** Delivers under a strategic board. */
  | 'OPERATIONAL_BOARD'
  /** A voluntary multi-agency board. */
  | 'PARTNERSHIP_BOARD'
  /** Delivers one programme, for a limited time. */
  | 'PROGRAMME_BOARD'
  /** Elected members who review and recommend. */
  | 'SCRUTINY_COMMITTEE'
  /** Required by law. */
  | 'STATUTORY_BOARD'
  /** A legal multi-agency duty, such as a safeguarding children partnership. */
  | 'STATUTORY_PARTNERSHIP'
  /** A standing group under a parent board. */
  | 'SUB_GROUP'
  /** A group with a dated remit, which takes no decisions. */
  | 'TASK_AND_FINISH';

/** What to change of a board. What is left out stays as it is; null takes it away. Its status has a mutation of its own. */
export type BoardUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** What sort of body it is. */
  boardType?: BoardType | null | undefined;
  /** How often it meets. */
  cadence?: Cadence | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Whether it takes decisions. */
  isDecisionMaking?: boolean | null | undefined;
  /** All days on which it met or will meet, in any order. Those that are left out are taken away. */
  meetingDates?: Array<string> | null | undefined;
  /** What the papers say of its meetings. */
  meetings?: string | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** Its terms of reference, as far as a paper states them. */
  termsOfReference?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** A board, as it was read. */
export type BoardVersionInput = {
  /** The board. */
  id: string;
  /** The version that was read. If somebody changed the board since, nothing is changed. */
  version: number;
};

/** How often a board meets. */
export type Cadence =
  /** When needed. */
  | 'AD_HOC'
  /** Once a year. */
  | 'ANNUALLY'
  /** Every two months. */
  | 'BIMONTHLY'
  /** Every two weeks. */
  | 'FORTNIGHTLY'
  /** Every four weeks. */
  | 'FOUR_WEEKLY'
  /** Every month. */
  | 'MONTHLY'
  /** Every three months. */
  | 'QUARTERLY'
  /** Once a school term. */
  | 'TERMLY'
  /** Two times a year. */
  | 'TWICE_YEARLY'
  /** Every week. */
  | 'WEEKLY';

/** Which relationships of a board go over to its successor: those named, and those of the types named. All others end. */
export type CarryOverInput = {
  /** These relationships. */
  relationshipIds?: Array<string> | null | undefined;
  /** All relationships of these types. */
  types?: Array<RelationshipType> | null | undefined;
};

/** A further place where a fact of the register is stated. */
export type CitationCreateInput = {
  /** Whether it cannot be true together with another citation of the same record. */
  contradicts?: boolean | null | undefined;
  /** The document. */
  documentId: string;
  /** Which field of the record it supports, such as "cadence"; left out for the record as a whole. */
  field?: string | null | undefined;
  /** How the statement is read, or how it differs from another. */
  note?: string | null | undefined;
  /** Where in it: item, section, page, reference. */
  place?: string | null | undefined;
  /** The paper's own words, a short run of them. */
  quote?: string | null | undefined;
  /** The node or relationship whose fact it supports. */
  recordId: string;
};

/** Where a fact is stated. */
export type CitationInput = {
  /** Whether it cannot be true together with another citation of the same record. */
  contradicts?: boolean | null | undefined;
  /** The document. */
  documentId: string;
  /** Which field of the record it supports, such as "cadence"; left out for the record as a whole. */
  field?: string | null | undefined;
  /** How the statement is read, or how it differs from another. */
  note?: string | null | undefined;
  /** Where in it: item, section, page, reference. */
  place?: string | null | undefined;
  /** The paper's own words, a short run of them. */
  quote?: string | null | undefined;
};

/** Takes back a citation that was wrong. It is no longer shown, and stays in the change log. */
export type CitationRetractInput = {
  /** The citation. */
  id: string;
  /** Why it was wrong. */
  reason: string;
  /** The version that was read of the node or relationship that it is of. */
  version: number;
};

/** How exactly a paper gave a date. The stored day is the first of the period for a start and the last for a due date. */
export type DatePrecision =
  /** The day itself is stated. */
  | 'DAY'
  /** Only the month is stated, such as "August 2025". */
  | 'MONTH'
  /** Only the year is stated, such as "by 2030". */
  | 'YEAR';

/** A range of days. Rows with no date are in no range. */
export type DateRange = {
  /** After this day. */
  gt?: string | null | undefined;
  /** On or after this day. */
  gte?: string | null | undefined;
  /** Before this day. */
  lt?: string | null | undefined;
  /** On or before this day. */
  lte?: string | null | undefined;
};

/** A range of instants, for reading only what changed since the last time. */
export type DateTimeRange = {
  /** At or after this instant. */
  gte?: string | null | undefined;
  /** Before this instant. */
  lt?: string | null | undefined;
};

/** How two days differ. */
export type Difference =
  /** In force on the later day, and not on the earlier. */
  | 'ADDED'
  /** In force on both, and something dated between them changed it: a rating, a timescale, a tie. */
  | 'CHANGED'
  /** In force on the earlier day, and not on the later. */
  | 'ENDED';

/** A new document. */
export type DocumentCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: string | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** What sort of paper it is. */
  documentType: DocumentType;
  /** Numbered passages of it, in its order. */
  extracts?: Array<DocumentExtractInput> | null | undefined;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name: string;
  /** When it was published, or is dated. */
  publishedOn?: PublishedDateInput | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
};

/** A numbered passage of a document. */
export type DocumentExtractInput = {
  /** What it refers to in a national framework, as published. */
  frameworkReference?: string | null | undefined;
  /** How the document numbers or names it, such as "Recommendation 1". */
  reference: string;
  /** Its text. */
  text: string;
};

/** What sort of paper a document is. */
export type DocumentType =
  /** An agenda with all the papers of one meeting. */
  | 'AGENDA_PACK'
  /** Statutory or other guidance, a framework, a programme guide. */
  | 'GUIDANCE'
  /** The report of an inspectorate. */
  | 'INSPECTION_REPORT'
  /** An Act, a bill or regulations. */
  | 'LEGISLATION'
  /** A letter. */
  | 'LETTER'
  /** The record of a meeting. */
  | 'MINUTES'
  /** Any other paper. */
  | 'OTHER'
  /** A published plan. */
  | 'PLAN'
  /** A report to a board, committee or cabinet. */
  | 'REPORT'
  /** A published strategy. */
  | 'STRATEGY'
  /** A board's terms of reference. */
  | 'TERMS_OF_REFERENCE';

/** What to change of a document. What is left out stays as it is; null takes it away. */
export type DocumentUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** What sort of paper it is. */
  documentType?: DocumentType | null | undefined;
  /** Numbered passages of it, in its order, all of them. */
  extracts?: Array<DocumentExtractInput> | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** When it was published, or is dated. */
  publishedOn?: PublishedDateInput | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** Which part of the map to show. All given conditions must hold. */
export type EcosystemFilter = {
  /** Like "nodeIds", for one board. */
  boardId?: string | null | undefined;
  /** Only nodes of the register of this council (an Organisation). */
  councilId?: string | null | undefined;
  /** How many steps from the given nodes: 1 unless told, at most 6. */
  depth?: number | null | undefined;
  /** Whether proposed boards and ties are shown. They are unless told. */
  includeProposed?: boolean | null | undefined;
  /** Only these kinds. Boards and plans unless told. */
  kinds?: Array<NodeKind> | null | undefined;
  /** Only these nodes and what is tied to them within "depth" steps. At most 100. */
  nodeIds?: Array<string> | null | undefined;
  /** Like "nodeIds", for one plan and, where their kinds are shown, all its parts. */
  planId?: string | null | undefined;
  /** Only ties of these types. All unless told. */
  relationshipTypes?: Array<RelationshipType> | null | undefined;
};

/** A record's name in somebody else's register. */
export type IdentifierInput = {
  /** Whose scheme it is, such as ONS or DfE. */
  scheme: string;
  /** The value in that scheme, such as E08000002. */
  value: string;
};

/** The kinds of thing that the register keeps. */
export type NodeKind =
  /** One thing that a plan promises to do. */
  | 'ACTION'
  /** A board, committee, partnership, group or forum that meets. */
  | 'BOARD'
  /** A paper that states facts: a report, minutes, a published plan, guidance. */
  | 'DOCUMENT'
  /** A council, department, health body, partnership, service or team. */
  | 'ORGANISATION'
  /** The middle level inside a plan: a desired outcome, or a setting. */
  | 'OUTCOME'
  /** A person, who may hold posts and sit on boards. */
  | 'PERSON'
  /** A plan or strategy that sets out what is to be done. */
  | 'PLAN'
  /** A job or office, whoever holds it. Accountability sits on posts, not on people. */
  | 'POST'
  /** The highest level inside a plan: a priority, or a commitment. */
  | 'PRIORITY';

/** A new organisation. */
export type OrganisationCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: string | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name: string;
  /** What sort of organisation it is. */
  organisationType: OrganisationType;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
};

/** What sort of organisation it is. */
export type OrganisationType =
  /** A combined authority of several councils. */
  | 'COMBINED_AUTHORITY'
  /** A company. */
  | 'COMPANY'
  /** A local authority. */
  | 'COUNCIL'
  /** A department of central government. */
  | 'GOVERNMENT_DEPARTMENT'
  /** A body that inspects public services. */
  | 'INSPECTORATE'
  /** An integrated care board, trust or other NHS organisation. */
  | 'NHS_BODY'
  /** Any other organisation. */
  | 'OTHER'
  /** Several organisations that act as one party. */
  | 'PARTNERSHIP'
  /** A police force. */
  | 'POLICE'
  /** A school, college or trust. */
  | 'SCHOOL'
  /** A service inside an organisation or shared by several. */
  | 'SERVICE'
  /** A team inside an organisation. */
  | 'TEAM'
  /** A charity or community organisation. */
  | 'VOLUNTARY_ORGANISATION';

/** What to change of an organisation. What is left out stays as it is; null takes it away. */
export type OrganisationUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** What sort of organisation it is. */
  organisationType?: OrganisationType | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** A new outcome of a priority. Its name is the beginning of its text. */
export type OutcomeCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** Its whole text. */
  description: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: number | null | undefined;
  /** The priority that it is part of. */
  priorityId: string;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference: string;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began: with its plan unless told. Give the day of what came to a plan that was under way, or it counts from the beginning on. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: with its plan unless told. */
  validTo?: PublishedDateInput | null | undefined;
};

/** Moves an outcome, with its actions, inside its plan. */
export type OutcomeMoveInput = {
  /** The outcome. */
  id: string;
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: number | null | undefined;
  /** The priority under which it is to stand. */
  priorityId: string;
  /** A new number, if it gets one. */
  reference?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What to change of an outcome. What is left out stays as it is. */
export type OutcomeUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** Its whole text; its name follows. */
  description?: string | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference?: string | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** The present password, and the next. */
export type PasswordChangeInput = {
  /** The present password. */
  current: string;
  /** The next: at least 15 characters, at most 200, any that there are. One that could be guessed is refused. */
  password: string;
};

/** A one-time link, and the password to choose by it. */
export type PasswordSetInput = {
  /** The link, or the last part of it. */
  link: string;
  /** The password: at least 15 characters, at most 200, any that there are. One that could be guessed is refused. */
  password: string;
};

/** A person whom the public record names in a role. */
export type PersonCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: string | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name: string;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
};

/** What to change of a person. What is left out stays as it is; null takes it away. */
export type PersonUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** Closes a plan that nothing takes the place of. */
export type PlanCloseInput = {
  /** Where it is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The plan. */
  id: string;
  /** The first day on which it is in force no more; not after today. */
  on: PublishedDateInput;
  /** Why it was closed. */
  reason: string;
  /** The version that was read. If somebody changed the plan since, nothing is changed. */
  version: number;
};

/** A new plan. Its tree is built with priorityCreate, outcomeCreate and actionCreate. */
export type PlanCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: string | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** When the time that it plans for ends; of a month or a year the last day is kept. */
  endsOn?: PublishedDateInput | null | undefined;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** What it calls the levels of its tree. */
  labels?: PlanLabelsInput | null | undefined;
  /** Its name. */
  name: string;
  /** What sort of plan it is. */
  planType: PlanType;
  /** What its ratings mean, all of them. */
  ratingKey?: Array<RatingKeyEntryInput> | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When the time that it plans for begins. */
  startsOn?: PublishedDateInput | null | undefined;
  /** Where it stands in its life. Not SUPERSEDED: see planSupersede. */
  status?: PlanStatus | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
};

/** What a plan calls the levels of its tree. What is left out stays as it is. */
export type PlanLabelsInput = {
  /** The lowest level: "Action" unless the plan has another word. */
  action?: string | null | undefined;
  /** The middle level: "Outcome" unless the plan has another word. */
  outcome?: string | null | undefined;
  /** The highest level: "Priority" unless the plan has another word. */
  priority?: string | null | undefined;
};

/** A new order for the parts of one parent. */
export type PlanReorderInput = {
  /** The parts in their new order: all of them, each once. */
  ids: Array<string>;
  /** Whose parts: a plan (its priorities), a priority (its outcomes) or an outcome (its actions). */
  parentId: string;
};

/** Where a plan stands in its life. */
export type PlanStatus =
  /** In delivery. */
  | 'ACTIVE'
  /** Signed off, not yet begun. */
  | 'AGREED'
  /** Finished. */
  | 'CLOSED'
  /** Being written, or promised. */
  | 'DRAFT'
  /** A later plan replaces it. */
  | 'SUPERSEDED';

/** Puts another plan in the place of one: either one of the register, or one that is created with it. */
export type PlanSupersedeInput = {
  /** A new plan that takes its place. */
  byPlan?: PlanCreateInput | null | undefined;
  /** The plan that takes its place. */
  byPlanId?: string | null | undefined;
  /** Where it is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The plan. */
  id: string;
  /** The first day on which the other plan holds in its place; not after today. */
  on: PublishedDateInput;
  /** The version that was read. If somebody changed the plan since, nothing is changed. */
  version: number;
};

/** What sort of plan it is. */
export type PlanType =
  /** A list of actions for one purpose. */
  | 'ACTION_PLAN'
  /** The yearly plan of a service or partnership. */
  | 'BUSINESS_PLAN'
  /** Puts a strategy or programme into practice. */
  | 'DELIVERY_PLAN'
  /** Answers an inspection or a review. */
  | 'IMPROVEMENT_PLAN'
  /** Required by law, such as a youth justice plan or a SEND priority action plan. */
  | 'STATUTORY_PLAN'
  /** Sets direction over years. */
  | 'STRATEGY';

/** What to change of a plan. What is left out stays as it is. */
export type PlanUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** When the time that it plans for ends; of a month or a year the last day is kept. */
  endsOn?: PublishedDateInput | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** What it calls the levels of its tree. */
  labels?: PlanLabelsInput | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** What sort of plan it is. */
  planType?: PlanType | null | undefined;
  /** What its ratings mean, all of them. */
  ratingKey?: Array<RatingKeyEntryInput> | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When the time that it plans for begins. */
  startsOn?: PublishedDateInput | null | undefined;
  /** Where it stands in its life. Not CLOSED or SUPERSEDED: see planClose and planSupersede. */
  status?: PlanStatus | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** A new post. */
export type PostCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: string | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Whether it stands for a group of postholders whom the papers name as one party, such as "Heads of Service". False unless told. */
  isCollective?: boolean | null | undefined;
  /** Its name. */
  name: string;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
};

/** What to change of a post. What is left out stays as it is; null takes it away. */
export type PostUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Whether it stands for a group of postholders whom the papers name as one party, such as "Heads of Service". */
  isCollective?: boolean | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** A new priority of a plan. */
export type PriorityCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name: string;
  /** The plan that it is part of. */
  planId: string;
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: number | null | undefined;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference: string;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** How the plan says that success will look. */
  successMeasures?: Array<string> | null | undefined;
  /** The heading over several priorities, if the plan has one. */
  theme?: string | null | undefined;
  /** When it began: with its plan unless told. Give the day of what came to a plan that was under way, or it counts from the beginning on. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: with its plan unless told. */
  validTo?: PublishedDateInput | null | undefined;
};

/** What to change of a priority. What is left out stays as it is. */
export type PriorityUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: Array<string> | null | undefined;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: Array<CitationInput> | null | undefined;
  /** What it is or is for. */
  description?: string | null | undefined;
  /** The record to change. */
  id: string;
  /** Its names in others' registers, all of them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference?: string | null | undefined;
  /** Readable address. Made from the name unless told. */
  slug?: string | null | undefined;
  /** How the plan says that success will look, all of them. */
  successMeasures?: Array<string> | null | undefined;
  /** The heading over several priorities, if the plan has one. */
  theme?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it is no more. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: number;
};

/** A date as a paper gives it. */
export type PublishedDateInput = {
  /** The day; for a month or a year, any day of it: its first day is kept. */
  date?: string | null | undefined;
  /** How exactly it is known: DAY unless told. */
  precision?: DatePrecision | null | undefined;
  /** The paper's own words. */
  text?: string | null | undefined;
};

/** A progress rating. An update has two: of the action, and of its impact. A blue action never implies a blue impact. No rating recorded is null, which is not GREY. Each plan publishes its own key (Plan.ratingKey). */
export type Rating =
  /** Some issues, realistic plans to recover; some positive impact but variable. */
  | 'AMBER'
  /** Action completed; achieves consistently improved outcomes. */
  | 'BLUE'
  /** On track within its timescale; mostly consistently delivering improved outcomes. */
  | 'GREEN'
  /** Not started, no risk anticipated; too early to measure impact. */
  | 'GREY'
  /** Not on track; no impact or very limited impact. */
  | 'RED';

/** One line of a plan's rating key. */
export type RatingKeyEntryInput = {
  /** What it means there for an action. */
  action?: string | null | undefined;
  /** What it means there for an action's impact. */
  impact?: string | null | undefined;
  /** The rating, each at most once. */
  rating: Rating;
};

/** Puts a proposal into force. */
export type RelationshipConfirmInput = {
  /** Where the decision is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The relationship. */
  id: string;
  /** From when it holds. */
  validFrom: PublishedDateInput;
  /** The version that was read. If somebody changed it since, nothing is changed. */
  version: number;
};

/** A new relationship. Read it as "source LABEL target"; see `relationshipTypes` for what is allowed. */
export type RelationshipCreateInput = {
  /** Where it is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** What else is to be said of it. */
  note?: string | null | undefined;
  /** The node that it starts from. */
  sourceId: string;
  /** CONFIRMED unless told. */
  status?: RelationshipStatus | null | undefined;
  /** The node that it leads to. */
  targetId: string;
  /** The type. */
  type: RelationshipType;
  /** When it began; for a proposal, since when it is known. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended: the first day on which it holds no more. */
  validTo?: PublishedDateInput | null | undefined;
};

/** Ends a relationship. */
export type RelationshipEndInput = {
  /** Where the end is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The relationship. */
  id: string;
  /** The first day on which it holds no more. */
  validTo: PublishedDateInput;
  /** The version that was read. If somebody changed it since, nothing is changed. */
  version: number;
};

/** Whether a relationship is a fact or only proposed. Whether a confirmed one is in force depends on the day: see Relationship.isInForce. */
export type RelationshipStatus =
  /** Stated as a fact, between its dates. */
  | 'CONFIRMED'
  /** Under discussion: it binds nobody. Its start is the day since when the proposal is known. */
  | 'PROPOSED';

/** The relationship types of the catalogue. Read each as "source LABEL target". */
export type RelationshipType =
  /** Source is accountable for target. The accountable party: answers for the action. The papers name two in places: both are kept. */
  | 'ACCOUNTABLE_FOR'
  /** Source is accountable to target. Answers to it for results. */
  | 'ACCOUNTABLE_TO'
  /** Source aligns with target. Kept consistent with it. */
  | 'ALIGNS_WITH'
  /** Source approves target. Signs off versions of the plan. */
  | 'APPROVES'
  /** Source assures target. Tests the evidence independently. */
  | 'ASSURES'
  /** Source chairs target. Chairs the board alone. At most one at a time. */
  | 'CHAIRS'
  /** Source consults target. Two-way exchange of views. */
  | 'CONSULTS'
  /** Source contributes to target. Supplies part of the work. */
  | 'CONTRIBUTES_TO'
  /** Source co-chairs target. Chairs the board together with another. */
  | 'CO_CHAIRS'
  /** Source delivers target. Puts it into practice. */
  | 'DELIVERS'
  /** Source depends on target. Cannot finish before it. */
  | 'DEPENDS_ON'
  /** Source duplicates target. Says the same; the target is the one kept. */
  | 'DUPLICATES'
  /** Source escalates to target. Passes up what it cannot settle. */
  | 'ESCALATES_TO'
  /** Source establishes target. Sets it up. */
  | 'ESTABLISHES'
  /** Source holds target. Is the postholder. */
  | 'HOLDS'
  /** Source is hosted by target. The organisation that runs the board. */
  | 'HOSTED_BY'
  /** Source informs target. One-way information. */
  | 'INFORMS'
  /** Source is a member of target. Sits on the board. */
  | 'MEMBER_OF'
  /** Source monitors target. Tracks it, without directing. */
  | 'MONITORS'
  /** Source oversees target. Directs, challenges and unblocks delivery. */
  | 'OVERSEES'
  /** Source owns target. Answers for the plan as a whole. At most one owner at a time. */
  | 'OWNS'
  /** Source is part of target. Containment: action, outcome, priority, plan. Read from the plan itself, never recorded. */
  | 'PART_OF'
  /** Source is a post in target. The organisation that the post belongs to. */
  | 'POST_IN'
  /** Source may merge with target. A merger of the two is under discussion. */
  | 'PROPOSED_MERGER_WITH'
  /** Source publishes target. Issued the document. */
  | 'PUBLISHES'
  /** Source relates to target. Cross-referred by the paper, no stronger claim. */
  | 'RELATES_TO'
  /** Source replaces target. Takes over from it. */
  | 'REPLACES'
  /** Source reports to target. Sends it regular reports. */
  | 'REPORTS_TO'
  /** Source reviews target. Reviews its arrangements. */
  | 'REVIEWS'
  /** Source scrutinises target. Statutory or democratic challenge. */
  | 'SCRUTINISES'
  /** Source is senior responsible owner of target. Senior responsible owner of the plan. At most one at a time. */
  | 'SENIOR_RESPONSIBLE_FOR'
  /** Source is a sub-group of target. Stands under it. At most one parent at a time. */
  | 'SUB_GROUP_OF'
  /** Source supersedes target. Replaces it; the earlier becomes read-only. */
  | 'SUPERSEDES'
  /** Source supports target. Helps whoever answers for the action. */
  | 'SUPPORTS'
  /** Source vice-chairs target. Stands in for the board's chair. */
  | 'VICE_CHAIRS';

/** What to change of a relationship. What is left out stays as it is. Its type and ends never change: end it and create another. */
export type RelationshipUpdateInput = {
  /** Further places where it is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The relationship. */
  id: string;
  /** What else is to be said of it. */
  note?: string | null | undefined;
  /** When it began. */
  validFrom?: PublishedDateInput | null | undefined;
  /** When it ended. */
  validTo?: PublishedDateInput | null | undefined;
  /** The version that was read. If somebody changed it since, nothing is changed. */
  version: number;
};

/** Withdraws a proposal: it ends without ever having been in force. */
export type RelationshipWithdrawInput = {
  /** Where the withdrawal is stated. */
  citations?: Array<CitationInput> | null | undefined;
  /** The relationship. */
  id: string;
  /** The first day on which it is no longer proposed. */
  validTo: PublishedDateInput;
  /** The version that was read. If somebody changed it since, nothing is changed. */
  version: number;
};

/** What becomes open to everybody, and why. */
export type RestrictionLiftInput = {
  /** The restricted thing. */
  id: string;
  /** Why it need not be restricted any more. */
  reason: string;
  /** The version that was read. A progress update has none: leave it out there. */
  version?: number | null | undefined;
};

/** What is not for everybody, why, and for whom it is. */
export type RestrictionSetInput = {
  /** Accounts that may see it. None unless told; all of them each time. */
  accountIds?: Array<string> | null | undefined;
  /** Boards whose chairs and members may see it. None unless told; all of them each time. */
  boardIds?: Array<string> | null | undefined;
  /** A board, a plan (with all its parts), an action, a document, a relationship or a progress update. */
  id: string;
  /** Why it is restricted, such as the paragraph under which a paper is exempt. */
  reason: string;
  /** The version that was read. A progress update has none: leave it out there. */
  version?: number | null | undefined;
};

/** Takes back a mistaken entry. It is no longer shown, and stays in the change log. */
export type RetractInput = {
  /** What to retract. */
  id: string;
  /** Why it was a mistake. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** What an account may do. Each role may do all that those before it may. */
export type Role =
  /** Keeps accounts and tokens, and checks the change log. */
  | 'ADMIN'
  /** Records progress on the actions for which their post is accountable or supporting. */
  | 'CONTRIBUTOR'
  /** Keeps the register. */
  | 'OFFICER'
  /** Reads what is not restricted. */
  | 'READER';

/** An email address and a password. */
export type SignInInput = {
  /** The email address of the account, in any case. */
  email: string;
  /** The password. */
  password: string;
};

/** What becomes of the relationships of a board that ends without a successor. */
export type TiesAfterEnd =
  /** They end on the same day; what was only proposed is withdrawn. */
  | 'END'
  /** They stay as they are, to be ended or given to others one by one. */
  | 'KEEP';

/** When an action is to be done. Words alone are read, as in "November 2025" or "January to June 2026"; dates alone are put into words. */
export type TimescaleInput = {
  /** Last day by which it is due; for a month or a year, any day of it: its last day is kept. Null when the words name none. */
  dueOn?: string | null | undefined;
  /** Whether it goes on. Not so unless told. */
  isOngoing?: boolean | null | undefined;
  /** How exactly the due date is known: DAY unless told. */
  precision?: DatePrecision | null | undefined;
  /** First day, if there is one. */
  startOn?: string | null | undefined;
  /** The words as published. */
  text?: string | null | undefined;
};

/** A token to make. */
export type TokenCreateInput = {
  /** When it ends: at most a year from now. */
  expiresAt: string;
  /** What it is for, such as "Power BI of the performance team". */
  name: string;
  /** How many nodes one request may ask for. The usual number unless told. */
  nodeLimit?: number | null | undefined;
  /** How many requests a minute it may make. The usual number unless told. */
  requestsPerMinute?: number | null | undefined;
  /** What it may read. All unless told. */
  scope?: TokenScope;
  /** The board or the plan, where the scope is one. */
  scopeId?: string | null | undefined;
};

/** What a token may read. Nothing restricted, whatever its scope. */
export type TokenScope =
  /** The whole register. */
  | 'ALL'
  /** One board, and the plans that it oversees, owns or monitors, with their parts. */
  | 'BOARD'
  /** One plan with its parts. */
  | 'PLAN';

/** Why an entry was refused. The message says what to do. */
export type UserErrorCode =
  /** Somebody changed it since it was read. The current object comes with the error. */
  | 'CONFLICT'
  /** It would lead back to where it began. */
  | 'CYCLE'
  /** An end would come before a start. */
  | 'DATE_ORDER'
  /** The register has it already for this time. */
  | 'DUPLICATE'
  /** Nothing was given to change. */
  | 'EMPTY_UPDATE'
  /** It was good for a time only, or once only. */
  | 'EXPIRED'
  /** It is for others to do: the role of the account does not stretch to this thing. */
  | 'FORBIDDEN'
  /** It is not of the form that is wanted. */
  | 'INVALID'
  /** Other records hang on it. */
  | 'IN_USE'
  /** The relationship catalogue does not allow it. */
  | 'NOT_ALLOWED'
  /** There is no such thing in the register. */
  | 'NOT_FOUND'
  /** Only one such relationship may be in force at a time. */
  | 'ONE_AT_A_TIME'
  /** Something that is needed was left out. */
  | 'REQUIRED'
  /** Another record has this address, number or identifier. */
  | 'TAKEN'
  /** It is longer than the register takes. */
  | 'TOO_LONG'
  /** It was tried too often. It can be tried again after a while. */
  | 'TOO_MANY'
  /** The password could be guessed. */
  | 'WEAK_PASSWORD'
  /** What was given to prove who one is, is not right. */
  | 'WRONG_CREDENTIALS'
  /** There is such a thing, and it is of another kind. */
  | 'WRONG_KIND'
  /** It cannot be done to a thing in this state. */
  | 'WRONG_STATE';

type Ref_Action_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type Ref_Board_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type Ref_Document_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type Ref_Organisation_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type Ref_Outcome_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type Ref_Person_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type Ref_Plan_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type Ref_Post_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type Ref_Priority_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

export type RefFragment =
  | Ref_Action_Fragment
  | Ref_Board_Fragment
  | Ref_Document_Fragment
  | Ref_Organisation_Fragment
  | Ref_Outcome_Fragment
  | Ref_Person_Fragment
  | Ref_Plan_Fragment
  | Ref_Post_Fragment
  | Ref_Priority_Fragment
;

type NodeRef_Action_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string };

type NodeRef_Board_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type NodeRef_Document_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type NodeRef_Organisation_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type NodeRef_Outcome_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string };

type NodeRef_Person_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type NodeRef_Plan_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type NodeRef_Post_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type NodeRef_Priority_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string };

export type NodeRefFragment =
  | NodeRef_Action_Fragment
  | NodeRef_Board_Fragment
  | NodeRef_Document_Fragment
  | NodeRef_Organisation_Fragment
  | NodeRef_Outcome_Fragment
  | NodeRef_Person_Fragment
  | NodeRef_Plan_Fragment
  | NodeRef_Post_Fragment
  | NodeRef_Priority_Fragment
;

export type DatePartsFragment = { date: string | null, precision: DatePrecision | null, text: string | null };

export type ValidityPartsFragment = { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null };

export type CitationPartsFragment = { id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } };

export type RelationshipPartsFragment = { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  , target:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
   };

export type CitedRelationshipFragment = { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  , target:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
   };

export type TimescalePartsFragment = { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean };

export type NodesByIdsQueryVariables = Exact<{
  ids: Array<string> | string;
  asAt?: string | null | undefined;
}>;


export type NodesByIdsQuery = { nodes: Array<
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | Record<PropertyKey, never>
   | null> };

export type SearchRegisterQueryVariables = Exact<{
  query: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchRegisterQuery = { search: { totalCount: number, nodes: Array<{ headline: string, node:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }> } };

export type RestrictionPartsFragment = { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> };

type RestrictedRef_Action_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

type RestrictedRef_Board_Fragment = { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

type RestrictedRef_Document_Fragment = { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

type RestrictedRef_Organisation_Fragment = { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

type RestrictedRef_Outcome_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

type RestrictedRef_Person_Fragment = { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

type RestrictedRef_Plan_Fragment = { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

type RestrictedRef_Post_Fragment = { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

type RestrictedRef_Priority_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null };

export type RestrictedRefFragment =
  | RestrictedRef_Action_Fragment
  | RestrictedRef_Board_Fragment
  | RestrictedRef_Document_Fragment
  | RestrictedRef_Organisation_Fragment
  | RestrictedRef_Outcome_Fragment
  | RestrictedRef_Person_Fragment
  | RestrictedRef_Plan_Fragment
  | RestrictedRef_Post_Fragment
  | RestrictedRef_Priority_Fragment
;

export type RightsOfQueryVariables = Exact<{
  id: string;
}>;


export type RightsOfQuery = { node:
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null, plan: { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null } }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null, plan: { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null } }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, viewerCanCite: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null, plan: { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null } }
    | { version: number, viewerCanUpdate: boolean, viewerCanRetract: boolean, restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } | null, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null }
       }
    | Record<PropertyKey, never>
   | null };

export type ViewerRoleQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerRoleQuery = { viewer: { name: string, role: Role | null } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: Role | null, account: { id: string, mustChangePassword: boolean } | null } };

export type SignInMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInMethodsQuery = { signInMethods: { password: boolean, singleSignOnUrl: string | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { role: Role | null }, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { viewer: { role: Role | null }, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PasswordSetMutationVariables = Exact<{
  input: PasswordSetInput;
}>;


export type PasswordSetMutation = { passwordSet: { viewer: { role: Role | null }, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { viewer: { role: Role | null }, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { viewer: { name: string, role: Role | null, account: { id: string, email: string, hasPassword: boolean, mustChangePassword: boolean, clearances: Array<{ thing:
          | { id: string, reference: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string } }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, reference: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, reference: string, kind: NodeKind, name: string, slug: string }
          | { recordedOn: string, id: string, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } }
          | { type: RelationshipType, id: string, source:
              | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            , target:
              | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { id: string, kind: NodeKind, name: string, slug: string }
              | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
             }
         }> } | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null, posts: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, sessions: Array<{ id: string, isCurrent: boolean, userAgent: string | null, createdAt: string, lastSeenAt: string, expiresAt: string }> } };

export type SessionEndMutationVariables = Exact<{
  id: string;
}>;


export type SessionEndMutation = { sessionEnd: { account: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type SessionsEndMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionsEndMutation = { sessionsEnd: { account: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AccountRowFragment = { id: string, version: number, email: string, name: string, role: Role, status: AccountStatus, lastSeenAt: string | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, version: number, email: string, name: string, role: Role, status: AccountStatus, lastSeenAt: string | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null }> } };

export type AccountInviteMutationVariables = Exact<{
  input: AccountInviteInput;
}>;


export type AccountInviteMutation = { accountInvite: { link: string | null, linkExpiresAt: string | null, account: { id: string, version: number, email: string, name: string, role: Role, status: AccountStatus, lastSeenAt: string | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AccountResetPasswordMutationVariables = Exact<{
  input: AccountVersionInput;
}>;


export type AccountResetPasswordMutation = { accountResetPassword: { link: string | null, linkExpiresAt: string | null, account: { id: string, version: number, email: string, name: string, role: Role, status: AccountStatus, lastSeenAt: string | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AccountUpdateMutationVariables = Exact<{
  input: AccountUpdateInput;
}>;


export type AccountUpdateMutation = { accountUpdate: { account: { id: string, version: number, email: string, name: string, role: Role, status: AccountStatus, lastSeenAt: string | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AccountDisableMutationVariables = Exact<{
  input: AccountVersionInput;
}>;


export type AccountDisableMutation = { accountDisable: { account: { id: string, version: number, email: string, name: string, role: Role, status: AccountStatus, lastSeenAt: string | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AccountEnableMutationVariables = Exact<{
  input: AccountVersionInput;
}>;


export type AccountEnableMutation = { accountEnable: { account: { id: string, version: number, email: string, name: string, role: Role, status: AccountStatus, lastSeenAt: string | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type TokensQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TokensQuery = { tokens: { totalCount: number, nodes: Array<{ id: string, name: string, scope: TokenScope, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, isUsable: boolean, scopedTo:
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | Record<PropertyKey, never>
       | null }> } };

export type TokenCreateMutationVariables = Exact<{
  input: TokenCreateInput;
}>;


export type TokenCreateMutation = { tokenCreate: { secret: string | null, token: { id: string, name: string, expiresAt: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type TokenRevokeMutationVariables = Exact<{
  id: string;
}>;


export type TokenRevokeMutation = { tokenRevoke: { token: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardBetweenQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type BoardBetweenQuery = { board: { boardType: BoardType, lastMeetingOn: string | null, meetingDates: Array<string>, id: string, kind: NodeKind, name: string, slug: string } | null };

export type LinesOnQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type LinesOnQuery = { board: { reportingLines: Array<{ steps: Array<{ node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }> } | null };

export type TiesOfBoardQueryVariables = Exact<{
  id: string;
  types: Array<RelationshipType> | RelationshipType;
  first: number;
  after?: string | null | undefined;
}>;


export type TiesOfBoardQuery = { board: { relationships: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         }> } } | null };

type EndParts_Action_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } };

type EndParts_Board_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type EndParts_Document_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type EndParts_Organisation_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type EndParts_Outcome_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } };

type EndParts_Person_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type EndParts_Plan_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type EndParts_Post_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type EndParts_Priority_Fragment = { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } };

export type EndPartsFragment =
  | EndParts_Action_Fragment
  | EndParts_Board_Fragment
  | EndParts_Document_Fragment
  | EndParts_Organisation_Fragment
  | EndParts_Outcome_Fragment
  | EndParts_Person_Fragment
  | EndParts_Plan_Fragment
  | EndParts_Post_Fragment
  | EndParts_Priority_Fragment
;

export type DifferenceBetweenQueryVariables = Exact<{
  filter: EcosystemFilter;
  from: string;
  to: string;
}>;


export type DifferenceBetweenQuery = { ecosystemDiff: { isComplete: boolean, nodes: Array<{ difference: Difference, date: string | null, sentence: string, node:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, plan: { id: string } }
        | { id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
        | { id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
        | { id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, plan: { id: string } }
        | { id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
        | { id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
        | { id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, plan: { id: string } }
       }>, edges: Array<{ date: string | null, sentence: string, edge: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string } }
        , relationship: { citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null } }> } };

export type StandingPartsFragment = { isNote: boolean, reference: string, id: string, kind: NodeKind, name: string, slug: string, rating: { action: Rating | null, impact: Rating | null } | null, timescale: { text: string | null, dueOn: string | null, precision: DatePrecision | null } | null };

export type ActionsBeforeQueryVariables = Exact<{
  planId: string;
  day: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionsBeforeQuery = { actions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ isNote: boolean, reference: string, id: string, kind: NodeKind, name: string, slug: string, rating: { action: Rating | null, impact: Rating | null } | null, timescale: { text: string | null, dueOn: string | null, precision: DatePrecision | null } | null }> } };

export type ActionsAfterQueryVariables = Exact<{
  planId: string;
  day: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionsAfterQuery = { actions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ isNote: boolean, reference: string, id: string, kind: NodeKind, name: string, slug: string, progress: { nodes: Array<{ recordedOn: string }> }, rating: { action: Rating | null, impact: Rating | null } | null, timescale: { text: string | null, dueOn: string | null, precision: DatePrecision | null } | null }> } };

export type ReportsOnQueryVariables = Exact<{
  touched: Array<string> | string;
  day?: string | null | undefined;
}>;


export type ReportsOnQuery = { nodes: Array<
    | { id: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, timescaleRevisions: Array<{ approvedOn: string, reason: string, approvedByText: string | null, approvedBy:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }>, progress: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, recordedOn: string, actionRating: Rating | null, impactRating: Rating | null, commentary: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }> } }
    | Record<PropertyKey, never>
   | null> };

export type ReportPartsFragment = { id: string, recordedOn: string, actionRating: Rating | null, impactRating: Rating | null, commentary: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

export type EarlierReportsQueryVariables = Exact<{
  id: string;
  day?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EarlierReportsQuery = { action: { progress: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, recordedOn: string, actionRating: Rating | null, impactRating: Rating | null, commentary: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }> } } | null };

export type CitationCreateMutationVariables = Exact<{
  input: CitationCreateInput;
}>;


export type CitationCreateMutation = { citationCreate: { record:
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | Record<PropertyKey, never>
     | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type CitationRetractMutationVariables = Exact<{
  input: CitationRetractInput;
}>;


export type CitationRetractMutation = { citationRetract: { record:
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | { id: string, version: number }
      | Record<PropertyKey, never>
     | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type NeedsOfQueryVariables = Exact<{
  overdue: ActionFilter;
  dueSoon: ActionFilter;
  stale: ActionFilter;
}>;


export type NeedsOfQuery = { overdue: { totalCount: number, nodes: Array<{ isOverdue: boolean, reference: string, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null }> }, dueSoon: { totalCount: number, nodes: Array<{ isOverdue: boolean, reference: string, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null }> }, stale: { totalCount: number } };

export type NeedPartsFragment = { isOverdue: boolean, reference: string, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null };

export type HomeNewsQueryVariables = Exact<{
  since: string;
  meetingOn: DateRange;
}>;


export type HomeNewsQuery = { changes: { totalCount: number, nodes: Array<{ id: string, recordedAt: string, actor: string | null, summary: string, subject:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } }
        | { id: string }
        | Record<PropertyKey, never>
       | null }> }, boards: { totalCount: number, nodes: Array<{ nextMeetingOn: string | null, lastMeetingOn: string | null, id: string, kind: NodeKind, name: string, slug: string }> } };

export type ChangePartsFragment = { id: string, recordedAt: string, actor: string | null, summary: string, subject:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } }
    | { id: string }
    | Record<PropertyKey, never>
   | null };

export type ChangesSinceQueryVariables = Exact<{
  since?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChangesSinceQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, recordedAt: string, actor: string | null, summary: string, subject:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } }
        | { id: string }
        | Record<PropertyKey, never>
       | null }> } };

export type BoardChangeStatusMutationVariables = Exact<{
  input: BoardChangeStatusInput;
}>;


export type BoardChangeStatusMutation = { boardChangeStatus: { board: { boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, meetings: string | null, meetingDates: Array<string>, isDecisionMaking: boolean | null, termsOfReference: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PlanCloseMutationVariables = Exact<{
  input: PlanCloseInput;
}>;


export type PlanCloseMutation = { planClose: { plan: { planType: PlanType, status: PlanStatus | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PlanSupersedeMutationVariables = Exact<{
  input: PlanSupersedeInput;
}>;


export type PlanSupersedeMutation = { planSupersede: { plan: { planType: PlanType, status: PlanStatus | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PlanReorderMutationVariables = Exact<{
  input: PlanReorderInput;
}>;


export type PlanReorderMutation = { planReorder: { plan: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type OutcomeMoveMutationVariables = Exact<{
  input: OutcomeMoveInput;
}>;


export type OutcomeMoveMutation = { outcomeMove: { outcome: { reference: string, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { outcome: string } }, priority: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ActionMoveMutationVariables = Exact<{
  input: ActionMoveInput;
}>;


export type ActionMoveMutation = { actionMove: { action: { reference: string, isNote: boolean, accountableText: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, timescaleRevisions: Array<{ id: string }>, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { action: string } }, outcome: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ActionReviseTimescaleMutationVariables = Exact<{
  input: ActionReviseTimescaleInput;
}>;


export type ActionReviseTimescaleMutation = { actionReviseTimescale: { action: { reference: string, isNote: boolean, accountableText: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, timescaleRevisions: Array<{ id: string }>, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { action: string } }, outcome: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardCreateMutationVariables = Exact<{
  input: BoardCreateInput;
}>;


export type BoardCreateMutation = { boardCreate: { board: { boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, meetings: string | null, meetingDates: Array<string>, isDecisionMaking: boolean | null, termsOfReference: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardUpdateMutationVariables = Exact<{
  input: BoardUpdateInput;
}>;


export type BoardUpdateMutation = { boardUpdate: { board: { boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, meetings: string | null, meetingDates: Array<string>, isDecisionMaking: boolean | null, termsOfReference: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type BoardRetractMutation = { boardRetract: { board: { boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, meetings: string | null, meetingDates: Array<string>, isDecisionMaking: boolean | null, termsOfReference: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PlanCreateMutationVariables = Exact<{
  input: PlanCreateInput;
}>;


export type PlanCreateMutation = { planCreate: { plan: { planType: PlanType, status: PlanStatus | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PlanUpdateMutationVariables = Exact<{
  input: PlanUpdateInput;
}>;


export type PlanUpdateMutation = { planUpdate: { plan: { planType: PlanType, status: PlanStatus | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PlanRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type PlanRetractMutation = { planRetract: { plan: { planType: PlanType, status: PlanStatus | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PriorityCreateMutationVariables = Exact<{
  input: PriorityCreateInput;
}>;


export type PriorityCreateMutation = { priorityCreate: { priority: { reference: string, theme: string | null, successMeasures: Array<string>, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { priority: string } }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PriorityUpdateMutationVariables = Exact<{
  input: PriorityUpdateInput;
}>;


export type PriorityUpdateMutation = { priorityUpdate: { priority: { reference: string, theme: string | null, successMeasures: Array<string>, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { priority: string } }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PriorityRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type PriorityRetractMutation = { priorityRetract: { priority: { reference: string, theme: string | null, successMeasures: Array<string>, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { priority: string } }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type OutcomeCreateMutationVariables = Exact<{
  input: OutcomeCreateInput;
}>;


export type OutcomeCreateMutation = { outcomeCreate: { outcome: { reference: string, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { outcome: string } }, priority: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type OutcomeUpdateMutationVariables = Exact<{
  input: OutcomeUpdateInput;
}>;


export type OutcomeUpdateMutation = { outcomeUpdate: { outcome: { reference: string, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { outcome: string } }, priority: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type OutcomeRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type OutcomeRetractMutation = { outcomeRetract: { outcome: { reference: string, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { outcome: string } }, priority: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ActionCreateMutationVariables = Exact<{
  input: ActionCreateInput;
}>;


export type ActionCreateMutation = { actionCreate: { action: { reference: string, isNote: boolean, accountableText: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, timescaleRevisions: Array<{ id: string }>, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { action: string } }, outcome: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ActionUpdateMutationVariables = Exact<{
  input: ActionUpdateInput;
}>;


export type ActionUpdateMutation = { actionUpdate: { action: { reference: string, isNote: boolean, accountableText: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, timescaleRevisions: Array<{ id: string }>, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { action: string } }, outcome: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ActionRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type ActionRetractMutation = { actionRetract: { action: { reference: string, isNote: boolean, accountableText: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, timescaleRevisions: Array<{ id: string }>, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { action: string } }, outcome: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PostCreateMutationVariables = Exact<{
  input: PostCreateInput;
}>;


export type PostCreateMutation = { postCreate: { post: { isCollective: boolean, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PostUpdateMutationVariables = Exact<{
  input: PostUpdateInput;
}>;


export type PostUpdateMutation = { postUpdate: { post: { isCollective: boolean, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PostRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type PostRetractMutation = { postRetract: { post: { isCollective: boolean, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PersonCreateMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type PersonCreateMutation = { personCreate: { person: { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { personUpdate: { person: { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PersonRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type PersonRetractMutation = { personRetract: { person: { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type OrganisationCreateMutationVariables = Exact<{
  input: OrganisationCreateInput;
}>;


export type OrganisationCreateMutation = { organisationCreate: { organisation: { organisationType: OrganisationType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type OrganisationUpdateMutationVariables = Exact<{
  input: OrganisationUpdateInput;
}>;


export type OrganisationUpdateMutation = { organisationUpdate: { organisation: { organisationType: OrganisationType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type OrganisationRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type OrganisationRetractMutation = { organisationRetract: { organisation: { organisationType: OrganisationType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type DocumentCreateMutationVariables = Exact<{
  input: DocumentCreateInput;
}>;


export type DocumentCreateMutation = { documentCreate: { document: { documentType: DocumentType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, extracts: Array<{ reference: string, text: string, frameworkReference: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type DocumentUpdateMutationVariables = Exact<{
  input: DocumentUpdateInput;
}>;


export type DocumentUpdateMutation = { documentUpdate: { document: { documentType: DocumentType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, extracts: Array<{ reference: string, text: string, frameworkReference: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type DocumentRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type DocumentRetractMutation = { documentRetract: { document: { documentType: DocumentType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, extracts: Array<{ reference: string, text: string, frameworkReference: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ProgressOfQueryVariables = Exact<{
  id: string;
}>;


export type ProgressOfQuery = { action: { reference: string, viewerCanRecordProgress: boolean, id: string, kind: NodeKind, name: string, slug: string, plan: { ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }> }, progress: { nodes: Array<{ id: string, recordedOn: string, actionRating: Rating | null, impactRating: Rating | null, commentary: string | null }> } } | null };

export type ActionRecordProgressMutationVariables = Exact<{
  input: ActionRecordProgressInput;
}>;


export type ActionRecordProgressMutation = { actionRecordProgress: { progressUpdate: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type MyPostsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPostsQuery = { viewer: { account: { id: string } | null, person: { id: string, kind: NodeKind, name: string, slug: string } | null, posts: Array<{ id: string, kind: NodeKind, name: string, slug: string }> } };

export type ActionsOfPostQueryVariables = Exact<{
  filter: ActionFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionsOfPostQuery = { actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, isOverdue: boolean, viewerCanRecordProgress: boolean, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, rating: { action: Rating | null, impact: Rating | null } | null, plan: { id: string, kind: NodeKind, name: string, slug: string }, progress: { nodes: Array<{ id: string, recordedOn: string }> } }> } };

type NodeEdit_Action_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

type NodeEdit_Board_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

type NodeEdit_Document_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

type NodeEdit_Organisation_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

type NodeEdit_Outcome_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

type NodeEdit_Person_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

type NodeEdit_Plan_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

type NodeEdit_Post_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

type NodeEdit_Priority_Fragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type NodeEditFragment =
  | NodeEdit_Action_Fragment
  | NodeEdit_Board_Fragment
  | NodeEdit_Document_Fragment
  | NodeEdit_Organisation_Fragment
  | NodeEdit_Outcome_Fragment
  | NodeEdit_Person_Fragment
  | NodeEdit_Plan_Fragment
  | NodeEdit_Post_Fragment
  | NodeEdit_Priority_Fragment
;

export type FaultFragment = { field: Array<string> | null, message: string, code: UserErrorCode };

export type BoardEditFragment = { boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, meetings: string | null, meetingDates: Array<string>, isDecisionMaking: boolean | null, termsOfReference: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type PlanEditFragment = { planType: PlanType, status: PlanStatus | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type PriorityEditFragment = { reference: string, theme: string | null, successMeasures: Array<string>, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { priority: string } }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type OutcomeEditFragment = { reference: string, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { outcome: string } }, priority: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type ActionEditFragment = { reference: string, isNote: boolean, accountableText: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, timescaleRevisions: Array<{ id: string }>, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { action: string } }, outcome: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type PostEditFragment = { isCollective: boolean, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type PersonEditFragment = { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type OrganisationEditFragment = { organisationType: OrganisationType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type DocumentEditFragment = { documentType: DocumentType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, extracts: Array<{ reference: string, text: string, frameworkReference: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } };

export type BoardForEditQueryVariables = Exact<{
  id: string;
}>;


export type BoardForEditQuery = { board: { boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, meetings: string | null, meetingDates: Array<string>, isDecisionMaking: boolean | null, termsOfReference: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type PlanForEditQueryVariables = Exact<{
  id: string;
}>;


export type PlanForEditQuery = { plan: { planType: PlanType, status: PlanStatus | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type PriorityForEditQueryVariables = Exact<{
  id: string;
}>;


export type PriorityForEditQuery = { priority: { reference: string, theme: string | null, successMeasures: Array<string>, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { priority: string } }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type OutcomeForEditQueryVariables = Exact<{
  id: string;
}>;


export type OutcomeForEditQuery = { outcome: { reference: string, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { outcome: string } }, priority: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type ActionForEditQueryVariables = Exact<{
  id: string;
}>;


export type ActionForEditQuery = { action: { reference: string, isNote: boolean, accountableText: string | null, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, timescaleRevisions: Array<{ id: string }>, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { action: string } }, outcome: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type PostForEditQueryVariables = Exact<{
  id: string;
}>;


export type PostForEditQuery = { post: { isCollective: boolean, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type PersonForEditQueryVariables = Exact<{
  id: string;
}>;


export type PersonForEditQuery = { person: { version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type OrganisationForEditQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationForEditQuery = { organisation: { organisationType: OrganisationType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type DocumentForEditQueryVariables = Exact<{
  id: string;
}>;


export type DocumentForEditQuery = { document: { documentType: DocumentType, version: number, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, extracts: Array<{ reference: string, text: string, frameworkReference: string | null }>, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null } } | null };

export type VersionsOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type VersionsOfQuery = { nodes: Array<
    | { version: number, reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { version: number, id: string, kind: NodeKind, name: string, slug: string }
    | { version: number, id: string, kind: NodeKind, name: string, slug: string }
    | { version: number, id: string, kind: NodeKind, name: string, slug: string }
    | { version: number, reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { version: number, id: string, kind: NodeKind, name: string, slug: string }
    | { version: number, id: string, kind: NodeKind, name: string, slug: string }
    | { version: number, id: string, kind: NodeKind, name: string, slug: string }
    | { version: number, reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, version: number }
    | Record<PropertyKey, never>
   | null> };

export type CouncilsQueryVariables = Exact<{ [key: string]: never; }>;


export type CouncilsQuery = { organisations: { nodes: Array<{ id: string, kind: NodeKind, name: string, slug: string }> } };

export type AudienceAccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AudienceAccountsQuery = { audienceAccounts: { nodes: Array<{ id: string, name: string }> } };

export type RestrictedThingsQueryVariables = Exact<{
  offset?: number | null | undefined;
}>;


export type RestrictedThingsQuery = { restrictedThings: { totalCount: number, nodes: Array<{ thing:
        | { id: string, reference: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string } }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, reference: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, reference: string, kind: NodeKind, name: string, slug: string }
        | { recordedOn: string, id: string, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } }
        | { type: RelationshipType, id: string, source:
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          , target:
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
           }
      , restriction: { reason: string, since: string, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, accounts: Array<{ id: string, name: string }> } }> } };

export type ClearancesOfQueryVariables = Exact<{
  id: string;
}>;


export type ClearancesOfQuery = { account: { clearances: Array<{ thing:
        | { id: string, reference: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string } }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, reference: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, reference: string, kind: NodeKind, name: string, slug: string }
        | { recordedOn: string, id: string, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } }
        | { type: RelationshipType, id: string, source:
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          , target:
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
           }
       }> } | null };

type ThingParts_Action_Fragment = { id: string, reference: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string } };

type ThingParts_Board_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type ThingParts_Citation_Fragment = { id: string };

type ThingParts_Document_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type ThingParts_Organisation_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type ThingParts_Outcome_Fragment = { id: string, reference: string, kind: NodeKind, name: string, slug: string };

type ThingParts_Person_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type ThingParts_Plan_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type ThingParts_Post_Fragment = { id: string, kind: NodeKind, name: string, slug: string };

type ThingParts_Priority_Fragment = { id: string, reference: string, kind: NodeKind, name: string, slug: string };

type ThingParts_ProgressUpdate_Fragment = { recordedOn: string, id: string, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } };

type ThingParts_Relationship_Fragment = { type: RelationshipType, id: string, source:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  , target:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
   };

export type ThingPartsFragment =
  | ThingParts_Action_Fragment
  | ThingParts_Board_Fragment
  | ThingParts_Citation_Fragment
  | ThingParts_Document_Fragment
  | ThingParts_Organisation_Fragment
  | ThingParts_Outcome_Fragment
  | ThingParts_Person_Fragment
  | ThingParts_Plan_Fragment
  | ThingParts_Post_Fragment
  | ThingParts_Priority_Fragment
  | ThingParts_ProgressUpdate_Fragment
  | ThingParts_Relationship_Fragment
;

export type ClearancesFragment = { clearances: Array<{ thing:
      | { id: string, reference: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string } }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, reference: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, reference: string, kind: NodeKind, name: string, slug: string }
      | { recordedOn: string, id: string, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } }
      | { type: RelationshipType, id: string, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         }
     }> };

export type RestrictionSetMutationVariables = Exact<{
  input: RestrictionSetInput;
}>;


export type RestrictionSetMutation = { restrictionSet: { thing:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RestrictionLiftMutationVariables = Exact<{
  input: RestrictionLiftInput;
}>;


export type RestrictionLiftMutation = { restrictionLift: { thing:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type PreviewTieFragment = { id: string, type: RelationshipType, status: RelationshipStatus, source:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  , target:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
   };

export type EndPreviewFragment = { carriedOver: Array<{ relationship: { id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } }>, confirmed: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    , target:
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
     }>, doubled: Array<{ relationship: { id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }, twin: { id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } }>, ended: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    , target:
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
     }>, kept: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    , target:
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
     }>, orphaned: Array<{ gap: BoardEndGap, node:
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
     | null }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> };

export type BoardMergePreviewQueryVariables = Exact<{
  input: BoardMergeInput;
}>;


export type BoardMergePreviewQuery = { boardMergePreview: { carriedOver: Array<{ relationship: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         } }>, confirmed: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, doubled: Array<{ relationship: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         }, twin: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         } }>, ended: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, kept: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, orphaned: Array<{ gap: BoardEndGap, node:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       | null }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardReplacePreviewQueryVariables = Exact<{
  input: BoardReplaceInput;
}>;


export type BoardReplacePreviewQuery = { boardReplacePreview: { carriedOver: Array<{ relationship: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         } }>, confirmed: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, doubled: Array<{ relationship: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         }, twin: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         } }>, ended: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, kept: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, orphaned: Array<{ gap: BoardEndGap, node:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       | null }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardDissolvePreviewQueryVariables = Exact<{
  input: BoardDissolveInput;
}>;


export type BoardDissolvePreviewQuery = { boardDissolvePreview: { carriedOver: Array<{ relationship: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         } }>, confirmed: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, doubled: Array<{ relationship: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         }, twin: { id: string, type: RelationshipType, status: RelationshipStatus, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        , target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         } }>, ended: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, kept: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, orphaned: Array<{ gap: BoardEndGap, node:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       | null }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardMergeMutationVariables = Exact<{
  input: BoardMergeInput;
}>;


export type BoardMergeMutation = { boardMerge: { successor: { id: string, kind: NodeKind, name: string, slug: string } | null, boards: Array<{ id: string, version: number }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardReplaceMutationVariables = Exact<{
  input: BoardReplaceInput;
}>;


export type BoardReplaceMutation = { boardReplace: { successor: { id: string, kind: NodeKind, name: string, slug: string } | null, boards: Array<{ id: string, version: number }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type BoardDissolveMutationVariables = Exact<{
  input: BoardDissolveInput;
}>;


export type BoardDissolveMutation = { boardDissolve: { board: { version: number, id: string, kind: NodeKind, name: string, slug: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type TieEditFragment = { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  , target:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
   };

export type RelationshipCreateMutationVariables = Exact<{
  input: RelationshipCreateInput;
}>;


export type RelationshipCreateMutation = { relationshipCreate: { relationship: { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RelationshipUpdateMutationVariables = Exact<{
  input: RelationshipUpdateInput;
}>;


export type RelationshipUpdateMutation = { relationshipUpdate: { relationship: { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RelationshipConfirmMutationVariables = Exact<{
  input: RelationshipConfirmInput;
}>;


export type RelationshipConfirmMutation = { relationshipConfirm: { relationship: { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RelationshipEndMutationVariables = Exact<{
  input: RelationshipEndInput;
}>;


export type RelationshipEndMutation = { relationshipEnd: { relationship: { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RelationshipWithdrawMutationVariables = Exact<{
  input: RelationshipWithdrawInput;
}>;


export type RelationshipWithdrawMutation = { relationshipWithdraw: { relationship: { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RelationshipRetractMutationVariables = Exact<{
  input: RetractInput;
}>;


export type RelationshipRetractMutation = { relationshipRetract: { relationship: { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RelationshipsCreateMutationVariables = Exact<{
  input: Array<RelationshipCreateInput> | RelationshipCreateInput;
}>;


export type RelationshipsCreateMutation = { relationshipsCreate: { relationships: Array<{ version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RelationshipsEndMutationVariables = Exact<{
  input: Array<RelationshipEndInput> | RelationshipEndInput;
}>;


export type RelationshipsEndMutation = { relationshipsEnd: { relationships: Array<{ version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AppointmentCreateMutationVariables = Exact<{
  input: AppointmentCreateInput;
}>;


export type AppointmentCreateMutation = { appointmentCreate: { appointment: { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AppointmentEndMutationVariables = Exact<{
  input: RelationshipEndInput;
}>;


export type AppointmentEndMutation = { appointmentEnd: { appointment: { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type TieForEditQueryVariables = Exact<{
  id: string;
}>;


export type TieForEditQuery = { node:
    | { version: number, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      , target:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       }
    | Record<PropertyKey, never>
   | null };

export const DatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DatePartsFragment, unknown>;
export const ValidityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ValidityPartsFragment, unknown>;
export const RefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<RefFragment, unknown>;
export const NodeRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<NodeRefFragment, unknown>;
export const RelationshipPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<RelationshipPartsFragment, unknown>;
export const CitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<CitationPartsFragment, unknown>;
export const CitedRelationshipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]} as unknown as DocumentNode<CitedRelationshipFragment, unknown>;
export const RestrictionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restriction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<RestrictionPartsFragment, unknown>;
export const RestrictedRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictedRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<RestrictedRefFragment, unknown>;
export const AccountRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<AccountRowFragment, unknown>;
export const EndPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<EndPartsFragment, unknown>;
export const StandingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<StandingPartsFragment, unknown>;
export const ReportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actionRating"}},{"kind":"Field","name":{"kind":"Name","value":"impactRating"}},{"kind":"Field","name":{"kind":"Name","value":"commentary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]} as unknown as DocumentNode<ReportPartsFragment, unknown>;
export const TimescalePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}}]} as unknown as DocumentNode<TimescalePartsFragment, unknown>;
export const NeedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}}]} as unknown as DocumentNode<NeedPartsFragment, unknown>;
export const ChangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ChangePartsFragment, unknown>;
export const NodeEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}}]} as unknown as DocumentNode<NodeEditFragment, unknown>;
export const BoardEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDates"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaking"}},{"kind":"Field","name":{"kind":"Name","value":"termsOfReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}}]} as unknown as DocumentNode<BoardEditFragment, unknown>;
export const PlanEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}}]} as unknown as DocumentNode<PlanEditFragment, unknown>;
export const PriorityEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"successMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}}]} as unknown as DocumentNode<PriorityEditFragment, unknown>;
export const OutcomeEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<OutcomeEditFragment, unknown>;
export const ActionEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ActionEditFragment, unknown>;
export const PostEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}}]} as unknown as DocumentNode<PostEditFragment, unknown>;
export const PersonEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}}]} as unknown as DocumentNode<PersonEditFragment, unknown>;
export const OrganisationEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}}]} as unknown as DocumentNode<OrganisationEditFragment, unknown>;
export const DocumentEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"frameworkReference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}}]} as unknown as DocumentNode<DocumentEditFragment, unknown>;
export const ThingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ThingPartsFragment, unknown>;
export const ClearancesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Clearances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}}]} as unknown as DocumentNode<ClearancesFragment, unknown>;
export const PreviewTieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<PreviewTieFragment, unknown>;
export const FaultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<FaultFragment, unknown>;
export const EndPreviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardEndPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphaned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<EndPreviewFragment, unknown>;
export const TieEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]} as unknown as DocumentNode<TieEditFragment, unknown>;
export const NodesByIdsDocument = {"__meta__":{"hash":"sha256:690ee496ec209af06f22c20aff46de1bf8e405ef0a672cdad67eb37618a7d9ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesByIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<NodesByIdsQuery, NodesByIdsQueryVariables>;
export const SearchRegisterDocument = {"__meta__":{"hash":"sha256:1db3777576f8524510f7e2ec6dd2c85f8b8971111911027b244ee82482cbcb96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<SearchRegisterQuery, SearchRegisterQueryVariables>;
export const RightsOfDocument = {"__meta__":{"hash":"sha256:ffb66144e322d90b6083b4d19a1858a3185e3b7ca00be52c6a2852a848e70610"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRetract"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCite"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictionParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRetract"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restriction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictedRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RightsOfQuery, RightsOfQueryVariables>;
export const ViewerRoleDocument = {"__meta__":{"hash":"sha256:4dd6a827b04099ba43415e12b5b46c0d5ebd7014584085e68ffba847a42aa781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ViewerRoleQuery, ViewerRoleQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:13adb2d170dd599964fe5dca2ecf22cebd84454bb8be490a873003c7c2dd606b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInMethodsDocument = {"__meta__":{"hash":"sha256:841b0a48db410c061f213bdaaeda7559a11668d982d7cf215baab98dab27f84f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"singleSignOnUrl"}}]}}]}}]} as unknown as DocumentNode<SignInMethodsQuery, SignInMethodsQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:22d267c65e43a12509a5e22417f12fe98cff3287ce1e6e23eb00041670590f9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:6c4c66ac29c78545546ed02645e266a4debb638ef83b0bd0e470614fdfdd87dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const PasswordSetDocument = {"__meta__":{"hash":"sha256:fa39cb7ad4d8c5cc95d86f11045a90fbf1eb55bcacca384a4e13e71e4836e4f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PasswordSetMutation, PasswordSetMutationVariables>;
export const PasswordChangeDocument = {"__meta__":{"hash":"sha256:a4d75bf815c6276eb09727c2ae55b180b691ffd2487962e10443436e43a07d3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const MyAccountDocument = {"__meta__":{"hash":"sha256:5b7ed0244d831adae8d201b17b1e3b4ff9a894f384479b2b032918129b5d5e75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Clearances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Clearances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingParts"}}]}}]}}]}}]} as unknown as DocumentNode<MyAccountQuery, MyAccountQueryVariables>;
export const SessionEndDocument = {"__meta__":{"hash":"sha256:a7095b3a6b7e4297e21a09411de0eff8ff937b4ebca10a7557e024cefae1f391"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<SessionEndMutation, SessionEndMutationVariables>;
export const SessionsEndDocument = {"__meta__":{"hash":"sha256:c63416acde98ffba86b7383fb31de0a85757567e8dff9263b18637f775982bb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionsEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<SessionsEndMutation, SessionsEndMutationVariables>;
export const AccountsDocument = {"__meta__":{"hash":"sha256:16f2f997165a04ba30ec989b831937a2eb79ff58ff327a42ac128aceebc0086f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const AccountInviteDocument = {"__meta__":{"hash":"sha256:da285796c7570b84d8c8261c3304376f4f90207db23899f446d70f1743a3bc66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AccountInviteMutation, AccountInviteMutationVariables>;
export const AccountResetPasswordDocument = {"__meta__":{"hash":"sha256:254b90f8ffca86c2f2a37cb257759ce716ce145e018dfdf9c989772a1ffb92eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountResetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AccountResetPasswordMutation, AccountResetPasswordMutationVariables>;
export const AccountUpdateDocument = {"__meta__":{"hash":"sha256:e78fea34e6d9ef5596c09f50538cce0764d36c415ea20669dcbc694e5cd71c54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AccountUpdateMutation, AccountUpdateMutationVariables>;
export const AccountDisableDocument = {"__meta__":{"hash":"sha256:e50a566fa81c968bac34135d4b2a1165d6f7c762c09c065b2c2c1a45587aed9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountDisable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountDisable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AccountDisableMutation, AccountDisableMutationVariables>;
export const AccountEnableDocument = {"__meta__":{"hash":"sha256:deb9e129bde64f25c3aeab22dd38e0b1372b2bbe066dc7efa22277637af2f3c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountEnable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountEnable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AccountEnableMutation, AccountEnableMutationVariables>;
export const TokensDocument = {"__meta__":{"hash":"sha256:9019835acaac28aeb05f6ccc02d8c8d6c0d9c9c9ba1fa36b2729cf7cd9e126cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUsable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const TokenCreateDocument = {"__meta__":{"hash":"sha256:daf4ee4e3380a3b5b24737f0cf4be7a7f0da0ffb01d81c749bf99d8b9a4bdf94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TokenCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TokenCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<TokenCreateMutation, TokenCreateMutationVariables>;
export const TokenRevokeDocument = {"__meta__":{"hash":"sha256:316f5a75822c9a2cc26167864253aa68fdb9911deefbd94a5b4f30074b855c16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TokenRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<TokenRevokeMutation, TokenRevokeMutationVariables>;
export const BoardBetweenDocument = {"__meta__":{"hash":"sha256:88934488b69bc4dba510de84505984f6c02f01423809eb74a2c6c262d129fd41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDates"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<BoardBetweenQuery, BoardBetweenQueryVariables>;
export const LinesOnDocument = {"__meta__":{"hash":"sha256:b2a61b7d6901fdfe354a9737db2fce21d4d274cdc6be592086a60b1909d6f2e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinesOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinesOnQuery, LinesOnQueryVariables>;
export const TiesOfBoardDocument = {"__meta__":{"hash":"sha256:33ca7d39cfde93c99c501b726044ea2617d52a7809257b1ff3708e7df0068d8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TiesOfBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]} as unknown as DocumentNode<TiesOfBoardQuery, TiesOfBoardQueryVariables>;
export const DifferenceBetweenDocument = {"__meta__":{"hash":"sha256:ae1b5fe752ae104e0bf0285acd483e46398b491fa3a6fc45f1b1d3a5e297e72c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DifferenceBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EcosystemFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecosystemDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]} as unknown as DocumentNode<DifferenceBetweenQuery, DifferenceBetweenQueryVariables>;
export const ActionsBeforeDocument = {"__meta__":{"hash":"sha256:2f32b8937909b55cda3d723d88b4db96181c93cf85e4902f14db4e41f7ceeac0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionsBefore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]} as unknown as DocumentNode<ActionsBeforeQuery, ActionsBeforeQueryVariables>;
export const ActionsAfterDocument = {"__meta__":{"hash":"sha256:35d872d8f9675411930c9d676514df9e7ffcab24644c16aa31e882826266d9c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionsAfter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]} as unknown as DocumentNode<ActionsAfterQuery, ActionsAfterQueryVariables>;
export const ReportsOnDocument = {"__meta__":{"hash":"sha256:384da41bed4e1f95b5415ab4c1353be0e5446aae58a6e4e520799745ee281338"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportsOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"touched"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"touched"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"approvedByText"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actionRating"}},{"kind":"Field","name":{"kind":"Name","value":"impactRating"}},{"kind":"Field","name":{"kind":"Name","value":"commentary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<ReportsOnQuery, ReportsOnQueryVariables>;
export const EarlierReportsDocument = {"__meta__":{"hash":"sha256:e30a0c092a4a01853358c080aef9aa1413d0b8546b2a2b1590e1c96a67b1aa94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actionRating"}},{"kind":"Field","name":{"kind":"Name","value":"impactRating"}},{"kind":"Field","name":{"kind":"Name","value":"commentary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<EarlierReportsQuery, EarlierReportsQueryVariables>;
export const CitationCreateDocument = {"__meta__":{"hash":"sha256:1019f12196dcdccb133140145574968c594723320b8e696339d21fab7c8f5712"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CitationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CitationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citationCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<CitationCreateMutation, CitationCreateMutationVariables>;
export const CitationRetractDocument = {"__meta__":{"hash":"sha256:7622f09a2a6c3aa2a188b40fa75449204e7aa55bd45d77c81c6eda3554cd79d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CitationRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CitationRetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citationRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<CitationRetractMutation, CitationRetractMutationVariables>;
export const NeedsOfDocument = {"__meta__":{"hash":"sha256:4e17ef0279162bcadfa7ea2833575d2f0b92724ded60e2aa1a5693bbc0a7b028"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueSoon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedParts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dueSoon"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueSoon"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedParts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"stale"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stale"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}}]}}]} as unknown as DocumentNode<NeedsOfQuery, NeedsOfQueryVariables>;
export const HomeNewsDocument = {"__meta__":{"hash":"sha256:22b5e27613e3cb1fbfca8045c144a4ea20fe74de2d570c63a69941a12dd0104c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"includeConsequences"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetingOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingOn"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isInForce"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NEXT_MEETING_ON"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"nextMeetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeetingOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeNewsQuery, HomeNewsQueryVariables>;
export const ChangesSinceDocument = {"__meta__":{"hash":"sha256:62dc2301cb93ff3ae24707a19855dcd51156766206c73a1f8d63cd39799aeb3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeConsequences"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const BoardChangeStatusDocument = {"__meta__":{"hash":"sha256:efd5775aa68fdd55729c0f55dcf12cbed0812f4c0ad0ca6d45725ffd07379ce0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BoardChangeStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardChangeStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardChangeStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDates"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaking"}},{"kind":"Field","name":{"kind":"Name","value":"termsOfReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<BoardChangeStatusMutation, BoardChangeStatusMutationVariables>;
export const PlanCloseDocument = {"__meta__":{"hash":"sha256:406417c35c0846b3e2e884943621691f14202461bbe9bede32b606cf0c59820a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PlanCloseMutation, PlanCloseMutationVariables>;
export const PlanSupersedeDocument = {"__meta__":{"hash":"sha256:59f3df6674ee25845e20173b38f7b9f95a4d517e5ee94722f0e545867a25e4cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSupersede"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSupersedeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSupersede"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PlanSupersedeMutation, PlanSupersedeMutationVariables>;
export const PlanReorderDocument = {"__meta__":{"hash":"sha256:4ad7085bd2893d81542fef292635d2f9fb52786cb4f91ca3d90ce053e24b1067"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanReorder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanReorderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planReorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PlanReorderMutation, PlanReorderMutationVariables>;
export const OutcomeMoveDocument = {"__meta__":{"hash":"sha256:0aa92906938a4ab1bfb5d9581c712e57e8775da719930ddabd5d15c9cd77051c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutcomeMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomeMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<OutcomeMoveMutation, OutcomeMoveMutationVariables>;
export const ActionMoveDocument = {"__meta__":{"hash":"sha256:ddf19e88dea0324b1d17fa4ffbe9bed02aa4b1e0e26928667af47923c719126d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActionMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<ActionMoveMutation, ActionMoveMutationVariables>;
export const ActionReviseTimescaleDocument = {"__meta__":{"hash":"sha256:346a82ee162aeaf946ccb49a91164003d1b9705b4be9e6b9bf42fad86ac58296"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActionReviseTimescale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionReviseTimescaleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionReviseTimescale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<ActionReviseTimescaleMutation, ActionReviseTimescaleMutationVariables>;
export const BoardCreateDocument = {"__meta__":{"hash":"sha256:543693b98d4df3aa2dc891a55cb3245d45bce0dcf9c0553b6a91c67fc2d5d728"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BoardCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDates"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaking"}},{"kind":"Field","name":{"kind":"Name","value":"termsOfReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<BoardCreateMutation, BoardCreateMutationVariables>;
export const BoardUpdateDocument = {"__meta__":{"hash":"sha256:cd89e47fe439fdd93ced4c39845de83859f9d9c88824048394a255bf2b3ca5fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BoardUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDates"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaking"}},{"kind":"Field","name":{"kind":"Name","value":"termsOfReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<BoardUpdateMutation, BoardUpdateMutationVariables>;
export const BoardRetractDocument = {"__meta__":{"hash":"sha256:754a51d2cb100d322b110c0c3afe2bb648675db88613bd750292820dda568771"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BoardRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDates"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaking"}},{"kind":"Field","name":{"kind":"Name","value":"termsOfReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<BoardRetractMutation, BoardRetractMutationVariables>;
export const PlanCreateDocument = {"__meta__":{"hash":"sha256:2dff99a25ce78a6a2673af765dabee077502fb3ebc2c618f3426ad498fb80ebd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PlanCreateMutation, PlanCreateMutationVariables>;
export const PlanUpdateDocument = {"__meta__":{"hash":"sha256:add33589c66bf332eff413d64b119a064caf445469ad1e97c956f360dbaa4f84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PlanUpdateMutation, PlanUpdateMutationVariables>;
export const PlanRetractDocument = {"__meta__":{"hash":"sha256:f39fefdeccbee38944b2cd81a4b4742504989c44b75cdfc8471b855d2f967815"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PlanRetractMutation, PlanRetractMutationVariables>;
export const PriorityCreateDocument = {"__meta__":{"hash":"sha256:439ce0ebada12db6960f22efde18a0b0767bb72c32bda57486ee1d292a974f9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PriorityCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"successMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PriorityCreateMutation, PriorityCreateMutationVariables>;
export const PriorityUpdateDocument = {"__meta__":{"hash":"sha256:e1a0151e0d83ffabe1c403540f89fffd357aaaf057efd4c9d3425bbc5f2b8374"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PriorityUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"successMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PriorityUpdateMutation, PriorityUpdateMutationVariables>;
export const PriorityRetractDocument = {"__meta__":{"hash":"sha256:e6874d83edecdcd83278a51ab859231544ed1619925f0094abcf95b3293c2bef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PriorityRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"successMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PriorityRetractMutation, PriorityRetractMutationVariables>;
export const OutcomeCreateDocument = {"__meta__":{"hash":"sha256:d6a8edd1465961a7fe8665351968dff17341886a7ce04617a0659cc0fa4affa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutcomeCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomeCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<OutcomeCreateMutation, OutcomeCreateMutationVariables>;
export const OutcomeUpdateDocument = {"__meta__":{"hash":"sha256:d545d609f0faeb005ae41247f7e37fdf950baa1ae2f18995568b25453cf69630"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutcomeUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomeUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<OutcomeUpdateMutation, OutcomeUpdateMutationVariables>;
export const OutcomeRetractDocument = {"__meta__":{"hash":"sha256:860602973204f45fe30ba094596182de5e1d9ce25ebeab9c84debb01610dafed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutcomeRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomeRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<OutcomeRetractMutation, OutcomeRetractMutationVariables>;
export const ActionCreateDocument = {"__meta__":{"hash":"sha256:f5a4a981442e2678d39446e2a9f7e2fcc9bc5be9818042533e8640a1a8ecfb54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<ActionCreateMutation, ActionCreateMutationVariables>;
export const ActionUpdateDocument = {"__meta__":{"hash":"sha256:f52ec923675cf50a5b1c7861b2623023a19fb154d2a9cc3b1a66773a58ad0bec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActionUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<ActionUpdateMutation, ActionUpdateMutationVariables>;
export const ActionRetractDocument = {"__meta__":{"hash":"sha256:e7b637580be35211ee0a0ba9eadd518f5e43a8df1f592438c41bd7e4998eb169"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActionRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<ActionRetractMutation, ActionRetractMutationVariables>;
export const PostCreateDocument = {"__meta__":{"hash":"sha256:eafcd1b4323ba8e43e03cc8b76b31192c5da4650b18f9e74295f5e9df574bf06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PostCreateMutation, PostCreateMutationVariables>;
export const PostUpdateDocument = {"__meta__":{"hash":"sha256:530b73fe097dba8044143e0c1184899870bd5495395f77729d72e0c52dd9ed56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PostUpdateMutation, PostUpdateMutationVariables>;
export const PostRetractDocument = {"__meta__":{"hash":"sha256:37d00cbbee7656a0d14d73292b19cf9b6a401df0fa06de674b3036a99ae95af1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PostRetractMutation, PostRetractMutationVariables>;
export const PersonCreateDocument = {"__meta__":{"hash":"sha256:d9cf259b790116a0eac1c0b444e251b17f0425d9498870003af11237982ff5e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PersonCreateMutation, PersonCreateMutationVariables>;
export const PersonUpdateDocument = {"__meta__":{"hash":"sha256:2b4173c131b86fbe7f1b7acb8e60e192563b7a7efd12b0978b189c2f4f20b478"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PersonUpdateMutation, PersonUpdateMutationVariables>;
export const PersonRetractDocument = {"__meta__":{"hash":"sha256:5566938233f7257173e8c898f86553a9b15866e8bbb3b59f2ce4cc15ffffa74f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<PersonRetractMutation, PersonRetractMutationVariables>;
export const OrganisationCreateDocument = {"__meta__":{"hash":"sha256:f1f77eb22a8afb20f80b48e47e70326c8adcd83d0e1abb02485e2f7c10f7c631"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganisationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<OrganisationCreateMutation, OrganisationCreateMutationVariables>;
export const OrganisationUpdateDocument = {"__meta__":{"hash":"sha256:2174b71cd9f2485ecf9fbc7de30afaa4a0be37c39e60f49eb7e1b8c490810353"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganisationUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<OrganisationUpdateMutation, OrganisationUpdateMutationVariables>;
export const OrganisationRetractDocument = {"__meta__":{"hash":"sha256:1cb14f01aef43027642ca62623240d902496ccf6a7d7baf20be456e86bb4f549"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganisationRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<OrganisationRetractMutation, OrganisationRetractMutationVariables>;
export const DocumentCreateDocument = {"__meta__":{"hash":"sha256:81c8c345aae5dc2d4a61997ad5872dc20db519f9979b948e03ec9f4490ed6870"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocumentCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"frameworkReference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<DocumentCreateMutation, DocumentCreateMutationVariables>;
export const DocumentUpdateDocument = {"__meta__":{"hash":"sha256:24d825f90351fd956a5e6180780df647af7f0d4bea1c8e56d8e8e408750c90f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocumentUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"frameworkReference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<DocumentUpdateMutation, DocumentUpdateMutationVariables>;
export const DocumentRetractDocument = {"__meta__":{"hash":"sha256:5149d794d8065121f050f95874fe5821749b5dbe478bfc83f49cbb44a9d22c4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocumentRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"frameworkReference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<DocumentRetractMutation, DocumentRetractMutationVariables>;
export const ProgressOfDocument = {"__meta__":{"hash":"sha256:79edab28a98933a0dfaf3eb4d686e3a46af64876de94a88363dc3643525d82d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgressOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordProgress"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actionRating"}},{"kind":"Field","name":{"kind":"Name","value":"impactRating"}},{"kind":"Field","name":{"kind":"Name","value":"commentary"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<ProgressOfQuery, ProgressOfQueryVariables>;
export const ActionRecordProgressDocument = {"__meta__":{"hash":"sha256:ed0addb2f3d3ed27488bd613026f73dbf6f3673d9f59f368adc00dab13800bf0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActionRecordProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRecordProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionRecordProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressUpdate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<ActionRecordProgressMutation, ActionRecordProgressMutationVariables>;
export const MyPostsDocument = {"__meta__":{"hash":"sha256:a6124c93bca5348302468322c7370f32988531ee9615de25440889fa424e119f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<MyPostsQuery, MyPostsQueryVariables>;
export const ActionsOfPostDocument = {"__meta__":{"hash":"sha256:9e36df1a7e0aab3f001cd21fc7addc18c672da3c440e33430e7512ab82070792"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionsOfPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordProgress"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}}]} as unknown as DocumentNode<ActionsOfPostQuery, ActionsOfPostQueryVariables>;
export const BoardForEditDocument = {"__meta__":{"hash":"sha256:76099a45d8f136307f95f29d887cacb4c2a317185f82ae19a1fe348ab7fc754d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDates"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaking"}},{"kind":"Field","name":{"kind":"Name","value":"termsOfReference"}}]}}]} as unknown as DocumentNode<BoardForEditQuery, BoardForEditQueryVariables>;
export const PlanForEditDocument = {"__meta__":{"hash":"sha256:9f7f8006327047b70dfdc944a564d1dff143cdeab2321bb6d3b8e4e8c78e5a28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}}]} as unknown as DocumentNode<PlanForEditQuery, PlanForEditQueryVariables>;
export const PriorityForEditDocument = {"__meta__":{"hash":"sha256:6503afbd6f7921ed76a7d0ea508611d59bcb2ff8792b42d990b33975093ffbcb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriorityForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"successMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]}}]} as unknown as DocumentNode<PriorityForEditQuery, PriorityForEditQueryVariables>;
export const OutcomeForEditDocument = {"__meta__":{"hash":"sha256:f3b37d267e9dc6948fa76c3870fdffe1273649db369bc7e1d4c75f314fc4e51e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutcomeForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]} as unknown as DocumentNode<OutcomeForEditQuery, OutcomeForEditQueryVariables>;
export const ActionForEditDocument = {"__meta__":{"hash":"sha256:28eaa137d9f7fa050447a29f04750192792be6a48c3b6eb328ff5ef3af203220"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]} as unknown as DocumentNode<ActionForEditQuery, ActionForEditQueryVariables>;
export const PostForEditDocument = {"__meta__":{"hash":"sha256:c916e1d4701854233910f7c0e41dd7c2d238de4664ed83e73651e9aa44c17396"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}}]}}]} as unknown as DocumentNode<PostForEditQuery, PostForEditQueryVariables>;
export const PersonForEditDocument = {"__meta__":{"hash":"sha256:fa270638743e91a0d08c0ef16c323c80b13bddf8f6fadfec1c0a72a5bb6374ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}}]}}]} as unknown as DocumentNode<PersonForEditQuery, PersonForEditQueryVariables>;
export const OrganisationForEditDocument = {"__meta__":{"hash":"sha256:3b3efea9bc35e373fd358e1a0685f9d4489a85c835116d248d8c9f6db4d97399"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}}]}}]} as unknown as DocumentNode<OrganisationForEditQuery, OrganisationForEditQueryVariables>;
export const DocumentForEditDocument = {"__meta__":{"hash":"sha256:eaecdf78d16999ed577096e35b0e161748b69564a07051e232bc191e915db5b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeEdit"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"frameworkReference"}}]}}]}}]} as unknown as DocumentNode<DocumentForEditQuery, DocumentForEditQueryVariables>;
export const VersionsOfDocument = {"__meta__":{"hash":"sha256:0550d75fb124e5aba794070a23eae640e94a7696bf634878ae6ccda809faa5c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<VersionsOfQuery, VersionsOfQueryVariables>;
export const CouncilsDocument = {"__meta__":{"hash":"sha256:df6ab7f905b37673e4aed1e8474cc5bd250987763bc380bae9bf62de97cf62f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organisationTypeIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNCIL"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<CouncilsQuery, CouncilsQueryVariables>;
export const AudienceAccountsDocument = {"__meta__":{"hash":"sha256:62749c90243023a03382be7ad233d7a83829821a3923531d7c25a0089b68c00b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AudienceAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audienceAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AudienceAccountsQuery, AudienceAccountsQueryVariables>;
export const RestrictedThingsDocument = {"__meta__":{"hash":"sha256:6783946c4db9890c4a4f79e4280de6db0383d53c7ad83f3de8577c1ac2cdfe52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RestrictedThings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restrictedThings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictionParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restriction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RestrictedThingsQuery, RestrictedThingsQueryVariables>;
export const ClearancesOfDocument = {"__meta__":{"hash":"sha256:9b5a9674daa9d4eae6cbbdb49a815adcd40f3ba58ac31beaeddd1390bb585cb5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClearancesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Clearances"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Clearances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingParts"}}]}}]}}]}}]} as unknown as DocumentNode<ClearancesOfQuery, ClearancesOfQueryVariables>;
export const RestrictionSetDocument = {"__meta__":{"hash":"sha256:d0c6c6ca76c0a0ad73b4730ff981f7fd7a312a091d22040c08e661cbd55a9452"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestrictionSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestrictionSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restrictionSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RestrictionSetMutation, RestrictionSetMutationVariables>;
export const RestrictionLiftDocument = {"__meta__":{"hash":"sha256:d783329b5be27e21785d82ea15d828099e65c8ab4ee13bbcef0321a9cefc1d31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestrictionLift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestrictionLiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restrictionLift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RestrictionLiftMutation, RestrictionLiftMutationVariables>;
export const BoardMergePreviewDocument = {"__meta__":{"hash":"sha256:4f8ad9cd0be25ad9c8951808ff275a9b45d10e295a89dc1efb0e9f90f94d345c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardMergePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardMergePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndPreview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardEndPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphaned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]} as unknown as DocumentNode<BoardMergePreviewQuery, BoardMergePreviewQueryVariables>;
export const BoardReplacePreviewDocument = {"__meta__":{"hash":"sha256:956e6a99de412a3eb580c9d343423a0bbcb8f179615ab2e77614f067d5655b9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardReplacePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardReplaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardReplacePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndPreview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardEndPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphaned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]} as unknown as DocumentNode<BoardReplacePreviewQuery, BoardReplacePreviewQueryVariables>;
export const BoardDissolvePreviewDocument = {"__meta__":{"hash":"sha256:1aeb9dff3185d40e79901f7fff821b4a4ea4b1bd3441f5523f7316bbfce5e19d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardDissolvePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardDissolveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardDissolvePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndPreview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardEndPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphaned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]} as unknown as DocumentNode<BoardDissolvePreviewQuery, BoardDissolvePreviewQueryVariables>;
export const BoardMergeDocument = {"__meta__":{"hash":"sha256:f20a47dd476fc86b9ad5e77aa932889a194e7d62583a77294b4c93ac728ef02d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BoardMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<BoardMergeMutation, BoardMergeMutationVariables>;
export const BoardReplaceDocument = {"__meta__":{"hash":"sha256:a5a3e8bdf9f4dce6efc66cec63585028175cbad1b1294854bdb5ba86216b5805"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BoardReplace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardReplaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardReplace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<BoardReplaceMutation, BoardReplaceMutationVariables>;
export const BoardDissolveDocument = {"__meta__":{"hash":"sha256:fa664e5e9211e0c61a05bc1f825f6d091200f9983013edf3463676390d75b4ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BoardDissolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardDissolveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardDissolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<BoardDissolveMutation, BoardDissolveMutationVariables>;
export const RelationshipCreateDocument = {"__meta__":{"hash":"sha256:04333fdf44ad78cbf472666a4faa8789cf1dfd9ad204915b375099f21b54275c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelationshipCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RelationshipCreateMutation, RelationshipCreateMutationVariables>;
export const RelationshipUpdateDocument = {"__meta__":{"hash":"sha256:8876e45d7e8124d1becc5f66e95ebf5139d3a6f5cb8551702061bf904599b329"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelationshipUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RelationshipUpdateMutation, RelationshipUpdateMutationVariables>;
export const RelationshipConfirmDocument = {"__meta__":{"hash":"sha256:134a9d72f7151cdfa51481b2c876ba343f01b30a374ebc165c91453ed10809b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelationshipConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RelationshipConfirmMutation, RelationshipConfirmMutationVariables>;
export const RelationshipEndDocument = {"__meta__":{"hash":"sha256:ba51b09165847cd5d751ca97825831fc946bfbc69f53f3f5ad9601b75b6f58d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelationshipEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RelationshipEndMutation, RelationshipEndMutationVariables>;
export const RelationshipWithdrawDocument = {"__meta__":{"hash":"sha256:9b140b033c0ab48045288f1caf3918308a50e41fe4ec7ac5a73d28518a892971"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelationshipWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RelationshipWithdrawMutation, RelationshipWithdrawMutationVariables>;
export const RelationshipRetractDocument = {"__meta__":{"hash":"sha256:a71f000130f54e4201ab39909ba16367514691f341a335608ff6c0c5d190dedb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelationshipRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RelationshipRetractMutation, RelationshipRetractMutationVariables>;
export const RelationshipsCreateDocument = {"__meta__":{"hash":"sha256:60f6edbf1adbf8d4b40a32b8790dc31d94bc86d725881b41009cb7769f5cbf3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelationshipsCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipCreateInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipsCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RelationshipsCreateMutation, RelationshipsCreateMutationVariables>;
export const RelationshipsEndDocument = {"__meta__":{"hash":"sha256:77b2d2d9988e7f28a9ed479e85daa634a8e0197857afe1fef5ef5fe300f64692"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelationshipsEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipEndInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipsEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<RelationshipsEndMutation, RelationshipsEndMutationVariables>;
export const AppointmentCreateDocument = {"__meta__":{"hash":"sha256:5f03332aa76d104124d0ac03ec8486bbe4deb404f3ddebd9934dea73cc1e808c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointmentCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AppointmentCreateMutation, AppointmentCreateMutationVariables>;
export const AppointmentEndDocument = {"__meta__":{"hash":"sha256:7b2e4c3236ca4657f26cec4847475bc112afb26939b33fb3a6d1458ae69c921a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointmentEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AppointmentEndMutation, AppointmentEndMutationVariables>;
export const TieForEditDocument = {"__meta__":{"hash":"sha256:78815a6045014f5905472096f3edf81bb8134010f921f20c63e7ea46252b2b69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieEdit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TieForEditQuery, TieForEditQueryVariables>;