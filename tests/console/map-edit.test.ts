import type { Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';

/* An officer works on the map itself. */

vi.setConfig({ testTimeout: 120_000 });

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
}, 120_000);

const drawing = (page: Page) => page.locator('.react-flow');
const box = (page: Page, name: string | RegExp) => page.getByRole('img', { name }).first();

async function openMap(route: string) {
  const opened = await gui.open(route);
  await opened.page.locator('.react-flow__node').first().waitFor();
  return opened;
}

async function tiesBetween(one: string, other: string): Promise<string[]> {
  const { board } = await gui.api.ask<{
    board: {
      relationships: { nodes: { type: string; source: { slug: string }; target: { slug: string } }[] };
    };
  }>(
    `query ($slug: String!) { board(slug: $slug) { relationships(first: 100) {
      nodes { type source { ... on GovernanceNode { slug } } target { ... on GovernanceNode { slug } } } } } }`,
    { slug: one },
  );
  return board.relationships.nodes
    .filter(({ source, target }) => source.slug === other || target.slug === other)
    .map(({ type }) => type);
}

test('two boards are tied by keyboard alone, and the step is undone', async () => {
  const { page, errors } = await openMap('/ecosystem?node=schools-forum');
  expect(await tiesBetween('schools-forum', 'cabinet')).toEqual([]);
  await drawing(page).focus();
  await page.keyboard.press('c');
  await page.getByRole('dialog', { name: /^Connect Schools/ }).waitFor();
  await page.getByRole('combobox', { name: 'Connect to' }).focus();
  await page.keyboard.type('cabinet');
  await page
    .getByRole('option', { name: /^Cabinet/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');

  // Only what the catalogue allows between two boards is offered, each with its meaning.
  const type = page.getByRole('combobox', { name: /^Schools.* …$/ });
  await type.focus();
  await page.keyboard.press('ArrowDown');
  const offered = await page.getByRole('option').allInnerTexts();
  expect(offered.some((each) => /^Reports to …\s+Sends it regular reports/.test(each))).toBe(true);
  expect(offered.some((each) => /^(Oversees|Owns|Chairs) /.test(each))).toBe(false);
  await page.keyboard.type('reports to');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add the tie' }).focus();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Schools.* reports to Cabinet/ }).waitFor();
  expect(await tiesBetween('schools-forum', 'cabinet')).toEqual(['REPORTS_TO']);

  await page.getByRole('button', { name: 'Undo the last step' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The last step is undone.').waitFor();
  expect(await tiesBetween('schools-forum', 'cabinet')).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a tie is drawn from board to plan by the mouse, and a board is added; both stand where there was room', async () => {
  const { page } = await openMap('/ecosystem');
  await box(page, /^Cabinet,/).hover();
  const handle = page.locator('.react-flow__node:hover .tie-handle');
  const from = (await handle.boundingBox())!;
  const to = (await box(page, /^Youth Justice Plan/).boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: 'Connect Cabinet' });
  await dialog.getByText(/^With Youth Justice Plan/).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  const placeOf = (name: string) =>
    page
      .locator('.react-flow__node', { has: page.getByRole('img', { name: new RegExp(`^${name},`) }) })
      .getAttribute('style');
  const cabinet = await placeOf('Cabinet');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: /^A board/ }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Quillford Map Board');
  await page.getByLabel(/^Type/).first().click();
  await page
    .getByRole('option', { name: /^Forum/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add the board' }).click();
  await box(page, /^Quillford Map Board,/).waitFor();
  expect((await placeOf('Cabinet'))!.match(/transform: [^;]*/)![0]).toBe(
    cabinet!.match(/transform: [^;]*/)![0],
  );
  await page.context().close();
});

test('two boards merge: the proposal, what would become of their ties, into force, the map before and after', async () => {
  const delivery = 'Family Hub Delivery Board';
  const partnership = 'Starting Well and Early Help Partnership Board';
  const merged = /^Merged Family Hub and Starting Well board/;

  // The proposal is on the map, and says that it is only one.
  const { page, errors } = await openMap('/ecosystem?node=family-hub-delivery-board');
  await box(page, merged).waitFor();
  await page.getByText('Is replaced by (proposed)').first().waitFor();

  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Merge it with other boards …' }).click();
  const dialog = page.getByRole('dialog', { name: `Merge ${delivery} with others` });
  const boards = dialog.getByRole('combobox', { name: /^The boards that become one/ });
  await boards.fill('starting well and early');
  await page
    .getByRole('option', { name: new RegExp(partnership) })
    .first()
    .click();
  await dialog.getByRole('combobox', { name: /^The board that takes over/ }).fill('merged family hub');
  await page.getByRole('option', { name: merged }).first().click();
  await dialog.getByLabel('From which day, day').fill('1');
  await dialog.getByLabel('From which day, month').fill('April');
  await dialog.getByLabel('From which day, year').fill('2026');
  await dialog.getByRole('button', { name: 'Preview' }).click();

  // Nothing is written before this was seen.
  await dialog.getByText(/nothing is written yet/).waitFor();
  const text = await dialog.innerText();
  expect(text).toContain('Comes into force');
  expect(text).toContain('What goes over to the board that takes over');
  expect(text).toMatch(/would be left|Nothing would be orphaned/);
  expect(await seriousFaults(page)).toEqual([]);
  const status = async (slug: string) =>
    (await gui.api.ask<{ board: { status: string } }>(`{ board(slug: "${slug}") { status } }`)).board.status;
  expect(await status('family-hub-delivery-board')).toBe('ACTIVE');

  await dialog.getByRole('button', { name: 'Merge the boards' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await status('family-hub-delivery-board')).toBe('MERGED');
  // What cannot be taken back by one step says so.
  await page.getByRole('button', { name: 'The last step cannot be undone' }).waitFor();

  // After: the merged board is in force; before: both are there.
  await page.goto(`${gui.address}/#/ecosystem?asAt=2026-03-31`);
  await box(page, new RegExp(`^${delivery},`)).waitFor();
  await page.goto(`${gui.address}/#/ecosystem?since=2026-03-31&asAt=2026-04-02`);
  await box(page, new RegExp(`^${delivery},.*went`)).waitFor();
  await box(page, new RegExp(`^${partnership},.*went`)).waitFor();
  await page.getByRole('heading', { name: 'What changed', exact: true }).waitFor();
  expect(await page.locator('aside').innerText()).toContain(delivery);
  expect(errors).toEqual([]);
  await page.context().close();
});
