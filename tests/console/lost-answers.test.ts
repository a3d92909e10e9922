import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type TestConsole, startTestConsole } from '../kit/console.js';

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
}, 120_000);

/** From here on answers are lost, but for what comes after `mend`. The API does what it is asked. */
async function loseAnswers(page: Page): Promise<{ mend: () => Promise<void> }> {
  const address = `${gui.api.address}/graphql`;
  await page.route(address, async (route) => {
    if (route.request().method() === 'POST') await route.fetch().catch(() => null);
    await route.abort();
  });
  return { mend: () => page.unroute(address) };
}

/** The form for the progress of an action that has none yet. */
async function openProgress() {
  const { actions } = await gui.api.ask<{ actions: { nodes: { id: string }[] } }>(
    `{ actions(filter: { isNote: false, hasProgress: false }, first: 1) { nodes { id } } }`,
  );
  const actionId = actions.nodes[0]!.id;
  const { page } = await gui.open(`/actions/${actionId}`);
  await page.getByRole('button', { name: /^Record progress/ }).click();
  const drawer = page.getByRole('dialog', { name: /^Progress of/ });
  const words = drawer.getByLabel('What was done');
  const press = drawer.getByRole('button', { name: 'Record it' });
  return { page, drawer, words, press, actionId };
}

const named = (words: string) =>
  gui.api.ask<{ boards: { nodes: { name: string; purpose: string | null }[] } }>(
    `query ($words: String!) { boards(filter: { search: $words }) { nodes { name purpose } } }`,
    { words },
  );

