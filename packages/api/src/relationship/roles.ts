import { type RelationshipType, allowedEnds, relationshipTypes } from '@golden-thread/schema';

const between = (source: 'BOARD', target: 'PLAN') =>
  relationshipTypes.filter((type) =>
    allowedEnds(type).some((ends) => ends.source === source && ends.target === target),
  );

/** Every type by which a board can be tied to a plan. */
export const boardToPlan: readonly RelationshipType[] = between('BOARD', 'PLAN');

/** The types by which a board answers for a plan's delivery, strongest first. */
export const overseeing: readonly RelationshipType[] = ['OVERSEES', 'OWNS', 'MONITORS'];

/** The types that lead upward from one board to another, or to an organisation. */
export const upward: readonly RelationshipType[] = [
  'REPORTS_TO',
  'ACCOUNTABLE_TO',
  'SUB_GROUP_OF',
  'ESCALATES_TO',
];

/** The types that lead upward from a plan to the plans that it serves. */
export const serving: readonly RelationshipType[] = ['DELIVERS', 'CONTRIBUTES_TO'];
