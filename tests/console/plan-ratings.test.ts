import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

/* What the tree of a plan shows by its filters, and its charts, against what the API says. */

const PLAN = 'childrens-services-improvement-plan';
const KEYS = ['BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', null];

let gui: TestConsole;
/** The machine that tests may have much else to do. */
const patience = { timeout: 20_000 };
let planId: string;

const dayFromToday = (days: number) => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + days);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(day);
};

beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
  const { plan } = await gui.api.ask<{
    plan: { id: string; actions: { nodes: { id: string; version: number }[] } };
  }>(
    `query ($slug: String!) { plan(slug: $slug) { id actions(first: 1000, filter: { isNote: false }) { nodes { id version } } } }`,
    { slug: PLAN },
  );
  planId = plan.id;
  const actions = plan.actions.nodes;
  const ratings = KEYS.filter((key) => key !== null);
  for (const [index, days] of [-200, -120, -40, -5].entries()) {
    const updates = actions
      .filter((_action, place) => place % 4 === index || place % 7 === index)
      .map(({ id }, place) => ({
        actionId: id,
        recordedOn: dayFromToday(days),
        actionRating: ratings[(place + index) % 5],
        impactRating: ratings[(place + 2 * index) % 5],
        commentary: 'Told to the board.',
      }));
    for (const update of updates) await done(gui.api, 'actionRecordProgress', update);
  }
  // Two are due soon, of which one is done already.
  for (const [index, action] of actions.slice(0, 2).entries()) {
    const dueOn = dayFromToday(10 + index);
    const input = {
      timescale: { dueOn, precision: 'DAY' },
      reason: 'Put off.',
      approvedOn: dayFromToday(-1),
      approvedByText: 'The board',
    };
    await done(gui.api, 'actionReviseTimescale', { ...action, ...input });
    if (index === 0) {
      const completed = { actionId: action.id, actionRating: 'BLUE', recordedOn: dayFromToday(-1) };
      await done(gui.api, 'actionRecordProgress', completed);
    }
  }
}, 120_000);

const openPlan = async (address = '', options = {}) => {
  const opened = await gui.open(`/plans/${PLAN}${address}`, { reducedMotion: 'reduce', ...options });
  await opened.page.getByRole('heading', { name: 'Ratings over time' }).waitFor();
  return opened;
};

describe('the tree shows just what the register finds', () => {
  const since = dayFromToday(-30);
  const filters: [what: string, address: string, filter: object][] = [
    ['overdue', 'only=overdue', { isOverdue: true }],
    [
      'due in 30 days',
      'only=dueSoon',
      { isCompleted: false, dueOn: { gte: dayFromToday(0), lte: dayFromToday(30) } },
    ],
    ['no progress since a day', `noProgressSince=${since}`, { noProgressSince: since }],
    ['no accountable party', 'only=withoutAccountable', { hasAccountable: false, isNote: false }],
    ['no progress at all', 'only=withoutProgress', { hasProgress: false, isNote: false }],
    ['no timescale', 'only=withoutTimescale', { hasTimescale: false, isNote: false }],
    ['two at once', `only=overdue&noProgressSince=${since}`, { isOverdue: true, noProgressSince: since }],
  ];
  test('for each of its filters', async () => {
    const { page } = await openPlan();
    for (const [what, address, filter] of filters) {
      const { actions } = await gui.api.ask<{ actions: { nodes: { reference: string }[] } }>(
        `query ($filter: ActionFilter!) { actions(first: 1000, filter: $filter) { nodes { reference } } }`,
        { filter: { planId, ...filter } },
      );
      await page.goto(`${gui.address}/#/plans/${PLAN}?${address}`);
      const shown = () => page.locator('[id^="action-"] a[aria-label]').allInnerTexts();
      await expect
        .poll(shown, { ...patience, message: what })
        .toEqual(actions.nodes.map(({ reference }) => reference));
    }
    await page.context().close();
  });

  test('a day is chosen in the filter, and taken away again with all others', async () => {
    const { page } = await openPlan();
    const count = page.getByRole('region', { name: 'The plan' }).locator('output[tabindex]');
    const all = await count.innerText();
    await page.getByRole('textbox', { name: 'No progress since' }).fill(since);
    await page.keyboard.press('Enter');
    await expect.poll(() => count.innerText(), patience).toContain(' of ');
    expect(page.url()).toContain(`noProgressSince=${since}`);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => count.innerText(), patience).toBe(all);
    await page.context().close();
  });

  test('in the register, due in 30 days is one press', async () => {
    const { page } = await gui.open('/actions');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('button', { name: 'Due in 30 days' }).click();
    await page.getByRole('button', { name: /^Remove the filter: Due:/ }).waitFor();
    const filter = { dueOn: { gte: dayFromToday(0), lte: dayFromToday(30) } };
    const { actions } = await gui.api.ask<{ actions: { totalCount: number } }>(
      `query ($filter: ActionFilter!) { actions(filter: $filter) { totalCount } }`,
      { filter },
    );
    expect(actions.totalCount).toBeGreaterThan(0);
    await page
      .getByText(new RegExp(`\\b${actions.totalCount} actions?\\b`))
      .first()
      .waitFor();
    await page.context().close();
  });
});

interface Counts {
  action: { rating: string | null; count: number }[];
}
const numbers = ({ action }: Counts) =>
  KEYS.map((key) => String(action.find(({ rating }) => rating === key)?.count));
/** The cells of a table by its rows; the first says what the row is about. */
const cellsOf = (page: Page, name: string) =>
  page
    .getByRole('table', { name })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (cell) => (cell as HTMLElement).innerText)),
    );

