import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';

let gui: TestConsole;
/** Robin's session. */
let cookie: string;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
  ({ cookie } = await gui.api.signIn('READER', 'Robin Reader'));
}, 120_000);

async function intent(page: Page, label: string) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: label }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().waitFor();
  return dialog;
}

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'Restricted since' });

test('an officer restricts a board for named readers, changes for whom it is, and opens it again', async () => {
  const { page, errors } = await gui.open('/boards/corporate-parenting-board');
  expect(await notice(page).count()).toBe(0);

  const dialog = await intent(page, 'Restrict …');
  await dialog.getByRole('textbox', { name: /^Why it is restricted/ }).fill('Exempt: paragraph 2');
  await dialog.getByRole('combobox', { name: 'Boards that may see it' }).fill('improvement');
  await page.getByRole('option', { name: /Strengthening Outcomes Board/ }).click();
  await dialog.getByRole('combobox', { name: 'People who may see it' }).fill('robin');
  await page.getByRole('option', { name: 'Robin Reader' }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Restrict' }).click();
  await notice(page).filter({ hasText: 'Exempt: paragraph 2' }).waitFor();
  expect(await notice(page).innerText()).toMatch(
    /Strengthening Outcomes Board, to Robin Reader, and to nobody/,
  );
  expect(await seriousFaults(page)).toEqual([]);

  // The list marks it, and so does what hangs on it.
  await page.goto(`${gui.address}/#/boards`);
  const link = page.getByRole('link', { name: /^Corporate Parenting Board Restricted$/ }).first();
  await link.waitFor();
  await link.click();
  await notice(page).waitFor();

  // So do the map and the one list of all that is restricted.
  await page.goto(`${gui.address}/#/ecosystem?view=table`);
  await page.getByRole('row', { name: /Corporate Parenting Board .*Restricted/ }).waitFor();
  await page.goto(`${gui.address}/#/restricted`);
  const listed = page.getByRole('row', { name: /Corporate Parenting Board .*Exempt: paragraph 2/ });
  expect(await listed.innerText()).toMatch(
    /Who chairs or sits on Strengthening Outcomes Board\s+Robin Reader/,
  );
  expect(await seriousFaults(page)).toEqual([]);
  await listed.getByRole('link', { name: /Corporate Parenting Board$/ }).click();
  await notice(page).waitFor();

  // What a colleague changed meanwhile is what is changed now.
  const { board } = await gui.api.ask<{
    board: { id: string; version: number; restriction: { accounts: { id: string }[] } };
  }>('{ board(slug: "corporate-parenting-board") { id version restriction { accounts { id } } } }');
  await gui.api.ask(
    `mutation ($input: RestrictionSetInput!) { restrictionSet(input: $input) { userErrors { message } } }`,
    {
      input: {
        id: board.id,
        version: board.version,
        reason: 'Exempt: paragraph 3',
        accountIds: board.restriction.accounts.map(({ id }) => id),
      },
    },
  );
  const change = await intent(page, 'Change its restriction …');
  expect(await change.getByRole('textbox', { name: /^Why it is restricted/ }).inputValue()).toBe(
    'Exempt: paragraph 3',
  );
  await change.getByRole('button', { name: 'Robin Reader' }).press('Delete');
  await change.getByRole('button', { name: 'Change its restriction' }).click();
  await notice(page).filter({ hasNotText: 'Robin Reader' }).waitFor();

  const lifting = await intent(page, 'Lift its restriction …');
  await lifting.getByRole('textbox').fill('It was published.');
  await lifting.getByRole('button', { name: 'Lift its restriction' }).click();
  await notice(page).waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.context().close();
});

test('what hangs on a restricted plan says so, and readers are told of neither', async () => {
  const { plan } = await gui.api.ask<{ plan: { id: string; version: number } }>(
    `{ plan(slug: "childrens-services-improvement-plan") { id version } }`,
  );
  await gui.api.ask(
    `mutation ($input: RestrictionSetInput!) { restrictionSet(input: $input) { userErrors { message } } }`,
    { input: { ...plan, reason: 'A draft' } },
  );
  const { actions } = await gui.api.ask<{ actions: { nodes: { id: string }[] } }>(
    `query ($id: ID!) { actions(filter: { planId: $id }, first: 1) { nodes { id } } }`,
    { id: plan.id },
  );
  const route = `/actions/${actions.nodes[0]!.id}`;
  const { page } = await gui.open(route);
  await page
    .getByRole('alert')
    .filter({ hasText: /^Restricted with Children/ })
    .waitFor();
  await page.context().clearCookies();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('h1').innerText()).toMatch(/no such action/i);
  await page.context().close();
});

test('a reader who is named is not told that nobody is', async () => {
  const { board, accounts } = await gui.api.ask<{
    board: { id: string; version: number };
    accounts: { nodes: { id: string }[] };
  }>(
    '{ board(slug: "schools-forum") { id version } accounts: audienceAccounts(search: "Robin") { nodes { id } } }',
  );
  await gui.api.ask(
    `mutation ($input: RestrictionSetInput!) { restrictionSet(input: $input) { userErrors { message } } }`,
    { input: { ...board, reason: 'A draft', accountIds: accounts.nodes.map(({ id }) => id) } },
  );
  const { page } = await gui.open('/');
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: gui.api.address }]);
  await page.goto(`${gui.address}/#/boards/${board.id}`);
  await page.reload();
  await notice(page).waitFor();
  expect(await notice(page).innerText()).toContain(
    'officers and administrators, to those whom they named, and to nobody else',
  );
  await page.context().close();
});
