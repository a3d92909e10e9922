import type { NodeKind } from './vocabulary/node.js';

/** What may be tied by one relationship type, and the rules that the database keeps for it. */
export interface RelationshipRule {
  /** Read "source LABEL target". */
  label: string;
  /** Read "target INVERSE source". */
  inverse: string;
  meaning: string;
  /** Which kinds may stand at each end: a pair of lists, or several such pairs. */
  ends: readonly (readonly [source: readonly NodeKind[], target: readonly NodeKind[]])[];
  /** No chain of these may lead back to where it began. */
  acyclic?: true;
  /** Has no direction: A with B is B with A. Kept once. */
  symmetric?: true;
  /** At most one confirmed tie at a time for each source, or for each target. */
  oneInForcePer?: 'SOURCE' | 'TARGET';
  /** Read from the plan's structure, never recorded by hand. */
  derived?: true;
}

const board = ['BOARD'] as const;
const plan = ['PLAN'] as const;
const action = ['ACTION'] as const;

/**
 * Every relationship type of the register, one row each. The API validates with it, the database holds a copy as
 * rows that foreign keys point at, `relationshipTypes` publishes it, and the console offers only what it allows.
 */
export const relationshipCatalogue = {
  REPORTS_TO: {
    label: 'reports to',
    inverse: 'receives reports from',
    meaning: 'Sends it regular reports.',
    ends: [[board, board]],
    acyclic: true,
  },
  ACCOUNTABLE_TO: {
    label: 'is accountable to',
    inverse: 'holds to account',
    meaning: 'Answers to it for results.',
    ends: [[board, ['BOARD', 'ORGANISATION']]],
    acyclic: true,
  },
  SUB_GROUP_OF: {
    label: 'is a sub-group of',
    inverse: 'has the sub-group',
    meaning: 'Stands under it. At most one parent at a time.',
    ends: [[board, board]],
    acyclic: true,
    oneInForcePer: 'SOURCE',
  },
  ESCALATES_TO: {
    label: 'escalates to',
    inverse: 'takes escalations from',
    meaning: 'Passes up what it cannot settle.',
    ends: [[board, board]],
    acyclic: true,
  },
  ASSURES: {
    label: 'assures',
    inverse: 'is assured by',
    meaning: 'Tests the evidence independently.',
    ends: [
      [
        ['BOARD', 'ORGANISATION'],
        ['BOARD', 'PLAN'],
      ],
    ],
  },
  SCRUTINISES: {
    label: 'scrutinises',
    inverse: 'is scrutinised by',
    meaning: 'Statutory or democratic challenge.',
    ends: [[board, ['BOARD', 'PLAN']]],
  },
  INFORMS: {
    label: 'informs',
    inverse: 'is informed by',
    meaning: 'One-way information.',
    ends: [
      [
        ['BOARD', 'PLAN'],
        ['BOARD', 'PLAN'],
      ],
    ],
  },
  CONSULTS: {
    label: 'consults',
    inverse: 'is consulted by',
    meaning: 'Two-way exchange of views.',
    ends: [[board, board]],
  },
  REPLACES: {
    label: 'replaces',
    inverse: 'is replaced by',
    meaning: 'Takes over from it.',
    ends: [[board, board]],
    acyclic: true,
  },
  PROPOSED_MERGER_WITH: {
    label: 'may merge with',
    inverse: 'may merge with',
    meaning: 'A merger of the two is under discussion.',
    ends: [[board, board]],
    symmetric: true,
  },
  OWNS: {
    label: 'owns',
    inverse: 'is owned by',
    meaning: 'Answers for the plan as a whole. At most one owner at a time.',
    ends: [[['BOARD', 'POST', 'ORGANISATION'], plan]],
    oneInForcePer: 'TARGET',
  },
  APPROVES: {
    label: 'approves',
    inverse: 'is approved by',
    meaning: 'Signs off versions of the plan.',
    ends: [[board, plan]],
  },
  OVERSEES: {
    label: 'oversees',
    inverse: 'is overseen by',
    meaning: 'Directs, challenges and unblocks delivery.',
    ends: [[board, plan]],
  },
  MONITORS: {
    label: 'monitors',
    inverse: 'is monitored by',
    meaning: 'Tracks it, without directing.',
    ends: [[['BOARD', 'ORGANISATION'], plan]],
  },
  CONTRIBUTES_TO: {
    label: 'contributes to',
    inverse: 'is contributed to by',
    meaning: 'Supplies part of the work.',
    ends: [
      [
        ['BOARD', 'PLAN', 'ACTION', 'ORGANISATION'],
        ['PLAN', 'ACTION', 'OUTCOME'],
      ],
    ],
  },
  DELIVERS: {
    label: 'delivers',
    inverse: 'is delivered by',
    meaning: 'Puts it into practice.',
    ends: [[['PLAN', 'ACTION'], plan]],
    acyclic: true,
  },
  ALIGNS_WITH: {
    label: 'aligns with',
    inverse: 'aligns with',
    meaning: 'Kept consistent with it.',
    ends: [[plan, plan]],
    symmetric: true,
  },
  SUPERSEDES: {
    label: 'supersedes',
    inverse: 'is superseded by',
    meaning: 'Replaces it; the earlier becomes read-only.',
    ends: [
      [plan, plan],
      [action, action],
    ],
    acyclic: true,
  },
  DEPENDS_ON: {
    label: 'depends on',
    inverse: 'is needed by',
    meaning: 'Cannot finish before it.',
    ends: [[action, action]],
    acyclic: true,
  },
  DUPLICATES: {
    label: 'duplicates',
    inverse: 'is duplicated by',
    meaning: 'Says the same; the target is the one kept.',
    ends: [[action, action]],
  },
  RELATES_TO: {
    label: 'relates to',
    inverse: 'relates to',
    meaning: 'Cross-referred by the paper, no stronger claim.',
    ends: [
      [action, ['ACTION', 'OUTCOME']],
      [['OUTCOME'], action],
    ],
    symmetric: true,
  },
  ESTABLISHES: {
    label: 'establishes',
    inverse: 'is established by',
    meaning: 'Sets it up.',
    ends: [[action, ['BOARD', 'PLAN']]],
  },
  REVIEWS: {
    label: 'reviews',
    inverse: 'is reviewed by',
    meaning: 'Reviews its arrangements.',
    ends: [
      [
        ['ACTION', 'BOARD'],
        ['BOARD', 'PLAN'],
      ],
    ],
  },
  ACCOUNTABLE_FOR: {
    label: 'is accountable for',
    inverse: 'is the responsibility of',
    meaning: 'The accountable party: answers for the action. The papers name two in places: both are kept.',
    ends: [[['POST', 'BOARD', 'ORGANISATION'], action]],
  },
  SUPPORTS: {
    label: 'supports',
    inverse: 'is supported by',
    meaning: 'Helps whoever answers for the action.',
    ends: [[['POST', 'BOARD', 'ORGANISATION'], action]],
  },
  SENIOR_RESPONSIBLE_FOR: {
    label: 'is senior responsible owner of',
    inverse: 'has the senior responsible owner',
    meaning: 'Senior responsible owner of the plan. At most one at a time.',
    ends: [[['POST'], plan]],
    oneInForcePer: 'TARGET',
  },
  CHAIRS: {
    label: 'chairs',
    inverse: 'is chaired by',
    meaning: 'Chairs the board alone. At most one at a time.',
    ends: [[['POST', 'PERSON'], board]],
    oneInForcePer: 'TARGET',
  },
  CO_CHAIRS: {
    label: 'co-chairs',
    inverse: 'is co-chaired by',
    meaning: 'Chairs the board together with another.',
    ends: [[['POST', 'PERSON'], board]],
  },
  VICE_CHAIRS: {
    label: 'vice-chairs',
    inverse: 'is vice-chaired by',
    meaning: "Stands in for the board's chair.",
    ends: [[['POST', 'PERSON'], board]],
  },
  MEMBER_OF: {
    label: 'is a member of',
    inverse: 'has the member',
    meaning: 'Sits on the board.',
    ends: [[['POST', 'PERSON', 'ORGANISATION'], board]],
  },
  HOLDS: {
    label: 'holds',
    inverse: 'is held by',
    meaning: 'Is the postholder.',
    ends: [[['PERSON'], ['POST']]],
  },
  POST_IN: {
    label: 'is a post in',
    inverse: 'has the post',
    meaning: 'The organisation that the post belongs to.',
    ends: [[['POST'], ['ORGANISATION']]],
  },
  HOSTED_BY: {
    label: 'is hosted by',
    inverse: 'hosts',
    meaning: 'The organisation that runs the board.',
    ends: [[board, ['ORGANISATION']]],
  },
  PUBLISHES: {
    label: 'publishes',
    inverse: 'is published by',
    meaning: 'Issued the document.',
    ends: [[['ORGANISATION', 'BOARD'], ['DOCUMENT']]],
  },
  PART_OF: {
    label: 'is part of',
    inverse: 'contains',
    meaning: 'Containment: action, outcome, priority, plan. Read from the plan itself, never recorded.',
    ends: [
      [action, ['OUTCOME']],
      [['OUTCOME'], ['PRIORITY']],
      [['PRIORITY'], plan],
    ],
    acyclic: true,
    derived: true,
  },
} as const satisfies Record<string, RelationshipRule>;

export type RelationshipType = keyof typeof relationshipCatalogue;

export const relationshipTypes = Object.keys(relationshipCatalogue) as RelationshipType[];

/** The rule of a type, with its optional parts visible to the compiler. */
export function relationshipRule(type: RelationshipType): RelationshipRule {
  return relationshipCatalogue[type];
}

/** Every (source kind, target kind) pair that a type allows. */
export function allowedEnds(type: RelationshipType): { source: NodeKind; target: NodeKind }[] {
  return relationshipRule(type).ends.flatMap(([sources, targets]) =>
    sources.flatMap((source) => targets.map((target) => ({ source, target }))),
  );
}

/** The types that may tie a node of one kind to a node of another, in the order of the catalogue. */
export function typesBetween(source: NodeKind, target: NodeKind): RelationshipType[] {
  return relationshipTypes.filter(
    (type) =>
      !relationshipRule(type).derived &&
      allowedEnds(type).some((ends) => ends.source === source && ends.target === target),
  );
}
