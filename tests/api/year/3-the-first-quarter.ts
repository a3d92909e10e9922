import { type Officer, day } from './officer.js';
import { AGENDA, FAMILY_HUB, FAMILY_HUB_UPDATE, MERGED, MINUTES, SWEHP } from './papers.js';

/**
 * Winter 2025/26. The SEND board is known from minutes of November, an Education Board is promised for March, and the
 * merger of the two early help boards is under discussion. The first ratings go to scrutiny on 7 January.
 */
export async function theFirstQuarter(officer: Officer): Promise<{ slipOfThePen: string }> {
  await sendAndEducation(officer);
  await theMergerIsProposed(officer);
  await officer.reports('4.1 a', '2025-11-10', {
    actionRating: 'GREEN',
    impactRating: 'GREY',
    commentary: 'Terms of Reference have been agreed.',
  });
  await officer.reports('4.1 a', '2026-01-07', { actionRating: 'BLUE', impactRating: 'GREY' });
  await officer.reports('2.5 d', '2026-01-07', {
    actionRating: 'AMBER',
    commentary: 'Providers are in place but we cannot use them without the Ofsted registration.',
    citations: officer.citing([
      {
        paper: AGENDA,
        place: 'Item 7, section 5, 2.5 d, progress',
        quote: 'multiple delays in registration, linked to backlogs within Ofsted',
      },
    ]),
  });
  // A slip of the pen, found only in the spring: the action was not off track, it was done.
  const slipOfThePen = await officer.reports('4.1 b', '2026-01-07', {
    actionRating: 'RED',
    impactRating: 'GREY',
  });
  return { slipOfThePen };
}

async function sendAndEducation(officer: Officer): Promise<void> {
  await officer.enters('document', MINUTES, {
    documentType: 'MINUTES',
    publishedOn: { date: '2025-11-13' },
  });
  // No paper says since when the SEND board has been there.
  await officer.enters('board', 'SEND Improvement and Assurance Board', {
    boardType: 'IMPROVEMENT_BOARD',
    status: 'ACTIVE',
    aliases: ['SIAB'],
  });
  await officer.enters('plan', 'Local Area SEND Priority Impact Plan', {
    planType: 'STATUTORY_PLAN',
    status: 'ACTIVE',
  });
  await officer.ties(
    'SEND Improvement and Assurance Board',
    'MONITORS',
    'Local Area SEND Priority Impact Plan',
    {
      cite: [
        { paper: MINUTES, place: 'CYP.83', quote: 'The SIAB has received assurance that we are progressing' },
      ],
    },
  );
  await officer.enters('board', 'Education and Inclusion Board', {
    boardType: 'PARTNERSHIP_BOARD',
    status: 'PROPOSED',
    aliases: ['Education Board'],
  });
  await officer.enters('plan', 'Education and Inclusion Strategy', {
    planType: 'STRATEGY',
    status: 'ACTIVE',
  });
  await officer.ties('Education and Inclusion Board', 'MONITORS', 'Education and Inclusion Strategy', {
    proposed: true,
    cite: [
      {
        paper: AGENDA,
        place: 'Item 7, section 5, 4.2 a',
        quote: 'Establish Education Board to monitor delivery on pillars set out in the strategy',
      },
    ],
  });
  await officer.ties('4.2 a', 'ESTABLISHES', 'Education and Inclusion Board', { proposed: true });
}

async function theMergerIsProposed(officer: Officer): Promise<void> {
  await officer.enters('document', FAMILY_HUB_UPDATE, {
    documentType: 'REPORT',
    publishedOn: { date: '2025-12-12' },
  });
  const cite = [
    {
      paper: FAMILY_HUB_UPDATE,
      place: 'Governance',
      quote: 'Discussions are underway to merge The Family Hub Delivery Board and the SWEHP Board',
    },
  ];
  await officer.ties(FAMILY_HUB, 'PROPOSED_MERGER_WITH', SWEHP, { from: '2025-12-12', cite });
  await officer.enters('board', MERGED, {
    boardType: 'PARTNERSHIP_BOARD',
    status: 'PROPOSED',
    cadence: 'BIMONTHLY',
    description: 'The board that the merger would make.',
    citations: officer.citing([
      { paper: AGENDA, place: 'Item 6, 2.5 Governance', quote: 'This board would meet bimonthly' },
    ]),
  });
  for (const board of [FAMILY_HUB, SWEHP]) await officer.ties(MERGED, 'REPLACES', board, { proposed: true });
  for (const [person, post] of [
    ['Ben Dunne', 'Director of Early Years, Education and Skills'],
    ['Jon Hobday', 'Director of Public Health'],
  ] as const) {
    await officer.enters('person', person, {});
    await officer.appoints(person, post, '2025');
  }
  await officer.ties('Director of Early Years, Education and Skills', 'CHAIRS', MERGED, {
    proposed: true,
    note: 'Postholder Ben Dunne',
  });
  await officer.ties('Director of Public Health', 'VICE_CHAIRS', MERGED, {
    proposed: true,
    note: 'Postholder Jon Hobday',
  });
}

/** 12 February 2026: the date of 2.5 d, which has passed, is put off for the first time. */
export async function theDateSlips(officer: Officer): Promise<void> {
  await officer.does('actionReviseTimescale', '2.5 d', {
    timescale: { text: 'April 2026' },
    reason: 'Registration with Ofsted is delayed.',
    approvedOn: '2026-02-12',
    approvedById: officer.id('Strengthening Outcomes Board'),
  });
}

/** March 2026: the Education Board is there, as promised. */
export async function theEducationBoardMeets(officer: Officer): Promise<void> {
  const board = 'Education and Inclusion Board';
  await officer.does('boardChangeStatus', board, { status: 'ACTIVE', validFrom: day('2026-03') });
  for (const tie of [`${board} MONITORS Education and Inclusion Strategy`, `4.2 a ESTABLISHES ${board}`]) {
    await officer.does('relationshipConfirm', tie, { validFrom: day('2026-03') });
  }
}
