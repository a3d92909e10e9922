export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the calendar of Europe/London, written YYYY-MM-DD, such as 2026-01-07. */
  Date: { input: string; output: string; }
  /** An instant in UTC, written as in 2026-01-07T19:00:00.000Z. */
  DateTime: { input: string; output: string; }
};

/** One thing that a plan promises to do. Its whole text is its description. */
export type Action = GovernanceNode & Node & {
  __typename?: 'Action';
  /** Who answers for it on the day: posts, boards or organisations. */
  accountable: Array<GovernanceNode>;
  /** The accountable and supporting parties in the words as published. */
  accountableText?: Maybe<Scalars['String']['output']>;
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** The line from this action up to the top: its outcome, priority, plan, the boards over it, and who answers for it. */
  goldenThread: GoldenThread;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** Whether it is only a cross-reference note among the actions, which nobody can complete. */
  isNote: Scalars['Boolean']['output'];
  /** Whether it was due before the day and is not rated BLUE (completed) by it. Never so without a due date. */
  isOverdue: Scalars['Boolean']['output'];
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** The outcome that it is part of. */
  outcome: Outcome;
  /** The plan that it is part of. */
  plan: Plan;
  /** Its place in the order of the plan, from 1. */
  position: Scalars['Int']['output'];
  /** The priority that it is part of. */
  priority: Priority;
  /** Progress reported by the day, newest first. */
  progress: ProgressUpdateConnection;
  /** Its newest rating by the day; null when none is recorded, which is not GREY. */
  rating?: Maybe<ActionRating>;
  /** Its number in the plan, such as "1.1 a". */
  reference: Scalars['String']['output'];
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** Who supports it on the day: posts, boards or organisations. */
  supportedBy: Array<GovernanceNode>;
  /** When it is to be done; null when the plan gives no timescale. */
  timescale?: Maybe<Timescale>;
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** One thing that a plan promises to do. Its whole text is its description. */
export type ActionProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a plan promises to do. Its whole text is its description. */
export type ActionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of actions. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<ActionEdge>;
  /** The rows of this page. */
  nodes: Array<Action>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of actions, with its cursor. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Action;
};

/** Which actions to list. All given conditions must hold. */
export type ActionFilter = {
  /** For which this post, board or organisation answers on the day, alone or jointly. */
  accountableId?: InputMaybe<Scalars['ID']['input']>;
  /** In a plan in which this board has a part on the day. */
  boardId?: InputMaybe<Scalars['ID']['input']>;
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Due in this time. */
  dueOn?: InputMaybe<DateRange>;
  /** With an accountable party on the day, or with none. */
  hasAccountable?: InputMaybe<Scalars['Boolean']['input']>;
  /** With progress reported by the day, or with none. */
  hasProgress?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a published timescale, or with none. */
  hasTimescale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose newest rating of the impact is one of these. */
  impactRatingIn?: InputMaybe<Array<Rating>>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cross-reference notes, or none of them. */
  isNote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Overdue on the day, or not. */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a rating recorded by the day, or with none. */
  isRated?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this outcome. */
  outcomeId?: InputMaybe<Scalars['ID']['input']>;
  /** In this plan. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** In this priority. */
  priorityId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose newest rating of the action is one of these. */
  ratingIn?: InputMaybe<Array<Rating>>;
  /** With this number in its plan. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Which this post, board or organisation supports on the day. */
  supportedById?: InputMaybe<Scalars['ID']['input']>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Action. Missing values come last. */
export type ActionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ActionOrderField;
};

/** What lists of Action can be ordered by. */
export type ActionOrderField =
  /** When it is due. */
  | 'DUE_ON'
  /** The name, whatever its case. */
  | 'NAME'
  /** The order of the plan. Over several plans, first positions first. */
  | 'POSITION'
  /** The number, letter by letter. */
  | 'REFERENCE'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

/** An action's newest rating by the day. A blue action never implies a blue impact. */
export type ActionRating = {
  __typename?: 'ActionRating';
  /** Rating of the action; null when that update rates only the impact. */
  action?: Maybe<Rating>;
  /** Rating of its impact; null when that update rates only the action. */
  impact?: Maybe<Rating>;
  /** The day on which the rating was reported. */
  recordedOn: Scalars['Date']['output'];
};

