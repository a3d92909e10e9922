import { beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, rowsOf } from '../../kit/register.js';
import { agendaPack, plain, wordsOf } from './papers.js';

interface Tie {
  /** "source TYPE target", with "may: " before a proposal. */
  tie: string;
  since: string | null;
  until: string | null;
  /** "paper, place" of each citation. */
  cited: string[];
}

let ties: Map<string, Tie>;

beforeAll(async () => {
  const { database } = await openTestRegister({ dataset: 'bury' });
  const rows = await rowsOf<Tie>(
    database,
    `select concat(case r.status when 'PROPOSED' then 'may: ' end, s.slug, ' ', r.type, ' ', t.slug) as tie,
       left(r.valid_from::text, case r.valid_from_precision when 'DAY' then 10 when 'MONTH' then 7 else 4 end) as since,
       left(r.valid_to::text, case r.valid_to_precision when 'DAY' then 10 when 'MONTH' then 7 else 4 end) as until,
       (select array_agg(d.slug || ', ' || c.place) from citation c join node d on d.id = c.document_id
        where c.relationship_id = r.id) as cited
     from relationship r join node s on s.id = r.source_id join node t on t.id = r.target_id`,
  );
  ties = new Map(rows.map((row) => [row.tie, row]));
});

const minutes = 'ilacs-findings-minutes-2025-09';
const cabinet2025 = 'cabinet-2025-09-10-ofsted-inspection';
const cabinet2016 = 'cabinet-2016-07-20-ofsted-action-plan';
const plan = "Item 7, Children's Services Improvement Plan, section 5";
const hubs = 'Item 6, Family Hubs and Better Start';
const november = 'Item 3, minutes of 13 November 2025, CYP.82';

