import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestConsole, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole();
}, 120_000);

const textOf = (page: Page) => page.locator('main').innerText();

describe('an officer finds out', () => {
  test('which board oversees the Improvement Plan, since when, what it replaced, and which paper says so', async () => {
    const { page } = await gui.open('/plans');
    await page
      .getByRole('link', { name: "Children's Services Improvement Plan", exact: true })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: "Children's Services Improvement Plan" }).waitFor();
    await page.getByRole('heading', { name: 'Who oversees it' }).waitFor();
    const text = await textOf(page);
    expect(text).toContain('Strengthening Outcomes Board');
    expect(text).toContain('since August 2025');
    expect(text).toContain('It replaced Improvement Board');
    await page
      .getByRole('button', { name: /Which paper says so/ })
      .first()
      .click();
    await page
      .getByText('The plan will be overseen by our new Strengthening Outcomes Board')
      .first()
      .waitFor();
    await page.context().close();
  });

  test('to whom the CPB Operational Board reports, and what it replaced', async () => {
    const { page } = await gui.open('/boards/corporate-parenting-operational-board');
    const text = await textOf(page);
    expect(text).toContain('Corporate Parenting Board');
    expect(text.match(/Corporate Parenting task and finish group \d of 3/g)?.length).toBeGreaterThanOrEqual(
      3,
    );
    await page.context().close();
  });

  test('which actions the Virtual School Head answers for', async () => {
    const { page } = await gui.open('/posts/virtual-school-head');
    const text = await textOf(page);
    for (const reference of ['1.4 e', '1.4 f', '2.4 a', '2.4 c', '2.4 d', '2.4 e', '3.5 b', '3.5 c']) {
      expect(text).toContain(reference);
    }
    await page.context().close();
  });

  test('which actions have no timescale, from the home page', async () => {
    const { page } = await gui.open('/');
    await page
      .getByRole('link', { name: /no timescale/i })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Actions' }).waitFor();
    expect(page.url()).toContain('hasTimescale');
    await page.context().close();
  });

  test('what the map looked like on 1 July 2025', async () => {
    const { page } = await gui.open('/ecosystem?asAt=2025-07-01&view=table');
    await page
      .getByText(/as at 1 July 2025/)
      .first()
      .waitFor();
    await page.getByText('Improvement Board', { exact: true }).first().waitFor();
    const text = await textOf(page);
    expect(text).toContain('Improvement Board');
    expect(text).not.toContain('Strengthening Outcomes Board');
    await page.context().close();
  });
});

test('by keyboard alone: / finds a board, arrow and Enter open it', async () => {
  const { page } = await gui.open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('corporate parenting oper');
  await page
    .getByRole('option', { name: /Corporate Parenting Operational Board/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Corporate Parenting Operational Board' }).waitFor();
  expect(page.url()).toContain('/boards/corporate-parenting-operational-board');
  await page.context().close();
});

test('where papers differ about two revisions of one timescale, each stands for itself, with its day', async () => {
  const officer = await gui.api.signIn('OFFICER');
  const { action, document } = await officer.ask<{
    action: { id: string; version: number };
    document: { id: string };
  }>(
    `{ action(plan: "childrens-services-improvement-plan", reference: "2.4 a") { id version }
      document(slug: "cyp-scrutiny-2026-01-07-agenda-pack") { id } }`,
  );
  for (const [index, approvedOn] of ['2026-02-03', '2026-03-04'].entries()) {
    await done(officer, 'actionReviseTimescale', {
      id: action.id,
      version: action.version + index,
      timescale: { dueOn: `2027-0${index + 1}-28` },
      reason: 'It slipped.',
      approvedByText: 'The board',
      approvedOn,
      citations: [
        { documentId: document.id, quote: 'by the end of the month' },
        { documentId: document.id, quote: 'by the start of the month', contradicts: true },
      ],
    });
  }
  const { page } = await gui.open('/differences');
  const about = page.getByRole('heading', { level: 2, name: /2\.4 a/ });
  await about.first().waitFor();
  expect((await about.allInnerTexts()).map((words) => words.replace(/^.*· as/s, 'as'))).toEqual([
    'as revised on 3 February 2026',
    'as revised on 4 March 2026',
  ]);
  await page.context().close();
});

test('a merger is told once in what changed since a board met, and the board that ended has no next meeting', async () => {
  const officer = await gui.api.signIn('OFFICER');
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const boards: { id: string; version?: number }[] = [];
  for (const name of ['The board of the north', 'The board of the south']) {
    boards.push(
      await done(officer, 'boardCreate', {
        name,
        boardType: 'IMPROVEMENT_BOARD',
        status: 'ACTIVE',
        meetingDates: [day(-40), day(10)],
      }),
    );
  }
  const [north] = boards;
  const { page, load } = await gui.open(`/boards/${north!.id}`);
  const glance = page.getByRole('region', { name: 'At a glance' });
  expect(await glance.innerText()).toContain('Next meeting');
  const { boardMerge } = await officer.ask<{ boardMerge: { userErrors: object[] } }>(
    `mutation ($input: BoardMergeInput!) { boardMerge(input: $input) { userErrors { message } } }`,
    {
      input: {
        boards: boards.map(({ id, version }) => ({ id, version })),
        on: { date: day(-20) },
        successor: { name: 'The board of the whole', boardType: 'IMPROVEMENT_BOARD' },
      },
    },
  );
  expect(boardMerge.userErrors).toEqual([]);
  await load(`/boards/${north!.id}`);
  expect(await glance.innerText()).toMatch(/Merged[\s\S]*Last meeting/);
  expect(await glance.innerText()).not.toContain('Next meeting');
  await load(`/boards/${north!.id}/changes`);
  const told = page.getByRole('listitem').filter({ hasText: 'replaced' });
  await told.first().waitFor();
  expect(await told.allInnerTexts()).toEqual([
    expect.stringContaining('The board of the whole replaced The board of the north'),
  ]);
  await page.context().close();
});