describe('the charts of ratings', () => {
  test('have tables with the figures of the API', async () => {
    const { plan } = await gui.api.ask<{
      plan: {
        priorities: { reference: string; name: string; ratingSummary: Counts }[];
        ratingHistory: (Counts & { date: string })[];
      };
    }>(
      `query ($id: ID!) { plan(id: $id) { priorities { reference name ratingSummary { action { rating count } } }
        ratingHistory { date action { rating count } } } }`,
      { id: planId },
    );
    const { page, errors } = await openPlan();
    for (const title of ['Ratings by priority', 'Ratings over time']) {
      await page.getByRole('button', { name: `Show the figures: ${title}` }).click();
    }
    expect(await cellsOf(page, 'Ratings by priority')).toEqual(
      plan.priorities.map(({ reference, name, ratingSummary }) => [
        `Priority ${reference}: ${name}`,
        ...numbers(ratingSummary),
      ]),
    );
    const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    expect(plan.ratingHistory.length).toBeGreaterThan(3);
    expect(await cellsOf(page, 'Ratings over time')).toEqual(
      plan.ratingHistory.map(({ date, ...counts }) => [inWords.format(new Date(date)), ...numbers(counts)]),
    );
    // Drawn as well: a bar for each rating that a priority has, a band for each rating over time.
    const shares = plan.priorities.flatMap(({ ratingSummary }) =>
      ratingSummary.action.filter(({ count }) => count > 0),
    );
    const bars = page
      .locator('figure', { hasText: 'Ratings by priority' })
      .locator('rect.MuiBarChart-element')
      .evaluateAll((all) => all.filter((bar) => bar.getBoundingClientRect().width > 0).length);
    expect(await bars).toBe(shares.length);
    expect(errors, 'the strict policy lets the charts be drawn').toEqual([]);
    await page.context().close();
  });

  test('are those of the day as at which the plan is read', async () => {
    const day = dayFromToday(-100);
    const { plan } = await gui.api.ask<{ plan: { ratingHistory: Counts[] } }>(
      `query ($id: ID!, $day: Date) { plan(id: $id, asAt: $day) { ratingHistory { action { rating count } } } }`,
      { id: planId, day },
    );
    const { page } = await openPlan(`?asAt=${day}`);
    await page.getByRole('button', { name: 'Show the figures: Ratings over time' }).click();
    expect((await cellsOf(page, 'Ratings over time')).map(([, ...cells]) => cells)).toEqual(
      plan.ratingHistory.map(numbers),
    );
    // History is not changed.
    expect(await page.getByRole('button', { name: /^(Change|New|Revise|Record)/ }).count()).toBe(0);
    await page.context().close();
  });

  test('name no day twice along the time, however short it is', async () => {
    const { api } = gui;
    const plan = await done(api, 'planCreate', { name: 'A plan just begun', planType: 'ACTION_PLAN' });
    const priority = await done(api, 'priorityCreate', { planId: plan.id, reference: '1', name: 'One' });
    const outcome = await done(api, 'outcomeCreate', {
      priorityId: priority.id,
      reference: '1.1',
      description: 'It begins.',
    });
    for (const [reference, days] of [
      ['1.1 a', -1],
      ['1.1 b', 0],
    ] as const) {
      const action = await done(api, 'actionCreate', {
        outcomeId: outcome.id,
        reference,
        description: 'Begin.',
      });
      const update = { actionId: action.id, recordedOn: dayFromToday(days), actionRating: 'GREEN' };
      await done(api, 'actionRecordProgress', update);
    }
    const { page } = await gui.open(`/plans/${plan.id}`, { reducedMotion: 'reduce' });
    await page.getByRole('heading', { name: 'Ratings over time' }).waitFor();
    const labels = page
      .locator('figure', { hasText: 'Ratings over time' })
      .locator('.MuiChartsAxis-directionX .MuiChartsAxis-tickLabel');
    await labels.first().waitFor();
    const words = await labels.allTextContents();
    expect(words.length).toBeGreaterThan(1);
    expect(words).toEqual([...new Set(words)]);
    await page.context().close();
  });

  test('fit the paper', async () => {
    const { page } = await openPlan('', { viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            Array.from(
              document.querySelectorAll('figure svg'),
              (svg) => svg.getBoundingClientRect().right <= innerWidth,
            ),
          ),
        patience,
      )
      .not.toContain(false);
    await page.getByRole('table', { name: 'Ratings over time' }).waitFor();
    await page.context().close();
  });
});

test.each([
  ['light, on a laptop', { colorScheme: 'light' }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)(
  '%s, a plan at work has no serious fault of accessibility',
  async (_how, options) => {
    const { page, errors } = await openPlan('', options);
    const expectAccess = async () => {
      expect(await seriousFaults(page)).toEqual([]);
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wider, 'the page scrolls sideways').toBeLessThanOrEqual(0);
    };
    for (const button of await page.getByRole('button', { name: /^Show the figures/ }).all())
      await button.click();
    await page.getByRole('button', { name: 'Priority 1:' }).click();
    await page.getByRole('button', { name: 'New action in 1.1' }).click();
    await page.keyboard.press('Enter');
    await page.getByText('Text: this is needed.').waitFor();
    await expectAccess();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change 1.1 b', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Move up' }).waitFor();
    await expectAccess();
    await page.keyboard.press('Escape');
    const drawer = page.getByRole('dialog');
    await page.getByRole('button', { name: /^Record progress of 1\.1 b/ }).click();
    await drawer.getByRole('button', { name: 'Record it' }).click();
    await drawer.getByText('Not saved').waitFor();
    await expectAccess();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Revise the timescale of 1.1 b' }).click();
    await drawer.getByLabel('In the paper’s words').waitFor();
    await expectAccess();
    expect(errors).toEqual([]);
    await page.context().close();
  },
  120_000,
);
