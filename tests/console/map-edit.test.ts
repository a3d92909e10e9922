import type { Page, Route } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

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

  // An undo that fails says so until it is closed, and can be tried again.
  const undo = page.getByRole('button', { name: 'Undo the last step' });
  await page.context().setOffline(true);
  await undo.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('The register cannot be reached.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Close the notice' }).last().click();
  await undo.focus();
  await page.keyboard.press('Enter');
  await page.getByText('The last step is undone.').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await tiesBetween('schools-forum', 'cabinet')).toEqual([]);
  errors.splice(0, errors.length, ...errors.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED')));
  expect(errors).toEqual([]);
  await page.context().close();
});

test('another end is chosen, and what was typed of the tie stays, with its type where that is allowed', async () => {
  const { page } = await openMap('/ecosystem?node=schools-forum');
  await drawing(page).focus();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: /^Connect Schools/ });
  const connect = async (words: string) => {
    await dialog.getByRole('combobox', { name: 'Connect to' }).fill(words);
    await page
      .getByRole('option', { name: new RegExp(`^${words}`) })
      .first()
      .click();
    await dialog.getByText(`With ${words}`).waitFor();
  };
  const type = dialog.getByRole('combobox', { name: /^Schools.* …$/ });
  const note = dialog.getByRole('textbox', { name: 'Note' });
  await connect('Cabinet');
  await type.fill('reports to');
  await page.getByRole('option', { name: /^Reports to/ }).click();
  await note.fill('Twice a year.');
  await dialog.getByLabel('Since, year').fill('2024');

  await connect('Corporate Parenting Board');
  expect([await type.inputValue(), await note.inputValue()]).toEqual(['Reports to', 'Twice a year.']);
  // A board reports to no plan.
  await connect('Youth Justice Plan');
  expect(await type.inputValue()).toBe('');
  expect(await note.count()).toBe(0);
  await type.fill('oversees');
  await page.getByRole('option', { name: /^Oversees/ }).click();
  expect(await dialog.getByLabel('Since, year').inputValue()).toBe('2024');
  // Nothing of the tie can be changed while it is on its way.
  const ends = await Promise.all(
    [type, dialog.getByRole('combobox', { name: 'Connect to' })].map((input) => input.elementHandle()),
  );
  const sent = new Promise<Route>((resolve) => {
    void page.route(`${gui.api.address}/graphql`, (route) =>
      route.request().postData()?.includes('RelationshipCreate') ? resolve(route) : route.continue(),
    );
  });
  await dialog.getByRole('button', { name: 'Add the tie' }).click();
  const held = await sent;
  for (const input of ends) {
    expect(await input.evaluate((element) => element.closest('[inert]') !== null)).toBe(true);
  }
  await held.continue();
  await dialog.waitFor({ state: 'hidden' });
  await page.unrouteAll();
  const { board } = await gui.api.ask<{ board: { relationships: { nodes: { note: string | null }[] } } }>(
    `{ board(slug: "schools-forum") { relationships(first: 100, types: [OVERSEES]) { nodes {
      note validFrom target { ... on GovernanceNode { name } } } } } }`,
  );
  expect(board.relationships.nodes.filter(({ note: words }) => words !== null)).toMatchObject([
    {
      note: 'Twice a year.',
      validFrom: '2024-01-01',
      target: { name: expect.stringMatching(/^Youth Justice/) },
    },
  ]);
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

