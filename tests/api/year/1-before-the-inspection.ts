import type { Officer } from './officer.js';
import { CABINET_REPORT, FAMILY_HUB, GROUPS, PLAN_BEFORE, SWEHP } from './papers.js';

/**
 * The register begins. Summer 2025: the Improvement Board oversees the plan of 2022, three task and finish groups stand
 * under the Corporate Parenting Board, and two boards look after early help. In September nobody has told the officer
 * that anything of it has changed: Cabinet still speaks of "our long-term Improvement Board Chair".
 */
export async function beforeTheInspection(officer: Officer): Promise<void> {
  await officer.enters('organisation', 'Bury Council', {
    organisationType: 'COUNCIL',
    identifiers: [
      { scheme: 'ONS', value: 'E08000002' },
      { scheme: 'DfE', value: '351' },
    ],
  });
  await officer.enters('document', CABINET_REPORT, {
    documentType: 'REPORT',
    publishedOn: { date: '2025-09-10' },
  });
  await posts(officer);
  await improvement(officer);
  await corporateParenting(officer);
  await earlyHelp(officer);
}

async function posts(officer: Officer): Promise<void> {
  for (const post of [
    'Executive Director, Children and Young People',
    "Director of Children's Social Care and Early Help",
    'Director of Early Years, Education and Skills',
    'Director of Public Health',
    'Early Years Service Manager',
  ]) {
    await officer.enters('post', post, {});
    await officer.ties(post, 'POST_IN', 'Bury Council');
  }
}

async function improvement(officer: Officer): Promise<void> {
  await officer.enters('board', 'Improvement Board', {
    boardType: 'IMPROVEMENT_BOARD',
    status: 'ACTIVE',
    aliases: ["Bury Children's Improvement Board"],
  });
  await officer.enters('person', 'Linda Clegg', {});
  await officer.ties('Linda Clegg', 'CHAIRS', 'Improvement Board', {
    cite: [
      {
        paper: CABINET_REPORT,
        place: 'Reasons for recommendations',
        quote: 'our long-term Improvement Board Chair, Linda Clegg',
      },
    ],
  });
  await officer.enters('plan', PLAN_BEFORE, {
    planType: 'IMPROVEMENT_PLAN',
    status: 'ACTIVE',
    startsOn: { date: '2022-01-01', precision: 'YEAR' },
    endsOn: { date: '2025-01-01', precision: 'YEAR' },
  });
  await officer.ties('Improvement Board', 'OVERSEES', PLAN_BEFORE);
}

async function corporateParenting(officer: Officer): Promise<void> {
  await officer.enters('board', 'Corporate Parenting Board', {
    boardType: 'PARTNERSHIP_BOARD',
    status: 'ACTIVE',
    aliases: ['CPB'],
  });
  await officer.enters('plan', 'Corporate Parenting Plan', { planType: 'ACTION_PLAN', status: 'ACTIVE' });
  for (const group of GROUPS) {
    await officer.enters('board', group, { boardType: 'TASK_AND_FINISH', status: 'ACTIVE' });
    await officer.ties(group, 'SUB_GROUP_OF', 'Corporate Parenting Board');
  }
}

async function earlyHelp(officer: Officer): Promise<void> {
  await officer.enters('board', FAMILY_HUB, { boardType: 'PARTNERSHIP_BOARD', status: 'ACTIVE' });
  await officer.enters('plan', 'Family Hub action plan', { planType: 'ACTION_PLAN', status: 'ACTIVE' });
  await officer.ties(FAMILY_HUB, 'MONITORS', 'Family Hub action plan');
  await officer.enters('board', SWEHP, {
    boardType: 'PARTNERSHIP_BOARD',
    status: 'ACTIVE',
    aliases: ['SWEHP'],
  });
  await officer.ties('Director of Public Health', 'CO_CHAIRS', SWEHP);
  await officer.ties('Early Years Service Manager', 'CO_CHAIRS', SWEHP);
}
