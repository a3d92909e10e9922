import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';
import { beforeTheInspection } from './1-before-the-inspection.js';
import { theBoardsAreReplaced } from './2-the-boards-are-replaced.js';
import { theDateSlips, theEducationBoardMeets, theFirstQuarter } from './3-the-first-quarter.js';
import { theDateSlipsAgain, theMerger, theSecondQuarter, theSlipIsCorrected } from './4-the-merger.js';
import { type Standpoint, actions, board, boards, overdue, overseers, ratings } from './answers.js';
import { Officer } from './officer.js';
import { FAMILY_HUB, GROUPS, MERGED, PLAN, PLAN_BEFORE, PLAN_SLUG, SWEHP } from './papers.js';

/*
 * A year of governance in Bury, from the papers, entered in an empty register as a governance officer would have done:
 * mostly a while after it happened. Five days of that year are asked about, with what is known in the end and with what
 * was known at the time.
 */

const SUMMER = '2025-07-01';
const SEPTEMBER = '2025-09-16'; // a meeting of the Children and Young People Scrutiny Committee
const NOVEMBER = '2025-11-13'; // the next meeting, a week after the plan went to Ofsted
const JANUARY = '2026-01-07'; // the meeting at which the first ratings were shown
const JUNE = '2026-06-01';

const SOB = 'Strengthening Outcomes Board';
const MERGED_SLUG = 'merged-family-hub-and-starting-well-board-name-not-published';

let api: Api;

/** What the register said when each chapter had been entered. */
const known = { inSeptember: '', inNovember: '', inJanuary: '', inFebruary: '', inApril: '', inTheEnd: '' };

beforeAll(async () => {
  api = await startTestApi({ as: 'ADMIN', name: 'a governance officer' });
  const officer = new Officer(api);
  await beforeTheInspection(officer);
  known.inSeptember = await officer.instant();
  await theBoardsAreReplaced(officer);
  known.inNovember = await officer.instant();
  const { slipOfThePen } = await theFirstQuarter(officer);
  known.inJanuary = await officer.instant();
  await theDateSlips(officer);
  known.inFebruary = await officer.instant();
  await theEducationBoardMeets(officer);
  await theMerger(officer);
  await theSecondQuarter(officer);
  known.inApril = await officer.instant();
  await theSlipIsCorrected(officer, slipOfThePen);
  await theDateSlipsAgain(officer);
  known.inTheEnd = await officer.instant();
});

describe('who oversees the improvement plan?', () => {
  test.each<[Standpoint, Record<string, string[]>]>([
    [{ asAt: SUMMER }, { [PLAN_BEFORE]: ['Improvement Board'] }],
    [{ asAt: SEPTEMBER }, { [PLAN_BEFORE]: [SOB] }],
    [{ asAt: NOVEMBER }, { [PLAN]: [SOB] }],
    [{ asAt: JANUARY }, { [PLAN]: [SOB] }],
    [{ asAt: JUNE }, { [PLAN]: [SOB] }],
  ])('$asAt', async (standpoint, answer) => {
    expect(await overseers(api, standpoint)).toEqual(answer);
  });

  test('who oversaw it on 16 September 2025, as we knew it then: the Improvement Board', async () => {
    const then = { asAt: SEPTEMBER, asRecorded: known.inSeptember };
    expect(await overseers(api, then)).toEqual({ [PLAN_BEFORE]: ['Improvement Board'] });
    const soon = { asAt: SEPTEMBER, asRecorded: known.inNovember };
    expect(await overseers(api, soon)).toEqual({ [PLAN_BEFORE]: [SOB] });
  });

  test('what was foreseen in September for January was not what came', async () => {
    const then = { asAt: JANUARY, asRecorded: known.inSeptember };
    expect(await overseers(api, then)).toEqual({ [PLAN_BEFORE]: ['Improvement Board'] });
  });
});

describe('to whom does the CPB Operational Board report?', () => {
  const slug = 'corporate-parenting-operational-board';

  test('to nobody before October 2025: it was not there', async () => {
    for (const asAt of [SUMMER, SEPTEMBER]) expect(await board(api, slug, { asAt })).toBeNull();
  });

  test('to the Corporate Parenting Board from then on, in the place of three groups', async () => {
    for (const asAt of [NOVEMBER, JANUARY, JUNE]) {
      const answer = await board(api, slug, { asAt });
      expect(answer).toMatchObject({
        cadence: 'MONTHLY',
        reportsTo: [{ name: 'Corporate Parenting Board' }],
        plans: [{ name: 'Corporate Parenting Plan' }],
      });
      expect(answer!.replaces.map(({ name }) => name)).toEqual(GROUPS);
    }
  });

  test('in September nobody knew of it', async () => {
    expect(await board(api, slug, { asAt: NOVEMBER, asRecorded: known.inSeptember })).toBeNull();
  });
});

