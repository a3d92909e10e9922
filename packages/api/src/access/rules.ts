import { type FieldRule, type Rule, type TypeRule, elseNull, every } from './rule.js';

/*
 * Who may do what: the one table. It is enforced before anything runs (`enforce.ts`), asked by the `viewerCan…` fields,
 * and published as docs/permissions.md. Whatever the schema has must stand here: `faultsOf` tells what is missing.
 */

/** What may be asked. */
export const queries: Record<string, Rule> = {
  __schema: 'READ',
  __type: 'READ',

  node: 'READ',
  nodes: 'READ',
  board: 'READ',
  boards: 'READ',
  plan: 'READ',
  plans: 'READ',
  priority: 'READ',
  priorities: 'READ',
  outcome: 'READ',
  outcomes: 'READ',
  action: 'READ',
  actions: 'READ',
  post: 'READ',
  posts: 'READ',
  person: 'READ',
  people: 'READ',
  organisation: 'READ',
  organisations: 'READ',
  document: 'READ',
  documents: 'READ',
  relationships: 'READ',
  citations: 'READ',
  relationshipTypes: 'READ',
  ecosystem: 'READ',
  ecosystemDiff: 'READ',
  ecosystemDays: 'READ',
  search: 'READ',
  changes: 'READ',

  boardDissolvePreview: 'KEEP',
  boardMergePreview: 'KEEP',
  boardReplacePreview: 'KEEP',

  audienceAccounts: 'KEEP',
  restrictedThings: 'KEEP',

  auditVerification: 'ADMINISTER',

  viewer: 'PUBLIC',
  signInMethods: 'PUBLIC',
  account: 'ADMINISTER',
  accounts: 'ADMINISTER',
  tokens: 'ADMINISTER',
};

/** What may be written. */
export const mutations: Record<string, Rule> = {
  actionRecordProgress: 'CONTRIBUTE',
  progressRecord: 'CONTRIBUTE',
  citationCreate: 'CONTRIBUTE',

  actionCreate: 'KEEP',
  actionMove: 'KEEP',
  actionRetract: 'KEEP',
  actionReviseTimescale: 'KEEP',
  actionUpdate: 'KEEP',
  appointmentCreate: 'KEEP',
  appointmentEnd: 'KEEP',
  boardChangeStatus: 'KEEP',
  boardCreate: 'KEEP',
  boardDissolve: 'KEEP',
  boardMerge: 'KEEP',
  boardReplace: 'KEEP',
  boardRetract: 'KEEP',
  boardUpdate: 'KEEP',
  citationRetract: 'KEEP',
  documentCreate: 'KEEP',
  documentRetract: 'KEEP',
  documentUpdate: 'KEEP',
  organisationCreate: 'KEEP',
  organisationRetract: 'KEEP',
  organisationUpdate: 'KEEP',
  outcomeCreate: 'KEEP',
  outcomeMove: 'KEEP',
  outcomeRetract: 'KEEP',
  outcomeUpdate: 'KEEP',
  personCreate: 'KEEP',
  personRetract: 'KEEP',
  personUpdate: 'KEEP',
  planClose: 'KEEP',
  planCreate: 'KEEP',
  planReorder: 'KEEP',
  planRetract: 'KEEP',
  planSupersede: 'KEEP',
  planUpdate: 'KEEP',
  postCreate: 'KEEP',
  postRetract: 'KEEP',
  postUpdate: 'KEEP',
  priorityCreate: 'KEEP',
  priorityRetract: 'KEEP',
  priorityUpdate: 'KEEP',
  relationshipConfirm: 'KEEP',
  relationshipCreate: 'KEEP',
  relationshipEnd: 'KEEP',
  relationshipRetract: 'KEEP',
  relationshipUpdate: 'KEEP',
  relationshipWithdraw: 'KEEP',
  relationshipsCreate: 'KEEP',
  relationshipsEnd: 'KEEP',
  restrictionLift: 'KEEP',
  restrictionSet: 'KEEP',

  personErase: 'ADMINISTER',

  signIn: 'PUBLIC',
  signOut: 'PUBLIC',
  passwordSet: 'PUBLIC',
  passwordChange: 'OWN',
  sessionEnd: 'OWN',
  sessionsEnd: 'OWN',
  accountInvite: 'ADMINISTER',
  accountUpdate: 'ADMINISTER',
  accountDisable: 'ADMINISTER',
  accountEnable: 'ADMINISTER',
  accountResetPassword: 'ADMINISTER',
  tokenCreate: 'ADMINISTER',
  tokenRevoke: 'ADMINISTER',
};

/** What may be subscribed to. */
export const subscriptions: Record<string, Rule> = {
  changes: 'READ',
};

/** Arguments that ask for more than their field: given any value but null and false, they need this besides. */
export const argumentRules: Record<string, Rule> = {
  includeRetracted: 'KEEP',
  'Query.changes.actor': 'SIGNED_IN',
};

/**
 * Who may read the fields of a type, however it is come by. A connection and its edges are as what they hold; the payload
 * of a mutation is AS_ASKED.
 */
export const types: Record<string, TypeRule> = {
  // What the register keeps.
  ...every(
    'READ',
    'Node',
    'GovernanceNode',
    'Board',
    'Plan',
    'Priority',
    'Outcome',
    'Action',
    'Post',
    'Person',
  ),
  ...every('READ', 'Organisation', 'Document', 'Relationship', 'ProgressUpdate', 'Citation'),

  // Parts of these.
  ...every(
    'READ',
    'ActionRating',
    'DocumentExtract',
    'Identifier',
    'PlanLabels',
    'PublishedDate',
    'RatingCount',
  ),
  ...every(
    'READ',
    'RatingKeyEntry',
    'RatingSummary',
    'RatingsOnDay',
    'Slippage',
    'Timescale',
    'TimescaleRevision',
    'Validity',
  ),

  // Answers over many of them.
  ...every(
    'READ',
    'Ecosystem',
    'EcosystemDay',
    'EcosystemEdge',
    'GoldenThread',
    'GoldenThreadPath',
    'GoldenThreadStep',
  ),
  ...every(
    'READ',
    'RelationshipEnds',
    'RelationshipTypeInfo',
    'ReportingLine',
    'ReportingStep',
    'SearchResult',
  ),

  // Of what is restricted only its audience sees anything; who else is in it the database gives to keepers alone.
  ...every('READ', 'Restriction', 'RestrictedThing', 'AudienceAccount'),

  // What was changed. Officers are named to those who are signed in, not to the public.
  Change: { '*': 'READ', actor: elseNull('SIGNED_IN') } satisfies Record<string, FieldRule>,
  ...every('READ', 'ChangedField', 'EcosystemDiff', 'EdgeDifference', 'NodeDifference', 'OwnDifference'),

  // What a write would do, or did.
  ...every('KEEP', 'BoardEndOrphan', 'BoardEndPreview', 'CarriedTie', 'DoubledTie'),
  ...every('ADMINISTER', 'AuditVerification', 'ErasedMention'),

  // Who asks, and what is theirs: nothing, for those who are not signed in. Administrators come by all accounts.
  Viewer: { '*': 'PUBLIC', account: 'PUBLIC', sessions: 'PUBLIC' },
  ...every('AS_ASKED', 'Account', 'Session'),
  SignInMethods: 'PUBLIC',
  AccessToken: { '*': 'ADMINISTER', createdBy: 'ADMINISTER' },

  // What says nothing by itself.
  ...every('PUBLIC', 'PageInfo', 'UserError'),
};
