import { beforeAll, describe, expect, test } from 'vitest';
import { type Register, openTestRegister, rowsOf } from '../../kit/register.js';
import { agendaPack, plain, wordsOf } from './papers.js';

let register: Register;
beforeAll(async () => {
  register = await openTestRegister({ dataset: 'bury' });
});

type Columns = Record<string, unknown>;

/** A record with all its columns. */
async function recordOf(kind: string, slug: string): Promise<Columns> {
  const [record] = await rowsOf<{ all: Columns }>(
    register.database,
    `select to_jsonb(n) || to_jsonb(k) as all from node n join ${kind} k using (id) where n.slug = $1`,
    [slug],
  );
  return record!.all;
}

const cabinet2025 = 'cabinet-2025-09-10-ofsted-inspection';
const cabinet2016 = 'cabinet-2016-07-20-ofsted-action-plan';
const papers = [
  agendaPack,
  cabinet2025,
  cabinet2016,
  'ilacs-findings-minutes-2025-09',
  'cyp-scrutiny-2026-01-07-improvement-plan',
];

/** What the papers say, typed in from reading them: the record, what is kept of it, the paper and its words. */
const facts: [kind: string, slug: string, kept: Columns, paper: string, words: string][] = [
  ['board', 'corporate-parenting-operational-board', { cadence: 'MONTHLY', status: 'ACTIVE' }, agendaPack, 'Operational Board will meet monthly'],
  ['board', 'gld-subgroup', { cadence: 'FORTNIGHTLY' }, agendaPack, 'is currently meeting every two weeks'],
  ['board', 'merged-family-hub-and-starting-well-board', { cadence: 'BIMONTHLY', status: 'PROPOSED', valid_from: '2026-01-07' }, agendaPack, 'This board would meet bimonthly'],
  ['board', 'massh-strategic-partnership-board', { cadence: 'BIMONTHLY' }, agendaPack, 'Both Strategic and Operational Boards are in place and meet on a bi-monthly basis'],
  ['board', 'massh-operational-board', { cadence: 'BIMONTHLY' }, agendaPack, 'Both Strategic and Operational Boards are in place and meet on a bi-monthly basis'],
  ['board', 'plo-impact-board', { cadence: 'WEEKLY', valid_from: '2025-05-01', valid_from_precision: 'MONTH' }, agendaPack, 'first meeting held in May, meets weekly'],
  ['board', 'education-strategic-oversight-group', { cadence: 'MONTHLY', valid_from: '2025-10-01' }, agendaPack, 'Will meet monthly, first meeting held in October 2025'],
  ['board', 'care-leavers-task-and-finish-group', { cadence: 'MONTHLY', board_type: 'TASK_AND_FINISH' }, agendaPack, 'Our Care Leavers task & finish group meets monthly'],
  ['board', 'council-opportunities-and-care-leavers-covenant-group', { cadence: 'MONTHLY' }, agendaPack, 'Council Opportunities & Care Leavers Covenant group meets monthly'],
  ['board', 'strengthening-outcomes-board', { valid_from: '2025-08-01', valid_from_precision: 'MONTH', valid_from_text: 'established in August with the first meeting taking place in October' }, agendaPack, 'A new Strengthening Outcomes Board was established in August with the first meeting taking place in October'],
  ['board', 'improvement-board', { status: 'REPLACED', valid_from: null, valid_to: '2025-08-01', valid_to_precision: 'MONTH' }, agendaPack, 'The Board replaces the Improvement Board'],
  ['board', 'family-safeguarding-strategic-partnership-board', { status: 'UNDER_REVIEW' }, agendaPack, 'Consider the Family Safeguarding Strategic Partnership Board in relation to the reforms'],
  ['board', 'education-and-inclusion-board', { status: 'PROPOSED' }, agendaPack, 'will be reflected in a newly created Bury Education and Inclusion Board'],
  ['board', 'children-and-young-people-scrutiny-committee', { board_type: 'SCRUTINY_COMMITTEE', status: 'ACTIVE', cadence: null }, agendaPack, 'You are invited to attend a meeting of the Children and Young People Scrutiny Committee'],
  ['board', 'overview-and-scrutiny-committee', { status: null }, cabinet2016, 'Scrutiny Interest: Overview and Scrutiny Committee'],
  ['plan', 'education-and-inclusion-strategy', { plan_type: 'STRATEGY', starts_on: '2025-11-01', starts_on_precision: 'MONTH', ends_on: null, priority_label: 'Commitment', outcome_label: 'Setting', action_label: 'Priority action' }, agendaPack, 'the Education and Inclusion Strategy had been launched the previous week'],
  ['plan', 'childrens-services-improvement-plan', { plan_type: 'IMPROVEMENT_PLAN', starts_on: null, ends_on: null, priority_label: 'Priority', outcome_label: 'Desired outcome' }, agendaPack, 'we submitted our Local Authority action plan to Ofsted on 5th November 2025'],
  ['plan', 'improvement-plan-2022-2025', { status: 'SUPERSEDED', starts_on: '2022-01-01', starts_on_precision: 'YEAR', ends_on: '2025-12-31', ends_on_precision: 'YEAR' }, agendaPack, 'following our Improvement Plan (2022-2025)'],
  ['plan', 'youth-justice-plan-2025-26', { plan_type: 'STATUTORY_PLAN', status: 'AGREED' }, agendaPack, 'The Youth Justice Plan 2025/2026 was agreed by the Youth Justice Board in July 2025'],
  ['plan', 'families-first-delivery-plan-phase-2', { status: 'DRAFT' }, agendaPack, 'part 2 of the delivery plan must be submitted by 18th December'],
  ['plan', 'gld-five-year-plan', { plan_type: 'ACTION_PLAN' }, agendaPack, 'The group has developed a 5-year strategic action plan'],
  ['document', 'ofsted-ilacs-inspection-report-2025', { document_type: 'INSPECTION_REPORT', published_on: '2025-07-29', published_on_precision: 'DAY' }, cabinet2025, 'the final report was published on July 29th'],
  ['document', 'ofsted-inspection-report-2016', { document_type: 'INSPECTION_REPORT', published_on: '2016-05-16' }, cabinet2016, 'published on Ofsted’s website on 16 May 2016'],
  ['document', 'ofsted-nw-regional-director-letter-2025-12-05', { document_type: 'LETTER', published_on: '2025-12-05' }, agendaPack, 'On the 5th of December, the department received a letter from the NW Regional Director, Ofsted'],
  ['document', 'dfe-and-nhs-england-stocktake-letter-2025-07', { published_on: '2025-07-01', published_on_precision: 'MONTH' }, agendaPack, 'Stocktake Letter to Bury Council (July 2025)'],
  ['organisation', 'delegated-safeguarding-partners', { organisation_type: 'PARTNERSHIP' }, agendaPack, 'Delegated Safeguarding Partners'],
  ['post', 'heads-of-service', { is_collective: true }, agendaPack, 'Director of CSC & EH supported by Heads of Service'],
  ['post', 'principal-social-worker', { is_collective: false }, agendaPack, 'BSCP supported by PSW'],
]; // prettier-ignore

