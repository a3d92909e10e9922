import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

/* What was reported wrongly is corrected by another report: it stays to be read, and counts nowhere. */

let gui: TestConsole;
let plan: string;
let mended: string;
let rated: string;
let board: string;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
  const add = async (mutation: string, input: object) => (await done(gui.api, mutation, input)).id;
  plan = await add('planCreate', { name: 'Plan of corrections', planType: 'ACTION_PLAN', status: 'ACTIVE' });
  const priorityId = await add('priorityCreate', { planId: plan, name: 'First', reference: '1' });
  const outcomeId = await add('outcomeCreate', {
    priorityId,
    description: 'It gets better.',
    reference: '1.1',
  });
  const action = (reference: string) =>
    add('actionCreate', { outcomeId, reference, description: `Do what ${reference} says.` });
  [mended, rated] = [await action('1.1 a'), await action('1.1 b')];
  const post = await add('postCreate', { name: 'Head of Corrections' });
  board = await add('boardCreate', { name: 'Board of corrections', boardType: 'FORUM', status: 'ACTIVE' });
  const validFrom = { date: '2024-01-01' };
  await add('relationshipCreate', { type: 'ACCOUNTABLE_FOR', sourceId: post, targetId: mended, validFrom });
  await add('relationshipCreate', { type: 'MONITORS', sourceId: board, targetId: plan, validFrom });

  const report = (actionId: string, input: object) => add('actionRecordProgress', { actionId, ...input });
  await report(mended, { actionRating: 'AMBER', commentary: 'Begun.', recordedOn: '2024-09-01' });
  const paper = (name: string) => add('documentCreate', { name, documentType: 'REPORT' });
  const papers = {
    january: await paper('January report'),
    february: await paper('February report'),
    march: await paper('March report'),
  };
  const from = (month: keyof typeof papers) => ({ citations: [{ documentId: papers[month] }] });
  const wrong = await report(mended, {
    actionRating: 'RED',
    commentary: 'WRONG',
    recordedOn: '2025-03-10',
    ...from('march'),
  });
  const better = {
    actionRating: 'BLUE',
    commentary: 'Not quite.',
    recordedOn: '2024-11-20',
    corrects: wrong,
  };
  const second = await report(mended, better);
  const right = { actionRating: 'GREEN', commentary: 'Right.', recordedOn: '2024-12-05', corrects: second };
  await report(mended, right);

  await report(rated, { impactRating: 'GREEN', recordedOn: '2024-12-01' });
  await report(rated, { actionRating: 'RED', recordedOn: '2025-01-10', ...from('january') });
  await report(rated, { impactRating: 'GREEN', recordedOn: '2025-02-10', ...from('february') });
  await report(rated, { impactRating: 'BLUE', recordedOn: '2025-03-10', ...from('march') });
}, 120_000);