describe('which boards are there?', () => {
  const always = ['Corporate Parenting Board', 'SEND Improvement and Assurance Board'];
  const earlyHelp = [FAMILY_HUB, SWEHP];
  const operational = 'Corporate Parenting Operational Board';
  const education = 'Education and Inclusion Board';
  const inOrder = (...names: string[]) => names.toSorted((one, other) => one.localeCompare(other));

  test.each([
    [SUMMER, inOrder(...always, ...earlyHelp, ...GROUPS, 'Improvement Board')],
    [SEPTEMBER, inOrder(...always, ...earlyHelp, ...GROUPS, SOB)],
    [NOVEMBER, inOrder(...always, ...earlyHelp, operational, SOB)],
    [JANUARY, inOrder(...always, ...earlyHelp, operational, SOB)],
    [JUNE, inOrder(...always, operational, SOB, education, MERGED)],
  ])('%s', async (asAt, names) => {
    const { there, proposed } = await boards(api, { asAt });
    expect(inOrder(...there)).toEqual(names);
    expect(proposed).toEqual([]);
  });

  test('in September neither the SEND board nor any replacement was known', async () => {
    const { there } = await boards(api, { asAt: SEPTEMBER, asRecorded: known.inSeptember });
    const names = inOrder('Corporate Parenting Board', ...earlyHelp, ...GROUPS, 'Improvement Board');
    expect(inOrder(...there)).toEqual(names);
  });

  test('in January two were only proposed', async () => {
    const { there, proposed } = await boards(api, { asAt: JANUARY, asRecorded: known.inJanuary });
    expect(inOrder(...there)).toEqual(inOrder(...always, ...earlyHelp, operational, SOB));
    expect(proposed).toEqual([education, MERGED]);
  });
});

describe('the merger', () => {
  interface Tie {
    type: string;
    status: string;
    source: { name: string };
    target: { name: string };
  }
  const ties = async (standpoint: Standpoint) => {
    const data = await api.ask<{ board: { relationships: { nodes: Tie[] } } | null }>(
      `query ($asAt: Date!, $asRecorded: DateTime) { board(slug: "${MERGED_SLUG}", asAt: $asAt, asRecorded: $asRecorded) {
        relationships { nodes { type status source { name } target { name } } } } }`,
      { ...standpoint },
    );
    return data.board?.relationships.nodes.map(
      ({ type, status, source, target }) => `${status}: ${source.name} ${type} ${target.name}`,
    );
  };
  const merged = (status: string) => [
    `${status}: Director of Early Years, Education and Skills CHAIRS ${MERGED}`,
    `${status}: ${MERGED} REPLACES ${FAMILY_HUB}`,
    `${status}: ${MERGED} REPLACES ${SWEHP}`,
    `${status}: Director of Public Health VICE_CHAIRS ${MERGED}`,
  ];

  test('is under discussion in January: who would chair it, how often it would meet', async () => {
    const then = { asAt: JANUARY, asRecorded: known.inJanuary };
    expect(await board(api, MERGED_SLUG, then)).toMatchObject({
      status: 'PROPOSED',
      cadence: 'BIMONTHLY',
      chairs: [],
      viceChairs: [],
    });
    expect((await ties(then))!.toSorted()).toEqual(merged('PROPOSED').toSorted());
  });

  test('is in force in June: chair and vice chair are what was proposed, and the plan went over', async () => {
    expect(await board(api, MERGED_SLUG, { asAt: JUNE })).toMatchObject({
      status: 'ACTIVE',
      cadence: 'BIMONTHLY',
      chairs: [{ name: 'Director of Early Years, Education and Skills' }],
      viceChairs: [{ name: 'Director of Public Health' }],
      plans: [{ name: 'Family Hub action plan' }],
    });
    expect((await ties({ asAt: JUNE }))!.toSorted()).toEqual(
      [...merged('CONFIRMED'), `CONFIRMED: ${MERGED} MONITORS Family Hub action plan`].toSorted(),
    );
  });

  test('is a discussion no more once it has come', async () => {
    const discussed = async (asAt: string) => {
      const { relationships } = await api.ask<{ relationships: { totalCount: number } }>(
        `query ($asAt: Date!) { relationships(asAt: $asAt, filter: { type: PROPOSED_MERGER_WITH }) { totalCount } }`,
        { asAt },
      );
      return relationships.totalCount;
    };
    expect([await discussed(NOVEMBER), await discussed(JANUARY), await discussed(JUNE)]).toEqual([0, 1, 0]);
  });
});

