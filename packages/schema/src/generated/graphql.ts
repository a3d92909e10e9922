/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Which boards to list. All given conditions must hold. */
export type BoardFilter = {
  /** Of this type. */
  boardType?: BoardType | null | undefined;
  /** Of one of these types. */
  boardTypeIn?: Array<BoardType> | null | undefined;
  /** Meeting this often. */
  cadence?: Cadence | null | undefined;
  /** Meeting as often as one of these. */
  cadenceIn?: Array<Cadence> | null | undefined;
  /** Belongs to the register of this council (an Organisation). */
  councilId?: string | null | undefined;
  /** With a line upward to another board on the day, or with none. */
  hasReportingLine?: boolean | null | undefined;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: boolean | null | undefined;
  /** With a known meeting in this time. */
  meetingOn?: DateRange | null | undefined;
  /** With a part in this plan on the day. */
  planId?: string | null | undefined;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: string | null | undefined;
  /** With this status. */
  status?: BoardStatus | null | undefined;
  /** With one of these statuses. */
  statusIn?: Array<BoardStatus> | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeRange | null | undefined;
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
  /** When it meets next, on the day or after it. */
  | 'NEXT_MEETING_ON'
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

/** Which documents to list. All given conditions must hold. */
export type DocumentFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: string | null | undefined;
  /** Of this type. */
  documentType?: DocumentType | null | undefined;
  /** Of one of these types. */
  documentTypeIn?: Array<DocumentType> | null | undefined;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: boolean | null | undefined;
  /** Published in this time. */
  publishedOn?: DateRange | null | undefined;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: string | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeRange | null | undefined;
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

/** Which organisations to list. All given conditions must hold. */
export type OrganisationFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: string | null | undefined;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: boolean | null | undefined;
  /** Of this type. */
  organisationType?: OrganisationType | null | undefined;
  /** Of one of these types. */
  organisationTypeIn?: Array<OrganisationType> | null | undefined;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: string | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeRange | null | undefined;
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

/** Which people to list. All given conditions must hold. */
export type PersonFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: string | null | undefined;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: boolean | null | undefined;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: string | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeRange | null | undefined;
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

/** Which plans to list. All given conditions must hold. */
export type PlanFilter = {
  /** In which this board has a part on the day. */
  boardId?: string | null | undefined;
  /** Belongs to the register of this council (an Organisation). */
  councilId?: string | null | undefined;
  /** With a board that oversees, owns or monitors it on the day, or with none. */
  hasBoard?: boolean | null | undefined;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: boolean | null | undefined;
  /** Of this type. */
  planType?: PlanType | null | undefined;
  /** Of one of these types. */
  planTypeIn?: Array<PlanType> | null | undefined;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: string | null | undefined;
  /** With this status. */
  status?: PlanStatus | null | undefined;
  /** With one of these statuses. */
  statusIn?: Array<PlanStatus> | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeRange | null | undefined;
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

/** Which posts to list. All given conditions must hold. */
export type PostFilter = {
  /** Belongs to the register of this council (an Organisation). */
  councilId?: string | null | undefined;
  /** Held by a person on the day, or vacant or with no known holder. */
  isHeld?: boolean | null | undefined;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: boolean | null | undefined;
  /** In this organisation on the day. */
  organisationId?: string | null | undefined;
  /** Has all these words, or words that begin so, in its name, other names or text. */
  search?: string | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeRange | null | undefined;
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

/** Which relationships to list. All given conditions must hold. */
export type RelationshipFilter = {
  /** Confirmed and in force on the day (`asAt`, or today) by its own dates, or not. */
  isInForce?: boolean | null | undefined;
  /** With this node at either end. */
  nodeId?: string | null | undefined;
  /** With this node as its source. */
  sourceId?: string | null | undefined;
  /** Confirmed, or only proposed. */
  status?: RelationshipStatus | null | undefined;
  /** With this node as its target. */
  targetId?: string | null | undefined;
  /** Of this type. */
  type?: RelationshipType | null | undefined;
  /** Of one of these types. */
  typeIn?: Array<RelationshipType> | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeRange | null | undefined;
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

export type ActionRowFragment = { reference: string, description: string | null, isNote: boolean, isOverdue: boolean, accountableText: string | null, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null }, rating: { action: Rating | null, impact: Rating | null } | null, accountable: Array<
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  >, plan: { id: string, kind: NodeKind, name: string, slug: string }, progress: { nodes: Array<{ id: string, recordedOn: string }> } };

export type ActionsListQueryVariables = Exact<{
  filter?: ActionFilter | null | undefined;
  orderBy?: Array<ActionOrder> | ActionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type ActionsListQuery = { actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, description: string | null, isNote: boolean, isOverdue: boolean, accountableText: string | null, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null }, rating: { action: Rating | null, impact: Rating | null } | null, accountable: Array<
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      >, plan: { id: string, kind: NodeKind, name: string, slug: string }, progress: { nodes: Array<{ id: string, recordedOn: string }> } }> } };

export type ActionRowQueryVariables = Exact<{
  id?: string | null | undefined;
  plan?: string | null | undefined;
  reference?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type ActionRowQuery = { action: { reference: string, description: string | null, isNote: boolean, isOverdue: boolean, accountableText: string | null, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null }, rating: { action: Rating | null, impact: Rating | null } | null, accountable: Array<
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    >, plan: { id: string, kind: NodeKind, name: string, slug: string }, progress: { nodes: Array<{ id: string, recordedOn: string }> } } | null };

export type PlanUpwardFragment = { id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
       }> } };