test.each(facts)('%s %s', async (kind, slug, kept, paper, words) => {
  expect(wordsOf(paper)).toContain(plain(words));
  expect(await recordOf(kind, slug)).toMatchObject(kept);
});

test('the five recommendations of 2025 are those of the plan, each with its place in the National Framework', async () => {
  const { extracts } = await recordOf('document', 'ofsted-ilacs-inspection-report-2025');
  const recommendations = (
    extracts as { reference: string; text: string; frameworkReference: string | null }[]
  ).filter(({ reference }) => reference.startsWith('Recommendation'));
  expect(recommendations.map(({ frameworkReference }) => frameworkReference?.split(',')[0])).toEqual([
    'Outcome 3', 'Enabler 2', 'Enabler 3', 'Principle 2', 'Outcome 3',
  ]); // prettier-ignore
  const paper = wordsOf(agendaPack);
  for (const { text, frameworkReference } of recommendations)
    expect(paper).toContain(`${text} (${frameworkReference})`);
});

test('Bury Council has its numbers in the registers of the ONS and the DfE', async () => {
  const identifiers = await rowsOf(
    register.database,
    `select scheme, value from identifier join node on node.id = node_id where slug = 'bury-council' order by scheme`,
  );
  // The codes that the ONS and the DfE publish for the metropolitan borough; no paper prints them.
  expect(identifiers).toEqual([{ scheme: 'DfE', value: '351' }, { scheme: 'ONS', value: 'E08000002' }]); // prettier-ignore
});

