import { type Officer, day } from './officer.js';
import { FAMILY_HUB, MERGED, SWEHP } from './papers.js';

/**
 * Spring 2026. The papers end with the merger under discussion; what follows is how it would be entered once agreed:
 * the two boards become one on 1 April, the second quarter's ratings come, an old one is put right, a date slips again.
 */
export async function theMerger(officer: Officer): Promise<void> {
  await officer.succeeds(
    'boardMerge',
    [FAMILY_HUB, SWEHP],
    {
      successorId: officer.id(MERGED),
      on: day('2026-04-01'),
      carryOver: { types: ['MONITORS'] },
      reason: 'Both boards agreed to merge',
    },
    MERGED,
  );
}

export async function theSecondQuarter(officer: Officer): Promise<void> {
  await officer.reports('2.5 d', '2026-04-15', { actionRating: 'RED', impactRating: 'GREY' });
  await officer.reports('4.1 a', '2026-04-15', { actionRating: 'BLUE', impactRating: 'GREEN' });
  await officer.reports('4.2 a', '2026-04-15', { actionRating: 'BLUE', impactRating: 'GREY' });
}

/** In May the slip of January is found: the review of the Corporate Parenting Board had been completed by then. */
export async function theSlipIsCorrected(officer: Officer, wrong: string): Promise<void> {
  await officer.reports('4.1 b', '2026-01-07', {
    actionRating: 'BLUE',
    impactRating: 'GREY',
    commentary: 'Rated RED by mistake: a new approach had been agreed.',
    corrects: wrong,
  });
}

/** 14 May 2026: the date of 2.5 d is put off again. */
export async function theDateSlipsAgain(officer: Officer): Promise<void> {
  await officer.does('actionReviseTimescale', '2.5 d', {
    timescale: { text: 'September 2026' },
    reason: 'Ofsted has not registered the provider yet.',
    approvedOn: '2026-05-14',
    approvedById: officer.id('Strengthening Outcomes Board'),
  });
}
