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
  /** An instant in UTC, written as in 2026-01-07T19:00:00.000Z. Given, it may have another offset, such as +01:00, and must have one. */
  DateTime: { input: string; output: string; }
};

/** A token by which a program reads, such as Power BI. It is sent as the header "Authorization: Bearer gt_…". Seen by administrators. */
export type AccessToken = {
  __typename?: 'AccessToken';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Account;
  /** When it ends, at most a year after it was made. */
  expiresAt: Scalars['DateTime']['output'];
  /** Identifier of the token. It gives no access. */
  id: Scalars['ID']['output'];
  /** Whether it can be used: not revoked, and not ended. */
  isUsable: Scalars['Boolean']['output'];
  /** When it was last used, to the minute; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** How many nodes one request may ask for; null: the usual number. */
  nodeLimit?: Maybe<Scalars['Int']['output']>;
  /** How many requests a minute it may make; null: the usual number. */
  requestsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** When it was revoked; null: it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may read. */
  scope: TokenScope;
  /** The board or the plan that it may read; null: all. */
  scopedTo?: Maybe<Node>;
};

/** A page of tokens. */
export type AccessTokenConnection = {
  __typename?: 'AccessTokenConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<AccessTokenEdge>;
  /** The rows of this page. */
  nodes: Array<AccessToken>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of tokens, with its cursor. */
export type AccessTokenEdge = {
  __typename?: 'AccessTokenEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AccessToken;
};

/** What became of an entry about token. */
export type AccessTokenPayload = {
  __typename?: 'AccessTokenPayload';
  /** The token: as written, or as it is now when the entry came too late. Otherwise null. */
  token?: Maybe<AccessToken>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** An account: who may sign in, and what they may do. Seen by administrators and by its owner. */
export type Account = {
  __typename?: 'Account';
  /** What is not for everybody and yet for its owner: by name, or by a board on which they sit today. Officers and administrators are shown what is restricted in any case, and are not listed for it. */
  clearances: Array<RestrictedThing>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The email address that they sign in with, in lower case. */
  email: Scalars['String']['output'];
  /** Whether it can be signed in to with a password. */
  hasPassword: Scalars['Boolean']['output'];
  /** Whether it is signed in to through the council’s own sign-in (OpenID Connect). */
  hasSingleSignOn: Scalars['Boolean']['output'];
  /** Identifier of the account. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null when no session of it is left. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the password was made by a program and is to be replaced: ask for another with passwordChange. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** As the change log names them. */
  name: Scalars['String']['output'];
  /** The person of the register who has the account: through them it is tied to posts and boards. */
  person?: Maybe<Person>;
  /** What they may do. */
  role: Role;
  /** Where it is signed in at present, the latest used first. */
  sessions: Array<Session>;
  /** Whether it can be signed in to. */
  status: AccountStatus;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes: give it with accountUpdate. */
  version: Scalars['Int']['output'];
};

/** A page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<AccountEdge>;
  /** The rows of this page. */
  nodes: Array<Account>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of accounts, with its cursor. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Account;
};

/** Which accounts to list. All given conditions must hold. */
export type AccountFilter = {
  /** With exactly this email address, in any case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Of this person of the register. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these roles. */
  roleIn?: InputMaybe<Array<Role>>;
  /** With these letters in the name or the email address. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  statusIn?: InputMaybe<Array<AccountStatus>>;
};

/** Whom to invite. */
export type AccountInviteInput = {
  /** The email address that they will sign in with. */
  email: Scalars['String']['input'];
  /** Their name, as the change log will name them. */
  name: Scalars['String']['input'];
  /** The person of the register who they are. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What they may do. */
  role: Role;
};

/** What became of an entry about an account, with a link to hand over to its owner. */
export type AccountLinkPayload = {
  __typename?: 'AccountLinkPayload';
  /** The account: as written, or as it is now when the entry came too late. Otherwise null. */
  account?: Maybe<Account>;
  /** The address at which the owner chooses a password, once. Shown only now: hand it over by a way that you trust. Null when nothing was written, and in the answer to a repeated request. */
  link?: Maybe<Scalars['String']['output']>;
  /** Until when the link is good. */
  linkExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** One term of an order of Account. Missing values come last. */
export type AccountOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AccountOrderField;
};

/** What lists of Account can be ordered by. */
export type AccountOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** The email address. */
  | 'EMAIL'
  /** The name, whatever its case. */
  | 'NAME'
  /** The role, by its name. */
  | 'ROLE'
  /** The state, by its name. */
  | 'STATUS'
  /** When it last changed. */
  | 'UPDATED_AT';

/** What became of an entry about account. */
export type AccountPayload = {
  __typename?: 'AccountPayload';
  /** The account: as written, or as it is now when the entry came too late. Otherwise null. */
  account?: Maybe<Account>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
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
  email?: InputMaybe<Scalars['String']['input']>;
  /** The account. */
  id: Scalars['ID']['input'];
  /** Their name. Changes made before keep the name that they had then. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person of the register who they are; null: none. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What they may do. */
  role?: InputMaybe<Role>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Which account, as it was read. */
export type AccountVersionInput = {
  /** The account. */
  id: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** Whether it is only a cross-reference note among the actions, which nobody can complete. */
  isNote: Scalars['Boolean']['output'];
  /** Whether it was due before the day and is not rated BLUE (completed) by it. Never so without a due date, or once it has ended. */
  isOverdue: Scalars['Boolean']['output'];
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** The timescale that it had before it was revised; null when the plan first gave none. */
  originalTimescale?: Maybe<Timescale>;
  /** The outcome that it is part of. */
  outcome: Outcome;
  /** The plan that it is part of. */
  plan: Plan;
  /** Its place in the order of the plan, from 1; 0 once it is retracted. */
  position: Scalars['Int']['output'];
  /** The priority that it is part of. */
  priority: Priority;
  /** Progress reported by the day, newest first. An update that was corrected is among it unless left out, and says by which. */
  progress: ProgressUpdateConnection;
  /** Its newest rating by the day, and that of its impact, corrected ones left out; null when none is recorded, which is not GREY. */
  rating?: Maybe<ActionRating>;
  /** Its number in the plan, such as "1.1 a". */
  reference: Scalars['String']['output'];
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
  /** How far its due date has moved by the day. */
  slippage: Slippage;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** Who supports it on the day: posts, boards or organisations. */
  supportedBy: Array<GovernanceNode>;
  /** When it is to be done, as approved by the day: later revisions are not seen from an earlier day. Null when the plan gives no timescale. */
  timescale?: Maybe<Timescale>;
  /** How its timescale was revised by the day, the oldest revision first. */
  timescaleRevisions: Array<TimescaleRevision>;
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may report progress on it: officers on any action, contributors on those for which a post that they hold today is accountable or supporting. */
  viewerCanRecordProgress: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** One thing that a plan promises to do. Its whole text is its description. */
export type ActionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a plan promises to do. Its whole text is its description. */
export type ActionProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCorrected?: Scalars['Boolean']['input'];
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

/** A new action of an outcome. Its name is the beginning of its text. */
export type ActionCreateInput = {
  /** Who answers for it: posts, boards or organisations. Each becomes a relationship. */
  accountableIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The accountable and supporting parties in the words as published. */
  accountableText?: InputMaybe<Scalars['String']['input']>;
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Its whole text. */
  description: Scalars['String']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Whether it is only a cross-reference note, which nobody can complete. */
  isNote?: InputMaybe<Scalars['Boolean']['input']>;
  /** The outcome that it is part of. */
  outcomeId: Scalars['ID']['input'];
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference: Scalars['String']['input'];
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Who supports it: posts, boards or organisations. Each becomes a relationship. */
  supportedByIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it is to be done. */
  timescale?: InputMaybe<TimescaleInput>;
  /** When it began: with its plan unless told. Give the day of what came to a plan that was under way, or it counts from the beginning on. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: with its plan unless told. */
  validTo?: InputMaybe<PublishedDateInput>;
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
  /** Due later on the day than it was at first, or not. What has no due date, or had none at first, has not slipped. */
  hasSlipped?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a published timescale, or with none. */
  hasTimescale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose newest rating of the impact is one of these. */
  impactRatingIn?: InputMaybe<Array<Rating>>;
  /** Whose newest rating of the action is BLUE (completed), or is not, or is missing. */
  isCompleted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exists on the day (`asAt`, or today) by its dates, or does not. An unknown date counts as open. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cross-reference notes, or none of them. */
  isNote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Overdue on the day, or not. */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a rating recorded by the day, or with none. */
  isRated?: InputMaybe<Scalars['Boolean']['input']>;
  /** In force on the day, with no progress reported between this day and the day of the answer. Cross-reference notes are left out: nobody reports on them. */
  noProgressSince?: InputMaybe<Scalars['Date']['input']>;
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

/** Moves an action inside its plan. */
export type ActionMoveInput = {
  /** The action. */
  id: Scalars['ID']['input'];
  /** The outcome under which it is to stand. */
  outcomeId: Scalars['ID']['input'];
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** A new number, if it gets one. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
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

/** What became of an entry about action. */
export type ActionPayload = {
  __typename?: 'ActionPayload';
  /** The action: as written, or as it is now when the entry came too late. Otherwise null. */
  action?: Maybe<Action>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** An action's newest rating by the day, and the newest of its impact. A report may rate the one or the other: each stands until it is rated again. A blue action never implies a blue impact. */
export type ActionRating = {
  __typename?: 'ActionRating';
  /** The newest rating of the action; null when only the impact was ever rated. */
  action?: Maybe<Rating>;
  /** The day on which that rating of the action was reported. */
  actionRecordedOn?: Maybe<Scalars['Date']['output']>;
  /** The newest rating of its impact; null when only the action was ever rated. */
  impact?: Maybe<Rating>;
  /** The day on which that rating of the impact was reported. */
  impactRecordedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the action or its impact was last rated: the later of the two. */
  recordedOn: Scalars['Date']['output'];
};

/** A report of progress on an action. At least one of ratings and commentary. */
export type ActionRecordProgressInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** Rating of the action. */
  actionRating?: InputMaybe<Rating>;
  /** The evidence. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What was done. */
  commentary?: InputMaybe<Scalars['String']['input']>;
  /** The update of the same action that this one corrects: that one no longer counts, and this one stands in its place with all that it says. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  /** Rating of its impact. */
  impactRating?: InputMaybe<Rating>;
  /** The day on which it was reported, not after today. Today unless told; for a correction, the day of what it corrects. */
  recordedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A new timescale for an action. The earlier ones stay. */
export type ActionReviseTimescaleInput = {
  /** Who approved it: a post, board or person. */
  approvedById?: InputMaybe<Scalars['ID']['input']>;
  /** Who approved it, in words, where it is nobody of the register. */
  approvedByText?: InputMaybe<Scalars['String']['input']>;
  /** When it was approved, not after today: from this day on it holds. */
  approvedOn: Scalars['Date']['input'];
  /** Where the revision is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The action. */
  id: Scalars['ID']['input'];
  /** Why it is revised. */
  reason: Scalars['String']['input'];
  /** The new timescale. */
  timescale: TimescaleInput;
  /** The version that was read. If somebody changed the action since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** What to change of an action. What is left out stays as it is. */
export type ActionUpdateInput = {
  /** The accountable and supporting parties in the words as published. */
  accountableText?: InputMaybe<Scalars['String']['input']>;
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Its whole text; its name follows. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Whether it is only a cross-reference note. */
  isNote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it is to be done, for a timescale that was not given or wrongly read. A new timescale is a revision: see actionReviseTimescale. */
  timescale?: InputMaybe<TimescaleInput>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** A person takes up a post. */
export type AppointmentCreateInput = {
  /** Where it is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Whether whoever else holds the post on that day holds it no more from that day. False unless told: a post may be shared. */
  endPresent?: InputMaybe<Scalars['Boolean']['input']>;
  /** What else is to be said of it, such as "interim". */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  personId: Scalars['ID']['input'];
  /** The post. */
  postId: Scalars['ID']['input'];
  /** The first day on which the person holds the post. */
  validFrom: PublishedDateInput;
};

/** What became of an entry about an appointment. */
export type AppointmentPayload = {
  __typename?: 'AppointmentPayload';
  /** The appointment, a relationship of type HOLDS: as written, or as it is now when the entry came too late. */
  appointment?: Maybe<Relationship>;
  /** Other appointments to the post that this one ended. */
  ended: Array<Relationship>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** An account in the audience of something restricted. */
export type AudienceAccount = {
  __typename?: 'AudienceAccount';
  /** Identifier of the account. */
  id: Scalars['ID']['output'];
  /** As the change log names whoever has it. */
  name: Scalars['String']['output'];
};

/** A page of accounts that an audience may name. */
export type AudienceAccountConnection = {
  __typename?: 'AudienceAccountConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<AudienceAccountEdge>;
  /** The rows of this page. */
  nodes: Array<AudienceAccount>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of accounts that an audience may name, with its cursor. */
export type AudienceAccountEdge = {
  __typename?: 'AudienceAccountEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AudienceAccount;
};

/** Whether the change log is as it was written. */
export type AuditVerification = {
  __typename?: 'AuditVerification';
  /** The first row that is broken or missing; null when none is. */
  brokenAt?: Maybe<Scalars['Int']['output']>;
  /** What is wrong with that row. */
  fault?: Maybe<Scalars['String']['output']>;
  /** The last row as SEQ:HASH. Kept outside the register and given as `expectHead` on a later day, it shows whether the end of the log was cut off. Null for an empty log. */
  head?: Maybe<Scalars['String']['output']>;
  /** Whether every row and its payload are as they were written, and none is missing. */
  isWhole: Scalars['Boolean']['output'];
  /** How many rows the log has. */
  rows: Scalars['Int']['output'];
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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** Whether it takes decisions; null when no paper says. */
  isDecisionMaking?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its last known meeting before the day; null when none is known. */
  lastMeetingOn?: Maybe<Scalars['Date']['output']>;
  /** The days on which it met or will meet, as far as they are known, the earliest first. As recorded now, whatever the day. */
  meetingDates: Array<Scalars['Date']['output']>;
  /** What the papers say of its meetings. */
  meetings?: Maybe<Scalars['String']['output']>;
  /** Who sits on it on the day: posts, people or organisations. */
  members: Array<GovernanceNode>;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** Its next known meeting, on the day or after it; null when none is known. */
  nextMeetingOn?: Maybe<Scalars['Date']['output']>;
  /** Plans that it has a part in on the day, each once. */
  plans: Array<Plan>;
  /** What it is for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
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
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Who stands in for the chair on the day: posts or people. */
  viceChairs: Array<GovernanceNode>;
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A board, committee, partnership, group or forum that meets. */
export type BoardHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** Another status for a board. */
export type BoardChangeStatusInput = {
  /** Where it is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The board. */
  id: Scalars['ID']['input'];
  /** Why. Needed to take back an end that was entered by mistake. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The status. Merged, replaced and dissolved have mutations of their own. */
  status: BoardStatus;
  /** For a board that was only proposed: the first day on which it exists. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the board since, nothing is changed. */
  version: Scalars['Int']['input'];
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

/** A new board. */
export type BoardCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of body it is. */
  boardType: BoardType;
  /** How often it meets. */
  cadence?: InputMaybe<Cadence>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Whether it takes decisions. */
  isDecisionMaking?: InputMaybe<Scalars['Boolean']['input']>;
  /** All days on which it met or will meet, in any order. Those that are left out are taken away. */
  meetingDates?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** What the papers say of its meetings. */
  meetings?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in its life; left out when no paper says. */
  status?: InputMaybe<BoardStatus>;
  /** Its terms of reference, as far as a paper states them. */
  termsOfReference?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
};

/** A board ends without a successor. */
export type BoardDissolveInput = {
  /** Where it is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The board. */
  id: Scalars['ID']['input'];
  /** The first day on which it is no more. */
  on: PublishedDateInput;
  /** Why. */
  reason: Scalars['String']['input'];
  /** What becomes of its relationships. */
  ties?: TiesAfterEnd;
  /** The version that was read. If somebody changed the board since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** One of boards, with its cursor. */
export type BoardEdge = {
  __typename?: 'BoardEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Board;
};

/** What something would lack from the day on. */
export type BoardEndGap =
  /** An action for which nobody would answer. */
  | 'ACTION_WITHOUT_ACCOUNTABLE'
  /** A board that would report, answer or belong to nobody. */
  | 'BOARD_WITHOUT_LINE'
  /** A plan that no board would oversee, own or monitor. */
  | 'PLAN_WITHOUT_BOARD';

/** Something that would be left without what it should have. */
export type BoardEndOrphan = {
  __typename?: 'BoardEndOrphan';
  /** What it would lack. */
  gap: BoardEndGap;
  /** The plan, board or action; null for a successor that would be created. */
  node?: Maybe<GovernanceNode>;
};

/** What would become of everything if boards ended so. Nothing is written. */
export type BoardEndPreview = {
  __typename?: 'BoardEndPreview';
  /** Relationships that would go over: each ends, and begins anew with the successor. */
  carriedOver: Array<CarriedTie>;
  /** What was proposed of the successor and would come into force. */
  confirmed: Array<Relationship>;
  /** Relationships chosen to go over that another doubles. */
  doubled: Array<DoubledTie>;
  /** Relationships that would end, or proposals that would be withdrawn, with nothing in their place. */
  ended: Array<Relationship>;
  /** Relationships that would stay as they are. */
  kept: Array<Relationship>;
  /** Plans without an overseeing, owning or monitoring board, boards without a line upward, and actions without an accountable party that would result. */
  orphaned: Array<BoardEndOrphan>;
  /** Why it would be refused as it stands. A name or address of a new successor is not looked at. */
  userErrors: Array<UserError>;
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
  /** With a known meeting in this time. */
  meetingOn?: InputMaybe<DateRange>;
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

/** Boards become one: several a new one, or one or several part of a board that is there. */
export type BoardMergeInput = {
  /** The boards that end, at most 50. */
  boards: Array<BoardVersionInput>;
  /** What goes over to the successor from that day. Nothing unless told. What only records an event, such as what a board itself replaced, stays as it is. */
  carryOver?: InputMaybe<CarryOverInput>;
  /** Where it is stated. Kept with the boards, with the successor, and with the relationships that begin by it. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The first day on which the successor stands in their place. */
  on: PublishedDateInput;
  /** Why, for the change log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The board that takes over, if it is new. Unless told it is active, begins on the day, and belongs to the council of the first board. */
  successor?: InputMaybe<BoardCreateInput>;
  /** The board that takes over, if it is in the register. One that was only proposed comes into force on the day: it becomes active, and what was proposed of it is confirmed. */
  successorId?: InputMaybe<Scalars['ID']['input']>;
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

/** What became of an entry about board. */
export type BoardPayload = {
  __typename?: 'BoardPayload';
  /** The board: as written, or as it is now when the entry came too late. Otherwise null. */
  board?: Maybe<Board>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** One or several boards are replaced by another. */
export type BoardReplaceInput = {
  /** The boards that end, at most 50. */
  boards: Array<BoardVersionInput>;
  /** What goes over to the successor from that day. Nothing unless told. What only records an event, such as what a board itself replaced, stays as it is. */
  carryOver?: InputMaybe<CarryOverInput>;
  /** Where it is stated. Kept with the boards, with the successor, and with the relationships that begin by it. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The first day on which the successor stands in their place. */
  on: PublishedDateInput;
  /** Why, for the change log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The board that takes over, if it is new. Unless told it is active, begins on the day, and belongs to the council of the first board. */
  successor?: InputMaybe<BoardCreateInput>;
  /** The board that takes over, if it is in the register. One that was only proposed comes into force on the day: it becomes active, and what was proposed of it is confirmed. */
  successorId?: InputMaybe<Scalars['ID']['input']>;
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

/** What became of an entry about boards and their successor. */
export type BoardSuccessionPayload = {
  __typename?: 'BoardSuccessionPayload';
  /** The boards that ended, as written; when the entry came too late, the board that changed, as it is now. */
  boards: Array<Board>;
  /** The board that takes over, as written; null when nothing was. */
  successor?: Maybe<Board>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

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
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of body it is. */
  boardType?: InputMaybe<BoardType>;
  /** How often it meets. */
  cadence?: InputMaybe<Cadence>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Whether it takes decisions. */
  isDecisionMaking?: InputMaybe<Scalars['Boolean']['input']>;
  /** All days on which it met or will meet, in any order. Those that are left out are taken away. */
  meetingDates?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** What the papers say of its meetings. */
  meetings?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Its terms of reference, as far as a paper states them. */
  termsOfReference?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** A board, as it was read. */
export type BoardVersionInput = {
  /** The board. */
  id: Scalars['ID']['input'];
  /** The version that was read. If somebody changed the board since, nothing is changed. */
  version: Scalars['Int']['input'];
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

/** A relationship that would begin anew with the successor in the place of a board. */
export type CarriedTie = {
  __typename?: 'CarriedTie';
  /** The one that it carries on, which would end on the day. */
  relationship: Relationship;
  /** What it would start from; null for a successor that would be created. */
  source?: Maybe<GovernanceNode>;
  /** What it would lead to; null for a successor that would be created. */
  target?: Maybe<GovernanceNode>;
};

/** Which relationships of a board go over to its successor: those named, and those of the types named. All others end. */
export type CarryOverInput = {
  /** These relationships. */
  relationshipIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All relationships of these types. */
  types?: InputMaybe<Array<RelationshipType>>;
};

/** One entry of the change log: what was done to one node, relationship or progress update, by whom and when. Never changed, except that the erasure of a person takes their name out. */
export type Change = {
  __typename?: 'Change';
  /** Who made it; null for readers who are not signed in. */
  actor?: Maybe<Scalars['String']['output']>;
  /** Its opaque place in the log. Given as "after" to the subscription `changes`, all that follows it is delivered. */
  cursor: Scalars['String']['output'];
  /** Field by field what differs; for a new thing, all that it has. */
  fields: Array<ChangedField>;
  /** Its number in the log, as an id. */
  id: Scalars['ID']['output'];
  /** What sort of thing was changed. */
  kind: ChangeKind;
  /** By which mutation, such as boardReplace; or planRecount or planDates for a part of a plan that only got another number or other dates by it, datasetLoad, or logBegin for what was there before. */
  operation: Scalars['String']['output'];
  /** Why, where a reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. Given as `asRecorded`, it shows the register as this change left it; all changes of one request have the same. */
  recordedAt: Scalars['DateTime']['output'];
  /** The request that made it (X-Request-Id of its reply); null when no request did. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Its number in the log, from 1. Numbers that are missing belong to changes which the viewer does not see. */
  seq: Scalars['Int']['output'];
  /** What was changed, as it is now; null when it was retracted since. */
  subject?: Maybe<Node>;
  /** Identifier of what was changed, also where it is gone. */
  subjectId: Scalars['ID']['output'];
  /** What was changed, by its name at the time; of a relationship, the fact that it states. */
  subjectName: Scalars['String']['output'];
  /** The change as one plain English sentence without a full stop, such as "Cadence of the Corporate Parenting Board changed from monthly to every two months". */
  summary: Scalars['String']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<ChangeEdge>;
  /** The rows of this page. */
  nodes: Array<Change>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of changes, with its cursor. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Change;
};

/** What a change was made to. */
export type ChangeKind =
  /** A token by which a program reads. Seen by administrators. */
  | 'ACCESS_TOKEN'
  /** An account, its sessions and one-time links. Seen by administrators. */
  | 'ACCOUNT'
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
  | 'PRIORITY'
  /** A report of progress on an action. */
  | 'PROGRESS_UPDATE'
  /** A tie between two nodes. */
  | 'RELATIONSHIP';

/** One field that a change touched. */
export type ChangedField = {
  __typename?: 'ChangedField';
  /** Its value after, written alike; of a list only the entries that came. */
  after?: Maybe<Scalars['String']['output']>;
  /** Its value before: an enum value, a day as YYYY-MM-DD, a number, true or false, or text. Lists and references are written as JSON, and of a list only the entries that went. Null when it had none. */
  before?: Maybe<Scalars['String']['output']>;
  /** Where the field stands in the API, such as "cadence" or "timescale.dueOn". */
  field: Scalars['String']['output'];
  /** The field in words, such as "Due on". */
  label: Scalars['String']['output'];
};

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
  /** The report of progress that it supports, if it is one of progress. */
  progressUpdate?: Maybe<ProgressUpdate>;
  /** The paper's own words, a short run of them. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The relationship that it supports, if it is one of a relationship. */
  relationship?: Maybe<Relationship>;
  /** The revision of a timescale that it supports, if it is one of a revision; `node` is its action. */
  timescaleRevision?: Maybe<TimescaleRevision>;
  /** Whether the viewer may take it back. One of a progress update is part of that, and never taken back. */
  viewerCanRetract: Scalars['Boolean']['output'];
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

/** A further place where a fact of the register is stated. */
export type CitationCreateInput = {
  /** Whether it cannot be true together with another citation of the same record. */
  contradicts?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document. */
  documentId: Scalars['ID']['input'];
  /** Which field of the record it supports, such as "cadence"; left out for the record as a whole. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** How the statement is read, or how it differs from another. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where in it: item, section, page, reference. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The paper's own words, a short run of them. */
  quote?: InputMaybe<Scalars['String']['input']>;
  /** The node or relationship whose fact it supports. */
  recordId: Scalars['ID']['input'];
};

/** One of citations, with its cursor. */
export type CitationEdge = {
  __typename?: 'CitationEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Citation;
};

/** Which citations to list. All given conditions must hold. */
export type CitationFilter = {
  /** From this paper. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a fact on which papers contradict each other or themselves, or of any other. All statements about such a fact are disputed, not only the one that `contradicts`. */
  isDisputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a fact of this node. */
  nodeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this relationship. */
  relationshipId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a fact is stated. */
export type CitationInput = {
  /** Whether it cannot be true together with another citation of the same record. */
  contradicts?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document. */
  documentId: Scalars['ID']['input'];
  /** Which field of the record it supports, such as "cadence"; left out for the record as a whole. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** How the statement is read, or how it differs from another. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where in it: item, section, page, reference. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The paper's own words, a short run of them. */
  quote?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an entry about a citation. */
export type CitationPayload = {
  __typename?: 'CitationPayload';
  /** The citation as written; null when it was taken back, or when nothing was written. */
  citation?: Maybe<Citation>;
  /** The node or relationship that it is of: as written, or as it is now when the entry came too late. Otherwise null. */
  record?: Maybe<Node>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** Takes back a citation that was wrong. It is no longer shown, and stays in the change log. */
export type CitationRetractInput = {
  /** The citation. */
  id: Scalars['ID']['input'];
  /** Why it was wrong. */
  reason: Scalars['String']['input'];
  /** The version that was read of the node or relationship that it is of. */
  version: Scalars['Int']['input'];
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

/** How two days differ. */
export type Difference =
  /** In force on the later day, and not on the earlier. */
  | 'ADDED'
  /** In force on both, and something dated between them changed it: a rating, a timescale, a tie. */
  | 'CHANGED'
  /** In force on the earlier day, and not on the later. */
  | 'ENDED';

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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
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
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A paper that states facts: a report, minutes, a published plan, guidance. */
export type DocumentCitedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A paper that states facts: a report, minutes, a published plan, guidance. */
export type DocumentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A new document. */
export type DocumentCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What sort of paper it is. */
  documentType: DocumentType;
  /** Numbered passages of it, in its order. */
  extracts?: InputMaybe<Array<DocumentExtractInput>>;
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** When it was published, or is dated. */
  publishedOn?: InputMaybe<PublishedDateInput>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
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

/** A numbered passage of a document. */
export type DocumentExtractInput = {
  /** What it refers to in a national framework, as published. */
  frameworkReference?: InputMaybe<Scalars['String']['input']>;
  /** How the document numbers or names it, such as "Recommendation 1". */
  reference: Scalars['String']['input'];
  /** Its text. */
  text: Scalars['String']['input'];
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

/** What became of an entry about document. */
export type DocumentPayload = {
  __typename?: 'DocumentPayload';
  /** The document: as written, or as it is now when the entry came too late. Otherwise null. */
  document?: Maybe<Document>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
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
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What sort of paper it is. */
  documentType?: InputMaybe<DocumentType>;
  /** Numbered passages of it, in its order, all of them. */
  extracts?: InputMaybe<Array<DocumentExtractInput>>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, or is dated. */
  publishedOn?: InputMaybe<PublishedDateInput>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** A relationship that need not be carried over, because another says the same. */
export type DoubledTie = {
  __typename?: 'DoubledTie';
  /** The one that would only end on the day. */
  relationship: Relationship;
  /** The one that says the same: the successor's own, or another that is carried over. */
  twin: Relationship;
};

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

/** A day on which something of the map begins or ends. */
export type EcosystemDay = {
  __typename?: 'EcosystemDay';
  /** How many nodes and ties begin on it. */
  began: Scalars['Int']['output'];
  /** The day; of a month or a year that a paper names, its first. */
  date: Scalars['Date']['output'];
  /** How many nodes and ties end on it: it is the first day without them. */
  ended: Scalars['Int']['output'];
};

/** What became different on the map between two days. */
export type EcosystemDiff = {
  __typename?: 'EcosystemDiff';
  /** Ties that came or went, by date. Containment in a plan comes and goes with the part. */
  edges: Array<EdgeDifference>;
  /** Whether all nodes were compared. A map holds at most 5000 nodes: narrow the filter when it is false. */
  isComplete: Scalars['Boolean']['output'];
  /** Nodes that came, went or were changed, by kind and name. */
  nodes: Array<NodeDifference>;
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

/** A tie that came into force or went out of it between two days. */
export type EdgeDifference = {
  __typename?: 'EdgeDifference';
  /** When; null when no paper says. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Added or ended. */
  difference: Difference;
  /** The tie. */
  edge: EcosystemEdge;
  /** What happened, in words that can be put in a paper, without the last full stop, such as "In August 2025 the Strengthening Outcomes Board replaced the Improvement Board". */
  sentence: Scalars['String']['output'];
};

/** A text outside the person’s own record that named them, and names the pseudonym now. */
export type ErasedMention = {
  __typename?: 'ErasedMention';
  /** The field, such as "note" or "citation.quote". */
  field: Scalars['String']['output'];
  /** The node, relationship or progress update that it belongs to; null when that was retracted. */
  subject?: Maybe<Node>;
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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Its names in others' registers. */
  identifiers: Array<Identifier>;
  /** What kind of thing it is. */
  kind: NodeKind;
  /** Its name. For a part of a plan with a long text, the beginning of that text. */
  name: Scalars['String']['output'];
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** Anything that the register keeps: a board, a plan or a part of one, a post, a person, an organisation, a document. */
export type GovernanceNodeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** A record's name in somebody else's register. */
export type IdentifierInput = {
  /** Whose scheme it is, such as ONS or DfE. */
  scheme: Scalars['String']['input'];
  /** The value in that scheme, such as E08000002. */
  value: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Disables an account: it cannot be signed in to any more, and its sessions end at once. For administrators. */
  accountDisable: AccountPayload;
  /** Lets a disabled account be signed in to again. For administrators. */
  accountEnable: AccountPayload;
  /** Invites somebody: makes an account, and a link that is good for a week. For administrators, who hand it over. */
  accountInvite: AccountLinkPayload;
  /** Takes the password of an account away, ends its sessions, and makes a link that is good for a day, by which its owner chooses another. For administrators. */
  accountResetPassword: AccountLinkPayload;
  /** Changes the name, the email address, the role or the person of an account. For administrators. */
  accountUpdate: AccountPayload;
  /** Adds an action to an outcome. */
  actionCreate: ActionPayload;
  /** Moves an action to an outcome of its plan or to another place there. */
  actionMove: ActionPayload;
  /** Records progress on an action. It is never changed: a correction is another update. */
  actionRecordProgress: ProgressUpdatePayload;
  /** Takes back an action that was entered by mistake, on which no progress is reported and nothing hangs. */
  actionRetract: ActionPayload;
  /** Gives an action a new timescale, with the reason and who approved it. */
  actionReviseTimescale: ActionPayload;
  /** Changes the record of an action. Who answers for it are relationships; its place is changed by actionMove or planReorder, its timescale by actionReviseTimescale. */
  actionUpdate: ActionPayload;
  /** Appoints a person to a post from a day on. */
  appointmentCreate: AppointmentPayload;
  /** Ends an appointment. */
  appointmentEnd: AppointmentPayload;
  /** Changes where a board stands in its life: set up, under review, paused. How it ends has mutations of its own. */
  boardChangeStatus: BoardPayload;
  /** Adds a board. */
  boardCreate: BoardPayload;
  /** Ends a board without a successor. */
  boardDissolve: BoardPayload;
  /** Merges boards into a new one, or into one that is there, from a day on. A merger under discussion among them ends with it. */
  boardMerge: BoardSuccessionPayload;
  /** Replaces one or several boards by another from a day on: they end, what is chosen of their relationships goes over, the rest ends with them. */
  boardReplace: BoardSuccessionPayload;
  /** Takes back a board that was entered by mistake and on which nothing hangs. A board that existed is dissolved instead. */
  boardRetract: BoardPayload;
  /** Changes the record of a board. Who chairs it, reports to it and so on are relationships. */
  boardUpdate: BoardPayload;
  /** Cites a document for a node or a relationship. */
  citationCreate: CitationPayload;
  /** Takes back a citation that was wrong. */
  citationRetract: CitationPayload;
  /** Adds a document, so that facts can be cited from it. */
  documentCreate: DocumentPayload;
  /** Takes back a document that was entered by mistake and from which nothing is cited. */
  documentRetract: DocumentPayload;
  /** Changes the record of a document. */
  documentUpdate: DocumentPayload;
  /** Adds a council, department, health body, partnership, service or team. */
  organisationCreate: OrganisationPayload;
  /** Takes back an organisation that was entered by mistake and on which nothing hangs. */
  organisationRetract: OrganisationPayload;
  /** Changes the record of an organisation. */
  organisationUpdate: OrganisationPayload;
  /** Adds an outcome to a priority. */
  outcomeCreate: OutcomePayload;
  /** Moves an outcome, with its actions, to a priority of its plan or to another place there. */
  outcomeMove: OutcomePayload;
  /** Takes back an outcome that was entered by mistake and has no actions. */
  outcomeRetract: OutcomePayload;
  /** Changes an outcome. Its place is changed by outcomeMove or planReorder. */
  outcomeUpdate: OutcomePayload;
  /** Changes one’s own password. All other sessions of the account end. */
  passwordChange: ViewerPayload;
  /** Chooses a password by a one-time link, of an invitation or a reset, and signs in. Other sessions of the account end. */
  passwordSet: ViewerPayload;
  /** Adds a person. */
  personCreate: PersonPayload;
  /** Erases a person: name, other names, description and identifiers give way to a pseudonym everywhere, the change log included, at every instant. */
  personErase: PersonErasePayload;
  /** Takes back a person who was entered by mistake and on whom nothing hangs. */
  personRetract: PersonPayload;
  /** Changes the record of a person. The posts that a person holds are appointments. */
  personUpdate: PersonPayload;
  /** Closes a plan. Its parts and their progress stay. */
  planClose: PlanPayload;
  /** Adds a plan. */
  planCreate: PlanPayload;
  /** Puts the priorities of a plan, the outcomes of a priority or the actions of an outcome into a new order. Returns the plan. */
  planReorder: PlanPayload;
  /** Takes back a plan that was entered by mistake and on which nothing hangs. A plan that was in force is closed instead. */
  planRetract: PlanPayload;
  /** Puts another plan in the place of one. The earlier plan, which is returned, and its parts become read-only. */
  planSupersede: PlanPayload;
  /** Changes the record of a plan: its name, type, status, dates, labels or rating key. Which board oversees it, who owns it and so on are relationships. */
  planUpdate: PlanPayload;
  /** Adds a post. */
  postCreate: PostPayload;
  /** Takes back a post that was entered by mistake and on which nothing hangs. */
  postRetract: PostPayload;
  /** Changes the record of a post. Who holds it is an appointment. */
  postUpdate: PostPayload;
  /** Adds a priority to a plan. */
  priorityCreate: PriorityPayload;
  /** Takes back a priority that was entered by mistake and has no outcomes. */
  priorityRetract: PriorityPayload;
  /** Changes a priority. Its place is changed by planReorder. */
  priorityUpdate: PriorityPayload;
  /** Records progress on many actions at once. */
  progressRecord: ProgressUpdatesPayload;
  /** Puts a proposal into force. */
  relationshipConfirm: RelationshipPayload;
  /** Ties two nodes. */
  relationshipCreate: RelationshipPayload;
  /** Ends a confirmed relationship. */
  relationshipEnd: RelationshipPayload;
  /** Takes back a relationship that was entered by mistake. */
  relationshipRetract: RelationshipPayload;
  /** Changes the dates or the note of a relationship, or adds citations. */
  relationshipUpdate: RelationshipPayload;
  /** Withdraws a proposal. */
  relationshipWithdraw: RelationshipPayload;
  /** Ties many nodes at once. */
  relationshipsCreate: RelationshipsPayload;
  /** Ends many confirmed relationships at once. */
  relationshipsEnd: RelationshipsPayload;
  /** Opens a restricted thing to everybody, with all of its history. */
  restrictionLift: RestrictionPayload;
  /** Restricts a thing, or changes for whom it is. To all but its audience and those who keep the register it is from now on as if it had never been there. */
  restrictionSet: RestrictionPayload;
  /** Ends one session: one’s own, or as an administrator anybody’s. */
  sessionEnd: AccountPayload;
  /** Ends all sessions of an account but the one that asks: one’s own, or as an administrator anybody’s. */
  sessionsEnd: AccountPayload;
  /** Signs in by email address and password. The reply sets a cookie that scripts cannot read; send requests with credentials from then on. At most 10 wrong passwords in 5 minutes. */
  signIn: ViewerPayload;
  /** Signs out: ends this session, at once. */
  signOut: ViewerPayload;
  /** Makes a token by which a program reads. Its secret is shown this one time. For administrators. */
  tokenCreate: TokenCreatePayload;
  /** Revokes a token: it cannot be used from the next request on. For administrators. */
  tokenRevoke: AccessTokenPayload;
};


export type MutationAccountDisableArgs = {
  input: AccountVersionInput;
};


export type MutationAccountEnableArgs = {
  input: AccountVersionInput;
};


export type MutationAccountInviteArgs = {
  input: AccountInviteInput;
};


export type MutationAccountResetPasswordArgs = {
  input: AccountVersionInput;
};


export type MutationAccountUpdateArgs = {
  input: AccountUpdateInput;
};


export type MutationActionCreateArgs = {
  input: ActionCreateInput;
};


export type MutationActionMoveArgs = {
  input: ActionMoveInput;
};


export type MutationActionRecordProgressArgs = {
  input: ActionRecordProgressInput;
};


export type MutationActionRetractArgs = {
  input: RetractInput;
};


export type MutationActionReviseTimescaleArgs = {
  input: ActionReviseTimescaleInput;
};


export type MutationActionUpdateArgs = {
  input: ActionUpdateInput;
};


export type MutationAppointmentCreateArgs = {
  input: AppointmentCreateInput;
};


export type MutationAppointmentEndArgs = {
  input: RelationshipEndInput;
};


export type MutationBoardChangeStatusArgs = {
  input: BoardChangeStatusInput;
};


export type MutationBoardCreateArgs = {
  input: BoardCreateInput;
};


export type MutationBoardDissolveArgs = {
  input: BoardDissolveInput;
};


export type MutationBoardMergeArgs = {
  input: BoardMergeInput;
};


export type MutationBoardReplaceArgs = {
  input: BoardReplaceInput;
};


export type MutationBoardRetractArgs = {
  input: RetractInput;
};


export type MutationBoardUpdateArgs = {
  input: BoardUpdateInput;
};


export type MutationCitationCreateArgs = {
  input: CitationCreateInput;
};


export type MutationCitationRetractArgs = {
  input: CitationRetractInput;
};


export type MutationDocumentCreateArgs = {
  input: DocumentCreateInput;
};


export type MutationDocumentRetractArgs = {
  input: RetractInput;
};


export type MutationDocumentUpdateArgs = {
  input: DocumentUpdateInput;
};


export type MutationOrganisationCreateArgs = {
  input: OrganisationCreateInput;
};


export type MutationOrganisationRetractArgs = {
  input: RetractInput;
};


export type MutationOrganisationUpdateArgs = {
  input: OrganisationUpdateInput;
};


export type MutationOutcomeCreateArgs = {
  input: OutcomeCreateInput;
};


export type MutationOutcomeMoveArgs = {
  input: OutcomeMoveInput;
};


export type MutationOutcomeRetractArgs = {
  input: RetractInput;
};


export type MutationOutcomeUpdateArgs = {
  input: OutcomeUpdateInput;
};


export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


export type MutationPasswordSetArgs = {
  input: PasswordSetInput;
};


export type MutationPersonCreateArgs = {
  input: PersonCreateInput;
};


export type MutationPersonEraseArgs = {
  input: PersonEraseInput;
};


export type MutationPersonRetractArgs = {
  input: RetractInput;
};


export type MutationPersonUpdateArgs = {
  input: PersonUpdateInput;
};


export type MutationPlanCloseArgs = {
  input: PlanCloseInput;
};


export type MutationPlanCreateArgs = {
  input: PlanCreateInput;
};


export type MutationPlanReorderArgs = {
  input: PlanReorderInput;
};


export type MutationPlanRetractArgs = {
  input: RetractInput;
};


export type MutationPlanSupersedeArgs = {
  input: PlanSupersedeInput;
};


export type MutationPlanUpdateArgs = {
  input: PlanUpdateInput;
};


export type MutationPostCreateArgs = {
  input: PostCreateInput;
};


export type MutationPostRetractArgs = {
  input: RetractInput;
};


export type MutationPostUpdateArgs = {
  input: PostUpdateInput;
};


export type MutationPriorityCreateArgs = {
  input: PriorityCreateInput;
};


export type MutationPriorityRetractArgs = {
  input: RetractInput;
};


export type MutationPriorityUpdateArgs = {
  input: PriorityUpdateInput;
};


export type MutationProgressRecordArgs = {
  input: Array<ActionRecordProgressInput>;
};


export type MutationRelationshipConfirmArgs = {
  input: RelationshipConfirmInput;
};


export type MutationRelationshipCreateArgs = {
  input: RelationshipCreateInput;
};


export type MutationRelationshipEndArgs = {
  input: RelationshipEndInput;
};


export type MutationRelationshipRetractArgs = {
  input: RetractInput;
};


export type MutationRelationshipUpdateArgs = {
  input: RelationshipUpdateInput;
};


export type MutationRelationshipWithdrawArgs = {
  input: RelationshipWithdrawInput;
};


export type MutationRelationshipsCreateArgs = {
  input: Array<RelationshipCreateInput>;
};


export type MutationRelationshipsEndArgs = {
  input: Array<RelationshipEndInput>;
};


export type MutationRestrictionLiftArgs = {
  input: RestrictionLiftInput;
};


export type MutationRestrictionSetArgs = {
  input: RestrictionSetInput;
};


export type MutationSessionEndArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSessionsEndArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationTokenCreateArgs = {
  input: TokenCreateInput;
};


export type MutationTokenRevokeArgs = {
  id: Scalars['ID']['input'];
};

/** Anything with an identifier of its own. */
export type Node = {
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
};

/** A node that came, went or was changed between two days. */
export type NodeDifference = {
  __typename?: 'NodeDifference';
  /** When; for several changes the last of them. Null when no paper says. */
  date?: Maybe<Scalars['Date']['output']>;
  /** How the two days differ in it. */
  difference: Difference;
  /** The node, as at the later day. */
  node: GovernanceNode;
  /** The same without its ties, for who shows `edges` too, and would tell each tie twice. Null where nothing but ties changed. */
  own?: Maybe<OwnDifference>;
  /** What happened, in words that can be put in a paper, without the last full stop, such as "In August 2025 the Strengthening Outcomes Board replaced the Improvement Board". */
  sentence: Scalars['String']['output'];
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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
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
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A council, department, health body, partnership, service or team. */
export type OrganisationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** A new organisation. */
export type OrganisationCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What sort of organisation it is. */
  organisationType: OrganisationType;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
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

/** What became of an entry about organisation. */
export type OrganisationPayload = {
  __typename?: 'OrganisationPayload';
  /** The organisation: as written, or as it is now when the entry came too late. Otherwise null. */
  organisation?: Maybe<Organisation>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
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
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What sort of organisation it is. */
  organisationType?: InputMaybe<OrganisationType>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
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
  /** Its place in the order of the plan, from 1; 0 once it is retracted. */
  position: Scalars['Int']['output'];
  /** The priority that it is part of. */
  priority: Priority;
  /** Its number in the plan. */
  reference: Scalars['String']['output'];
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** The middle level inside a plan: a desired outcome, or a setting. */
export type OutcomeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** A new outcome of a priority. Its name is the beginning of its text. */
export type OutcomeCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Its whole text. */
  description: Scalars['String']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The priority that it is part of. */
  priorityId: Scalars['ID']['input'];
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference: Scalars['String']['input'];
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began: with its plan unless told. Give the day of what came to a plan that was under way, or it counts from the beginning on. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: with its plan unless told. */
  validTo?: InputMaybe<PublishedDateInput>;
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

/** Moves an outcome, with its actions, inside its plan. */
export type OutcomeMoveInput = {
  /** The outcome. */
  id: Scalars['ID']['input'];
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The priority under which it is to stand. */
  priorityId: Scalars['ID']['input'];
  /** A new number, if it gets one. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
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

/** What became of an entry about outcome. */
export type OutcomePayload = {
  __typename?: 'OutcomePayload';
  /** The outcome: as written, or as it is now when the entry came too late. Otherwise null. */
  outcome?: Maybe<Outcome>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** What to change of an outcome. What is left out stays as it is. */
export type OutcomeUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Its whole text; its name follows. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** What became of a node itself, without what came and went in its ties. */
export type OwnDifference = {
  __typename?: 'OwnDifference';
  /** When; for several changes the last of them. Null when no paper says. */
  date?: Maybe<Scalars['Date']['output']>;
  /** What happened, in words that can be put in a paper, without the last full stop, such as "In August 2025 the Strengthening Outcomes Board replaced the Improvement Board". */
  sentence: Scalars['String']['output'];
};

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

/** The present password, and the next. */
export type PasswordChangeInput = {
  /** The present password. */
  current: Scalars['String']['input'];
  /** The next: at least 15 characters, at most 200, any that there are. One that could be guessed is refused. */
  password: Scalars['String']['input'];
};

/** A one-time link, and the password to choose by it. */
export type PasswordSetInput = {
  /** The link, or the last part of it. */
  link: Scalars['String']['input'];
  /** The password: at least 15 characters, at most 200, any that there are. One that could be guessed is refused. */
  password: Scalars['String']['input'];
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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
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
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may erase them: their name, everywhere, for good. */
  viewerCanErase: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A person whom the public record names in a role. */
export type PersonHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** A person whom the public record names in a role. */
export type PersonCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
};

/** One of people, with its cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Person;
};

/** Erases a person (UK GDPR): their name gives way to a pseudonym, in the register, in its history, and wherever a text names them. It cannot be undone. */
export type PersonEraseInput = {
  /** The person. */
  id: Scalars['ID']['input'];
  /** Why, such as the date of the request. The name itself is taken out of it. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What became of the erasure of a person. */
export type PersonErasePayload = {
  __typename?: 'PersonErasePayload';
  /** Every text elsewhere that was changed, for somebody to look at. */
  mentions: Array<ErasedMention>;
  /** The person under the pseudonym, or as it is now when the entry came too late. Otherwise null. */
  person?: Maybe<Person>;
  /** How many rows of the change log were redacted. */
  redactedChanges: Scalars['Int']['output'];
  /** What is wrong with the entry. Empty when the person was erased. */
  userErrors: Array<UserError>;
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

/** What became of an entry about person. */
export type PersonPayload = {
  __typename?: 'PersonPayload';
  /** The person: as written, or as it is now when the entry came too late. Otherwise null. */
  person?: Maybe<Person>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** What to change of a person. What is left out stays as it is; null takes it away. */
export type PersonUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** A plan or strategy that sets out what is to be done. */
export type Plan = GovernanceNode & Node & {
  __typename?: 'Plan';
  /** How many actions it has, cross-reference notes not counted. */
  actionCount: Scalars['Int']['output'];
  /** Its actions, in its order unless told. */
  actions: ActionConnection;
  /** Other names that papers use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Boards with a part in it on the day, each once: by ties from the board to the plan. */
  boards: Array<Board>;
  /** Where its facts come from. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is or is for, in the words of the papers; for an action or outcome, its whole text. */
  description?: Maybe<Scalars['String']['output']>;
  /** When the time that it plans for ends. */
  endsOn?: Maybe<PublishedDate>;
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
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
  /** How its actions stood at the end of each day on which one of them was rated, the oldest first: between two of them nothing changed. Updates that were corrected are left out. */
  ratingHistory: Array<RatingsOnDay>;
  /** What its ratings mean, as it publishes them. Empty when it publishes no key. */
  ratingKey: Array<RatingKeyEntry>;
  /** How its actions stand on the day. */
  ratingSummary: RatingSummary;
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
  /** Plans that it serves on the day, directly or through others: those it delivers or contributes to, and strategies it is aligned with. */
  serves: Array<Plan>;
  /** Readable address, unique among records of its kind, such as corporate-parenting-board. */
  slug: Scalars['String']['output'];
  /** When the time that it plans for begins. */
  startsOn?: Maybe<PublishedDate>;
  /** Where it stands in its life; null when no paper says. Closed or superseded only from its end on: on an earlier day it was active. */
  status?: Maybe<PlanStatus>;
  /** When its record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it exists; null when no paper says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it exists no more; null while it lasts, or when no paper says. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Both dates with their precision and the words as published. */
  validity: Validity;
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
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
export type PlanHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan or strategy that sets out what is to be done. */
export type PlanRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};

/** Closes a plan that nothing takes the place of. */
export type PlanCloseInput = {
  /** Where it is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The plan. */
  id: Scalars['ID']['input'];
  /** The first day on which it is in force no more; not after today. */
  on: PublishedDateInput;
  /** Why it was closed. */
  reason: Scalars['String']['input'];
  /** The version that was read. If somebody changed the plan since, nothing is changed. */
  version: Scalars['Int']['input'];
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

/** A new plan. Its tree is built with priorityCreate, outcomeCreate and actionCreate. */
export type PlanCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When the time that it plans for ends; of a month or a year the last day is kept. */
  endsOn?: InputMaybe<PublishedDateInput>;
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** What it calls the levels of its tree. */
  labels?: InputMaybe<PlanLabelsInput>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What sort of plan it is. */
  planType: PlanType;
  /** What its ratings mean, all of them. */
  ratingKey?: InputMaybe<Array<RatingKeyEntryInput>>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When the time that it plans for begins. */
  startsOn?: InputMaybe<PublishedDateInput>;
  /** Where it stands in its life. Not SUPERSEDED: see planSupersede. */
  status?: InputMaybe<PlanStatus>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
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

/** What a plan calls the levels of its tree. What is left out stays as it is. */
export type PlanLabelsInput = {
  /** The lowest level: "Action" unless the plan has another word. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** The middle level: "Outcome" unless the plan has another word. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The highest level: "Priority" unless the plan has another word. */
  priority?: InputMaybe<Scalars['String']['input']>;
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

/** What became of an entry about plan. */
export type PlanPayload = {
  __typename?: 'PlanPayload';
  /** The plan: as written, or as it is now when the entry came too late. Otherwise null. */
  plan?: Maybe<Plan>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** A new order for the parts of one parent. */
export type PlanReorderInput = {
  /** The parts in their new order: all of them, each once. */
  ids: Array<Scalars['ID']['input']>;
  /** Whose parts: a plan (its priorities), a priority (its outcomes) or an outcome (its actions). */
  parentId: Scalars['ID']['input'];
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
  byPlan?: InputMaybe<PlanCreateInput>;
  /** The plan that takes its place. */
  byPlanId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The plan. */
  id: Scalars['ID']['input'];
  /** The first day on which the other plan holds in its place; not after today. */
  on: PublishedDateInput;
  /** The version that was read. If somebody changed the plan since, nothing is changed. */
  version: Scalars['Int']['input'];
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
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When the time that it plans for ends; of a month or a year the last day is kept. */
  endsOn?: InputMaybe<PublishedDateInput>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** What it calls the levels of its tree. */
  labels?: InputMaybe<PlanLabelsInput>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What sort of plan it is. */
  planType?: InputMaybe<PlanType>;
  /** What its ratings mean, all of them. */
  ratingKey?: InputMaybe<Array<RatingKeyEntryInput>>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When the time that it plans for begins. */
  startsOn?: InputMaybe<PublishedDateInput>;
  /** Where it stands in its life. Not CLOSED or SUPERSEDED: see planClose and planSupersede. */
  status?: InputMaybe<PlanStatus>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
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
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A job or office, whoever holds it. Accountability sits on posts; a person holds a post between two dates. */
export type PostHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** A new post. */
export type PostCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The council whose register it belongs to (an Organisation). */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Whether it stands for a group of postholders whom the papers name as one party, such as "Heads of Service". False unless told. */
  isCollective?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
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

/** What became of an entry about post. */
export type PostPayload = {
  __typename?: 'PostPayload';
  /** The post: as written, or as it is now when the entry came too late. Otherwise null. */
  post?: Maybe<Post>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** What to change of a post. What is left out stays as it is; null takes it away. */
export type PostUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Whether it stands for a group of postholders whom the papers name as one party, such as "Heads of Service". */
  isCollective?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

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
  /** What was changed in its record, newest first: field by field, and in words. For an action with the progress reported on it. */
  history: ChangeConnection;
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
  /** Its place in the order of the plan, from 1; 0 once it is retracted. */
  position: Scalars['Int']['output'];
  /** How its actions stand on the day. */
  ratingSummary: RatingSummary;
  /** Its number in the plan. */
  reference: Scalars['String']['output'];
  /** Every relationship at either end of which it stands: past, present and proposed, each with its dates. With `asAt` on the root field, those of that day by their own dates, also where the node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Counts the changes of this record, from 1. An update names the version it read. A part of a plan that only got another place or other dates because of others keeps its version, though `updatedAt` moves. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may add citations to it: officers to anything, contributors to their own actions. */
  viewerCanCite: Scalars['Boolean']['output'];
  /** Whether the viewer may retract its record as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change its record and its relationships. What the register allows besides, of a superseded plan for instance, is another matter. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** The highest level inside a plan: a priority, or a commitment. */
export type PriorityHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRelationships?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** A new priority of a plan. */
export type PriorityCreateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The plan that it is part of. */
  planId: Scalars['ID']['input'];
  /** Its place among the parts of its parent, from 1: last unless told. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference: Scalars['String']['input'];
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** How the plan says that success will look. */
  successMeasures?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The heading over several priorities, if the plan has one. */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** When it began: with its plan unless told. Give the day of what came to a plan that was under way, or it counts from the beginning on. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: with its plan unless told. */
  validTo?: InputMaybe<PublishedDateInput>;
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

/** What became of an entry about priority. */
export type PriorityPayload = {
  __typename?: 'PriorityPayload';
  /** The priority: as written, or as it is now when the entry came too late. Otherwise null. */
  priority?: Maybe<Priority>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** What to change of a priority. What is left out stays as it is. */
export type PriorityUpdateInput = {
  /** Other names that papers use for it, all of them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is stated. In an update these are added to what is there. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What it is or is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The record to change. */
  id: Scalars['ID']['input'];
  /** Its names in others' registers, all of them. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its number in the plan, unique there, such as "1.1 a". */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Readable address. Made from the name unless told. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** How the plan says that success will look, all of them. */
  successMeasures?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The heading over several priorities, if the plan has one. */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it is no more. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed the record since, nothing is changed. */
  version: Scalars['Int']['input'];
};

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
  /** The later entry that corrects this one. An update that was corrected no longer counts. */
  correctedBy?: Maybe<ProgressUpdate>;
  /** The update that this one corrects, if it is a correction. */
  corrects?: Maybe<ProgressUpdate>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Rating of its impact; null when none was given. */
  impactRating?: Maybe<Rating>;
  /** The day on which it was reported; for progress read from a paper, the day of the paper. */
  recordedOn: Scalars['Date']['output'];
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** Whether the viewer may correct it: whoever may report progress on its action, as long as it is not corrected yet. */
  viewerCanCorrect: Scalars['Boolean']['output'];
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

/** What became of an entry about progress update. */
export type ProgressUpdatePayload = {
  __typename?: 'ProgressUpdatePayload';
  /** The progress update: as written, or as it is now when the entry came too late. Otherwise null. */
  progressUpdate?: Maybe<ProgressUpdate>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** What became of an entry about progress updates: all of it was written, or nothing. */
export type ProgressUpdatesPayload = {
  __typename?: 'ProgressUpdatesPayload';
  /** The progress updates, in the order of the entry; empty when nothing was written. */
  progressUpdates: Array<ProgressUpdate>;
  /** What is wrong with the entry, each with its place in the list. Empty when all was written. */
  userErrors: Array<UserError>;
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

/** A date as a paper gives it. */
export type PublishedDateInput = {
  /** The day; for a month or a year, any day of it: its first day is kept. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly it is known: DAY unless told. */
  precision?: InputMaybe<DatePrecision>;
  /** The paper's own words. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** One account by its id; null when there is none. For administrators. */
  account?: Maybe<Account>;
  /** A page of accounts. For administrators. */
  accounts: AccountConnection;
  /** One action, by id, or by its plan and reference; null when there is none. */
  action?: Maybe<Action>;
  /** A page of actions. */
  actions: ActionConnection;
  /** Accounts that an audience may name, by name: those in use that do not see everything anyway. For those who keep the register. */
  audienceAccounts: AudienceAccountConnection;
  /** Checks the whole change log. For administrators. */
  auditVerification: AuditVerification;
  /** One board, by id or by slug; null when there is none, or none on the day. */
  board?: Maybe<Board>;
  /** What `boardDissolve` would do, without doing it. */
  boardDissolvePreview: BoardEndPreview;
  /** What `boardMerge` would do, without doing it. */
  boardMergePreview: BoardEndPreview;
  /** What `boardReplace` would do, without doing it. */
  boardReplacePreview: BoardEndPreview;
  /** A page of boards. */
  boards: BoardConnection;
  /** A page of the change log, newest first. */
  changes: ChangeConnection;
  /** A page of citations: what each paper states, the statements about one fact together. */
  citations: CitationConnection;
  /** One document, by id or by slug; null when there is none, or none on the day. */
  document?: Maybe<Document>;
  /** A page of documents. */
  documents: DocumentConnection;
  /** The map of boards, plans and whatever else is asked for, with the ties among them, as at a day. */
  ecosystem: Ecosystem;
  /** Every day on which something of the map begins or ends, in order: between two of them the map is the same. What no paper dates is on none of them. */
  ecosystemDays: Array<EcosystemDay>;
  /** What became different between two days on which things are true: what was added, ended and changed, each with a sentence. Not what was entered in the register in that time: for that see `changes`. */
  ecosystemDiff: EcosystemDiff;
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
  /** A page of relationships. With `asAt`, those of that day by their own dates, also where a node at an end does not exist on it. */
  relationships: RelationshipConnection;
  /** All that is not for everybody, the newest restriction first: what, why and for whom. For those who keep the register. */
  restrictedThings: RestrictedThingConnection;
  /** Finds nodes of all kinds by words of their names, other names, texts and progress: each word or its beginning, best first. Of words that very many records have, the first 10,000 of these are ranked, and the first as many reports of progress. */
  search: SearchResultConnection;
  /** How one can sign in here. */
  signInMethods: SignInMethods;
  /** A page of tokens, the newest first. For administrators. */
  tokens: AccessTokenConnection;
  /** Who asks, and what they may do. */
  viewer: Viewer;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountOrder>>;
};


export type QueryActionArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  plan?: InputMaybe<Scalars['String']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionOrder>>;
};


export type QueryAudienceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditVerificationArgs = {
  expectHead?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBoardArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBoardDissolvePreviewArgs = {
  input: BoardDissolveInput;
};


export type QueryBoardMergePreviewArgs = {
  input: BoardMergeInput;
};


export type QueryBoardReplacePreviewArgs = {
  input: BoardReplaceInput;
};


export type QueryBoardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<BoardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BoardOrder>>;
};


export type QueryChangesArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  boardId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeConsequences?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  nodeId?: InputMaybe<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  operations?: InputMaybe<Array<Scalars['String']['input']>>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDocumentArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type QueryEcosystemArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<EcosystemFilter>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryEcosystemDaysArgs = {
  councilId?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<NodeKind>>;
};


export type QueryEcosystemDiffArgs = {
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<EcosystemFilter>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryNodeArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryNodesArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  ids: Array<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryOrganisationArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganisationOrder>>;
};


export type QueryOutcomeArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OutcomeOrder>>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
};


export type QueryPersonArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlanArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlanOrder>>;
};


export type QueryPostArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostOrder>>;
};


export type QueryPrioritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<PriorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriorityOrder>>;
};


export type QueryPriorityArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationshipOrder>>;
};


export type QueryRestrictedThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  asRecorded?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<NodeKind>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isUsable?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** One line of a plan's rating key. */
export type RatingKeyEntryInput = {
  /** What it means there for an action. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** What it means there for an action's impact. */
  impact?: InputMaybe<Scalars['String']['input']>;
  /** The rating, each at most once. */
  rating: Rating;
};

/** How a group of actions stands on a day. Cross-reference notes are not counted. */
export type RatingSummary = {
  __typename?: 'RatingSummary';
  /** By newest rating of the action, best first, unrated last. Every rating is listed, also with none. */
  action: Array<RatingCount>;
  /** By newest rating of the impact, best first, unrated last. Every rating is listed, also with none. */
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

/** How a group of actions stood at the end of a day on which one of them was rated. */
export type RatingsOnDay = {
  __typename?: 'RatingsOnDay';
  /** By newest rating of the action by the day, best first, unrated last. Every rating is listed, also with none. */
  action: Array<RatingCount>;
  /** The day on which a rating was reported. */
  date: Scalars['Date']['output'];
  /** By newest rating of the impact by the day, best first, unrated last. Every rating is listed, also with none. */
  impact: Array<RatingCount>;
};

/** A typed, directed, dated and cited tie between two nodes. Read it as "source LABEL target". */
export type Relationship = Node & {
  __typename?: 'Relationship';
  /** Where it is stated. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** What was changed in its record, newest first: field by field, and in words. */
  history: ChangeConnection;
  /** Identifier: a UUID, unique in the register, never reused. */
  id: Scalars['ID']['output'];
  /** Whether it is confirmed and in force on the day: `asAt` of the root field, or today. By its own dates, also where one of its ends does not exist on the day; the map, and fields such as `Board.plans`, ask for both ends too. */
  isInForce: Scalars['Boolean']['output'];
  /** What else the papers say of it, such as "jointly chaired". */
  note?: Maybe<Scalars['String']['output']>;
  /** Its restriction, where it is not for everybody. What hangs on a restricted thing is restricted with it, and has none of its own. */
  restriction?: Maybe<Restriction>;
  /** When it was retracted as a mistaken entry; null for all that is shown unless retracted entries are asked for. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  /** Whether the viewer may retract it as a mistaken entry. */
  viewerCanRetract: Scalars['Boolean']['output'];
  /** Whether the viewer may change it, end it, confirm or withdraw it, and add citations to it. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A typed, directed, dated and cited tie between two nodes. Read it as "source LABEL target". */
export type RelationshipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Puts a proposal into force. */
export type RelationshipConfirmInput = {
  /** Where the decision is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The relationship. */
  id: Scalars['ID']['input'];
  /** From when it holds. */
  validFrom: PublishedDateInput;
  /** The version that was read. If somebody changed it since, nothing is changed. */
  version: Scalars['Int']['input'];
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

/** A new relationship. Read it as "source LABEL target"; see `relationshipTypes` for what is allowed. */
export type RelationshipCreateInput = {
  /** Where it is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** What else is to be said of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The node that it starts from. */
  sourceId: Scalars['ID']['input'];
  /** CONFIRMED unless told. */
  status?: InputMaybe<RelationshipStatus>;
  /** The node that it leads to. */
  targetId: Scalars['ID']['input'];
  /** The type. */
  type: RelationshipType;
  /** When it began; for a proposal, since when it is known. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended: the first day on which it holds no more. */
  validTo?: InputMaybe<PublishedDateInput>;
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

/** Ends a relationship. */
export type RelationshipEndInput = {
  /** Where the end is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The relationship. */
  id: Scalars['ID']['input'];
  /** The first day on which it holds no more. */
  validTo: PublishedDateInput;
  /** The version that was read. If somebody changed it since, nothing is changed. */
  version: Scalars['Int']['input'];
};

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
  /** Confirmed and in force on the day (`asAt`, or today) by its own dates, or not. */
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

/** What became of an entry about relationship. */
export type RelationshipPayload = {
  __typename?: 'RelationshipPayload';
  /** The relationship: as written, or as it is now when the entry came too late. Otherwise null. */
  relationship?: Maybe<Relationship>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
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

/** What to change of a relationship. What is left out stays as it is. Its type and ends never change: end it and create another. */
export type RelationshipUpdateInput = {
  /** Further places where it is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The relationship. */
  id: Scalars['ID']['input'];
  /** What else is to be said of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  validFrom?: InputMaybe<PublishedDateInput>;
  /** When it ended. */
  validTo?: InputMaybe<PublishedDateInput>;
  /** The version that was read. If somebody changed it since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** Withdraws a proposal: it ends without ever having been in force. */
export type RelationshipWithdrawInput = {
  /** Where the withdrawal is stated. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The relationship. */
  id: Scalars['ID']['input'];
  /** The first day on which it is no longer proposed. */
  validTo: PublishedDateInput;
  /** The version that was read. If somebody changed it since, nothing is changed. */
  version: Scalars['Int']['input'];
};

/** What became of an entry about relationships: all of it was written, or nothing. */
export type RelationshipsPayload = {
  __typename?: 'RelationshipsPayload';
  /** The relationships, in the order of the entry; empty when nothing was written. */
  relationships: Array<Relationship>;
  /** What is wrong with the entry, each with its place in the list. Empty when all was written. */
  userErrors: Array<UserError>;
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

/** One thing that is not for everybody, with its restriction. */
export type RestrictedThing = {
  __typename?: 'RestrictedThing';
  /** Why it is restricted, and for whom it is. */
  restriction: Restriction;
  /** What is restricted: a board, a plan (with all its parts), an action, a document, a relationship or a progress update. */
  thing: Node;
};

/** A page of restricted things. */
export type RestrictedThingConnection = {
  __typename?: 'RestrictedThingConnection';
  /** The rows of this page, each with its cursor. */
  edges: Array<RestrictedThingEdge>;
  /** The rows of this page. */
  nodes: Array<RestrictedThing>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of restricted things, with its cursor. */
export type RestrictedThingEdge = {
  __typename?: 'RestrictedThingEdge';
  /** Opaque position of this row: give it as "after" to read on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RestrictedThing;
};

/** That a thing is not for everybody. Only those who keep the register and its audience are shown the thing, and what hangs on it; to all others it is as if it were not there. */
export type Restriction = {
  __typename?: 'Restriction';
  /** Accounts in its audience. Shown to those who keep the register, and empty to others. */
  accounts: Array<AudienceAccount>;
  /** Boards in its audience: whoever chairs or sits on one of them today, in person or by a post. */
  boards: Array<Board>;
  /** Why it is restricted, such as the paragraph under which a paper is exempt. */
  reason: Scalars['String']['output'];
  /** Since when it is restricted. */
  since: Scalars['DateTime']['output'];
};

/** What becomes open to everybody, and why. */
export type RestrictionLiftInput = {
  /** The restricted thing. */
  id: Scalars['ID']['input'];
  /** Why it need not be restricted any more. */
  reason: Scalars['String']['input'];
  /** The version that was read. A progress update has none: leave it out there. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of an entry about thing that is or was restricted. */
export type RestrictionPayload = {
  __typename?: 'RestrictionPayload';
  /** The thing that is or was restricted: as written, or as it is now when the entry came too late. Otherwise null. */
  thing?: Maybe<Node>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** What is not for everybody, why, and for whom it is. */
export type RestrictionSetInput = {
  /** Accounts that may see it. None unless told; all of them each time. */
  accountIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Boards whose chairs and members may see it. None unless told; all of them each time. */
  boardIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A board, a plan (with all its parts), an action, a document, a relationship or a progress update. */
  id: Scalars['ID']['input'];
  /** Why it is restricted, such as the paragraph under which a paper is exempt. */
  reason: Scalars['String']['input'];
  /** The version that was read. A progress update has none: leave it out there. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Takes back a mistaken entry. It is no longer shown, and stays in the change log. */
export type RetractInput = {
  /** What to retract. */
  id: Scalars['ID']['input'];
  /** Why it was a mistake. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
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

/** One place where an account is signed in: a browser, from signing in to signing out. */
export type Session = {
  __typename?: 'Session';
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself unless it is used; never later than a fixed time after it began. */
  expiresAt: Scalars['DateTime']['output'];
  /** Identifier of the session, by which it can be ended. It gives no access. */
  id: Scalars['ID']['output'];
  /** Whether it is the one by which this was asked. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it was last used, to the minute. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What the browser says of itself (User-Agent). */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** An email address and a password. */
export type SignInInput = {
  /** The email address of the account, in any case. */
  email: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** How one can sign in here. */
export type SignInMethods = {
  __typename?: 'SignInMethods';
  /** Whether by email address and password. Always so: an administrator must be able to when all else fails. */
  password: Scalars['Boolean']['output'];
  /** The address to go to for the council’s own sign-in (OpenID Connect); null where there is none. With "?returnTo=/boards" it leads back to that place of the console; when it refuses, to /login?reason=… there. */
  singleSignOnUrl?: Maybe<Scalars['String']['output']>;
};

/** How far an action's due date has moved from the original one. */
export type Slippage = {
  __typename?: 'Slippage';
  /** Days from the original due date to that of the day: more than 0 when it slipped, less when it was brought forward. Null when either has none. */
  days?: Maybe<Scalars['Int']['output']>;
  /** The due date of the day; null when there is none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The original due date; null when there was none. */
  originalDueOn?: Maybe<Scalars['Date']['output']>;
  /** How many revisions there were, whatever they changed. */
  revisions: Scalars['Int']['output'];
  /** How many revisions put the due date off. */
  times: Scalars['Int']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Changes as they are committed, in the order of the change log, each once. Over a websocket at /graphql, by the graphql-transport-ws protocol. After a lost connection, subscribe again with the cursor of the last change received as "after", and nothing is missed. To begin with what is shown: read `changes(first: 1) { nodes { cursor } }` first, then the rest, then subscribe after that cursor. Where the register has copies that may be a moment behind, send the cursor of the last change received as the header `Change-Seen`: what is read then is no older. */
  changes: Change;
};


export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  boardId?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  nodeId?: InputMaybe<Scalars['ID']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
};

/** What becomes of the relationships of a board that ends without a successor. */
export type TiesAfterEnd =
  /** They end on the same day; what was only proposed is withdrawn. */
  | 'END'
  /** They stay as they are, to be ended or given to others one by one. */
  | 'KEEP';

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

/** When an action is to be done. Words alone are read, as in "November 2025" or "January to June 2026"; dates alone are put into words. */
export type TimescaleInput = {
  /** Last day by which it is due; for a month or a year, any day of it: its last day is kept. Null when the words name none. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it goes on. Not so unless told. */
  isOngoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** How exactly the due date is known: DAY unless told. */
  precision?: InputMaybe<DatePrecision>;
  /** First day, if there is one. */
  startOn?: InputMaybe<Scalars['Date']['input']>;
  /** The words as published. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** One revision of an action's timescale: what it became, why, and who approved it. Never changed or removed. */
export type TimescaleRevision = {
  __typename?: 'TimescaleRevision';
  /** Who approved it: a post, board or person; null when only words are known. */
  approvedBy?: Maybe<GovernanceNode>;
  /** Who approved it, in words; null when it is a node. */
  approvedByText?: Maybe<Scalars['String']['output']>;
  /** When it was approved: from this day on it holds. */
  approvedOn: Scalars['Date']['output'];
  /** Where the revision is stated. */
  citations: Array<Citation>;
  /** When it was entered in the register. */
  createdAt: Scalars['DateTime']['output'];
  /** Identifier of the revision. */
  id: Scalars['ID']['output'];
  /** Why it was revised. */
  reason: Scalars['String']['output'];
  /** The timescale from this revision on. */
  timescale: Timescale;
};

/** A token to make. */
export type TokenCreateInput = {
  /** When it ends: at most a year from now. */
  expiresAt: Scalars['DateTime']['input'];
  /** What it is for, such as "Power BI of the performance team". */
  name: Scalars['String']['input'];
  /** How many nodes one request may ask for. The usual number unless told. */
  nodeLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many requests a minute it may make. The usual number unless told. */
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What it may read. All unless told. */
  scope?: TokenScope;
  /** The board or the plan, where the scope is one. */
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of an entry about a token, with its secret. */
export type TokenCreatePayload = {
  __typename?: 'TokenCreatePayload';
  /** The secret, to be sent as "Authorization: Bearer …". Shown only now, and kept nowhere. Null when nothing was written, and in the answer to a repeated request. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The token: as written, or as it is now when the entry came too late. Otherwise null. */
  token?: Maybe<AccessToken>;
  /** What is wrong with the entry. Empty when it was written. */
  userErrors: Array<UserError>;
};

/** What a token may read. Nothing restricted, whatever its scope. */
export type TokenScope =
  /** The whole register. */
  | 'ALL'
  /** One board, and the plans that it oversees, owns or monitors, with their parts. */
  | 'BOARD'
  /** One plan with its parts. */
  | 'PLAN';

/** Something wrong with an entry that the person who made it can mend. Nothing was written. */
export type UserError = {
  __typename?: 'UserError';
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** Where in the input: names of fields, with the place in a list as a number from 0. Null for the entry as a whole. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong and what to do, in plain English. */
  message: Scalars['String']['output'];
};

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

/** When something holds. In force on a day: begun on or before it, and not ended by it. */
export type Validity = {
  __typename?: 'Validity';
  /** When it began; null when no paper says. */
  from?: Maybe<PublishedDate>;
  /** When it ended: the first day (month, year) in which it is no more. Null while it lasts, or when no paper says. */
  to?: Maybe<PublishedDate>;
};

/** Who asks, and what they may do. There is always one, also when nobody is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The account that is signed in. */
  account?: Maybe<Account>;
  /** How the request says who asks. */
  kind: ViewerKind;
  /** The mutations that they may call, such as boardCreate: if only on what is theirs. What they may do with one thing is told by its fields `viewerCan…`. */
  mutations: Array<Scalars['String']['output']>;
  /** As the change log names them: of the account or the token, or "anonymous". */
  name: Scalars['String']['output'];
  /** The person of the register who has the account. */
  person?: Maybe<Person>;
  /** The posts that they hold today. */
  posts: Array<Post>;
  /** What they may do; null: nothing without signing in. */
  role?: Maybe<Role>;
  /** Where they are signed in at present, the latest used first. */
  sessions: Array<Session>;
};

/** How a request says who asks. */
export type ViewerKind =
  /** By the session of an account. */
  | 'ACCOUNT'
  /** It does not: nobody is signed in. */
  | 'ANONYMOUS'
  /** By a token, as programs do. */
  | 'TOKEN';

/** What became of signing in or out, or of a password. */
export type ViewerPayload = {
  __typename?: 'ViewerPayload';
  /** Why it was refused. Empty when it was done. */
  userErrors: Array<UserError>;
  /** Who asks from now on. */
  viewer: Viewer;
};
