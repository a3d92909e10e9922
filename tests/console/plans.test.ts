import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestConsole, startTestConsole } from '../kit/console.js';
import { tabTo } from '../kit/keyboard.js';
import { done } from '../kit/writing.js';

/* A plan is worked on where it is read: put in order, added to, rated, put off and changed. */

let gui: TestConsole;
/** The machine that tests may have much else to do. */
const patience = { timeout: 20_000 };
const ids = new Map<string, string>();
const idOf = (name: string) => ids.get(name)!;

beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
  const plan = await done(gui.api, 'planCreate', {
    name: 'A plan at work',
    planType: 'ACTION_PLAN',
    status: 'ACTIVE',
    labels: { priority: 'Commitment', outcome: 'Setting', action: 'Step' },
    ratingKey: [
      { rating: 'GREEN', action: 'Sailing along', impact: 'Families notice' },
      { rating: 'RED', action: 'Run aground' },
    ],
  });
  ids.set('plan', plan.id);
  const add = async (mutation: string, reference: string, input: object) =>
    ids.set(reference, (await done(gui.api, mutation, { reference, ...input })).id);
  for (const priority of ['1', '2']) {
    await add('priorityCreate', priority, { planId: plan.id, name: `Commitment number ${priority}` });
    for (const outcome of [`${priority}.1`, `${priority}.2`]) {
      const description = `Setting ${outcome} gets better.`;
      await add('outcomeCreate', outcome, { priorityId: idOf(priority), description });
      for (const letter of ['a', 'b', 'c']) {
        const reference = `${outcome} ${letter}`;
        await add('actionCreate', reference, {
          outcomeId: idOf(outcome),
          description: `Do what ${reference} says.`,
          timescale: { text: 'June 2026', dueOn: '2026-06-30', precision: 'MONTH' },
        });
      }
    }
  }
}, 120_000);

/** The references under an outcome, in the register's order. */
async function actionsIn(outcome: string): Promise<string[]> {
  const { outcome: read } = await gui.api.ask<{ outcome: { actions: { reference: string }[] } }>(
    `query ($id: ID!) { outcome(id: $id) { actions { reference } } }`,
    { id: idOf(outcome) },
  );
  return read.actions.map(({ reference }) => reference);
}

async function openPlan(address = '') {
  const opened = await gui.open(`/plans/${idOf('plan')}${address}`, { reducedMotion: 'reduce' });
  await opened.page
    .getByRole('button', { name: /^Change/ })
    .first()
    .waitFor();
  return opened;
}
const unfold = (page: Page, priority: string) =>
  page.getByRole('button', { name: `Commitment ${priority}:` }).click();
const tools = (page: Page, part: string) => page.getByRole('button', { name: `Change ${part}`, exact: true });
const isFocused = (page: Page, label: string) =>
  page.waitForFunction((text) => document.activeElement?.getAttribute('aria-label') === text, label);
/** Where it goes from what was pressed above the tree and is gone: to how many actions there are. */
const focusIsAboveTree = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent), patience)
    .toMatch(/^(\d+ of )?\d+ actions$/);
/** The actions that the tree shows, in its order. */
const shownActions = (page: Page) => page.locator('[id^="action-"] a[aria-label]').allInnerTexts();

