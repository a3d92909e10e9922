/* The papers that the story is told from, by the names that the officer gives them. */

export const AGENDA = 'Agenda pack, Children and Young People Scrutiny Committee, 7 January 2026';
export const CABINET_REPORT =
  "Ofsted Standard Inspection of Children's Services in Bury, Cabinet report of 10 September 2025";
export const MINUTES = 'Minutes of the Children and Young People Scrutiny Committee, 13 November 2025';
export const FAMILY_HUB_UPDATE = 'Family Hub update 12.12.25';

export const PLAN_BEFORE = 'Improvement Plan 2022-2025';
export const PLAN = "Children's Services Improvement Plan";
export const PLAN_SLUG = 'childrens-services-improvement-plan';

export const GROUPS = [1, 2, 3].map(
  (number) => `Corporate Parenting task and finish group ${number} of 3 (name not published)`,
);
export const MERGED = 'Merged Family Hub and Starting Well board (name not published)';
export const FAMILY_HUB = 'Family Hub Delivery Board';
export const SWEHP = 'Starting Well and Early Help Partnership Board';
