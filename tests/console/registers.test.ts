import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
}, 120_000);

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Two posts that only one search finds, on the list that shows them. */
async function twoPosts(words: string): Promise<{ page: Page; ids: string[] }> {
  const ids: string[] = [];
  for (const name of [`${words} one`, `${words} two`]) {
    ids.push((await done(gui.api, 'postCreate', { name })).id);
  }
  const filter = encodeURIComponent(JSON.stringify({ search: words }));
  const { page } = await gui.open(`/posts?filter=${filter}`);
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
  await page.getByText('2 posts chosen').waitFor();
  return { page, ids };
}

/** What a dialog says that it acts on. */
const namesIn = (dialog: Locator) =>
  dialog.getByRole('region', { name: 'What is chosen' }).getByRole('listitem').allInnerTexts();

describe('of what is chosen in a list', () => {
  test('each is retracted with one reason; what is refused says why', async () => {
    const { page, ids } = await twoPosts('Quillmaster');
    await done(gui.api, 'relationshipCreate', {
      type: 'POST_IN',
      sourceId: ids[1],
      targetId: (await done(gui.api, 'organisationCreate', { name: 'Quill team', organisationType: 'TEAM' }))
        .id,
    });
    await page.getByRole('button', { name: 'Retract …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Retract 2 posts' });
    expect(await namesIn(dialog)).toEqual(['Quillmaster one', 'Quillmaster two']);
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: /Why it was a mistake/ }).fill('Never existed.');
    await dialog.getByRole('button', { name: 'Retract', exact: true }).click();
    await dialog.getByText('1 of 2 done.').waitFor();
    expect(await dialog.innerText()).toMatch(/Quillmaster two: It cannot be retracted/);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByText('1 post', { exact: true }).waitFor();
    await page.context().close();
  });

  test('each is tied to one thing', async () => {
    const { page, ids } = await twoPosts('Tiewright');
    await page.getByRole('button', { name: 'Add a tie …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a tie to 2 records' });
    expect(await namesIn(dialog)).toEqual(['Tiewright one', 'Tiewright two']);
    await dialog.getByRole('combobox').first().fill('member of');
    await dialog.getByRole('option', { name: /^Is a member of/ }).click();
    await dialog.getByRole('combobox', { name: /Which board/ }).fill('corporate parenting operational');
    await dialog.getByRole('option', { name: /^Corporate Parenting Operational Board/ }).click();
    await dialog.getByRole('button', { name: 'Add 2 ties' }).click();
    await page.getByText('2 ties added.').waitFor();
    // The bar and its button are gone: the keyboard goes on at the rows.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Posts');
    await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
    await page.getByRole('button', { name: 'Choose none' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Posts');
    const { nodes } = await gui.api.ask<{ nodes: { relationships: { totalCount: number } }[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Post { relationships { totalCount } } } }`,
      { ids },
    );
    expect(nodes.map((node) => node.relationships.totalCount)).toEqual([1, 1]);
    await page.context().close();
  });

  test('ties are named by their ends', async () => {
    const { relationships } = await gui.api.ask<{
      relationships: { nodes: { source: { name: string }; target: { name: string } }[] };
    }>(
      `{ relationships(first: 1, filter: { typeIn: [OVERSEES] }) {
        nodes { source { ... on Board { name } } target { ... on Plan { name } } } } }`,
    );
    const [tie] = relationships.nodes;
    const filter = encodeURIComponent(JSON.stringify({ typeIn: ['OVERSEES'] }));
    const { page } = await gui.open(`/relationships?filter=${filter}`);
    await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
    await page.getByRole('button', { name: 'Retract …' }).click();
    const names = await namesIn(page.getByRole('dialog'));
    expect(names).toContain(`${tie!.source.name} oversees ${tie!.target.name}`);
    await page.context().close();
  });

  test('a file holds just these rows', async () => {
    const { page } = await twoPosts('Filekeeper');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV of these' }).click();
    const file = await readFile((await (await downloading).path()) ?? '', 'utf8');
    expect(file.trim().split('\r\n')).toHaveLength(3);
    expect(file).toContain('Filekeeper two');
    await page.context().close();
  });

  test('boards get another status', async () => {
    const board = await done(gui.api, 'boardCreate', {
      name: 'Bulkwater board',
      boardType: 'FORUM',
      status: 'ACTIVE',
    });
    const filter = encodeURIComponent(JSON.stringify({ search: 'Bulkwater' }));
    const { page } = await gui.open(`/boards?filter=${filter}`);
    await page.getByRole('checkbox', { name: 'Choose Bulkwater board' }).check();
    await page.getByRole('button', { name: /Change its status/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /^Status/ }).click();
    await page.getByRole('option', { name: /^Under review/ }).click();
    await dialog.getByRole('button', { name: 'Change its status' }).click();
    await page.getByText('The status of 1 board is changed.').waitFor();
    const { board: written } = await gui.api.ask<{ board: { status: string } }>(
      `query ($id: ID!) { board(id: $id) { status } }`,
      { id: board.id },
    );
    expect(written.status).toBe('UNDER_REVIEW');
    await page.context().close();
  });
});

test('filters are saved under a name, and are there after the page is loaded anew', async () => {
  const filter = encodeURIComponent(JSON.stringify({ boardTypeIn: ['FORUM'] }));
  const { page } = await gui.open(`/boards?filter=${filter}`);
  await page.getByRole('button', { name: 'Saved' }).click();
  const name = page.getByLabel('Save what is shown as');
  await name.fill('  ');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Give it a name.').waitFor();
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
  await name.fill('Only forums');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The filters are saved as “Only forums”.').waitFor();
  await page.goto(`${gui.address}/#/posts`);
  await heading(page, 'Posts');
  await page.goto(`${gui.address}/#/boards`);
  await page.reload();
  await heading(page, 'Boards');
  await page.getByRole('button', { name: 'Saved' }).click();
  await page.getByRole('button', { name: 'Only forums', exact: true }).click();
  await page.getByText('Type: Forum').waitFor();
  expect(page.url()).toContain('FORUM');
  await page.context().close();
});

test('a long name of saved filters ends before what forgets it', async () => {
  const { page } = await gui.open('/boards');
  const long = 'W'.repeat(60);
  await page.getByRole('button', { name: 'Saved' }).click();
  await page.getByLabel('Save what is shown as').fill(long);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Saved' }).click();
  const saved = page.getByRole('button', { name: long, exact: true });
  const right = await saved.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect().right;
  });
  const forget = await page.getByRole('button', { name: `Forget “${long}”` }).boundingBox();
  expect(right).toBeLessThanOrEqual(forget!.x);
  await page.context().close();
});