export type ActionPageQueryVariables = Exact<{
  id?: string | null | undefined;
  plan?: string | null | undefined;
  reference?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type ActionPageQuery = { action: { reference: string, viewerCanRecordProgress: boolean, description: string | null, isNote: boolean, isOverdue: boolean, accountableText: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, originalTimescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null, revisions: number, originalDueOn: string | null }, timescaleRevisions: Array<{ id: string, reason: string, approvedOn: string, approvedByText: string | null, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean }, approvedBy:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }>, rating: { action: Rating | null, impact: Rating | null, actionRecordedOn: string | null, impactRecordedOn: string | null } | null, plan: { labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }> }, goldenThread: { vision: Array<{ id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
             }> } }>, outcome: { reference: string, description: string | null, id: string, kind: NodeKind, name: string, slug: string }, priority: { reference: string, description: string | null, id: string, kind: NodeKind, name: string, slug: string }, plan: { id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
             }> } }, accountable: Array<
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string, holders: Array<{ id: string, kind: NodeKind, name: string, slug: string }> }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      >, supportedBy: Array<
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      >, paths: Array<{ steps: Array<{ relationshipType: RelationshipType | null, relationship: { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
             } | null, node:
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
           }> }> }, progress: { nodes: Array<{ id: string, recordedOn: string, commentary: string | null, actionRating: Rating | null, impactRating: Rating | null, viewerCanCorrect: boolean, corrects: { id: string, recordedOn: string } | null, correctedBy: { id: string, recordedOn: string } | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }> }, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type BoardRowFragment = { boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, validFrom: string | null, validTo: string | null, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, chairs: Array<
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  >, reportsTo: Array<{ id: string, kind: NodeKind, name: string, slug: string }> };

export type BoardsListQueryVariables = Exact<{
  filter?: BoardFilter | null | undefined;
  orderBy?: Array<BoardOrder> | BoardOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type BoardsListQuery = { boards: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, validFrom: string | null, validTo: string | null, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, chairs: Array<
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      >, reportsTo: Array<{ id: string, kind: NodeKind, name: string, slug: string }> }> } };

export type BoardRowQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type BoardRowQuery = { board: { boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, validFrom: string | null, validTo: string | null, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, chairs: Array<
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    >, reportsTo: Array<{ id: string, kind: NodeKind, name: string, slug: string }> } | null };

export type LinePartsFragment = { steps: Array<{ relationshipType: RelationshipType, relationship: { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
       }, node:
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { id: string, kind: NodeKind, name: string, slug: string }
      | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
     }> };

export type TieBelowFragment = { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
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

export type BoardPageQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type BoardPageQuery = { board: { aliases: Array<string>, description: string | null, purpose: string | null, boardType: BoardType, status: BoardStatus | null, cadence: Cadence | null, meetings: string | null, meetingDates: Array<string>, lastMeetingOn: string | null, nextMeetingOn: string | null, isDecisionMaking: boolean | null, termsOfReference: string | null, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, reportingLines: Array<{ steps: Array<{ relationshipType: RelationshipType, relationship: { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
           }, node:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         }> }>, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, below: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
          | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
          | { id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
          | { id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
          | { id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
          | { id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
          | { id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string, relationships: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, source:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { status: BoardStatus | null, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { id: string, kind: NodeKind, name: string, slug: string }
                  | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
                 }> } }
        , validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, target:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type DocumentRowFragment = { documentType: DocumentType, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null };

export type DocumentsListQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  orderBy?: Array<DocumentOrder> | DocumentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type DocumentsListQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ documentType: DocumentType, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null }> } };

export type DocumentRowQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type DocumentRowQuery = { document: { documentType: DocumentType, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null } | null };

export type DocumentPageQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


export type DocumentPageQuery = { document: { aliases: Array<string>, description: string | null, documentType: DocumentType, id: string, kind: NodeKind, name: string, slug: string, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, extracts: Array<{ reference: string, text: string, frameworkReference: string | null }>, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type ReportRefFragment = { id: string, recordedOn: string, correctedBy: { id: string } | null, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } };

export type CitedRecordFragment = { node:
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
   | null, relationship: { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
     } | null, progressUpdate: { id: string, recordedOn: string, correctedBy: { id: string } | null, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } } | null, timescaleRevision: { id: string, approvedOn: string } | null };

export type CitedForQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
}>;


export type CitedForQuery = { document: { id: string, citedFor: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, node:
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { id: string, kind: NodeKind, name: string, slug: string }
          | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
         | null, relationship: { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
           } | null, progressUpdate: { id: string, recordedOn: string, correctedBy: { id: string } | null, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } } | null, timescaleRevision: { id: string, approvedOn: string } | null }> } } | null };

export type DisputedFactsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputedFactsQuery = { citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string }, node:
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
       | null, relationship: { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         } | null, progressUpdate: { id: string, recordedOn: string, correctedBy: { id: string } | null, action: { reference: string, id: string, kind: NodeKind, name: string, slug: string } } | null, timescaleRevision: { id: string, approvedOn: string } | null }> } };

export type EcosystemDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type EcosystemDaysQuery = { ecosystemDays: Array<{ date: string, began: number, ended: number }> };

export type EcosystemChangesQueryVariables = Exact<{
  filter?: EcosystemFilter | null | undefined;
  from: string;
  to: string;
}>;


