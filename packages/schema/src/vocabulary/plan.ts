import { defineVocabulary, type ValueOf } from './define.js';

export const planType = defineVocabulary('PlanType', 'What sort of plan it is.', {
  STRATEGY: 'Sets direction over years.',
  IMPROVEMENT_PLAN: 'Answers an inspection or a review.',
  DELIVERY_PLAN: 'Puts a strategy or programme into practice.',
  ACTION_PLAN: 'A list of actions for one purpose.',
  STATUTORY_PLAN: 'Required by law, such as a youth justice plan or a SEND priority action plan.',
  BUSINESS_PLAN: 'The yearly plan of a service or partnership.',
});
export type PlanType = ValueOf<typeof planType>;

export const planStatus = defineVocabulary('PlanStatus', 'Where a plan stands in its life.', {
  DRAFT: 'Being written, or promised.',
  AGREED: 'Signed off, not yet begun.',
  ACTIVE: 'In delivery.',
  CLOSED: 'Finished.',
  SUPERSEDED: 'A later plan replaces it.',
});
export type PlanStatus = ValueOf<typeof planStatus>;

export const rating = defineVocabulary(
  'Rating',
  'A progress rating. An update has two: of the action, and of its impact. A blue action never implies a blue impact. No rating recorded is null, which is not GREY. Each plan publishes its own key (Plan.ratingKey).',
  {
    BLUE: 'Action completed; achieves consistently improved outcomes.',
    GREEN: 'On track within its timescale; mostly consistently delivering improved outcomes.',
    AMBER: 'Some issues, realistic plans to recover; some positive impact but variable.',
    RED: 'Not on track; no impact or very limited impact.',
    GREY: 'Not started, no risk anticipated; too early to measure impact.',
  },
);
export type Rating = ValueOf<typeof rating>;