test('contradictions stay visible: the Improvement Board is cited as replaced, and as still there', async () => {
  const quotes = await rowsOf<{ quote: string }>(
    register.database,
    `select quote from citation join node on node.id = node_id where slug = 'improvement-board' and contradicts order by position`,
  );
  expect(quotes.map(({ quote }) => quote)).toEqual([
    'The Board replaces the Improvement Board',
    "Bury Children's Improvement Board",
  ]);
});

describe('other names', () => {
  test.each([
    ['corporate-parenting-board', ['CPB']],
    ['starting-well-and-early-help-partnership-board', ['SWEHP', 'Starting Well and Early Help Board']],
    ['bury-safeguarding-children-partnership', ['BSCP', 'Bury Children Safeguarding Partnership Board']],
    ['education-and-inclusion-board', ['Education Board']],
    ['principal-social-worker', ['PSW']],
    ['virtual-school-head', ['Virtual School Head Teacher', 'Virtual School Headteacher']],
    ['send-priority-impact-plan', ['PIP']],
    ['workforce-development-team', ['WFD team']],
  ])('%s is also %s', async (slug, names) => {
    const [{ aliases }] = (await rowsOf<{ aliases: string[] }>(register.database, `select aliases from node where slug = $1`, [slug])) as [{ aliases: string[] }]; // prettier-ignore
    expect(aliases).toEqual(expect.arrayContaining(names));
  });

  /** Names that no paper prints as they stand, and what it does print. */
  const read: Record<string, string> = {
    'CNIS panel': 'Children Not In School (CNIS) panel',
    'MASSH Strategic Board': 'MASSH Strategic & Operational Boards',
    'GLD sub-group': 'GLD subgroup',
    'FFPP guide': 'Families First Partnership Programme Guide',
    'ILACS framework': "Inspection of Local Authority Children's Services (ILACS) framework",
    "Children's Services Complaints Report": 'CHILDRENS SERVICES COMPLAINTS REPORT',
    'Councillor A Arif': 'Councillors A Arif',
    'Agenda for Children and Young People Scrutiny Committee':
      'AGENDA FOR ## CHILDREN AND YOUNG PEOPLE SCRUTINY COMMITTEE',
    'Action plan following the recommendations of the Ofsted inspection':
      'ACTION PLAN FOLLOWING THE RECOMENDATIONS OF THE OFSTED INSPECTION',
    'Action plan following the recommendations of the Ofsted inspection of services for children in need of help and protection, children looked after and care leavers and review of Local Safeguarding Board':
      'ACTION PLAN FOLLOWING THE RECOMENDATIONS OF THE OFSTED INSPECTION OF SERVICES FOR CHILDREN IN NEED OF HELP AND PROTECTION, CHILDREN LOOKED AFTER AND CARE LEAVERS AND REVIEW OF LOCAL SAFEGUARDING BOARD',
  };

  test('are each printed in a paper, or plainly made of its words', async () => {
    const even = (text: string) => plain(text).replaceAll('’', "'").toLowerCase();
    const printed = even(papers.map(wordsOf).join('\n'));
    const rows = await rowsOf<{ alias: string }>(
      register.database,
      `select unnest(aliases) as alias from node`,
    );
    const names = rows.map(({ alias }) => alias);
    expect(names.filter((name) => !printed.includes(even(read[name] ?? name)))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(Object.keys(read)));
  });
});