/** A board, committee, partnership, group or forum that meets. */
export type Board = GovernanceNode & Node & {
  __typename?: 'Board';
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** What sort of body it is. */
  boardType: BoardType;
  /** How often it meets; null when no paper says. */
  cadence?: Maybe<Cadence>;
  /** Who chairs or co-chairs it on the day: posts or people. */
  chairs: Array<GovernanceNode>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** Whether it takes decisions; null when no paper says. */
  isDecisionMaking?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** What the papers say of its meetings. */
  meetings?: Maybe<Scalars['String']['output']>;
  /** Who sits on it on the day: posts, people or organisations. */
  members: Array<GovernanceNode>;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** Plans that it has a part in on the day, each once. */
  plans: Array<Plan>;
  /** What it is for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Boards that replaced it, by the day. */
  replacedBy: Array<Board>;
  /** Boards that it replaced, by the day. */
  replaces: Array<Board>;
  /** Boards that report to it on the day. */
  reportingBoards: Array<Board>;
  /** Every path upward from the board on the day, to where it ends: boards reported to, accountable to, parent of, or escalated to. A path ends where it would come back to a board already in it. */
  reportingLines: Array<ReportingLine>;
  /** Boards that it reports to on the day. */
  reportsTo: Array<Board>;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** Where it stands in its life; null when no paper says. Merged, replaced or dissolved only from its end on: on an earlier day it was active. */
  status?: Maybe<BoardStatus>;
  /** Its terms of reference, as far as a paper states them. */
  termsOfReference?: Maybe<Scalars['String']['output']>;
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
  /** Who stands in for the chair on the day: posts or people. */
  viceChairs: Array<GovernanceNode>;
};