describe('how do the actions stand?', () => {
  const none = { '2.5 d': null, '4.1 a': null, '4.1 b': null, '4.2 a': null };

  test.each([
    [SUMMER, {}, []],
    [SEPTEMBER, {}, []],
    [NOVEMBER, { ...none, '4.1 a': 'GREEN' }, ['4.1 a', '4.1 b']],
    [JANUARY, { ...none, '2.5 d': 'AMBER', '4.1 a': 'BLUE', '4.1 b': 'BLUE' }, []],
    [JUNE, { '2.5 d': 'RED', '4.1 a': 'BLUE', '4.1 b': 'BLUE', '4.2 a': 'BLUE' }, []],
  ])('%s', async (asAt, rated, late) => {
    const answer = await actions(api, PLAN_SLUG, { asAt });
    expect(ratings(answer)).toEqual(rated);
    expect(overdue(answer)).toEqual(late);
  });

  test('the rating that was corrected in May is what January showed, as it was known until then', async () => {
    for (const asRecorded of [known.inJanuary, known.inApril]) {
      const answer = await actions(api, PLAN_SLUG, { asAt: JANUARY, asRecorded });
      expect(ratings(answer)['4.1 b']).toBe('RED');
      expect(overdue(answer)).toEqual(['4.1 b']);
    }
    const corrected = await actions(api, PLAN_SLUG, { asAt: JANUARY, asRecorded: known.inTheEnd });
    expect(ratings(corrected)['4.1 b']).toBe('BLUE');
  });

  test('a blue action does not imply a blue impact', async () => {
    const answer = await actions(api, PLAN_SLUG, { asAt: JUNE });
    expect(answer!['4.1 a']!.rating).toEqual({ action: 'BLUE', impact: 'GREEN' });
  });
});

describe('how far has the date of 2.5 d slipped?', () => {
  const lodgings = async (standpoint: Standpoint) => (await actions(api, PLAN_SLUG, standpoint))!['2.5 d']!;

  test.each([
    [NOVEMBER, '2026-01-31', { days: 0, times: 0 }],
    [JANUARY, '2026-01-31', { days: 0, times: 0 }],
    ['2026-03-01', '2026-04-30', { days: 89, times: 1 }],
    [JUNE, '2026-09-30', { days: 242, times: 2 }],
  ])('%s: due on %s', async (asAt, dueOn, slippage) => {
    expect(await lodgings({ asAt })).toMatchObject({
      timescale: { dueOn },
      originalTimescale: { dueOn: '2026-01-31' },
      slippage,
    });
  });

  test('it was overdue in May, until its second date was approved, and would have been from February without the first', async () => {
    expect(await lodgings({ asAt: '2026-05-10' })).toMatchObject({ isOverdue: true });
    expect(await lodgings({ asAt: '2026-05-20' })).toMatchObject({ isOverdue: false });
    const withoutIt = await lodgings({ asAt: '2026-03-01', asRecorded: known.inJanuary });
    expect(withoutIt).toMatchObject({ isOverdue: true, slippage: { times: 0 } });
  });

  test('asked of June with what was known in February, it has slipped once and is overdue', async () => {
    expect(await lodgings({ asAt: JUNE, asRecorded: known.inFebruary })).toMatchObject({
      isOverdue: true,
      slippage: { days: 89, times: 1 },
    });
  });
});

test('all of it is in the change log, which is whole', async () => {
  const { auditVerification, changes } = await api.ask<{
    auditVerification: { isWhole: boolean; rows: number };
    changes: { totalCount: number };
  }>('{ auditVerification { isWhole rows } changes { totalCount } }');
  expect(auditVerification.isWhole).toBe(true);
  expect(auditVerification.rows).toBe(changes.totalCount);
  expect(changes.totalCount).toBeGreaterThan(80);
});
