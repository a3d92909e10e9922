import { defineVocabulary, type ValueOf } from './define.js';

export const nodeKind = defineVocabulary('NodeKind', 'The kinds of thing that the register keeps.', {
  BOARD: 'A board, committee, partnership, group or forum that meets.',
  PLAN: 'A plan or strategy that sets out what is to be done.',
  PRIORITY: 'The highest level inside a plan: a priority, or a commitment.',
  OUTCOME: 'The middle level inside a plan: a desired outcome, or a setting.',
  ACTION: 'One thing that a plan promises to do.',
  POST: 'A job or office, whoever holds it. Accountability sits on posts, not on people.',
  PERSON: 'A person, who may hold posts and sit on boards.',
  ORGANISATION: 'A council, department, health body, partnership, service or team.',
  DOCUMENT: 'A paper that states facts: a report, minutes, a published plan, guidance.',
});
export type NodeKind = ValueOf<typeof nodeKind>;

export const datePrecision = defineVocabulary(
  'DatePrecision',
  'How exactly a paper gave a date. The stored day is the first of the period for a start and the last for a due date.',
  {
    DAY: 'The day itself is stated.',
    MONTH: 'Only the month is stated, such as "August 2025".',
    YEAR: 'Only the year is stated, such as "by 2030".',
  },
);
export type DatePrecision = ValueOf<typeof datePrecision>;

export const documentType = defineVocabulary('DocumentType', 'What sort of paper a document is.', {
  REPORT: 'A report to a board, committee or cabinet.',
  MINUTES: 'The record of a meeting.',
  AGENDA_PACK: 'An agenda with all the papers of one meeting.',
  PLAN: 'A published plan.',
  STRATEGY: 'A published strategy.',
  INSPECTION_REPORT: 'The report of an inspectorate.',
  TERMS_OF_REFERENCE: "A board's terms of reference.",
  LEGISLATION: 'An Act, a bill or regulations.',
  GUIDANCE: 'Statutory or other guidance, a framework, a programme guide.',
  LETTER: 'A letter.',
  OTHER: 'Any other paper.',
});
export type DocumentType = ValueOf<typeof documentType>;

export const organisationType = defineVocabulary('OrganisationType', 'What sort of organisation it is.', {
  COUNCIL: 'A local authority.',
  COMBINED_AUTHORITY: 'A combined authority of several councils.',
  GOVERNMENT_DEPARTMENT: 'A department of central government.',
  INSPECTORATE: 'A body that inspects public services.',
  NHS_BODY: { label: 'NHS body', meaning: 'An integrated care board, trust or other NHS organisation.' },
  POLICE: 'A police force.',
  SCHOOL: 'A school, college or trust.',
  VOLUNTARY_ORGANISATION: 'A charity or community organisation.',
  COMPANY: 'A company.',
  PARTNERSHIP: 'Several organisations that act as one party.',
  SERVICE: 'A service inside an organisation or shared by several.',
  TEAM: 'A team inside an organisation.',
  OTHER: 'Any other organisation.',
});
export type OrganisationType = ValueOf<typeof organisationType>;