/** A board, committee, partnership, group or forum that meets. */
export type BoardPlansArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A board, committee, partnership, group or forum that meets. */
export type BoardRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of boards. */
export type BoardConnection = {
  __typename?: 'BoardConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<BoardEdge>;
  /** The rows of this page. */
  nodes: Array<Board>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of boards, with its cursor. */
export type BoardEdge = {
  __typename?: 'BoardEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Board;
};

/** Which boards to list. All given conditions must hold. */
export type BoardFilter = {
  /** Of this type. */
  boardType?: InputMaybe<BoardType>;
  /** Of one of these types. */
  boardTypeIn?: InputMaybe<Array<BoardType>>;
  /** Meeting this often. */
  cadence?: InputMaybe<Cadence>;
  /** Meeting as often as one of these. */
  cadenceIn?: InputMaybe<Array<Cadence>>;
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** With a line upward to another board on the day, or with none. */
  hasReportingLine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a part in this plan on the day. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** With this status. */
  status?: InputMaybe<BoardStatus>;
  /** With one of these statuses. */
  statusIn?: InputMaybe<Array<BoardStatus>>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Board. Missing values come last. */
export type BoardOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: BoardOrderField;
};

/** What lists of Board can be ordered by. */
export type BoardOrderField =
  /** The type, by its name. */
  | 'BOARD_TYPE'
  /** The name, whatever its case. */
  | 'NAME'
  /** Where it stands in its life, from proposed to dissolved. */
  | 'STATUS'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

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

/** Where a paper states a fact of the register. Each statement keeps its own citation, also where papers disagree. */
export type Citation = Node & {
  __typename?: 'Citation';
  /** Whether it cannot be true together with another citation of the same record: the papers disagree. */
  contradicts: Scalars['Boolean']['output'];
  /** The paper. */
  document: Document;
  /** Which field of the record it supports, such as "cadence"; null for the record as a whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** The node whose fact it supports, if it is one of a node. */
  node?: Maybe<GovernanceNode>;
  /** How the statement is read, or how it differs from another. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where in the paper: item, section, page, reference. */
  place?: Maybe<Scalars['String']['output']>;
  /** The paper's own words, a short run of them. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The relationship that it supports, if it is one of a relationship. */
  relationship?: Maybe<Relationship>;
};

/** A page of citations. */
export type CitationConnection = {
  __typename?: 'CitationConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<CitationEdge>;
  /** The rows of this page. */
  nodes: Array<Citation>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of citations, with its cursor. */
export type CitationEdge = {
  __typename?: 'CitationEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Citation;
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
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** On or after this day. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** On or before this day. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A range of instants, for reading only what changed since the last time. */
export type DateTimeRange = {
  /** At or after this instant. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** From which end of its relationships a node is seen. */
export type Direction =
  /** Either end. */
  | 'BOTH'
  /** The node is the target: "… REPORTS_TO this board". */
  | 'IN'
  /** The node is the source: "this board REPORTS_TO …". */
  | 'OUT';

/** A paper that states facts: a report, minutes, a published plan, guidance. */
export type Document = GovernanceNode & Node & {
  __typename?: 'Document';
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** Every fact that is cited from it. */
  citedFor: CitationConnection;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** What sort of paper it is. */
  documentType: DocumentType;
  /** Numbered passages of it, in its order. */
  extracts: Array<DocumentExtract>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** When it was published, or is dated; null when no paper says. */
  publishedOn?: Maybe<PublishedDate>;
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** A paper that states facts: a report, minutes, a published plan, guidance. */
export type DocumentCitedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A paper that states facts: a report, minutes, a published plan, guidance. */
export type DocumentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<DocumentEdge>;
  /** The rows of this page. */
  nodes: Array<Document>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of documents, with its cursor. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Document;
};

/** A numbered passage of a document, such as a recommendation of an inspection. */
export type DocumentExtract = {
  __typename?: 'DocumentExtract';
  /** What it refers to in a national framework, as published. */
  frameworkReference?: Maybe<Scalars['String']['output']>;
  /** How the document numbers or names it, such as "Recommendation 1". */
  reference: Scalars['String']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** Which documents to list. All given conditions must hold. */
export type DocumentFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this type. */
  documentType?: InputMaybe<DocumentType>;
  /** Of one of these types. */
  documentTypeIn?: InputMaybe<Array<DocumentType>>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Published in this time. */
  publishedOn?: InputMaybe<DateRange>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Document. Missing values come last. */
export type DocumentOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DocumentOrderField;
};

/** What lists of Document can be ordered by. */
export type DocumentOrderField =
  /** The type, by its name. */
  | 'DOCUMENT_TYPE'
  /** The name, whatever its case. */
  | 'NAME'
  /** When it was published. */
  | 'PUBLISHED_ON'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

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

/** The map: nodes, and the ties among them, as at a day. */
export type Ecosystem = {
  __typename?: 'Ecosystem';
  /** The ties among those nodes. */
  edges: Array<EcosystemEdge>;
  /** Whether all nodes are there. A map holds at most 5000 nodes: narrow the filter when it is false. */
  isComplete: Scalars['Boolean']['output'];
  /** The nodes of the map, by kind and name. */
  nodes: Array<GovernanceNode>;
};

/** A tie on the map: a relationship, or the containment of a part in its plan (PART_OF). */
export type EcosystemEdge = {
  __typename?: 'EcosystemEdge';
  /** The relationship's id; for containment a made-up one, stable for the part. */
  id: Scalars['ID']['output'];
  /** Whether it is containment, read from the plan itself. */
  isDerived: Scalars['Boolean']['output'];
  /** The relationship itself; null for containment. */
  relationship?: Maybe<Relationship>;
  /** The node that it starts from. */
  source: GovernanceNode;
  /** Stated as a fact, or only proposed. */
  status: RelationshipStatus;
  /** The node that it leads to. */
  target: GovernanceNode;
  /** Its type. Read "source LABEL target". */
  type: RelationshipType;
  /** First day on which it holds; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it holds no more; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Which part of the map to show. All given conditions must hold. */
export type EcosystemFilter = {
  /** Like "nodeIds", for one board. */
  boardId?: InputMaybe<Scalars['ID']['input']>;
  /** Only nodes of the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** How many steps from the given nodes: 1 unless told, at most 6. */
  depth?: InputMaybe<Scalars['Int']['input']>;
  /** Whether proposed boards and ties are shown. They are unless told. */
  includeProposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds. Boards and plans unless told. */
  kinds?: InputMaybe<Array<NodeKind>>;
  /** Only these nodes and what is tied to them within "depth" steps. At most 100. */
  nodeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Like "nodeIds", for one plan and, where their kinds are shown, all its parts. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Only ties of these types. All unless told. */
  relationshipTypes?: InputMaybe<Array<RelationshipType>>;
};

/** The line that runs from a place's vision, through its boards and plans, to one action and the party who answers for it. */
export type GoldenThread = {
  __typename?: 'GoldenThread';
  /** Who answers for the action on the day. */
  accountable: Array<GovernanceNode>;
  /** The outcome that the action serves. */
  outcome: Outcome;
  /** Every path from the action up to the top: one for each overseeing, owning or monitoring board and each reporting line from it. One path that ends at the plan where no board is over it. */
  paths: Array<GoldenThreadPath>;
  /** The plan that promises the action. */
  plan: Plan;
  /** The priority above the outcome. */
  priority: Priority;
  /** Who supports it on the day. */
  supportedBy: Array<GovernanceNode>;
  /** The strategies and plans above that plan, up to the vision. */
  vision: Array<Plan>;
};

/** One path from an action up to the top. */
export type GoldenThreadPath = {
  __typename?: 'GoldenThreadPath';
  /** The steps in order: action, outcome, priority, plan, board, and so on up. */
  steps: Array<GoldenThreadStep>;
};

/** One step of a golden thread. */
export type GoldenThreadStep = {
  __typename?: 'GoldenThreadStep';
  /** The action, outcome, priority, plan, board or organisation here. */
  node: GovernanceNode;
  /** The relationship itself, with its dates and citations; null inside the plan, where the parts are simply contained. */
  relationship?: Maybe<Relationship>;
  /** How this step is tied to the one before it; null for the action itself. For a board over a plan, read "board OVERSEES plan". */
  relationshipType?: Maybe<RelationshipType>;
};

/** Anything that the register keeps: a board, a plan or a part of one, a post, a person, an organisation, a document. */
export type GovernanceNode = {
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** Anything that the register keeps: a board, a plan or a part of one, a post, a person, an organisation, a document. */
export type GovernanceNodeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A record's name in somebody else's register. */
export type Identifier = {
  __typename?: 'Identifier';
  /** Whose scheme it is, such as ONS or DfE. */
  scheme: Scalars['String']['output'];
  /** The value in that scheme, such as E08000002. */
  value: Scalars['String']['output'];
};

/** Anything with an identifier of its own. */
export type Node = {
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
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

/** Which way a list runs. Missing values come last either way. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** A council, department, health body, partnership, service or team. */
export type Organisation = GovernanceNode & Node & {
  __typename?: 'Organisation';
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Boards that it sits on, on the day. */
  boards: Array<Board>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** What sort of organisation it is. */
  organisationType: OrganisationType;
  /** Posts in it on the day. */
  posts: Array<Post>;
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** A council, department, health body, partnership, service or team. */
export type OrganisationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<OrganisationEdge>;
  /** The rows of this page. */
  nodes: Array<Organisation>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of organisations, with its cursor. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Organisation;
};

/** Which organisations to list. All given conditions must hold. */
export type OrganisationFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this type. */
  organisationType?: InputMaybe<OrganisationType>;
  /** Of one of these types. */
  organisationTypeIn?: InputMaybe<Array<OrganisationType>>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Organisation. Missing values come last. */
export type OrganisationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OrganisationOrderField;
};

/** What lists of Organisation can be ordered by. */
export type OrganisationOrderField =
  /** The name, whatever its case. */
  | 'NAME'
  /** The type, by its name. */
  | 'ORGANISATION_TYPE'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

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

/** The middle level inside a plan: a desired outcome, or a setting. */
export type Outcome = GovernanceNode & Node & {
  __typename?: 'Outcome';
  /** Its actions, in the order of the plan. */
  actions: Array<Action>;
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** The plan that it is part of. */
  plan: Plan;
  /** Its place in the order of the plan, from 1. */
  position: Scalars['Int']['output'];
  /** The priority that it is part of. */
  priority: Priority;
  /** Its number in the plan. */
  reference: Scalars['String']['output'];
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** The middle level inside a plan: a desired outcome, or a setting. */
export type OutcomeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  __typename?: 'OutcomeConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<OutcomeEdge>;
  /** The rows of this page. */
  nodes: Array<Outcome>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of outcomes, with its cursor. */
export type OutcomeEdge = {
  __typename?: 'OutcomeEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Outcome;
};

/** Which outcomes to list. All given conditions must hold. */
export type OutcomeFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this plan. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** In this priority. */
  priorityId?: InputMaybe<Scalars['ID']['input']>;
  /** With this number in its plan. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Outcome. Missing values come last. */
export type OutcomeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OutcomeOrderField;
};

/** What lists of Outcome can be ordered by. */
export type OutcomeOrderField =
  /** The name, whatever its case. */
  | 'NAME'
  /** The order of the plan. */
  | 'POSITION'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

/** Where a page of a connection stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row: give it as "after" for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person whom the public record names in a role. */
export type Person = GovernanceNode & Node & {
  __typename?: 'Person';
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Boards that the person chairs or sits on in their own name, on the day. */
  boards: Array<Board>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** The posts held on the day. */
  posts: Array<Post>;
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** A person whom the public record names in a role. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** The rows of this page. */
  nodes: Array<Person>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of people, with its cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Person;
};

/** Which people to list. All given conditions must hold. */
export type PersonFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Person. Missing values come last. */
export type PersonOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PersonOrderField;
};

/** What lists of Person can be ordered by. */
export type PersonOrderField =
  /** The name, whatever its case. */
  | 'NAME'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

/** A plan or strategy that sets out what is to be done. */
export type Plan = GovernanceNode & Node & {
  __typename?: 'Plan';
  /** How many actions it has, cross-reference notes not counted. */
  actionCount: Scalars['Int']['output'];
  /** Its actions, in its order unless told. */
  actions: ActionConnection;
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Boards with a part in it on the day, each once. */
  boards: Array<Board>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** When the time that it plans for ends. */
  endsOn?: Maybe<PublishedDate>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** What it calls the levels of its tree. */
  labels: PlanLabels;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** What sort of plan it is. */
  planType: PlanType;
  /** The highest level of its tree, in its order. */
  priorities: Array<Priority>;
  /** What its ratings mean, as it publishes them. Empty when it publishes no key. */
  ratingKey: Array<RatingKeyEntry>;
  /** How its actions stand on the day. */
  ratingSummary: RatingSummary;
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Plans that it serves on the day, directly or through others: those it delivers or contributes to, and strategies it is aligned with. */
  serves: Array<Plan>;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** When the time that it plans for begins. */
  startsOn?: Maybe<PublishedDate>;
  /** Where it stands in its life; null when no paper says. */
  status?: Maybe<PlanStatus>;
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** A plan or strategy that sets out what is to be done. */
export type PlanActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionOrder>>;
};


/** A plan or strategy that sets out what is to be done. */
export type PlanBoardsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A plan or strategy that sets out what is to be done. */
export type PlanRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of plans. */
export type PlanConnection = {
  __typename?: 'PlanConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<PlanEdge>;
  /** The rows of this page. */
  nodes: Array<Plan>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of plans, with its cursor. */
export type PlanEdge = {
  __typename?: 'PlanEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Plan;
};

/** Which plans to list. All given conditions must hold. */
export type PlanFilter = {
  /** In which this board has a part on the day. */
  boardId?: InputMaybe<Scalars['ID']['input']>;
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** With a board that oversees, owns or monitors it on the day, or with none. */
  hasBoard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this type. */
  planType?: InputMaybe<PlanType>;
  /** Of one of these types. */
  planTypeIn?: InputMaybe<Array<PlanType>>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** With this status. */
  status?: InputMaybe<PlanStatus>;
  /** With one of these statuses. */
  statusIn?: InputMaybe<Array<PlanStatus>>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** What a plan calls the levels of its tree. */
export type PlanLabels = {
  __typename?: 'PlanLabels';
  /** The lowest level, such as "Action" or "Priority action". */
  action: Scalars['String']['output'];
  /** The middle level, such as "Desired outcome" or "Setting". */
  outcome: Scalars['String']['output'];
  /** The highest level, such as "Priority" or "Commitment". */
  priority: Scalars['String']['output'];
};

/** One term of an order of Plan. Missing values come last. */
export type PlanOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PlanOrderField;
};

/** What lists of Plan can be ordered by. */
export type PlanOrderField =
  /** The name, whatever its case. */
  | 'NAME'
  /** The type, by its name. */
  | 'PLAN_TYPE'
  /** The status, by its name. */
  | 'STATUS'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

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

/** A job or office, whoever holds it. Accountability sits on posts; a person holds a post between two dates. */
export type Post = GovernanceNode & Node & {
  __typename?: 'Post';
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Boards that it chairs or sits on, on the day. */
  boards: Array<Board>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who holds it on the day. */
  holders: Array<Person>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** Whether it stands for a group of postholders whom the papers name as one party, such as "Heads of Service". */
  isCollective: Scalars['Boolean']['output'];
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** The organisations that it belongs to on the day. */
  organisations: Array<Organisation>;
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** A job or office, whoever holds it. Accountability sits on posts; a person holds a post between two dates. */
export type PostRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of posts. */
export type PostConnection = {
  __typename?: 'PostConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<PostEdge>;
  /** The rows of this page. */
  nodes: Array<Post>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of posts, with its cursor. */
export type PostEdge = {
  __typename?: 'PostEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Post;
};

/** Which posts to list. All given conditions must hold. */
export type PostFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Held by a person on the day, or vacant or with no known holder. */
  isHeld?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this organisation on the day. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Post. Missing values come last. */
export type PostOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PostOrderField;
};

/** What lists of Post can be ordered by. */
export type PostOrderField =
  /** The name, whatever its case. */
  | 'NAME'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

/** The highest level inside a plan: a priority, or a commitment. */
export type Priority = GovernanceNode & Node & {
  __typename?: 'Priority';
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** Its outcomes, in the order of the plan. */
  outcomes: Array<Outcome>;
  /** The plan that it is part of. */
  plan: Plan;
  /** Its place in the order of the plan, from 1. */
  position: Scalars['Int']['output'];
  /** How its actions stand on the day. */
  ratingSummary: RatingSummary;
  /** Its number in the plan. */
  reference: Scalars['String']['output'];
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day. */
  relationships: RelationshipConnection;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** How the plan says that success will look. */
  successMeasures: Array<Scalars['String']['output']>;
  /** The heading over several priorities, if the plan has one. */
  theme?: Maybe<Scalars['String']['output']>;
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. */
  version: Scalars['Int']['output'];
};


/** The highest level inside a plan: a priority, or a commitment. */
export type PriorityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** A page of priorities. */
export type PriorityConnection = {
  __typename?: 'PriorityConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<PriorityEdge>;
  /** The rows of this page. */
  nodes: Array<Priority>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of priorities, with its cursor. */
export type PriorityEdge = {
  __typename?: 'PriorityEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Priority;
};

/** Which priorities to list. All given conditions must hold. */
export type PriorityFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this plan. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** With this number in its plan. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Priority. Missing values come last. */
export type PriorityOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PriorityOrderField;
};

/** What lists of Priority can be ordered by. */
export type PriorityOrderField =
  /** The name, whatever its case. */
  | 'NAME'
  /** The order of the plan. */
  | 'POSITION'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM';

/** One report of progress on an action. Never changed or removed: a correction is a new update. */
export type ProgressUpdate = Node & {
  __typename?: 'ProgressUpdate';
  /** The action that it is about. */
  action: Action;
  /** Rating of the action; null when none was given. */
  actionRating?: Maybe<Rating>;
  /** Where it was published. */
  citations: Array<Citation>;
  /** What was reported. Paragraphs are parted by a blank line; lines of a list begin with "- ". */
  commentary?: Maybe<Scalars['String']['output']>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Rating of its impact; null when none was given. */
  impactRating?: Maybe<Rating>;
  /** The day on which it was reported; for progress read from a paper, the day of the paper. */
  recordedOn: Scalars['Date']['output'];
};

/** A page of progress updates. */
export type ProgressUpdateConnection = {
  __typename?: 'ProgressUpdateConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<ProgressUpdateEdge>;
  /** The rows of this page. */
  nodes: Array<ProgressUpdate>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of progress updates, with its cursor. */
export type ProgressUpdateEdge = {
  __typename?: 'ProgressUpdateEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ProgressUpdate;
};

/** A date as a paper gives it. */
export type PublishedDate = {
  __typename?: 'PublishedDate';
  /** The day it is read as. For a month or a year, its first day. Null when only words are known. */
  date?: Maybe<Scalars['Date']['output']>;
  /** How exactly the paper gives it. */
  precision?: Maybe<DatePrecision>;
  /** The paper's own words. */
  text?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** One action, by id, or by its plan and reference; null when there is none. */
  action?: Maybe<Action>;
  /** A page of actions. */
  actions: ActionConnection;
  /** One board, by id or by slug; null when there is none, or none on the day. */
  board?: Maybe<Board>;
  /** A page of boards. */
  boards: BoardConnection;
  /** One document, by id or by slug; null when there is none, or none on the day. */
  document?: Maybe<Document>;
  /** A page of documents. */
  documents: DocumentConnection;
  /** The map of boards, plans and whatever else is asked for, with the ties among them, as at a day. */
  ecosystem: Ecosystem;
  /** Anything by its id; null when there is no such thing. */
  node?: Maybe<Node>;
  /** Several things by their ids, in the order asked for, with null for each that does not exist. */
  nodes: Array<Maybe<Node>>;
  /** One organisation, by id or by slug; null when there is none, or none on the day. */
  organisation?: Maybe<Organisation>;
  /** A page of organisations. */
  organisations: OrganisationConnection;
  /** One outcome, by id or by slug; null when there is none, or none on the day. */
  outcome?: Maybe<Outcome>;
  /** A page of outcomes. */
  outcomes: OutcomeConnection;
  /** A page of people. */
  people: PersonConnection;
  /** One person, by id or by slug; null when there is none, or none on the day. */
  person?: Maybe<Person>;
  /** One plan, by id or by slug; null when there is none, or none on the day. */
  plan?: Maybe<Plan>;
  /** A page of plans. */
  plans: PlanConnection;
  /** One post, by id or by slug; null when there is none, or none on the day. */
  post?: Maybe<Post>;
  /** A page of posts. */
  posts: PostConnection;
  /** A page of priorities. */
  priorities: PriorityConnection;
  /** One priority, by id or by slug; null when there is none, or none on the day. */
  priority?: Maybe<Priority>;
  /** The relationship catalogue: every type, what it means, what it may tie, and the rules kept for it. */
  relationshipTypes: Array<RelationshipTypeInfo>;
  /** A page of relationships. */
  relationships: RelationshipConnection;
  /** Finds nodes of all kinds by words of their names, other names, texts and progress: each word or its beginning, best first. */
  search: SearchResultConnection;
};


export type QueryActionArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  plan?: InputMaybe<Scalars['String']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionOrder>>;
};


export type QueryBoardArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBoardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<BoardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BoardOrder>>;
};


export type QueryDocumentArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type QueryEcosystemArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<EcosystemFilter>;
};


export type QueryNodeArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOrganisationArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganisationOrder>>;
};


export type QueryOutcomeArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OutcomeOrder>>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
};


export type QueryPersonArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlanArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanOrder>>;
};


export type QueryPostArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostOrder>>;
};


export type QueryPrioritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<PriorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriorityOrder>>;
};