test('by keyboard alone: / opens the search, which begins with what was viewed last and finds other names', async () => {
  await done(gui.api, 'boardCreate', {
    name: 'Board with a nickname',
    boardType: 'FORUM',
    aliases: ['The Plumstone table'],
  });
  const { page } = await gui.open('/boards/corporate-parenting-board');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the register' });
  await dialog.getByRole('option', { name: /^Corporate Parenting Board/ }).waitFor();
  await page.keyboard.type('plumstone');
  await dialog.getByRole('option', { name: /Board with a nickname/ }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading(page, 'Board with a nickname');
  await page.context().close();
});

test('a reader is offered nothing that changes the register', async () => {
  const reader = await startTestConsole();
  const { page } = await reader.open('/boards/corporate-parenting-board');
  for (const name of ['Edit', 'Add a tie', /^Edit or end/]) {
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0);
  }
  expect(await page.getByRole('button', { name: /^(More|Take back)/ }).count()).toBe(0);
  await page.goto(`${reader.address}/#/boards`);
  await heading(page, 'Boards');
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Add a board' }).count()).toBe(0);
  await page.context().close();
});

test('the first list page loads at most 320 kB of script', async () => {
  const { page } = await gui.open('/boards');
  const bytes = await page.evaluate(
    `performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('.js'))
       .map((entry) => entry.name)`,
  );
  const { gzipSync } = await import('node:zlib');
  const scripts = await Promise.all(
    (bytes as string[]).map(async (address) => Buffer.from(await (await fetch(address)).arrayBuffer())),
  );
  const total = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect(scripts.length).toBeGreaterThan(5);
  expect(total / 1000).toBeLessThanOrEqual(320);
  await page.context().close();
});

test('a list without rows says why, and what to do next', async () => {
  const filter = encodeURIComponent(JSON.stringify({ search: 'zzzz' }));
  const { page } = await gui.open(`/people?filter=${filter}`);
  await page.getByText('No people match.').waitFor();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await page.getByText(/^\d+ people$/).waitFor();
  expect(page.url()).not.toContain('zzzz');
  await page.context().close();
});