/** What the papers say, typed in from reading them: the tie, since when, the paper, the place, the words. */
const facts: [tie: string, since: string | null, paper: string, place: string, words: string][] = [
  ['strengthening-outcomes-board OVERSEES childrens-services-improvement-plan', '2025-08', agendaPack, 'Item 7, scrutiny report, CYP ILACS Improvement Plan, 2.4', 'The plan will be overseen by our new Strengthening Outcomes Board'],
  ['strengthening-outcomes-board REPLACES improvement-board', '2025-08', agendaPack, `${plan}, 4.1 a`, 'The Board replaces the Improvement Board'],
  ['linda-clegg CHAIRS improvement-board', null, cabinet2025, 'Reasons for recommendations', 'our long-term Improvement Board Chair, Linda Clegg'],
  ['corporate-parenting-operational-board REPORTS_TO corporate-parenting-board', null, agendaPack, `${plan}, 4.1 b`, 'will report to the CPB Board'],
  ['corporate-parenting-operational-board OVERSEES corporate-parenting-plan', null, agendaPack, `${plan}, 4.1 b`, 'the CPB Operational Board will oversee delivery of the Corporate Parenting Plan'],
  ['corporate-parenting-operational-board REPLACES corporate-parenting-task-and-finish-group-1-of-3', '2025-10', agendaPack, `${plan}, 4.1 b`, 'replacing the three task & finish groups which previously existed'],
  ['corporate-parenting-operational-board REPLACES corporate-parenting-task-and-finish-group-2-of-3', '2025-10', agendaPack, `${plan}, 4.1 b`, 'replacing the three task & finish groups'],
  ['corporate-parenting-operational-board REPLACES corporate-parenting-task-and-finish-group-3-of-3', '2025-10', agendaPack, `${plan}, 4.1 b`, 'replacing the three task & finish groups'],
  ['director-of-public-health CO_CHAIRS starting-well-and-early-help-partnership-board', null, agendaPack, hubs, 'jointly chaired by the director of Public Health Jon Hobday'],
  ['early-years-service-manager CO_CHAIRS starting-well-and-early-help-partnership-board', null, agendaPack, hubs, 'and The Early Years Service manager Collette Radcliffe'],
  ['may: merged-family-hub-and-starting-well-board REPLACES family-hub-delivery-board', '2026-01-07', agendaPack, hubs, 'Discussions are underway to merge The Family Hub Delivery Board and the SWEHP Board'],
  ['may: merged-family-hub-and-starting-well-board REPLACES starting-well-and-early-help-partnership-board', '2026-01-07', agendaPack, hubs, 'Discussions are underway to merge The Family Hub Delivery Board and the SWEHP Board'],
  ['may: director-of-early-years-education-and-skills CHAIRS merged-family-hub-and-starting-well-board', '2026-01-07', agendaPack, hubs, 'be chaired by Ben Dunne, the Director of Early Years, Education and Skills'],
  ['may: director-of-public-health VICE_CHAIRS merged-family-hub-and-starting-well-board', '2026-01-07', agendaPack, hubs, 'the vice chair would be Jon Hobday'],
  ['may: gld-subgroup REPORTS_TO merged-family-hub-and-starting-well-board', '2026-01-07', agendaPack, hubs, 'The newly developed GLD subgroup will report directly into this board'],
  ['collette-radcliffe CHAIRS gld-subgroup', null, agendaPack, hubs, 'This multi-agency group is chaired by Collette Radcliffe'],
  ['gld-subgroup OWNS gld-five-year-plan', null, agendaPack, hubs, 'The group has developed a 5-year strategic action plan'],
  ['family-hub-delivery-board MONITORS family-hub-action-plan', null, agendaPack, hubs, 'The board monitors an action plan'],
  ['may: family-hub-operational-group REPORTS_TO family-hub-delivery-board', '2026-01-07', agendaPack, hubs, 'there should be an operational group estab'],
  ['director-of-bury-childrens-services CHAIRS youth-justice-partnership-board', null, agendaPack, november, "the partnership board is chaired by the Director of Bury Children's Services"],
  ['assistant-director-of-rochdale-childrens-services CO_CHAIRS youth-justice-partnership-board', null, agendaPack, november, "with the Assistant Director of Rochdale Children's Services as co-chair"],
  ['youth-justice-partnership-board APPROVES youth-justice-plan-2025-26', '2025-07', agendaPack, november, 'was agreed by the Youth Justice Board in July 2025'],
  ['councillor-c-boles CHAIRS children-and-young-people-scrutiny-committee', null, agendaPack, 'Agenda, front page', 'C Boles (Chair)'],
  ['children-and-young-people-scrutiny-committee SCRUTINISES childrens-services-improvement-plan', null, minutes, 'Cabinet 10 September 2025, item 32', 'the action plan would come before Children and Young People Scrutiny Committee at their next meeting'],
  ['director-of-early-years-education-and-skills CHAIRS education-strategic-oversight-group', null, agendaPack, `${plan}, 2.4 b`, 'will be chaired by the Director of EY, Education & Skills'],
  ['may: director-of-early-years-education-and-skills CHAIRS education-sub-group-of-bscp', '2026-01-07', agendaPack, `${plan}, 4.2 b`, 'Director of Education (Chair)'],
  ['may: education-sub-group-of-bscp SUB_GROUP_OF bury-safeguarding-children-partnership', '2026-01-07', agendaPack, `${plan}, 4.2 b`, 'Establish Education Sub-Group of the Bury Children Safeguarding Partnership Board'],
  ['may: education-and-inclusion-board MONITORS education-and-inclusion-strategy', '2026-01-07', agendaPack, `${plan}, 4.2 a`, 'Establish Education Board to monitor delivery on pillars set out in the strategy'],
  ['childrens-services-improvement-plan SUPERSEDES improvement-plan-2022-2025', null, agendaPack, "Item 7, Children's Services Improvement Plan, section 1", 'following our Improvement Plan (2022-2025)'],
  ['departmental-management-team MONITORS ofsted-action-plan-2016', null, cabinet2016, '1.2', 'the Action Plan will be monitored by the Departmental Management Team and the Corporate Parenting Board'],
  ['corporate-parenting-board MONITORS ofsted-action-plan-2016', null, cabinet2016, '1.2', 'the Action Plan will be monitored by the Departmental Management Team and the Corporate Parenting Board'],
  ['may: cabinet APPROVES ofsted-action-plan-2016', '2016-07-20', cabinet2016, 'Options', 'Cabinet are asked to approve the action plan'],
  ['education-and-inclusion-strategy INFORMS team-bury', null, agendaPack, 'Item 8, Education and Inclusion Strategy, Governance and Delivery', 'Team Bury'],
  ['education-and-inclusion-delivery-plan DELIVERS education-and-inclusion-strategy', null, agendaPack, 'Item 8, Education and Inclusion Strategy, Governance and Delivery', 'the accompanying Delivery Plan'],
  ['childrens-services-improvement-plan/7.3.b DELIVERS lcs-development-plan', null, agendaPack, `${plan}, 7.3 b`, 'delivery of the CYP LCS Development Plan'],
  ['childrens-services-improvement-plan/1.3.b ESTABLISHES plo-impact-board', null, agendaPack, `${plan}, 1.3 b`, 'Embed PLO Impact Board'],
  ['childrens-services-improvement-plan/4.1.a ESTABLISHES strengthening-outcomes-board', null, agendaPack, `${plan}, 4.1 a`, 'Develop Strengthening Outcomes Board'],
  ['childrens-services-improvement-plan/4.1.b REVIEWS corporate-parenting-board', null, agendaPack, `${plan}, 4.1 b`, 'Review Corporate Parenting Board governance'],
  ['childrens-services-improvement-plan/4.1.c REVIEWS family-safeguarding-strategic-partnership-board', null, agendaPack, `${plan}, 4.1 c`, 'Consider the Family Safeguarding Strategic Partnership Board in relation to the reforms'],
  ['childrens-services-improvement-plan/4.2.a ESTABLISHES education-and-inclusion-board', null, agendaPack, `${plan}, 4.2 a`, 'Establish Education Board'],
  ['jeanette-richards HOLDS executive-director-children-and-young-people', null, agendaPack, 'Item 3, minutes of 13 November 2025, Also in attendance', 'Jeanette Richards – Executive Director, Children & Young People'],
  ['wendy-young HOLDS head-of-send', null, minutes, 'Scrutiny Committee 16 September 2025, item 74', 'Wendy Young Head of Service for SEND'],
  ['councillor-sharon-briggs HOLDS cabinet-member-for-children-and-families', null, cabinet2016, 'Heading', 'COUNCILLOR SHARON BRIGGS CABINET MEMBER FOR CHILDREN AND FAMILIES'],
  ['caroline-oneill HOLDS dfe-adviser', null, cabinet2025, 'Reasons for recommendations', "our DfE Adviser (Caroline O'Neill)"],
]; // prettier-ignore

