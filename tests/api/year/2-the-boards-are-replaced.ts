import { type Officer, day } from './officer.js';
import { AGENDA, GROUPS, PLAN, PLAN_BEFORE } from './papers.js';

/**
 * Autumn 2025. The officer learns that the Strengthening Outcomes Board was established in August already, and that
 * over summer one Operational Board took the place of the three groups under the Corporate Parenting Board. On
 * 5 November the refreshed plan goes to Ofsted and supersedes that of 2022.
 */
export async function theBoardsAreReplaced(officer: Officer): Promise<void> {
  await officer.enters('document', AGENDA, {
    documentType: 'AGENDA_PACK',
    publishedOn: { date: '2026-01-07' },
  });
  await officer.succeeds(
    'boardReplace',
    ['Improvement Board'],
    {
      on: { ...day('2025-08'), text: 'established in August with the first meeting taking place in October' },
      successor: { name: 'Strengthening Outcomes Board', boardType: 'IMPROVEMENT_BOARD' },
      carryOver: { types: ['OVERSEES'] },
      reason: 'The Board replaces the Improvement Board',
      citations: officer.citing([
        {
          paper: AGENDA,
          place: 'Item 7, section 5, 4.1 a, progress',
          quote: 'A new Strengthening Outcomes Board was established in August',
        },
      ]),
    },
    'Strengthening Outcomes Board',
  );
  await theGroupsAreFolded(officer);
  await thePlanIsRefreshed(officer);
}

async function theGroupsAreFolded(officer: Officer): Promise<void> {
  const cite = [
    {
      paper: AGENDA,
      place: 'Item 7, section 5, 4.1 b, progress',
      quote: 'replacing the three task & finish groups which previously existed',
    },
  ];
  const successor = {
    name: 'Corporate Parenting Operational Board',
    aliases: ['CPB Operational Board'],
    boardType: 'OPERATIONAL_BOARD',
    cadence: 'MONTHLY',
  };
  await officer.succeeds(
    'boardReplace',
    GROUPS,
    { on: day('2025-10'), successor, citations: officer.citing(cite) },
    'Corporate Parenting Operational Board',
  );
  await officer.ties('Corporate Parenting Operational Board', 'REPORTS_TO', 'Corporate Parenting Board', {
    from: '2025-10',
    cite: [{ ...cite[0]!, quote: 'Operational Board will meet monthly and will report to the CPB Board' }],
  });
  await officer.ties('Corporate Parenting Operational Board', 'OVERSEES', 'Corporate Parenting Plan', {
    from: '2025-10',
    cite: [{ ...cite[0]!, quote: 'will oversee delivery of the Corporate Parenting Plan' }],
  });
}

async function thePlanIsRefreshed(officer: Officer): Promise<void> {
  await officer.enters('plan', PLAN, {
    planType: 'IMPROVEMENT_PLAN',
    status: 'ACTIVE',
    validFrom: { date: '2025-11-05', text: 'submitted to Ofsted on 5th November 2025' },
    labels: { outcome: 'Desired outcome' },
    ratingKey: [
      { rating: 'BLUE', action: 'Action completed', impact: 'achieves consistently improved outcomes' },
      { rating: 'AMBER', action: 'Action progressing, some issues but realistic plans in place to recover' },
    ],
  });
  await officer.ties('Strengthening Outcomes Board', 'OVERSEES', PLAN, {
    from: '2025-11-05',
    cite: [
      {
        paper: AGENDA,
        place: 'Item 7, 2.4',
        quote: 'The plan will be overseen by our new Strengthening Outcomes Board',
      },
    ],
  });
  await officer.does('planSupersede', PLAN_BEFORE, { byPlanId: officer.id(PLAN), on: day('2025-11-05') });
  await itsActions(officer);
}

async function itsActions(officer: Officer): Promise<void> {
  const care = 'Children in our care and care leavers have stable, loving homes';
  await officer.adds('priority', '2', { planId: officer.id(PLAN), name: care });
  await officer.adds('outcome', '2.5', {
    priorityId: officer.id('2'),
    description: 'There is the required range of homes to meet the needs of our children and young people',
  });
  await officer.adds('action', '2.5 d', {
    outcomeId: officer.id('2.5'),
    description: 'Develop supporting lodgings offer to ensure there is the required range of homes',
    timescale: { text: 'January 2026' },
    accountableText: 'Director of CSC & EH',
    accountableIds: [officer.id("Director of Children's Social Care and Early Help")],
  });
  await officer.adds('priority', '4', {
    planId: officer.id(PLAN),
    name: 'Ensure effective multi-agency governance, partnership arrangements and support',
  });
  await officer.adds('outcome', '4.1', {
    priorityId: officer.id('4'),
    description: 'Effective governance arrangements support the delivery of transformation programmes',
  });
  const director = { accountableIds: [officer.id('Executive Director, Children and Young People')] };
  await officer.adds('action', '4.1 a', {
    outcomeId: officer.id('4.1'),
    description: 'Develop Strengthening Outcomes Board to ensure a multi-agency approach',
    timescale: { text: 'October 2025' },
    ...director,
  });
  await officer.adds('action', '4.1 b', {
    outcomeId: officer.id('4.1'),
    description: 'Review Corporate Parenting Board governance (including sub-group arrangements)',
    timescale: { text: 'October 2025' },
    ...director,
  });
  await officer.adds('outcome', '4.2', {
    priorityId: officer.id('4'),
    description: 'Effective governance arrangements for the Education and Inclusion Strategy',
  });
  await officer.adds('action', '4.2 a', {
    outcomeId: officer.id('4.2'),
    description: 'Establish Education Board to monitor delivery on pillars set out in the strategy',
    timescale: { text: 'March 2026' },
    accountableIds: [officer.id('Director of Early Years, Education and Skills')],
  });
}