test('a new board whose answer was lost, then changed and sent again, is one board with the change', async () => {
  const { page } = await gui.open('/boards/create');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Lanternfield Board');
  await page.getByLabel(/^Type/).first().click();
  await page
    .getByRole('option', { name: /^Forum/ })
    .first()
    .click();
  const connection = await loseAnswers(page);
  await page.getByRole('button', { name: 'Add the board' }).click();
  await page.getByText('What you typed is still here.').first().waitFor();
  await connection.mend();

  await page.getByRole('textbox', { name: 'Purpose' }).fill('To listen.');
  await page.getByRole('button', { name: 'Add the board' }).click();
  await page.getByRole('heading', { level: 1, name: 'Edit Lanternfield Board' }).waitFor();
  await page.getByText('is in the register as you first sent it').waitFor();
  expect(await page.getByRole('textbox', { name: 'Purpose' }).inputValue()).toBe('To listen.');
  expect((await named('Lanternfield')).boards.nodes).toEqual([{ name: 'Lanternfield Board', purpose: null }]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lanternfield Board', exact: true }).waitFor();
  expect((await named('Lanternfield')).boards.nodes).toEqual([
    { name: 'Lanternfield Board', purpose: 'To listen.' },
  ]);
  await page.context().close();
});

test('a change whose answer was lost, then changed again, is saved as it stands in the end', async () => {
  const { board } = await gui.api.ask<{ board: { id: string } }>(
    `{ board(slug: "corporate-parenting-board") { id } }`,
  );
  const { page } = await gui.open(`/boards/${board.id}/edit`);
  await page.getByRole('textbox', { name: 'Purpose' }).fill('First words.');
  const connection = await loseAnswers(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('What you typed is still here.').first().waitFor();
  await connection.mend();
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Last words.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Corporate Parenting Board', exact: true }).waitFor();
  const { nodes } = (await named('Corporate Parenting Board')).boards;
  expect(nodes.find(({ name }) => name === 'Corporate Parenting Board')?.purpose).toBe('Last words.');
  await page.context().close();
});

test('progress whose answer was lost, then changed and sent again, is recorded once, with the last words', async () => {
  const { page, drawer, words, press, actionId } = await openProgress();
  await words.fill('Half of it.');
  const connection = await loseAnswers(page);
  await press.click();
  await drawer.getByText('What you typed is still here.').first().waitFor();
  await connection.mend();
  await words.fill('All of it.');
  await press.click();
  await drawer.waitFor({ state: 'detached' });
  await page.getByText('All of it.').first().waitFor();
  const { action: read } = await gui.api.ask<{
    action: { progress: { nodes: { commentary: string; correctedBy: object | null }[] } };
  }>(
    `query ($id: ID!) { action(id: $id) { progress(first: 9) { nodes { commentary correctedBy { id } } } } }`,
    {
      id: actionId,
    },
  );
  const counted = read.progress.nodes.filter(({ correctedBy }) => correctedBy === null);
  expect(counted.map(({ commentary }) => commentary)).toEqual(['All of it.']);
  await page.context().close();
});

test('what cannot be changed after it was sent stays in its form with what was typed, and says what is saved', async () => {
  const { page } = await gui.open('/boards/schools-forum');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Change its status/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Change the status of/ });
  await dialog
    .getByLabel(/^Status/)
    .first()
    .click();
  await page
    .getByRole('option', { name: /^Paused|^Dormant|^Suspended|^Shadow/ })
    .first()
    .click();
  const connection = await loseAnswers(page);
  await dialog.getByRole('button', { name: 'Change its status' }).click();
  await dialog.getByText('What you typed is still here.').first().waitFor();
  await connection.mend();
  await dialog.getByLabel(/^Reason/).fill('It meets no more.');
  await dialog.getByRole('button', { name: 'Change its status' }).click();
  await dialog.getByText('The register has it as you first sent it').first().waitFor();
  expect(await dialog.getByLabel(/^Reason/).inputValue()).toBe('It meets no more.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByText(/^The status of .* is changed\.$/).waitFor();
  await page.context().close();
});

test('a merger whose answer was lost, then chosen otherwise and sent again, is done once, as first chosen, and says so', async () => {
  const { page } = await gui.open('/ecosystem?node=family-hub-delivery-board');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Merge it with other boards …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge Family Hub Delivery Board with others' });
  await dialog.getByRole('combobox', { name: /^The boards that become one/ }).fill('starting well and early');
  await page
    .getByRole('option', { name: /Starting Well and Early Help Partnership Board/ })
    .first()
    .click();
  await dialog.getByRole('combobox', { name: /^The board that takes over/ }).fill('merged family hub');
  await page
    .getByRole('option', { name: /^Merged Family Hub/ })
    .first()
    .click();
  await dialog.getByLabel('From which day, day').fill('1');
  await dialog.getByLabel('From which day, month').fill('April');
  await dialog.getByLabel('From which day, year').fill('2026');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  const carried = dialog.getByRole('checkbox').first();
  await carried.waitFor();
  const merge = dialog.getByRole('button', { name: 'Merge the boards' });
  const connection = await loseAnswers(page);
  await merge.click();
  await dialog.getByRole('alert').getByText('The register cannot be reached').first().waitFor();
  await connection.mend();
  await carried.uncheck();
  await merge.click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('It was done as you first chose').waitFor();
  const { board } = await gui.api.ask<{
    board: { status: string; relationships: { nodes: { status: string }[] } };
  }>(
    `{ board(slug: "family-hub-delivery-board") { status
      relationships(first: 9, types: [REPLACES]) { nodes { status } } } }`,
  );
  expect(board).toEqual({ status: 'MERGED', relationships: { nodes: [{ status: 'CONFIRMED' }] } });
  await page.context().close();
});

test('while an entry is being saved nothing can be typed that would not be saved', async () => {
  const { page, drawer, words, press } = await openProgress();
  await words.fill('First wording');
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route(`${gui.api.address}/graphql`, async (route) => {
    if (route.request().postData()?.includes('actionRecordProgress')) await answered;
    await route.continue();
  });
  await press.click();
  await expect.poll(() => press.isDisabled()).toBe(true);
  await words.click({ force: true, position: { x: 9, y: 9 } });
  await page.keyboard.type(', and a second');
  expect(await words.inputValue()).toBe('First wording');
  answer();
  await drawer.waitFor({ state: 'detached' });
  await page.getByText('First wording').first().waitFor();
  await page.context().close();
});
