import { defineVocabulary, type ValueOf } from './define.js';

export const relationshipStatus = defineVocabulary(
  'RelationshipStatus',
  'Whether a relationship is a fact or only proposed. Whether a confirmed one is in force depends on the day: see Relationship.isInForce.',
  {
    CONFIRMED: 'Stated as a fact, between its dates.',
    PROPOSED: 'Under discussion: it binds nobody. Its start is the day since when the proposal is known.',
  },
);
export type RelationshipStatus = ValueOf<typeof relationshipStatus>;

export const direction = defineVocabulary(
  'Direction',
  'From which end of its relationships a node is seen.',
  {
    OUT: 'The node is the source: "this board REPORTS_TO …".',
    IN: 'The node is the target: "… REPORTS_TO this board".',
    BOTH: 'Either end.',
  },
);
export type Direction = ValueOf<typeof direction>;