describe('parts of a plan are put in order', () => {
  test('by keyboard: what moves keeps the focus, steps in a row become one order, and the register has it', async () => {
    const { page, errors } = await openPlan();
    await unfold(page, '1');
    await tools(page, '1.1 a').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    // Nowhere further to go.
    await page.getByText('1.1 a is now 3 of 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('1.1 a stays. It is the last here.').waitFor({ state: 'attached' });
    expect((await shownActions(page)).slice(0, 3)).toEqual(['1.1 b', '1.1 c', '1.1 a']);
    await isFocused(page, 'Change 1.1 a');
    await expect.poll(() => actionsIn('1.1'), patience).toEqual(['1.1 b', '1.1 c', '1.1 a']);

    await tools(page, '2').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Move up' }).waitFor();
    await page.keyboard.press('Enter');
    await isFocused(page, 'Change 2');
    const { plan } = await gui.api.ask<{ plan: { priorities: { reference: string }[] } }>(
      `query ($id: ID!) { plan(id: $id) { priorities { reference } } }`,
      { id: idOf('plan') },
    );
    expect(plan.priorities.map(({ reference }) => reference)).toEqual(['2', '1']);
    // What was open is open.
    expect(await page.getByRole('button', { name: 'Commitment 1:' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('without a connection the new order stays in sight, and is saved later or put back', async () => {
    const { page } = await openPlan();
    await unfold(page, '2');
    const before = await actionsIn('2.1');
    const inTree = async () => (await shownActions(page)).filter((reference) => reference.startsWith('2.1'));
    await page.context().setOffline(true);
    await tools(page, '2.1 a').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('The new order is not saved.').waitFor();
    expect(await inTree()).toEqual(['2.1 b', '2.1 a', '2.1 c']);
    await page.getByRole('button', { name: 'Put it back' }).click();
    expect(await inTree()).toEqual(before);
    await focusIsAboveTree(page);
    await tools(page, '2.1 c').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('The new order is not saved.').waitFor();
    expect(await actionsIn('2.1')).toEqual(before);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save it again' }).focus();
    await page.keyboard.press('Enter');
    await focusIsAboveTree(page);
    await expect.poll(() => actionsIn('2.1'), patience).toEqual(['2.1 a', '2.1 c', '2.1 b']);

    // Only the answer is lost: the register has the order, so that is what putting it back shows.
    await page.route(`${gui.api.address}/graphql`, async (route) => {
      if (!route.request().postData()?.includes('PlanReorder')) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await tools(page, '2.1 a').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('The new order is not saved.').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(inTree, patience).toEqual(['2.1 c', '2.1 a', '2.1 b']);
    expect(await actionsIn('2.1')).toEqual(['2.1 c', '2.1 a', '2.1 b']);

    // A press beside the page lets the focus go, and nothing takes it back.
    await tools(page, '2.1 a').focus();
    await page.getByRole('banner').click({ position: { x: 2, y: 2 } });
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe('BODY');
    await page.evaluate(() => (window.location.hash += '?words=2.1'));
    await expect.poll(() => page.getByLabel('Words in the plan').inputValue(), patience).toBe('2.1');
    expect(await focused()).toBe('BODY');
    await page.context().close();
  });

  test('an order made without what a colleague added is not taken, and the plan is shown as it is', async () => {
    const { page } = await openPlan();
    await unfold(page, '1');
    await done(gui.api, 'actionCreate', {
      outcomeId: idOf('1.2'),
      reference: '1.2 d',
      description: 'A colleague wrote this.',
    });
    await tools(page, '1.2 a').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('The new order was not taken').waitFor();
    await tools(page, '1.2 d').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await focusIsAboveTree(page);
    expect(await actionsIn('1.2')).toEqual(['1.2 a', '1.2 b', '1.2 c', '1.2 d']);
    await page.context().close();
  });

  test('orders that are made before the plan is there as it is now are sent then: taken, or given up with a word', async () => {
    const { page } = await openPlan();
    await unfold(page, '1');
    const others = await actionsIn('1.1');
    const inTree = async (outcome: string) =>
      (await shownActions(page)).filter((reference) => reference.startsWith(outcome));
    let letRead = () => {};
    const reads = new Promise<void>((resolve) => (letRead = resolve));
    await page.route(`${gui.api.address}/graphql`, async (route) => {
      if (/query PlanTree/.test(route.request().postData() ?? '')) await reads;
      // A read that another follows is given up.
      await route.continue().catch(() => null);
    });
    await done(gui.api, 'actionCreate', {
      outcomeId: idOf('1.2'),
      reference: '1.2 e',
      description: 'A colleague wrote this as well.',
    });
    const refusal = page.getByText('The new order was not taken');
    await tools(page, '1.2 a').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await refusal.waitFor();

    await page.keyboard.press('Alt+ArrowDown');
    await refusal.waitFor({ state: 'detached' });
    await tools(page, others[0]!).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText(`${others[0]} is now 2 of`).waitFor({ state: 'attached' });
    letRead();
    await refusal.waitFor();
    const swapped = [others[1], others[0], ...others.slice(2)];
    await expect.poll(() => actionsIn('1.1'), patience).toEqual(swapped);
    await tools(page, '1.2 e').waitFor();
    expect(await inTree('1.1')).toEqual(swapped);
    expect(await inTree('1.2')).toEqual(await actionsIn('1.2'));
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await refusal.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('a part moves to another parent by its menu, and has the focus where it went; the filter stays', async () => {
    const { page } = await openPlan('?words=2.2');
    await tools(page, '2.2 a').focus();
    await page.keyboard.press('Enter');
    const up = page.getByRole('menuitem', { name: 'Move up' });
    expect(await up.getAttribute('aria-disabled'), 'among what the filter hides').toBe('true');
    expect(await up.innerText()).toContain('Clear the filter first');
    await page.keyboard.press('Enter');
    expect(await up.isVisible(), 'it does nothing').toBe(true);
    await page.getByRole('menuitem', { name: /^Move it in its plan/ }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel(/To which outcome/).click();
    await page.getByRole('option', { name: /^1\.1 Setting 1\.1/ }).click();
    await drawer.getByRole('button', { name: 'Move it in its plan' }).click();
    await page.getByText(/2\.2 a .* is moved\./).waitFor();
    await isFocused(page, 'Change 2.2 a');
    expect(await actionsIn('1.1')).toContain('2.2 a');
    expect(await page.getByLabel('Words in the plan').inputValue()).toBe('2.2');
    await page.context().close();
  });
});

describe('a part is added in one line', () => {
  test('refused where its number is taken, with nothing lost; then the next line waits', async () => {
    const { page, errors } = await openPlan();
    await unfold(page, '2');
    await page.getByRole('button', { name: 'New step in 2.1' }).click();
    const line = page.getByRole('form', { name: 'New step in 2.1' });
    const [number, text] = [line.getByLabel('Number'), line.getByLabel('Text')];
    await expect.poll(() => text.evaluate((field) => field === document.activeElement), patience).toBe(true);
    await page.keyboard.press('Enter');
    await line.getByText('Text: this is needed.').waitFor();
    await text.fill('Write the handbook.');
    await number.fill('1.1 b');
    await page.keyboard.press('Enter');
    await line.getByText(/has the number 1\.1 b in this plan/).waitFor();
    await expect
      .poll(() => number.evaluate((field) => field === document.activeElement), patience)
      .toBe(true);
    expect(await text.inputValue()).toBe('Write the handbook.');
    await number.fill('2.1 h');
    await page.keyboard.press('Enter');
    await page.getByText('2.1 h is added.').waitFor();
    await expect.poll(() => number.inputValue(), patience).toBe('2.1 i');
    await page.keyboard.type('Read the handbook.');
    await page.keyboard.press('Enter');
    await tools(page, '2.1 i').waitFor();
    expect((await actionsIn('2.1')).slice(-2)).toEqual(['2.1 h', '2.1 i']);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent), patience)
      .toBe('New step in 2.1');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('and when the register cannot be reached, the line stays as it is, with the focus in it', async () => {
    const { page } = await openPlan();
    await unfold(page, '2');
    await page.getByRole('button', { name: 'New step in 2.2' }).click();
    const line = page.getByRole('form', { name: 'New step in 2.2' });
    await line.getByLabel('Text').fill('Print the handbook.');
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await line.getByRole('alert').getByText('What you typed is still here.').waitFor();
    await page.context().setOffline(false);
    await page.keyboard.type(' Send it.');
    await page.keyboard.press('Enter');
    await tools(page, '2.2 d').waitFor();
    expect(await page.getByText('Print the handbook. Send it.').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('at every level, in the plan’s own words, also in a plan that has none yet', async () => {
    const plan = await done(gui.api, 'planCreate', { name: 'An empty plan', planType: 'STRATEGY' });
    const { page } = await gui.open(`/plans/${plan.id}`);
    const add = async (what: string, words: string) => {
      await page.getByRole('button', { name: what, exact: true }).click();
      await page
        .getByRole('form', { name: what })
        .getByLabel(/^(Text|Name)/)
        .fill(words);
      await page.keyboard.press('Enter');
    };
    await add('New priority', 'Everybody is heard');
    await page.getByRole('button', { name: 'Priority 1: Everybody is heard' }).click();
    await add('New outcome in 1', 'Children speak first.');
    await add('New action in 1.1', 'Ask them.');
    await tools(page, '1.1 a').waitFor();
    const { plan: read } = await gui.api.ask<{ plan: object }>(
      `query ($id: ID!) { plan(id: $id) { priorities { name outcomes { reference actions { reference description } } } } }`,
      { id: plan.id },
    );
    expect(read).toEqual({
      priorities: [
        {
          name: 'Everybody is heard',
          outcomes: [{ reference: '1.1', actions: [{ reference: '1.1 a', description: 'Ask them.' }] }],
        },
      ],
    });
    await page.context().close();
  });
});

describe('an action is brought up to date beside the tree', () => {
  test('progress, by keyboard alone, with what each rating means in this plan', async () => {
    const { page } = await openPlan();
    const press = async (name: RegExp) => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    };
    await press(/^Commitment 1:/);
    await press(/^Record progress of 1\.1 b/);
    const opener = page.getByRole('button', { name: /^Record progress of 1\.1 b/ });
    const drawer = page.getByRole('dialog', { name: /^Progress of 1\.1 b/ });
    const choices = drawer.getByRole('group', { name: 'Rating of the action' });
    await choices.getByText('Sailing along').waitFor();
    expect(await drawer.getByRole('group', { name: 'Rating of its impact' }).innerText()).toContain(
      'Families notice',
    );
    // Each question is one group, not two within each other.
    expect(await drawer.getByRole('radiogroup').count()).toBe(0);
    await press(/^Record it$/);
    await drawer.getByText('Give a rating of the action').first().waitFor();
    await tabTo(page, /^Not rated/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await choices.getByRole('radio', { name: /^R Red|^Red/ }).isChecked()).toBe(true);
    await tabTo(page, /^What was done/);
    await page.keyboard.type('The boat hit a rock.');
    // What was typed is not thrown away by a key.
    await page.keyboard.press('Escape');
    await press(/^Stay here$/);
    await press(/^Record it$/);
    await page.getByText(/The progress of 1\.1 b .* is recorded\./).waitFor();
    const row = page.getByRole('row', { name: /1\.1 b/ });
    await row.getByText('The boat hit a rock.').waitFor();
    expect(await row.innerText()).toContain('Red');
    await isFocused(page, (await opener.getAttribute('aria-label'))!);
    await page.context().close();
  });

  test('what the filter then hides gives its focus to the count above', async () => {
    const { page } = await openPlan('?only=withoutProgress');
    const count = page.getByRole('region', { name: 'The plan' }).locator('output[tabindex]');
    const before = await count.innerText();
    await page.getByRole('button', { name: /^Record progress of 1\.1 c/ }).click();
    await page.getByRole('dialog').getByLabel('What was done').fill('Done.');
    await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click();
    await expect.poll(() => count.innerText(), patience).not.toBe(before);
    await expect
      .poll(() => count.evaluate((element) => element === document.activeElement), patience)
      .toBe(true);
    await page.context().close();
  });

  test('its timescale is revised with a reason, over the one that it has', async () => {
    const { page } = await openPlan();
    await unfold(page, '1');
    await page.getByRole('button', { name: 'Revise the timescale of 1.1 b' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Now: June 2026.').waitFor();
    // Words alone are read, but those that name no day are only taken when that is said.
    const words = drawer.getByLabel('In the paper’s words');
    await words.fill('When the wind is fair');
    const approvedOn = drawer.getByRole('textbox', { name: /^Approved on/ });
    expect(await approvedOn.getAttribute('required')).toBe('');
    expect(await drawer.innerText()).toContain('Who approved it is needed: here, or in words below.');
    await approvedOn.fill('1 June 2026');
    await drawer.getByRole('button', { name: 'Revise its timescale' }).click();
    await drawer.getByText('Why it is revised: this is needed.').first().waitFor();
    await drawer.getByLabel('Or in words').fill('The harbour master');
    await drawer.getByRole('textbox', { name: /Why it is revised/ }).fill('The boat is in the dock.');
    await drawer.getByRole('button', { name: 'Revise its timescale' }).click();
    await drawer
      .getByText(/is read by no rule/)
      .first()
      .waitFor();
    await drawer.getByLabel('The words name no day').check();
    await words.fill('September 2026');
    await drawer.getByLabel('The words name no day').uncheck();
    await drawer.getByRole('button', { name: 'Revise its timescale' }).click();
    await page.getByText('The timescale is revised.').waitFor();
    await page
      .getByRole('row', { name: /1\.1 b/ })
      .getByText('September 2026')
      .waitFor();
    await isFocused(page, 'Revise the timescale of 1.1 b');
    const { action } = await gui.api.ask<{ action: object }>(
      `query ($id: ID!) { action(id: $id) { timescale { dueOn } timescaleRevisions { reason approvedOn } } }`,
      { id: idOf('1.1 b') },
    );
    expect(action).toEqual({
      timescale: { dueOn: '2026-09-30' },
      timescaleRevisions: [{ reason: 'The boat is in the dock.', approvedOn: '2026-06-01' }],
    });
    await page.context().close();
  });

  test('its words are changed; what a colleague wrote meanwhile is shown beside one’s own', async () => {
    const { page } = await openPlan();
    await unfold(page, '1');
    await tools(page, '1.2 b').click();
    await page.getByRole('menuitem', { name: /^Edit/ }).click();
    const drawer = page.getByRole('dialog', { name: /^Edit 1\.2 b/ });
    await drawer.getByLabel('Its whole text').fill('My words.');
    const { action } = await gui.api.ask<{ action: { version: number } }>(
      `query ($id: ID!) { action(id: $id) { version } }`,
      { id: idOf('1.2 b') },
    );
    await done(gui.api, 'actionUpdate', { id: idOf('1.2 b'), ...action, description: 'Their words.' });
    await drawer.getByRole('button', { name: 'Save', exact: true }).click();
    await drawer.getByRole('heading', { name: 'Somebody else changed this record' }).waitFor();
    const texts = drawer.getByRole('group', { name: /^Its whole text/ });
    expect(await texts.innerText()).toMatch(/My words\.[\s\S]*Their words\./);
    await texts.getByRole('radio', { name: 'Mine' }).check();
    await drawer.getByRole('button', { name: 'Save what I chose' }).click();
    await page
      .getByRole('row', { name: /1\.2 b/ })
      .getByText('My words.')
      .waitFor();
    await isFocused(page, 'Change 1.2 b');
    await page.context().close();
  });
});

describe('what is being written stays', () => {
  const line = (page: Page, what: string) => page.getByRole('form', { name: what });
  const leaving = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });

  test('when the plan cannot be asked for anew: it is shown as it was, with a word that it may be old', async () => {
    const { page } = await openPlan();
    await unfold(page, '2');
    await page.getByRole('button', { name: 'New step in 2.2' }).click();
    const text = line(page, 'New step in 2.2').getByLabel('Text');
    await text.fill('Reach the shore.');
    await page.route(`${gui.api.address}/graphql`, (route) =>
      /query (PlanPage|PlanTree)/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
    );
    await page.keyboard.press('Enter');
    await page.getByText('what you see may be out of date').waitFor();
    await expect.poll(() => text.inputValue(), patience).toBe('');
    await text.fill('Build a lighthouse.');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Reach the shore.').waitFor();
    await page.getByText('what you see may be out of date').waitFor({ state: 'detached' });
    expect(await text.inputValue()).toBe('Build a lighthouse.');
    await page.context().close();
  });

  test('a new line, whatever the filter hides; leaving asks, also when another line is open and empty', async () => {
    const { page } = await openPlan();
    await unfold(page, '1');
    await page.getByRole('button', { name: 'New step in 1.2' }).click();
    const text = line(page, 'New step in 1.2').getByLabel('Text');
    await text.fill('Paint the boat.');
    await page.getByRole('button', { name: 'New step in 1.1' }).click();
    await line(page, 'New step in 1.1').waitFor();
    await page.getByLabel('Words in the plan').fill('2.1 b');
    await tools(page, '2.1 b').waitFor();
    await tools(page, '1.2 a').waitFor({ state: 'detached' });
    expect(await text.inputValue()).toBe('Paint the boat.');
    await page.getByRole('link', { name: 'Boards', exact: true }).click();
    await leaving(page).getByRole('button', { name: 'Stay here' }).click();
    await leaving(page).waitFor({ state: 'detached' });
    expect(await text.inputValue()).toBe('Paint the boat.');
    await page.getByRole('link', { name: 'Boards', exact: true }).click();
    await leaving(page).getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('heading', { level: 1, name: 'Boards' }).waitFor();
    await page.context().close();
  });

  test('an order that could not be saved: leaving asks until it is saved', async () => {
    const { page } = await openPlan();
    await unfold(page, '2');
    const [first, second, ...more] = await actionsIn('2.1');
    await page.route(`${gui.api.address}/graphql`, (route) =>
      route.request().postData()?.includes('PlanReorder') ? route.abort() : route.continue(),
    );
    await tools(page, first!).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('The new order is not saved.').waitFor();
    const boards = page.getByRole('link', { name: 'Boards', exact: true });
    await boards.click();
    await leaving(page).getByRole('button', { name: 'Stay here' }).click();
    await leaving(page).waitFor({ state: 'detached' });
    // The plan of another day is another page to who has put its parts into an order.
    const day = page.getByRole('textbox', { name: 'As at' });
    await day.fill('1 December 2025');
    await day.press('Enter');
    await leaving(page).getByRole('button', { name: 'Stay here' }).click();
    await leaving(page).waitFor({ state: 'detached' });
    expect([page.url().includes('asAt'), await day.inputValue()]).toEqual([false, '']);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Save it again' }).click();
    await expect.poll(() => actionsIn('2.1'), patience).toEqual([second, first, ...more]);
    await page.waitForLoadState('networkidle');
    await boards.click();
    await page.getByRole('heading', { level: 1, name: 'Boards' }).waitFor();
    await page.context().close();
  });

  test('progress, when its row goes or the page becomes narrow', async () => {
    const { page } = await openPlan('?words=1.1');
    await page.getByRole('button', { name: /^Record progress of 1\.1 c/ }).click();
    const words = page.getByRole('dialog').getByLabel('What was done');
    await words.fill('Half way over.');
    await page.setViewportSize({ width: 800, height: 800 });
    await page.locator('ul[aria-label="Actions of 1.1"]').waitFor({ state: 'attached' });
    expect(await words.inputValue()).toBe('Half way over.');
    // As when somebody follows a link to another filter.
    await page.evaluate(() => (window.location.hash = window.location.hash.replace('1.1', '2.2')));
    await page.locator('ul[aria-label="Actions of 2.2"]').waitFor({ state: 'attached' });
    expect(await words.inputValue()).toBe('Half way over.');
    await page.context().close();
  });
});

test('whoever may not change the plan reads it as before', async () => {
  const { page } = await openPlan();
  await page.context().clearCookies();
  await page.reload();
  await unfold(page, '1');
  await page.getByRole('table', { name: 'Actions of 1.1' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Change|New|Revise|Record)/ }).count()).toBe(0);
  await page.context().close();
});

test('with no board over the plan the thread of an action says where it begins: at the plan, or at its strategies', async () => {
  const { page, load, errors } = await gui.open(`/actions/${idOf('2.2 a')}`);
  await page.getByText('so the thread begins at the plan.').waitFor();
  for (const [name, beginning] of [
    ['First strategy', 'the plan’s strategy.'],
    ['Second strategy', 'the plan’s strategies.'],
  ] as const) {
    const strategy = await done(gui.api, 'planCreate', { name, planType: 'STRATEGY', status: 'ACTIVE' });
    await done(gui.api, 'relationshipCreate', {
      type: 'ALIGNS_WITH',
      sourceId: idOf('plan'),
      targetId: strategy.id,
    });
    await load(`/actions/${idOf('2.2 a')}`);
    await page.getByText(`so the thread begins at ${beginning}`).waitFor();
  }
  expect(errors).toEqual([]);
  await page.context().close();
});
