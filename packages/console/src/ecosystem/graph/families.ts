import type { RelationshipType } from '@golden-thread/schema';

/** How the end of a line is drawn at the thing that the tie leads to. */
export type LineHead = 'ARROW' | 'DIAMOND' | 'CHEVRON' | 'RING' | 'HOLLOW' | 'NONE';

interface Family {
  label: string;
  meaning: string;
  types: readonly RelationshipType[];
  width: number;
  /** Pattern of a confirmed tie; a proposed one is always evenly dashed. */
  dash: string | null;
  head: LineHead;
}

/** The relationship types in groups that are drawn alike: no two families share both line and head. */
export const tieFamilies = {
  REPORTING: {
    label: 'Reporting and accountability',
    meaning: 'How one board answers to another.',
    types: ['REPORTS_TO', 'ACCOUNTABLE_TO', 'SUB_GROUP_OF', 'ESCALATES_TO'],
    width: 2.6,
    dash: null,
    head: 'ARROW',
  },
  OVERSIGHT: {
    label: 'Oversight and scrutiny',
    meaning: 'Who directs, owns, monitors, tests or challenges a plan or a board.',
    types: [
      'OVERSEES',
      'OWNS',
      'APPROVES',
      'MONITORS',
      'SCRUTINISES',
      'ASSURES',
      'REVIEWS',
      'SENIOR_RESPONSIBLE_FOR',
    ],
    width: 2,
    dash: null,
    head: 'DIAMOND',
  },
  DELIVERY: {
    label: 'Delivery and alignment',
    meaning: 'Who answers for the work of a plan and who helps, and how plans build on one another.',
    types: [
      'ACCOUNTABLE_FOR',
      'SUPPORTS',
      'CONTRIBUTES_TO',
      'DELIVERS',
      'ALIGNS_WITH',
      'ESTABLISHES',
      'DEPENDS_ON',
      'RELATES_TO',
      'DUPLICATES',
    ],
    width: 1.6,
    dash: null,
    head: 'CHEVRON',
  },
  STRUCTURE: {
    label: 'Parts of a plan',
    meaning: 'Priorities, outcomes and actions in their plan.',
    types: ['PART_OF'],
    width: 1.4,
    dash: null,
    head: 'NONE',
  },
  PEOPLE: {
    label: 'Chairs, members and posts',
    meaning: 'Who chairs, sits on or hosts a board; who holds which post, and where.',
    types: ['CHAIRS', 'CO_CHAIRS', 'VICE_CHAIRS', 'MEMBER_OF', 'HOLDS', 'POST_IN', 'HOSTED_BY'],
    width: 1.7,
    dash: '0.1 5',
    head: 'RING',
  },
  HISTORY: {
    label: 'Replacement and merger',
    meaning: 'What took over, or may take over, from what.',
    types: ['REPLACES', 'PROPOSED_MERGER_WITH', 'SUPERSEDES'],
    width: 1.7,
    dash: '11 4 2 4',
    head: 'HOLLOW',
  },
  INFORMATION: {
    label: 'Information',
    meaning: 'Who informs, consults or publishes, with no power over it.',
    types: ['INFORMS', 'CONSULTS', 'PUBLISHES'],
    width: 1.2,
    dash: '3 4',
    head: 'CHEVRON',
  },
} as const satisfies Record<string, Family>;

export type TieFamily = keyof typeof tieFamilies;

export const familyNames = Object.keys(tieFamilies) as TieFamily[];

const familyByType = new Map<RelationshipType, TieFamily>(
  familyNames.flatMap((name) => tieFamilies[name].types.map((type) => [type, name] as const)),
);

/** A type that a later catalogue adds is drawn as plain work until it is given a family. */
export function familyOf(type: RelationshipType): TieFamily {
  return familyByType.get(type) ?? 'DELIVERY';
}

export function family(name: TieFamily): Family {
  return tieFamilies[name];
}

/** Types in the order of the families. */
export const typesByFamily: readonly RelationshipType[] = familyNames.flatMap((name) => [
  ...family(name).types,
]);
