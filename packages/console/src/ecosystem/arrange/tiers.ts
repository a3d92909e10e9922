import type { BoardType, NodeKind, PlanType, RelationshipType } from '@golden-thread/schema';
import type { MapNode } from '../graph/mapGraph';

/** Tiers from the top of the map. The numbers only say what stands above what, where a tie leaves that open. */
const KIND_TIER: Readonly<Record<NodeKind, number>> = {
  BOARD: 4,
  PLAN: 2,
  PRIORITY: 2.6,
  OUTCOME: 2.7,
  ACTION: 2.8,
  POST: 5,
  PERSON: 6,
  ORGANISATION: 7,
  DOCUMENT: 8,
};

const BOARD_TIER: Readonly<Partial<Record<BoardType, number>>> = {
  FULL_COUNCIL: 0,
  CABINET: 0,
  SCRUTINY_COMMITTEE: 0,
  EXTERNAL_BODY: 0,
  COMMITTEE: 0.5,
  STATUTORY_BOARD: 1,
  STATUTORY_PARTNERSHIP: 1,
  IMPROVEMENT_BOARD: 1,
  PARTNERSHIP_BOARD: 1,
  PROGRAMME_BOARD: 3,
  OPERATIONAL_BOARD: 3,
  ADVISORY_BOARD: 3,
  MANAGEMENT_TEAM: 3,
};

const PLAN_TIER: Readonly<Partial<Record<PlanType, number>>> = { STRATEGY: 1.6, DELIVERY_PLAN: 2.4 };

export const TOP_TIER = 0;

export function tierOf({ kind, subtype }: Pick<MapNode, 'kind' | 'subtype'>): number {
  const bySubtype = kind === 'BOARD' ? BOARD_TIER : kind === 'PLAN' ? PLAN_TIER : {};
  return (bySubtype as Readonly<Record<string, number | undefined>>)[subtype ?? ''] ?? KIND_TIER[kind];
}

/** Which end of a tie stands higher: one of them always, or the one of the higher tier. */
type Upper = 'SOURCE' | 'TARGET' | 'TIER';

/** How strongly a tie pulls its ends together, and into this order. */
const RULES: Readonly<Partial<Record<RelationshipType, readonly [upper: Upper, weight: number]>>> = {
  REPORTS_TO: ['TARGET', 9],
  ACCOUNTABLE_TO: ['TARGET', 9],
  SUB_GROUP_OF: ['TARGET', 9],
  ESCALATES_TO: ['TARGET', 9],
  PART_OF: ['TARGET', 9],
  OVERSEES: ['SOURCE', 8],
  OWNS: ['SOURCE', 8],
  MONITORS: ['SOURCE', 7],
  SCRUTINISES: ['SOURCE', 7],
  APPROVES: ['SOURCE', 6],
  ASSURES: ['SOURCE', 6],
  REVIEWS: ['SOURCE', 3],
  REPLACES: ['SOURCE', 2],
  SUPERSEDES: ['SOURCE', 2],
  DELIVERS: ['TARGET', 5],
  ACCOUNTABLE_FOR: ['TIER', 3],
  CONTRIBUTES_TO: ['TIER', 3],
  SUPPORTS: ['TIER', 2],
  ALIGNS_WITH: ['TIER', 2],
  ESTABLISHES: ['TIER', 2],
};

export function upperRule(type: RelationshipType): readonly [upper: Upper, weight: number] {
  return RULES[type] ?? ['TIER', 1];
}
