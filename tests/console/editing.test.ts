import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestConsole, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
}, 120_000);

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

async function choose(page: Page, label: string | RegExp, option: string | RegExp) {
  await page.getByLabel(label).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Types into a field that searches the register, and takes what it finds. */
async function find(page: Page, label: string | RegExp, words: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: label }).fill(words);
  await page.getByRole('option', { name: option }).first().click();
}

async function countOf(list: 'boards' | 'people', words: string): Promise<number> {
  const data = await gui.api.ask<Record<string, { totalCount: number }>>(
    `query ($words: String!) { ${list}(filter: { search: $words }) { totalCount } }`,
    { words },
  );
  return data[list]?.totalCount ?? 0;
}

const idOf = async (slug: string) => {
  const { board } = await gui.api.ask<{ board: { id: string; version: number } }>(
    `query ($slug: String!) { board(slug: $slug) { id version } }`,
    { slug },
  );
  return board;
};

describe('an officer adds', () => {
  const kinds = [
    ['boards', 'a board', (page: Page) => choose(page, /^Type/, /^Forum/)],
    ['plans', 'a plan', (page: Page) => choose(page, /^Type/, /^Strategy/)],
    ['posts', 'a post', null],
    ['people', 'a person', null],
    ['organisations', 'an organisation', (page: Page) => choose(page, /^Type/, /^Team/)],
    ['documents', 'a document', (page: Page) => choose(page, /^Type/, /^Letter/)],
  ] as const;
  test.each(kinds)('to the %s: %s', async (resource, _aOne, more) => {
    const { page, errors } = await gui.open(`/${resource}/create`);
    const name = `Quillford ${resource}`;
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await more?.(page);
    await page.getByRole('textbox', { name: 'Other names' }).fill('First alias\nSecond alias');
    await page.getByRole('button', { name: /^Add the/ }).click();
    await heading(page, name);
    expect(page.url()).toContain(`/${resource}/quillford-${resource}`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a priority, an outcome and an action, each inside the other', async () => {
    const { plan } = await gui.api.ask<{ plan: { id: string } }>(
      `{ plan(slug: "corporate-parenting-plan") { id } }`,
    );
    const { page } = await gui.open(`/priorities/create?in=${plan.id}`);
    await page.getByLabel('Number in the plan').fill('77');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('A home near to school');
    await page.getByRole('button', { name: 'Add the priority' }).click();
    await heading(page, '77 A home near to school');

    await page.goto(`${gui.address}/#/outcomes/create`);
    await find(page, /^Priority/, 'home near to school', /A home near to school/);
    await page.getByLabel('Number in the plan').fill('77.1');
    await page.getByLabel('Its whole text').fill('Fewer children live far from their school.');
    await page.getByRole('button', { name: 'Add the outcome' }).click();
    await heading(page, /77\.1/);

    await page.goto(`${gui.address}/#/actions/create`);
    await find(page, /^Outcome/, 'live far from their school', /Fewer children/);
    await page.getByLabel('Number in the plan').fill('77.1 a');
    await page.getByLabel('Its whole text').fill('List the homes within five miles of each school.');
    await find(page, 'Accountable', 'virtual school', /Virtual School Head/);
    await page.getByRole('textbox', { name: 'In the paper’s words' }).first().fill('by March 2027');
    await page.getByRole('button', { name: 'Add the action' }).click();
    await heading(page, /77\.1 a List the homes/);
    expect(await page.locator('main').innerText()).toContain('Virtual School Head');
    await page.context().close();
  });
});

test('what the register refuses stands at its field, is listed above, and nothing typed is lost', async () => {
  const { page } = await gui.open('/boards/create');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('A board with a taken address');
  await choose(page, /^Type/, /^Forum/);
  await page.getByLabel('Readable address').fill('corporate-parenting-board');
  await page.getByRole('button', { name: 'Add the board' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await summary.getByRole('button', { name: /Readable address/ }).click();
  const address = page.getByLabel('Readable address');
  expect(await address.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await address.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe(
    'A board with a taken address',
  );
  await address.fill('a-free-address');
  await page.getByRole('button', { name: 'Add the board' }).click();
  await heading(page, 'A board with a taken address');
  await page.context().close();
});

test('a date as a paper gives it: the month alone, in its own words', async () => {
  const board = await done(gui.api, 'boardCreate', { name: 'A dated board', boardType: 'FORUM' });
  const { page } = await gui.open(`/boards/${board.id}/edit`);
  await page.getByLabel('Began, day').fill('31');
  await page.getByLabel('Began, month').fill('feb');
  await page.getByLabel('Began, year').fill('2026');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('February 2026 has no day 31.').first().waitFor();
  await page.getByLabel('Began, day').fill('');
  await page.getByText('February 2026 (no day stated)').waitFor();
  await page.getByLabel('Began, in the paper’s words').fill('early in 2026');
  await page.getByRole('button', { name: 'Save' }).click();
  await heading(page, 'A dated board');
  const { board: written } = await gui.api.ask<{ board: { validity: object } }>(
    `query ($id: ID!) { board(id: $id) { validity { from { date precision text } } } }`,
    { id: board.id },
  );
  expect(written.validity).toEqual({
    from: { date: '2026-02-01', precision: 'MONTH', text: 'early in 2026' },
  });
  await page.context().close();
});

test('two officers change one board: both versions are shown, each field is chosen, nothing is lost', async () => {
  const board = await done(gui.api, 'boardCreate', {
    name: 'A disputed board',
    boardType: 'FORUM',
    meetings: 'In the town hall.',
  });
  const { page } = await gui.open(`/boards/${board.id}/edit`);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('My name for it');
  await page.getByLabel('Purpose').fill('My purpose.');
  await done(gui.api, 'boardUpdate', {
    id: board.id,
    version: board.version,
    name: 'Their name for it',
    meetings: 'In the library.',
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Somebody else changed this record' }).waitFor();
  const names = page.getByRole('group', { name: /^Name/ });
  expect(await names.innerText()).toMatch(/My name for it[\s\S]*Their name for it[\s\S]*A disputed board/);
  await names.getByRole('radio', { name: 'Theirs' }).check();
  await page.getByRole('button', { name: 'Save what I chose' }).click();
  await heading(page, 'Their name for it');
  const { board: written } = await gui.api.ask<{ board: object }>(
    `query ($id: ID!) { board(id: $id) { name purpose meetings } }`,
    { id: board.id },
  );
  expect(written).toEqual({
    name: 'Their name for it',
    purpose: 'My purpose.',
    meetings: 'In the library.',
  });
  await page.context().close();
});

test('a save whose answer is lost is sent again, and is written once', async () => {
  const { page } = await gui.open('/boards/create');
  let lost = 0;
  await page.route(`${gui.api.address}/graphql`, async (route) => {
    const isWrite = route.request().postData()?.includes('BoardCreate') ?? false;
    if (!isWrite || route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Saved on a train');
  await choose(page, /^Type/, /^Forum/);
  await page.getByRole('button', { name: 'Add the board' }).click();
  await heading(page, 'Saved on a train');
  expect(lost).toBe(1);
  expect(await countOf('boards', 'Saved on a train')).toBe(1);
  await page.context().close();
});

test('with no connection the form says so and keeps what was typed; saved again later, it is written once', async () => {
  const { page } = await gui.open('/people/create');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Avery Quill');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Add the person' }).click();
  await page.getByText('What you typed is still here').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Add the person' }).click();
  await heading(page, 'Avery Quill');
  expect(await countOf('people', 'Avery Quill')).toBe(1);
  await page.context().close();
});

test('by keyboard alone: a board is tied to a plan, by a name that only a paper uses', async () => {
  const board = await done(gui.api, 'boardCreate', { name: 'A board to tie', boardType: 'FORUM' });
  await done(gui.api, 'planCreate', {
    name: 'Plan for tying',
    planType: 'STRATEGY',
    aliases: ['Zephyrine scheme'],
  });
  const { page } = await gui.open(`/boards/${board.id}`);
  // Where it has none yet, its page says which to begin with.
  for (const missing of ['Add the board that it reports to', 'Add its chair', 'Add a plan that it oversees'])
    await page.getByRole('link', { name: missing }).waitFor();
  const link = page.getByRole('link', { name: 'Add a tie' });
  await link.focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Add a tie');
  await page.keyboard.type('unblocks');
  await page.getByRole('option', { name: /^Oversees/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Directs, challenges and unblocks delivery.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('zephyrine');
  await page.getByRole('option', { name: /Plan for tying/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab'); // stated or proposed
  await page.keyboard.press('Tab'); // the day, which the paper does not give
  await page.keyboard.press('Tab');
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await heading(page, 'A board to tie');
  await page.getByText('since September 2026').first().waitFor();
  expect(await page.locator('main').innerText()).toContain('Plan for tying');
  await page.context().close();
});

test('a tie is ended, and a mistaken record retracted with a reason', async () => {
  const post = await done(gui.api, 'postCreate', { name: 'A post entered twice' });
  const { page } = await gui.open(`/posts/${post.id}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Retract/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Retract' }).click();
  await dialog.getByText('Why it was a mistake: this is needed.').first().waitFor();
  await dialog.getByRole('textbox', { name: /Why it was a mistake/ }).fill('Entered twice.');
  await dialog.getByRole('button', { name: 'Retract' }).click();
  await heading(page, 'Posts');
  await page.getByText('A post entered twice is retracted.').waitFor();
  const { post: gone } = await gui.api.ask<{ post: object | null }>(
    `query ($id: ID!) { post(id: $id) { id } }`,
    { id: post.id },
  );
  expect(gone).toBeNull();

  const source = await idOf('corporate-parenting-operational-board');
  const target = await idOf('corporate-parenting-board');
  const tie = await done(gui.api, 'relationshipCreate', {
    type: 'INFORMS',
    sourceId: source.id,
    targetId: target.id,
    validFrom: { date: '2026-01-01' },
  });
  await page.goto(`${gui.address}/#/relationships/${tie.id}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^End it/ }).click();
  await dialog.getByLabel('Until, day').fill('30');
  await dialog.getByLabel('Until, month').fill('June');
  await dialog.getByLabel('Until, year').fill('2026');
  await dialog.getByRole('button', { name: 'End it' }).click();
  await page.getByText('The tie is ended.').waitFor();
  await page.getByText('30 June 2026').first().waitFor();
  await page.context().close();
});

test('leaving with something unsaved asks first', async () => {
  const { page } = await gui.open('/posts/create');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Half a post');
  await page.getByRole('link', { name: 'Boards' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
  await dialog.getByRole('button', { name: 'Stay here' }).click();
  expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Half a post');
  await page.getByRole('link', { name: 'Boards' }).click();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await heading(page, 'Boards');
  await page.context().close();
});