export type QueryPriorityArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<NodeKind>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
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

/** How many actions have one rating. */
export type RatingCount = {
  __typename?: 'RatingCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The rating; null counts the actions for which none is recorded. */
  rating?: Maybe<Rating>;
};

/** One line of a plan's published rating key. */
export type RatingKeyEntry = {
  __typename?: 'RatingKeyEntry';
  /** What it means there for an action. */
  action?: Maybe<Scalars['String']['output']>;
  /** What it means there for an action's impact. */
  impact?: Maybe<Scalars['String']['output']>;
  /** The rating. */
  rating: Rating;
};

/** How a group of actions stands on a day. Cross-reference notes are not counted. */
export type RatingSummary = {
  __typename?: 'RatingSummary';
  /** By rating of the action, best first, unrated last. Every rating is listed, also with none. */
  action: Array<RatingCount>;
  /** By rating of the impact, best first, unrated last. Every rating is listed, also with none. */
  impact: Array<RatingCount>;
  /** How many are overdue: past their due date and not completed. */
  overdue: Scalars['Int']['output'];
  /** How many actions there are. */
  total: Scalars['Int']['output'];
  /** How many have no accountable party. */
  withoutAccountable: Scalars['Int']['output'];
  /** How many have no progress reported. */
  withoutProgress: Scalars['Int']['output'];
  /** How many have no timescale at all. */
  withoutTimescale: Scalars['Int']['output'];
};

