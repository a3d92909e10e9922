import { defineVocabulary, type ValueOf } from './define.js';

export const boardType = defineVocabulary(
  'BoardType',
  'What sort of body a board is, and so what it may do.',
  {
    FULL_COUNCIL: 'All elected members of the council.',
    CABINET: 'The executive: the leader and cabinet members.',
    SCRUTINY_COMMITTEE: 'Elected members who review and recommend.',
    COMMITTEE: 'Takes decisions delegated to it.',
    STATUTORY_BOARD: 'Required by law.',
    STATUTORY_PARTNERSHIP: 'A legal multi-agency duty, such as a safeguarding children partnership.',
    PARTNERSHIP_BOARD: 'A voluntary multi-agency board.',
    IMPROVEMENT_BOARD: 'Oversees improvement, often with an independent chair.',
    PROGRAMME_BOARD: 'Delivers one programme, for a limited time.',
    OPERATIONAL_BOARD: 'Delivers under a strategic board.',
    ADVISORY_BOARD: 'Recommends only.',
    MANAGEMENT_TEAM: 'Officers who manage a service.',
    SUB_GROUP: { label: 'Sub-group', meaning: 'A standing group under a parent board.' },
    TASK_AND_FINISH: 'A group with a dated remit, which takes no decisions.',
    FORUM: 'Gives voice to those whom a service is for.',
    EXTERNAL_BODY: 'An inspectorate, a department or another body outside the council.',
  },
);
export type BoardType = ValueOf<typeof boardType>;

export const boardStatus = defineVocabulary('BoardStatus', 'Where a board stands in its life.', {
  PROPOSED: 'Discussed, not set up.',
  SHADOW: 'Meets without powers.',
  ACTIVE: 'Meets and works.',
  UNDER_REVIEW: 'Works while its arrangements are reviewed.',
  PAUSED: 'Exists, does not meet.',
  MERGED: 'Became part of a successor.',
  REPLACED: 'A successor took over from it.',
  DISSOLVED: 'Ended without a successor.',
});
export type BoardStatus = ValueOf<typeof boardStatus>;

export const cadence = defineVocabulary('Cadence', 'How often a board meets.', {
  WEEKLY: 'Every week.',
  FORTNIGHTLY: 'Every two weeks.',
  FOUR_WEEKLY: { label: 'Four-weekly', meaning: 'Every four weeks.' },
  MONTHLY: 'Every month.',
  BIMONTHLY: { label: 'Bimonthly', meaning: 'Every two months.' },
  QUARTERLY: 'Every three months.',
  TERMLY: 'Once a school term.',
  TWICE_YEARLY: { label: 'Twice yearly', meaning: 'Two times a year.' },
  ANNUALLY: 'Once a year.',
  AD_HOC: { label: 'Ad hoc', meaning: 'When needed.' },
});
export type Cadence = ValueOf<typeof cadence>;