test.each(facts)('%s', (tie, since, paper, place, words) => {
  expect(wordsOf(paper)).toContain(plain(words));
  const found = ties.get(tie);
  expect(found?.since).toBe(since);
  expect(found?.until).toBeNull();
  expect(found?.cited.filter((cited) => cited.startsWith(`${paper}, ${place}`)).length).toBeGreaterThan(0);
});

describe('what the papers do not say is not there:', () => {
  const having = (pattern: RegExp) => [...ties.keys()].filter((tie) => pattern.test(tie));

  test('who chairs the Strengthening Outcomes Board, the Corporate Parenting Board and its Operational Board', () => {
    expect(having(/CHAIRS (strengthening-outcomes|corporate-parenting)/)).toEqual([]);
  });

  test('any report to a board but those of the Operational Board and the two that are proposed', () => {
    expect(having(/REPORTS_TO/).toSorted()).toEqual([
      'corporate-parenting-operational-board REPORTS_TO corporate-parenting-board',
      'may: family-hub-operational-group REPORTS_TO family-hub-delivery-board',
      'may: gld-subgroup REPORTS_TO merged-family-hub-and-starting-well-board',
    ]);
  });

  test('a senior responsible owner of any plan', () => expect(having(/SENIOR_RESPONSIBLE_FOR/)).toEqual([]));
});

test('the merger under discussion ties the two boards, once', () => {
  expect(
    [...ties.keys()]
      .filter((tie) => tie.includes('PROPOSED_MERGER_WITH'))
      .map((tie) => tie.split(' ').toSorted()),
  ).toEqual([
    ['PROPOSED_MERGER_WITH', 'family-hub-delivery-board', 'starting-well-and-early-help-partnership-board'],
  ]);
});