/** A typed, directed, dated and cited tie between two nodes. Read it as "source LABEL target". */
export type Relationship = Node & {
  __typename?: 'Relationship';
  /** Where it is stated. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Whether it is confirmed and in force on the day: `asAt` of the root field, or today. */
  isInForce: Scalars['Boolean']['output'];
  /** What else the papers say of it, such as "jointly chaired". */
  note?: Maybe<Scalars['String']['output']>;
  /** The node that it starts from. */
  source: GovernanceNode;
  /** Stated as a fact, or only proposed. */
  status: RelationshipStatus;
  /** The node that it leads to. */
  target: GovernanceNode;
  /** Its type: see `relationshipTypes`. */
  type: RelationshipType;
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it holds; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it holds no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of relationships. */
export type RelationshipConnection = {
  __typename?: 'RelationshipConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<RelationshipEdge>;
  /** The rows of this page. */
  nodes: Array<Relationship>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of relationships, with its cursor. */
export type RelationshipEdge = {
  __typename?: 'RelationshipEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Relationship;
};

/** One of the two ends of a relationship. */
export type RelationshipEnd =
  /** The node that the sentence begins with. */
  | 'SOURCE'
  /** The node that the sentence ends with. */
  | 'TARGET';

/** A pair of kinds that a relationship type may tie. */
export type RelationshipEnds = {
  __typename?: 'RelationshipEnds';
  /** Kind of the source. */
  source: NodeKind;
  /** Kind of the target. */
  target: NodeKind;
};

/** Which relationships to list. All given conditions must hold. */
export type RelationshipFilter = {
  /** Confirmed and in force on the day (`asAt`, or today), or not. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this node at either end. */
  nodeId?: InputMaybe<Scalars['ID']['input']>;
  /** With this node as its source. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Confirmed, or only proposed. */
  status?: InputMaybe<RelationshipStatus>;
  /** With this node as its target. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this type. */
  type?: InputMaybe<RelationshipType>;
  /** Of one of these types. */
  typeIn?: InputMaybe<Array<RelationshipType>>;
  /** Last changed in this time. */
  updatedAt?: InputMaybe<DateTimeRange>;
};

/** One term of an order of Relationship. Missing values come last. */
export type RelationshipOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: RelationshipOrderField;
};

/** What lists of Relationship can be ordered by. */
export type RelationshipOrderField =
  /** The type, by its name. */
  | 'TYPE'
  /** When its record last changed. */
  | 'UPDATED_AT'
  /** When it began. */
  | 'VALID_FROM'
  /** When it ended. */
  | 'VALID_TO';

/** Whether a relationship is a fact or only proposed. Whether a confirmed one is in force depends on the day: see Relationship.isInForce. */
export type RelationshipStatus =
  /** Stated as a fact, between its dates. */
  | 'CONFIRMED'
  /** Under discussion: it binds nobody. Its start is the day since when the proposal is known. */
  | 'PROPOSED';

/** The relationship types of the catalogue. Read each as "source LABEL target". */
export type RelationshipType =
  /** Source is accountable for target. Answers for the action. The papers name two in places: both are kept. */
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
  /** Source supports target. Helps the accountable party with the action. */
  | 'SUPPORTS'
  /** Source vice-chairs target. Stands in for the board's chair. */
  | 'VICE_CHAIRS';

/** One row of the relationship catalogue: what a type means and which rules the register keeps for it. */
export type RelationshipTypeInfo = {
  __typename?: 'RelationshipTypeInfo';
  /** Which kinds it may tie. */
  ends: Array<RelationshipEnds>;
  /** Read "target INVERSE source", such as "is overseen by". */
  inverse: Scalars['String']['output'];
  /** Whether a chain of them may never lead back to where it began. */
  isAcyclic: Scalars['Boolean']['output'];
  /** Whether it is read from the structure of plans and never recorded by hand. */
  isDerived: Scalars['Boolean']['output'];
  /** Whether it has no direction: A with B is B with A. */
  isSymmetric: Scalars['Boolean']['output'];
  /** Read "source LABEL target", such as "oversees". */
  label: Scalars['String']['output'];
  /** What it means, in one line. */
  meaning: Scalars['String']['output'];
  /** For each node at this end at most one confirmed relationship is in force at a time; null for no such limit. */
  oneInForcePer?: Maybe<RelationshipEnd>;
  /** The type. */
  type: RelationshipType;
};

/** One path upward from a board. */
export type ReportingLine = {
  __typename?: 'ReportingLine';
  /** The steps upward, in order. The board that one starts from is not among them. */
  steps: Array<ReportingStep>;
};

/** One step of a reporting line. */
export type ReportingStep = {
  __typename?: 'ReportingStep';
  /** The board that the step leads to; null where it leads to an organisation. */
  board?: Maybe<Board>;
  /** The board or organisation that the step leads to. */
  node: GovernanceNode;
  /** The relationship itself, with its dates and citations. */
  relationship: Relationship;
  /** How the board below is tied to this one. */
  relationshipType: RelationshipType;
};

/** Something that was found. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** The part of its text that fits best, with each word found between ** and **. Plain text otherwise. */
  headline: Scalars['String']['output'];
  /** What was found. */
  node: GovernanceNode;
  /** How well it fits: the larger, the better. Comparable within one search only. */
  rank: Scalars['Float']['output'];
};

/** A page of search results. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<SearchResultEdge>;
  /** The rows of this page. */
  nodes: Array<SearchResult>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of search results, with its cursor. */
export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SearchResult;
};

/** When an action is to be done: the words as published, and how they are read. */
export type Timescale = {
  __typename?: 'Timescale';
  /** Last day by which it is due: for a month, the last day of it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the words say that it goes on. */
  isOngoing: Scalars['Boolean']['output'];
  /** How exactly the words give the due date. */
  precision?: Maybe<DatePrecision>;
  /** First day, where the words give a start. */
  startOn?: Maybe<Scalars['Date']['output']>;
  /** The words as published, such as "November 2025". */
  text?: Maybe<Scalars['String']['output']>;
};

/** When something holds. In force on a day: begun on or before it, and not ended by it. */
export type Validity = {
  __typename?: 'Validity';
  /** When it began; null when no paper says. */
  from?: Maybe<PublishedDate>;
  /** When it ended: the first day (month, year) in which it is no more. Null while it lasts, or when no paper says. */
  to?: Maybe<PublishedDate>;
};