export type EcosystemChangesQuery = { ecosystemDiff: { isComplete: boolean, nodes: Array<{ difference: Difference, own: { date: string | null, sentence: string } | null, node:
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
       }>, edges: Array<{ difference: Difference, date: string | null, sentence: string, edge: { id: string, type: RelationshipType, status: RelationshipStatus, validFrom: string | null, validTo: string | null, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }> } };

export type EcosystemMapQueryVariables = Exact<{
  filter?: EcosystemFilter | null | undefined;
  asAt?: string | null | undefined;
}>;


export type EcosystemMapQuery = { ecosystem: { isComplete: boolean, nodes: Array<
      | { aliases: Array<string>, validFrom: string | null, validTo: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null }
      | { boardType: BoardType, aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, boardStatus: BoardStatus | null, restriction: { since: string } | null }
      | { documentType: DocumentType, aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null }
      | { organisationType: OrganisationType, aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null }
      | { aliases: Array<string>, validFrom: string | null, validTo: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null }
      | { aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null }
      | { planType: PlanType, aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, planStatus: PlanStatus | null, restriction: { since: string } | null }
      | { aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null }
      | { aliases: Array<string>, validFrom: string | null, validTo: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null }
    >, edges: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, validFrom: string | null, validTo: string | null, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

type MapNode_Action_Fragment = { aliases: Array<string>, validFrom: string | null, validTo: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null };

type MapNode_Board_Fragment = { boardType: BoardType, aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, boardStatus: BoardStatus | null, restriction: { since: string } | null };

type MapNode_Document_Fragment = { documentType: DocumentType, aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null };

type MapNode_Organisation_Fragment = { organisationType: OrganisationType, aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null };

type MapNode_Outcome_Fragment = { aliases: Array<string>, validFrom: string | null, validTo: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null };

type MapNode_Person_Fragment = { aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null };

type MapNode_Plan_Fragment = { planType: PlanType, aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, planStatus: PlanStatus | null, restriction: { since: string } | null };

type MapNode_Post_Fragment = { aliases: Array<string>, validFrom: string | null, validTo: string | null, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null };

type MapNode_Priority_Fragment = { aliases: Array<string>, validFrom: string | null, validTo: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { since: string } | null };

export type MapNodeFragment =
  | MapNode_Action_Fragment
  | MapNode_Board_Fragment
  | MapNode_Document_Fragment
  | MapNode_Organisation_Fragment
  | MapNode_Outcome_Fragment
  | MapNode_Person_Fragment
  | MapNode_Plan_Fragment
  | MapNode_Post_Fragment
  | MapNode_Priority_Fragment
;

export type EcosystemNodeQueryVariables = Exact<{
  id: string;
  asAt?: string | null | undefined;
}>;


export type EcosystemNodeQuery = { node:
    | { isOverdue: boolean, aliases: Array<string>, description: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | { cadence: Cadence | null, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | { aliases: Array<string>, description: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | { aliases: Array<string>, description: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> }
    | Record<PropertyKey, never>
   | null };

type MapDetails_Action_Fragment = { isOverdue: boolean, aliases: Array<string>, description: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

type MapDetails_Board_Fragment = { cadence: Cadence | null, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

type MapDetails_Document_Fragment = { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, publishedOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

type MapDetails_Organisation_Fragment = { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

type MapDetails_Outcome_Fragment = { aliases: Array<string>, description: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

type MapDetails_Person_Fragment = { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

type MapDetails_Plan_Fragment = { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

type MapDetails_Post_Fragment = { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

type MapDetails_Priority_Fragment = { aliases: Array<string>, description: string | null, reference: string, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> };

export type MapDetailsFragment =
  | MapDetails_Action_Fragment
  | MapDetails_Board_Fragment
  | MapDetails_Document_Fragment
  | MapDetails_Organisation_Fragment
  | MapDetails_Outcome_Fragment
  | MapDetails_Person_Fragment
  | MapDetails_Plan_Fragment
  | MapDetails_Post_Fragment
  | MapDetails_Priority_Fragment
;

export type EcosystemTiesQueryVariables = Exact<{
  ids: Array<string> | string;
  asAt?: string | null | undefined;
}>;


export type EcosystemTiesQuery = { nodes: Array<
    | { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
   | null> };

export type HomeQueryVariables = Exact<{
  asAt?: string | null | undefined;
}>;


export type HomeQuery = { boards: { totalCount: number }, plans: { totalCount: number }, actions: { totalCount: number }, posts: { totalCount: number }, people: { totalCount: number }, organisations: { totalCount: number }, documents: { totalCount: number }, relationships: { totalCount: number } };

export type HomeGapsQueryVariables = Exact<{
  asAt?: string | null | undefined;
}>;


export type HomeGapsQuery = { plansWithoutBoard: { totalCount: number }, boardsWithoutLine: { totalCount: number }, withoutAccountable: { totalCount: number }, withoutTimescale: { totalCount: number }, overdue: { totalCount: number }, overdueWithoutProgress: { totalCount: number }, unrated: { totalCount: number } };

export type HomeProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeProposalsQuery = { proposedBoards: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, name: string, slug: string }> }, proposals: { totalCount: number, nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
       }> } };

export type HomePlansQueryVariables = Exact<{
  asAt?: string | null | undefined;
}>;


export type HomePlansQuery = { plans: { nodes: Array<{ actionCount: number, id: string, kind: NodeKind, name: string, slug: string, ratingSummary: { total: number, overdue: number, withoutAccountable: number, withoutProgress: number, withoutTimescale: number, action: Array<{ rating: Rating | null, count: number }>, impact: Array<{ rating: Rating | null, count: number }> }, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> }> } };

export type LiveChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LiveChangesSubscription = { changes: { cursor: string, actor: string | null, summary: string, subjectId: string } };

export type LiveStartQueryVariables = Exact<{ [key: string]: never; }>;


export type LiveStartQuery = { changes: { nodes: Array<{ cursor: string }> }, viewer: { name: string } };

export type OrganisationRowFragment = { organisationType: OrganisationType, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }> };

export type OrganisationsListQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: Array<OrganisationOrder> | OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type OrganisationsListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ organisationType: OrganisationType, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }> }> } };

export type OrganisationRowQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type OrganisationRowQuery = { organisation: { organisationType: OrganisationType, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }> } | null };

export type OrganisationPageQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type OrganisationPageQuery = { organisation: { aliases: Array<string>, description: string | null, organisationType: OrganisationType, id: string, kind: NodeKind, name: string, slug: string, identifiers: Array<{ scheme: string, value: string }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type PersonRowFragment = { aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, posts: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> };

export type PeopleListQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PeopleListQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, posts: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> }> } };

export type PersonRowQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PersonRowQuery = { person: { aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, posts: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> } | null };

export type PersonPageQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PersonPageQuery = { person: { aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type PlanRowFragment = { planType: PlanType, status: PlanStatus | null, actionCount: number, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> };

export type PlansListQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  orderBy?: Array<PlanOrder> | PlanOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PlansListQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ planType: PlanType, status: PlanStatus | null, actionCount: number, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> }> } };

export type PlanRowQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PlanRowQuery = { plan: { planType: PlanType, status: PlanStatus | null, actionCount: number, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> } | null };

export type SummaryPartsFragment = { total: number, overdue: number, withoutAccountable: number, withoutProgress: number, withoutTimescale: number, action: Array<{ rating: Rating | null, count: number }>, impact: Array<{ rating: Rating | null, count: number }> };

export type TreeActionFragment = { reference: string, description: string | null, isNote: boolean, isOverdue: boolean, viewerCanRecordProgress: boolean, accountableText: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null }, rating: { action: Rating | null, impact: Rating | null } | null, accountable: Array<
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  >, supportedBy: Array<
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { id: string, kind: NodeKind, name: string, slug: string }
    | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
  >, progress: { nodes: Array<{ id: string, recordedOn: string, commentary: string | null }> } };

export type PlanPageQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PlanPageQuery = { plan: { aliases: Array<string>, description: string | null, planType: PlanType, status: PlanStatus | null, actionCount: number, id: string, kind: NodeKind, name: string, slug: string, startsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, endsOn: { date: string | null, precision: DatePrecision | null, text: string | null } | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, labels: { priority: string, outcome: string, action: string }, ratingKey: Array<{ rating: Rating, action: string | null, impact: string | null }>, ratingSummary: { total: number, overdue: number, withoutAccountable: number, withoutProgress: number, withoutTimescale: number, action: Array<{ rating: Rating | null, count: number }>, impact: Array<{ rating: Rating | null, count: number }> }, serves: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string, replaces: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, reportingLines: Array<{ steps: Array<{ relationshipType: RelationshipType, relationship: { id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
             }, node:
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
           }> }> }>, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type PlanTreeQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PlanTreeQuery = { plan: { id: string, priorities: Array<{ reference: string, theme: string | null, description: string | null, successMeasures: Array<string>, id: string, kind: NodeKind, name: string, slug: string, ratingSummary: { total: number, overdue: number, withoutAccountable: number, withoutProgress: number, withoutTimescale: number, action: Array<{ rating: Rating | null, count: number }>, impact: Array<{ rating: Rating | null, count: number }> }, outcomes: Array<{ reference: string, description: string | null, id: string, kind: NodeKind, name: string, slug: string, actions: Array<{ reference: string, description: string | null, isNote: boolean, isOverdue: boolean, viewerCanRecordProgress: boolean, accountableText: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null }, rating: { action: Rating | null, impact: Rating | null } | null, accountable: Array<
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          >, supportedBy: Array<
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { id: string, kind: NodeKind, name: string, slug: string }
            | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
          >, progress: { nodes: Array<{ id: string, recordedOn: string, commentary: string | null }> } }> }> }> } | null };

export type PlanRatingHistoryQueryVariables = Exact<{
  id: string;
  asAt?: string | null | undefined;
}>;


export type PlanRatingHistoryQuery = { plan: { ratingHistory: Array<{ date: string, action: Array<{ rating: Rating | null, count: number }> }> } | null };

export type PriorityPageQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PriorityPageQuery = { priority: { reference: string, aliases: Array<string>, description: string | null, theme: string | null, successMeasures: Array<string>, id: string, kind: NodeKind, name: string, slug: string, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { priority: string, outcome: string, action: string } }, outcomes: Array<{ reference: string, description: string | null, id: string, kind: NodeKind, name: string, slug: string }>, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type OutcomePageQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type OutcomePageQuery = { outcome: { reference: string, aliases: Array<string>, description: string | null, id: string, kind: NodeKind, name: string, slug: string, priority: { reference: string, id: string, kind: NodeKind, name: string, slug: string }, plan: { id: string, kind: NodeKind, name: string, slug: string, labels: { priority: string, outcome: string, action: string } }, actions: Array<{ reference: string, description: string | null, isNote: boolean, isOverdue: boolean, viewerCanRecordProgress: boolean, accountableText: string | null, id: string, kind: NodeKind, name: string, slug: string, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null }, rating: { action: Rating | null, impact: Rating | null } | null, accountable: Array<
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      >, supportedBy: Array<
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      >, progress: { nodes: Array<{ id: string, recordedOn: string, commentary: string | null }> } }>, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type PostRowFragment = { isCollective: boolean, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, holders: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, organisations: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> };

export type PostsListQueryVariables = Exact<{
  filter?: PostFilter | null | undefined;
  orderBy?: Array<PostOrder> | PostOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PostsListQuery = { posts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ isCollective: boolean, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, holders: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, organisations: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> }> } };

export type PostRowQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PostRowQuery = { post: { isCollective: boolean, aliases: Array<string>, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, holders: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, organisations: Array<{ id: string, kind: NodeKind, name: string, slug: string }>, boards: Array<{ id: string, kind: NodeKind, name: string, slug: string }> } | null };

export type PostPageQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type PostPageQuery = { post: { aliases: Array<string>, description: string | null, isCollective: boolean, id: string, kind: NodeKind, name: string, slug: string, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, ties: { nodes: Array<{ id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
         }> }, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }> } | null };

export type ResponsibilitiesOfQueryVariables = Exact<{
  accountable?: ActionFilter | null | undefined;
  supports?: ActionFilter | null | undefined;
  asAt?: string | null | undefined;
}>;


export type ResponsibilitiesOfQuery = { accountable: { totalCount: number, nodes: Array<{ reference: string, description: string | null, isNote: boolean, isOverdue: boolean, accountableText: string | null, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null }, rating: { action: Rating | null, impact: Rating | null } | null, accountable: Array<
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      >, plan: { id: string, kind: NodeKind, name: string, slug: string }, progress: { nodes: Array<{ id: string, recordedOn: string }> } }> }, supports: { totalCount: number, nodes: Array<{ reference: string, description: string | null, isNote: boolean, isOverdue: boolean, accountableText: string | null, updatedAt: string, id: string, kind: NodeKind, name: string, slug: string, restriction: { reason: string } | null, timescale: { text: string | null, startOn: string | null, dueOn: string | null, precision: DatePrecision | null, isOngoing: boolean } | null, slippage: { days: number | null }, rating: { action: Rating | null, impact: Rating | null } | null, accountable: Array<
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { id: string, kind: NodeKind, name: string, slug: string }
        | { reference: string, id: string, kind: NodeKind, name: string, slug: string }
      >, plan: { id: string, kind: NodeKind, name: string, slug: string }, progress: { nodes: Array<{ id: string, recordedOn: string }> } }> } };

export type RelationshipsListQueryVariables = Exact<{
  filter?: RelationshipFilter | null | undefined;
  orderBy?: Array<RelationshipOrder> | RelationshipOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type RelationshipsListQuery = { relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ updatedAt: string, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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
       }> } };

export type RelationshipByIdQueryVariables = Exact<{
  id: string;
}>;


export type RelationshipByIdQuery = { node:
    | { updatedAt: string, id: string, type: RelationshipType, status: RelationshipStatus, isInForce: boolean, note: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ id: string, field: string | null, place: string | null, quote: string | null, note: string | null, contradicts: boolean, document: { id: string, kind: NodeKind, name: string, slug: string } }>, validity: { from: { date: string | null, precision: DatePrecision | null, text: string | null } | null, to: { date: string | null, precision: DatePrecision | null, text: string | null } | null }, source:
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

export const RefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<RefFragment, unknown>;
export const TimescalePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}}]} as unknown as DocumentNode<TimescalePartsFragment, unknown>;
export const NodeRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<NodeRefFragment, unknown>;
export const ActionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slippage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ActionRowFragment, unknown>;
export const DatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DatePartsFragment, unknown>;
export const ValidityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ValidityPartsFragment, unknown>;
export const RelationshipPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<RelationshipPartsFragment, unknown>;
export const PlanUpwardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanUpward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DELIVERS"},{"kind":"EnumValue","value":"CONTRIBUTES_TO"},{"kind":"EnumValue","value":"ALIGNS_WITH"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]} as unknown as DocumentNode<PlanUpwardFragment, unknown>;
export const BoardRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<BoardRowFragment, unknown>;
export const LinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipType"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]} as unknown as DocumentNode<LinePartsFragment, unknown>;
export const TieBelowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieBelow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]} as unknown as DocumentNode<TieBelowFragment, unknown>;
export const DocumentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DocumentRowFragment, unknown>;
export const ReportRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ReportRefFragment, unknown>;
export const CitedRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressUpdate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]} as unknown as DocumentNode<CitedRecordFragment, unknown>;
export const MapNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","alias":{"kind":"Name","value":"boardStatus"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","alias":{"kind":"Name","value":"planStatus"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<MapNodeFragment, unknown>;
export const CitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<CitationPartsFragment, unknown>;
export const MapDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}}]} as unknown as DocumentNode<MapDetailsFragment, unknown>;
export const OrganisationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<OrganisationRowFragment, unknown>;
export const PersonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<PersonRowFragment, unknown>;
export const PlanRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actionCount"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERSEES"},{"kind":"EnumValue","value":"OWNS"},{"kind":"EnumValue","value":"MONITORS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<PlanRowFragment, unknown>;
export const SummaryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatingSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"withoutAccountable"}},{"kind":"Field","name":{"kind":"Name","value":"withoutProgress"}},{"kind":"Field","name":{"kind":"Name","value":"withoutTimescale"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SummaryPartsFragment, unknown>;
export const TreeActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreeAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordProgress"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slippage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"commentary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<TreeActionFragment, unknown>;
export const PostRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<PostRowFragment, unknown>;
export const CitedRelationshipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]} as unknown as DocumentNode<CitedRelationshipFragment, unknown>;
export const RestrictionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restriction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]} as unknown as DocumentNode<RestrictionPartsFragment, unknown>;
export const RestrictedRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictedRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<RestrictedRefFragment, unknown>;
export const ActionsListDocument = {"__meta__":{"hash":"sha256:3a91bbe03a28156c79ae26c28a76430c5b5dffd05628e461fd137cac29470ba4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slippage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ActionsListQuery, ActionsListQueryVariables>;
export const ActionRowDocument = {"__meta__":{"hash":"sha256:0af0cffc3c7401a79d64a173d6e91e2c29113ac5e0befbfe1ab539d9047441e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slippage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ActionRowQuery, ActionRowQueryVariables>;
export const ActionPageDocument = {"__meta__":{"hash":"sha256:aa9b73cc586879553e0e653937e48c4df9b342da7dab1ecdd0f3462d7d06562d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordProgress"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalTimescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slippage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedByText"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"actionRecordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"impactRecordedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goldenThread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanUpward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanUpward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipType"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"commentary"}},{"kind":"Field","name":{"kind":"Name","value":"actionRating"}},{"kind":"Field","name":{"kind":"Name","value":"impactRating"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanUpward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DELIVERS"},{"kind":"EnumValue","value":"CONTRIBUTES_TO"},{"kind":"EnumValue","value":"ALIGNS_WITH"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<ActionPageQuery, ActionPageQueryVariables>;
export const BoardsListDocument = {"__meta__":{"hash":"sha256:57905d8df033d2d4d5a15b81e40b1bed819610d8eb2c89f07b3945c9f17a27cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<BoardsListQuery, BoardsListQueryVariables>;
export const BoardRowDocument = {"__meta__":{"hash":"sha256:68b7bff3aaf39738733f3a7da80611852ef54a296494ba25b4616cc517266669"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<BoardRowQuery, BoardRowQueryVariables>;
export const BoardPageDocument = {"__meta__":{"hash":"sha256:c6736d5f90ee6709546b283057ac2035068fca3d1a07fb7480363be16aef5d6f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDates"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextMeetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaking"}},{"kind":"Field","name":{"kind":"Name","value":"termsOfReference"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"below"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTS_TO"},{"kind":"EnumValue","value":"ACCOUNTABLE_TO"},{"kind":"EnumValue","value":"SUB_GROUP_OF"},{"kind":"EnumValue","value":"ESCALATES_TO"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieBelow"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTS_TO"},{"kind":"EnumValue","value":"ACCOUNTABLE_TO"},{"kind":"EnumValue","value":"SUB_GROUP_OF"},{"kind":"EnumValue","value":"ESCALATES_TO"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieBelow"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipType"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieBelow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<BoardPageQuery, BoardPageQueryVariables>;
export const DocumentsListDocument = {"__meta__":{"hash":"sha256:64f1291409d769fc1f1800abee1dd1cdd3eaec03868c458cdfb7cb45d6a45767"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<DocumentsListQuery, DocumentsListQueryVariables>;
export const DocumentRowDocument = {"__meta__":{"hash":"sha256:71cddda8ed9d05949713fcc8c22fd3948d48e5c515523f0cb1a1c83fcdfb0f51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<DocumentRowQuery, DocumentRowQueryVariables>;
export const DocumentPageDocument = {"__meta__":{"hash":"sha256:0cac70d9d0569ed07b6e11d5e3ef7b174dc36e970d0b36cb84302c39f24a50e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"frameworkReference"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<DocumentPageQuery, DocumentPageQueryVariables>;
export const CitedForDocument = {"__meta__":{"hash":"sha256:cf384e4c7efe1a20f67624761be97f89734229b8b8f337680b2e8daf91040eb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitedFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citedFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRecord"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressUpdate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}}]}}]} as unknown as DocumentNode<CitedForQuery, CitedForQueryVariables>;
export const DisputedFactsDocument = {"__meta__":{"hash":"sha256:d5edb95afdb06d284bd1ff8ed1a2ed190dc973980c666887ff03021455a88ef9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputedFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isDisputed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRecord"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressUpdate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timescaleRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}}]}}]} as unknown as DocumentNode<DisputedFactsQuery, DisputedFactsQueryVariables>;
export const EcosystemDaysDocument = {"__meta__":{"hash":"sha256:15553791c4fd2dcf8abc196ed32c094cd9fdcdb8c50b5760ed0fbc023468bacf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcosystemDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecosystemDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"began"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]} as unknown as DocumentNode<EcosystemDaysQuery, EcosystemDaysQueryVariables>;
export const EcosystemChangesDocument = {"__meta__":{"hash":"sha256:c816144698887dd476eff35db960e496ba3a0fcc494bf0f3949bf76f3832e385"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcosystemChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EcosystemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecosystemDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EcosystemChangesQuery, EcosystemChangesQueryVariables>;
export const EcosystemMapDocument = {"__meta__":{"hash":"sha256:f31cf49cd5ae12345d95ce7871c9adefe84671fb0a4e9c78d03cf6c51880f734"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcosystemMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EcosystemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecosystem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardType"}},{"kind":"Field","alias":{"kind":"Name","value":"boardStatus"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","alias":{"kind":"Name","value":"planStatus"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentType"}}]}}]}}]} as unknown as DocumentNode<EcosystemMapQuery, EcosystemMapQueryVariables>;
export const EcosystemNodeDocument = {"__meta__":{"hash":"sha256:17b2ff3db91f7696c53a347cba54c9e2cc11aaa80e3f94c9ed2d4b872830d47d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcosystemNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}}]}}]} as unknown as DocumentNode<EcosystemNodeQuery, EcosystemNodeQueryVariables>;
export const EcosystemTiesDocument = {"__meta__":{"hash":"sha256:b64197bfa04193c957ba1fb636803d1e73feb7e4627b55f786cf3e3373d0cdf6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcosystemTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<EcosystemTiesQuery, EcosystemTiesQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:64e10d216f99ac16050ea6c9377e5ff9d7f9e0315549707f64481381a938c486"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isInForce"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNote"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const HomeGapsDocument = {"__meta__":{"hash":"sha256:9706cc69c28c722635b6810d6755d80bd173d1a0ffb2b2db17b595c7eaee36bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"plansWithoutBoard"},"name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasBoard"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"boardsWithoutLine"},"name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasReportingLine"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"isInForce"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutAccountable"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasAccountable"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"isNote"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutTimescale"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasTimescale"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"isNote"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOverdue"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdueWithoutProgress"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOverdue"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasProgress"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unrated"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isRated"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"isNote"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HomeGapsQuery, HomeGapsQueryVariables>;
export const HomeProposalsDocument = {"__meta__":{"hash":"sha256:f24983f25d692e2cd8beea221ccb037391487a193fa72e9b17696a2313e9cd40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"proposedBoards"},"name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PROPOSED"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"proposals"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PROPOSED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"typeIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPLACES"},{"kind":"EnumValue","value":"PROPOSED_MERGER_WITH"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<HomeProposalsQuery, HomeProposalsQueryVariables>;
export const HomePlansDocument = {"__meta__":{"hash":"sha256:06d5a0c3f6542ca160b5eb77275b0e08ed17e890777edc5aab108b5c7d901578"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"actionCount"}},{"kind":"Field","name":{"kind":"Name","value":"ratingSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SummaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERSEES"},{"kind":"EnumValue","value":"OWNS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatingSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"withoutAccountable"}},{"kind":"Field","name":{"kind":"Name","value":"withoutProgress"}},{"kind":"Field","name":{"kind":"Name","value":"withoutTimescale"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<HomePlansQuery, HomePlansQueryVariables>;
export const LiveChangesDocument = {"__meta__":{"hash":"sha256:3e1ed2d603eb962cbb52ef6c0fadb9c2525d3aacf1748118da1bc4a4743aad9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}}]}}]}}]} as unknown as DocumentNode<LiveChangesSubscription, LiveChangesSubscriptionVariables>;
export const LiveStartDocument = {"__meta__":{"hash":"sha256:cd9b83e2a61eec91744742690ac91e9eed6a1615260b9a7455840b9a04ef1773"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiveStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LiveStartQuery, LiveStartQueryVariables>;
export const OrganisationsListDocument = {"__meta__":{"hash":"sha256:f7e8bf6cbabaa785494194c1c1d8ea2f99da2c44d6193584a323956509042274"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<OrganisationsListQuery, OrganisationsListQueryVariables>;
export const OrganisationRowDocument = {"__meta__":{"hash":"sha256:074f9cfca3abf1ebced46577804154aed0b63fa5c81323a608842b330486836d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<OrganisationRowQuery, OrganisationRowQueryVariables>;
export const OrganisationPageDocument = {"__meta__":{"hash":"sha256:36e82455863fb0f25bb6786556d48905429edea795900281b1343f488ced0595"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const PeopleListDocument = {"__meta__":{"hash":"sha256:361f1aa40c90ecddf981f983a13ab252ad55a1fda40976712369a14bd5aed050"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<PeopleListQuery, PeopleListQueryVariables>;
export const PersonRowDocument = {"__meta__":{"hash":"sha256:71ec2c8265fa6312d89a92a9179baa14e8384175e21c0c48f571472901b1d6ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<PersonRowQuery, PersonRowQueryVariables>;
export const PersonPageDocument = {"__meta__":{"hash":"sha256:c3b6671d75f9d824ed10c088d2bb4538793c6850c55a2638dc30ac00d4d9a05b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const PlansListDocument = {"__meta__":{"hash":"sha256:ce99b1e77b76e4e19234b93766bbba4707dafb6027da5feb12343332d80de2bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actionCount"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERSEES"},{"kind":"EnumValue","value":"OWNS"},{"kind":"EnumValue","value":"MONITORS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<PlansListQuery, PlansListQueryVariables>;
export const PlanRowDocument = {"__meta__":{"hash":"sha256:eae657619370a77542ecc31335d46573a1cac661659fb44e8f625547137ba706"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actionCount"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERSEES"},{"kind":"EnumValue","value":"OWNS"},{"kind":"EnumValue","value":"MONITORS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<PlanRowQuery, PlanRowQueryVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:7b4501cdb478aaca5098e630971f4f5e11bfb93151f9a85c0dd07f595ec419bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actionCount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SummaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineParts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatingSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"withoutAccountable"}},{"kind":"Field","name":{"kind":"Name","value":"withoutProgress"}},{"kind":"Field","name":{"kind":"Name","value":"withoutTimescale"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipType"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<PlanPageQuery, PlanPageQueryVariables>;
export const PlanTreeDocument = {"__meta__":{"hash":"sha256:02004811704dc29bda95a6f28c86fe79e2101f153efb9c4c7f804299e276b686"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"successMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"ratingSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SummaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TreeAction"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatingSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"withoutAccountable"}},{"kind":"Field","name":{"kind":"Name","value":"withoutProgress"}},{"kind":"Field","name":{"kind":"Name","value":"withoutTimescale"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreeAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordProgress"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slippage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"commentary"}}]}}]}}]}}]} as unknown as DocumentNode<PlanTreeQuery, PlanTreeQueryVariables>;
export const PlanRatingHistoryDocument = {"__meta__":{"hash":"sha256:e221705eaeb6c14d0e5b6400b464e616bd0d287c2614b283b8480c1f746dbb62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanRatingHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratingHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanRatingHistoryQuery, PlanRatingHistoryQueryVariables>;
export const PriorityPageDocument = {"__meta__":{"hash":"sha256:8ddbb44d78f9044e416b9a4c8b1dcad408f3dc3216634393bbc6e8ec1e16da68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriorityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"successMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<PriorityPageQuery, PriorityPageQueryVariables>;
export const OutcomePageDocument = {"__meta__":{"hash":"sha256:49061bba7ec71f5cfa50dfd244e9cabf6617881c46e3914b5eccf29af8f2ca66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutcomePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TreeAction"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreeAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordProgress"}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slippage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"commentary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<OutcomePageQuery, OutcomePageQueryVariables>;
export const PostsListDocument = {"__meta__":{"hash":"sha256:d70e1c30e21f3a26203a1cb821289140dc7951bf681246d069f515b18ef5ea50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PostFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<PostsListQuery, PostsListQueryVariables>;
export const PostRowDocument = {"__meta__":{"hash":"sha256:5d6b90ba414958e3e6a66ca93d2a0ba3f689a0562311e28672230230f2216d87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<PostRowQuery, PostRowQueryVariables>;
export const PostPageDocument = {"__meta__":{"hash":"sha256:7f5404787e126d984649896f594f3d323c15f948fca92a785513a1c2a63bf23d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ties"},"name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLDS"},{"kind":"EnumValue","value":"POST_IN"},{"kind":"EnumValue","value":"CHAIRS"},{"kind":"EnumValue","value":"CO_CHAIRS"},{"kind":"EnumValue","value":"VICE_CHAIRS"},{"kind":"EnumValue","value":"MEMBER_OF"},{"kind":"EnumValue","value":"OWNS"},{"kind":"EnumValue","value":"SENIOR_RESPONSIBLE_FOR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<PostPageQuery, PostPageQueryVariables>;
export const ResponsibilitiesOfDocument = {"__meta__":{"hash":"sha256:edf70e40774314322719dff9a94f10c929527650afe429a8cd66c82746b7eaa7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponsibilitiesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountable"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"supports"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"accountable"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountable"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"supports"},"name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"supports"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimescaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timescale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isOngoing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"timescale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimescaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slippage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableText"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"includeCorrected"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ResponsibilitiesOfQuery, ResponsibilitiesOfQueryVariables>;
export const RelationshipsListDocument = {"__meta__":{"hash":"sha256:f2fe0f896017f07b28d740465c872f2f5e7b6a1d4099526fe8d9e384622725ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationshipsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<RelationshipsListQuery, RelationshipsListQueryVariables>;
export const RelationshipByIdDocument = {"__meta__":{"hash":"sha256:b0c10c26c640a722aa0bb9580b00d946d6394deca1c5ea204c4dc1a9e88326e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationshipById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedRelationship"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Validity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedRelationship"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipParts"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}}]} as unknown as DocumentNode<RelationshipByIdQuery, RelationshipByIdQueryVariables>;
export const NodesByIdsDocument = {"__meta__":{"hash":"sha256:690ee496ec209af06f22c20aff46de1bf8e405ef0a672cdad67eb37618a7d9ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesByIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<NodesByIdsQuery, NodesByIdsQueryVariables>;
export const SearchRegisterDocument = {"__meta__":{"hash":"sha256:1db3777576f8524510f7e2ec6dd2c85f8b8971111911027b244ee82482cbcb96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<SearchRegisterQuery, SearchRegisterQueryVariables>;
export const RightsOfDocument = {"__meta__":{"hash":"sha256:ffb66144e322d90b6083b4d19a1858a3185e3b7ca00be52c6a2852a848e70610"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRetract"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCite"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictionParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRetract"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestrictedRef"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ref"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restriction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestrictedRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeRef"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RightsOfQuery, RightsOfQueryVariables>;
export const ViewerRoleDocument = {"__meta__":{"hash":"sha256:4dd6a827b04099ba43415e12b5b46c0d5ebd7014584085e68ffba847a42aa781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ViewerRoleQuery, ViewerRoleQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:13adb2d170dd599964fe5dca2ecf22cebd84454bb8be490a873003c7c2dd606b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;