describe('a report that was corrected', () => {
  test('stands under the one that counts, and each says which', async () => {
    const { page, errors } = await gui.open(`/actions/${mended}`);
    const section = page.getByRole('region', { name: 'Progress', exact: true });
    await section.getByText('WRONG').waitFor();
    expect((await section.innerText()).split('\n').filter(Boolean).slice(1)).toEqual([
      'Record progress',
      '5 December 2024',
      'Corrects the report of 20 November 2024',
      ...standing('green'),
      'Right.',
      'Correct it',
      '20 November 2024',
      'Corrected by the report of 5 December 2024',
      'Corrects the report of 10 March 2025',
      ...standing('blue'),
      'Not quite.',
      '10 March 2025',
      'Corrected by the report of 20 November 2024',
      ...standing('red'),
      'WRONG',
      'Which paper says so? (1)',
      '1 September 2024',
      ...standing('amber'),
      'Begun.',
      'Correct it',
    ]);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Record progress/ }).click();
    const drawer = page.getByRole('dialog', { name: /^Progress of/ });
    await drawer.getByText('Last reported 5 December 2024').waitFor();
    expect(await drawer.getByText('Right.').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('keeps its place on a day before its correction', async () => {
    const asAt = '2024-11-30';
    const { page } = await gui.open(`/actions/${mended}?asAt=${asAt}`);
    const section = page.getByRole('region', { name: 'Progress', exact: true });
    await section.getByText('Not quite.').waitFor();
    expect(await section.getByRole('heading').allInnerTexts()).toEqual([
      'Progress',
      '20 November 2024',
      '1 September 2024',
    ]);
    expect(await section.getByText('Corrected by the report of 5 December 2024').count()).toBe(1);
    await page.context().close();
  });

  test('is the last progress neither in the tree of its plan, nor in lists, files and on the page of a post', async () => {
    const { page, load } = await gui.open(`/plans/${plan}`);
    await page.getByRole('button', { name: /^Priority 1:/ }).click();
    const row = page.getByRole('row').filter({ hasText: '1.1 a' });
    await row.getByText('5 December 2024').waitFor();
    expect(await row.innerText()).toContain('Right.');
    expect(await row.innerText()).not.toContain('WRONG');

    const filter = encodeURIComponent(JSON.stringify({ planId: plan }));
    await load(`/actions?filter=${filter}`);
    await row.getByText('5 December 2024').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV', exact: true }).first().click();
    const file = await readFile((await (await downloading).path()) ?? '', 'utf8');
    expect(file).toMatch(/,1\.1 a,.*,Green,,2024-12-05,/);

    await load('/posts/head-of-corrections');
    await row.getByText('5 December 2024').waitFor();
    await page.context().close();
  });

  test('is told as such with the paper that published it', async () => {
    const { page } = await gui.open('/documents/march-report');
    await page.getByText('progress of 10 March 2025, corrected since').waitFor();
    expect(await page.getByText(/progress of 10 March 2025$/).count()).toBe(1);
    await page.context().close();
  });

  test('is no progress since a day: the tree finds what the API finds', async () => {
    const { page, load } = await gui.open('/');
    for (const day of ['2024-09-01', '2024-12-05', '2024-12-06', '2025-01-01', '2025-03-11']) {
      const { actions } = await gui.api.ask<{ actions: { nodes: { reference: string }[] } }>(
        `query ($plan: ID!, $day: Date!) { actions(filter: { planId: $plan, noProgressSince: $day }, orderBy: [{ field: POSITION }]) {
          nodes { reference } } }`,
        { plan, day },
      );
      await load(`/plans/${plan}?noProgressSince=${day}`);
      await page
        .getByText(/of 2 actions/)
        .first()
        .waitFor();
      const shown = await page.locator('[id^="action-"] a[aria-label]').allInnerTexts();
      expect([day, shown]).toEqual([day, actions.nodes.map(({ reference }) => reference)]);
    }
    await page.context().close();
  });
});

describe('the action and its impact, rated by two reports', () => {
  test('are told each with its own day on the page of the action', async () => {
    const { page } = await gui.open(`/actions/${rated}`);
    const facts = page.getByRole('region', { name: 'At a glance' });
    const fact = (term: string) => facts.locator('dl > div').filter({ hasText: term }).innerText();
    expect(await fact('Rating of the action')).toMatch(/Red[\s\S]*Rated on 10 January 2025/);
    expect(await fact('Rating of its impact')).toMatch(/Blue[\s\S]*Rated on 10 March 2025/);
    await page.context().close();
  });

  test('move each on its own day and by its own paper, since a meeting', async () => {
    const { page, load } = await gui.open(`/boards/${board}/changes?since=2025-01-05`);
    const changed = async () => {
      const moved = page.getByRole('listitem').filter({ hasText: /from/ });
      await moved.first().waitFor();
      return (await moved.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    };
    expect(await changed()).toEqual([
      expect.stringMatching(
        /^1\.1 b.*Action: from Not rated to .*Red reported on 10 January 2025 January report Impact: from .*Green to .*Blue reported on 10 March 2025 March report$/,
      ),
    ]);
    expect(await page.getByText('2 ratings moved ·').count()).toBe(1);
    // The later report said nothing of the action.
    await load(`/boards/${board}/changes?since=2025-01-05&asAt=2025-02-20`);
    expect(await changed()).toEqual([
      expect.stringMatching(/Action: from Not rated to .*Red reported on 10 January 2025 January report$/),
    ]);
    await page.context().close();
  });
});

/** How a rating of the action alone is told. */
const standing = (rating: string) => [rating[0]!.toUpperCase(), `Action: ${rating}`, 'Impact: not rated'];

test('a wrong report is corrected where it stands, with all that it says to begin with', async () => {
  const { actions, documents } = await gui.api.ask<
    Record<'actions' | 'documents', { nodes: { id: string }[] }>
  >(
    '{ actions(filter: { isNote: false, hasProgress: false, search: "safeguarding" }, first: 1) { nodes { id } } documents(first: 1) { nodes { id } } }',
  );
  const actionId = actions.nodes[0]!.id;
  await done(gui.api, 'actionRecordProgress', {
    actionId,
    actionRating: 'BLUE',
    commentary: 'All is done.',
    recordedOn: '2026-03-04',
    citations: [{ documentId: documents.nodes[0]!.id, quote: 'all is done' }],
  });
  const { page, errors } = await gui.open(`/actions/${actionId}`);
  await page.getByRole('button', { name: 'Correct the report of 4 March 2026' }).click();
  const drawer = page.getByRole('dialog', { name: /^Correction: / });
  const words = drawer.getByLabel('What was done');
  expect(await words.inputValue()).toBe('All is done.');
  await words.fill('Half is done.');
  await drawer
    .getByRole('group', { name: 'Rating of the action' })
    .getByRole('radio', { name: /Amber/ })
    .check();
  expect(await seriousFaults(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Correct it' }).click();
  await drawer.waitFor({ state: 'detached' });
  await page.getByText('Corrected by the report of 4 March 2026').waitFor();
  // The first cannot be corrected again, but the correction can.
  expect(await page.getByRole('button', { name: /^Correct the report of/ }).count()).toBe(1);
  const { action } = await gui.api.ask<{ action: { progress: { nodes: object[] } } }>(
    `query ($id: ID!) { action(id: $id) { progress(first: 9, includeCorrected: false) {
      nodes { recordedOn actionRating commentary citations { quote } } } } }`,
    { id: actionId },
  );
  expect(action.progress.nodes).toEqual([
    {
      recordedOn: '2026-03-04',
      actionRating: 'AMBER',
      commentary: 'Half is done.',
      citations: [{ quote: 'all is done' }],
    },
  ]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a long address in a report breaks: neither the page of the action nor that of its plan grows wider than a phone', async () => {
  const add = async (mutation: string, input: object) => (await done(gui.api, mutation, input)).id;
  const planId = await add('planCreate', {
    name: 'Plan of links',
    planType: 'ACTION_PLAN',
    status: 'ACTIVE',
  });
  const priorityId = await add('priorityCreate', { planId, name: 'First', reference: '1' });
  const outcomeId = await add('outcomeCreate', { priorityId, description: 'It is read.', reference: '1.1' });
  const actionId = await add('actionCreate', {
    outcomeId,
    reference: '1.1 a',
    description: 'Publish it where all can read it.',
  });
  const link = `https://bury.sharepoint.example/${'EaBq7Rz2Lw'.repeat(15)}`;
  await add('actionRecordProgress', { actionId, commentary: `See ${link}`, recordedOn: '2025-03-10' });
  const { page, load } = await gui.open(`/actions/${actionId}`, { viewport: { width: 390, height: 844 } });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.getByText(link).first().waitFor();
  expect(await width()).toBeLessThanOrEqual(390);
  await load(`/plans/${planId}`);
  await page.getByRole('button', { name: /^Priority 1:/ }).click();
  await page.getByText(link).first().waitFor();
  expect(await width()).toBeLessThanOrEqual(390);
  // On a desktop it stays within its card.
  await page.setViewportSize({ width: 1280, height: 800 });
  await load(`/actions/${actionId}`);
  const words = page.getByText(link).first();
  await words.waitFor();
  expect(await words.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await page.context().close();
});