/** What the keyboard is on: "the page" where it is lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    if (at === document.body) return 'the page';
    if (at.classList.contains('react-flow')) return 'the map';
    return (at.getAttribute('aria-label') ??
      (at.innerText || (at as HTMLInputElement).labels?.[0]?.innerText))!;
  });

test('the keyboard is never lost: what goes away by its own press hands it on', async () => {
  const idOf = async (slug: string) =>
    (await gui.api.ask<{ board: { id: string } }>(`{ board(slug: "${slug}") { id } }`)).board.id;
  const tie = await done(gui.api, 'relationshipCreate', {
    type: 'REPORTS_TO',
    sourceId: await idOf('schools-forum'),
    targetId: await idOf('cabinet'),
    validFrom: { date: '2025-05-01' },
  });
  const brief = await done(gui.api, 'boardCreate', {
    name: 'Quillford Brief Board',
    boardType: 'FORUM',
    status: 'ACTIVE',
  });
  const { page, errors, load } = await openMap('/ecosystem?since=2025-07-01&asAt=2025-11-02');
  const aside = page.locator('aside');
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const press = async (control: ReturnType<Page['locator']>) => {
    await control.focus();
    await page.keyboard.press('Enter');
  };
  const goesTo = async (where: string | RegExp) => {
    await expect.poll(() => focused(page)).toMatch(where);
    // Nor does what comes later take it away.
    await page.waitForTimeout(700);
    expect(await focused(page)).toMatch(where);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  };

  // From sentence to details, on from there, and back to the sentence.
  const replaced = 'In August 2025 the Strengthening Outcomes Board replaced the Improvement Board';
  await press(button(replaced));
  await goesTo(/^(Strengthening Outcomes Board|Improvement Board)/);
  await page.keyboard.press('Escape');
  await goesTo(replaced);
  await page.keyboard.press('Enter');
  await goesTo(/^(Strengthening Outcomes Board|Improvement Board)/);
  await press(button('Close the details'));
  await goesTo(replaced);

  await load('/ecosystem?node=schools-forum');
  await press(aside.getByRole('button', { name: /^About this tie: .* reports to Cabinet/ }));
  await goesTo(/ reports to Cabinet\.$/);
  await press(aside.getByRole('button', { name: 'Cabinet', exact: true }));
  await goesTo(/^Cabinet$/);
  await press(aside.getByRole('button', { name: /^Schools/ }));
  await goesTo(/^Schools/);
  await press(aside.getByRole('button', { name: 'Focus', exact: true }));
  await page.keyboard.press('Enter');
  await goesTo('Clear the focus');
  await press(aside.getByRole('button', { name: 'Close the details' }));
  await goesTo('the map');
  const reached = (await drawing(page).getAttribute('aria-activedescendant'))!;
  expect(await page.locator(`[id="${reached}"]`).getAttribute('aria-label')).toMatch(/^Schools/);

  // What is disabled or taken away in the bars hands it to its neighbour.
  await press(button('Reset'));
  await goesTo('Top down');
  await load('/ecosystem?asAt=2025-11-02');
  await press(button('Back to today'));
  await goesTo('Play from day to day');
  await page.getByRole('combobox', { name: 'Find on the map' }).focus();
  await page.keyboard.type('schools');
  await page.getByRole('option', { name: /^Schools.*forum/ }).waitFor();
  await page.keyboard.press('Enter');
  await aside.getByRole('heading', { name: /^Schools/ }).waitFor();
  await goesTo('Find on the map');

  // After a dialog that took away what opened it. The tie that ended leaves the address.
  await load(`/ecosystem?tie=${tie.id}`);
  await press(aside.getByRole('button', { name: 'End it …' }));
  const until = page.getByRole('dialog', { name: 'End the tie' });
  await until.getByLabel('Until, day').fill('1');
  await until.getByLabel('Until, month').fill('November');
  await until.getByLabel('Until, year').fill('2025');
  await press(until.getByRole('button', { name: 'End it' }));
  await page.getByText('The tie is ended.').waitFor();
  await goesTo('the map');
  expect(page.url()).not.toContain('tie=');
  await press(button('Undo the last step'));
  await page.getByText('The last step is undone.').waitFor();
  await goesTo('Map');

  await load(`/ecosystem?node=${brief.id}`);
  await press(aside.getByRole('button', { name: 'Change', exact: true }));
  await press(page.getByRole('menuitem', { name: 'Dissolve it …' }));
  const dissolving = page.getByRole('dialog', { name: /^Dissolve/ });
  await dissolving.getByLabel(/, day$/).fill('1');
  await dissolving.getByLabel(/, month$/).fill('November');
  await dissolving.getByLabel(/, year$/).fill('2025');
  await dissolving.getByLabel(/^Why it ends/).fill('It has done its work.');
  await press(dissolving.getByRole('button', { name: 'Preview' }));
  await press(dissolving.getByRole('button', { name: /^Dissolve/ }));
  await dissolving.waitFor({ state: 'hidden' });
  await page.getByText(/^What this address points to is not on the map of/).waitFor();
  await goesTo('the map');

  // A tie that had ended when its address was opened is not passed over in silence.
  await load(`/ecosystem?tie=${tie.id}&asAt=2025-01-01`);
  await page.getByText(/^What this address points to is not on the map of/).waitFor();

  // Whoever types, and whoever put it down, is left alone by the news.
  const find = page.getByRole('combobox', { name: 'Find on the map' });
  await find.focus();
  await page.keyboard.type('cab');
  await done(gui.api, 'boardCreate', { name: 'Quillford Typing Board', boardType: 'FORUM' });
  await page
    .getByText(/Quillford Typing Board/)
    .first()
    .waitFor();
  await goesTo('Find on the map');
  expect(await find.inputValue()).toBe('cab');
  await page.getByRole('heading', { level: 1 }).click();
  await done(gui.api, 'boardCreate', { name: 'Quillford Quiet Board', boardType: 'FORUM' });
  await page
    .getByText(/Quillford Quiet Board/)
    .first()
    .waitFor();
  await goesTo(/^Ecosystem\b|^the page/);
  expect(errors).toEqual([]);
  await page.context().close();
});
