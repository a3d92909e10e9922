import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessOn } from '../kit/access.js';
import { type OpenedPage, type TestConsole, screens, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

let gui: TestConsole;
let board: { id: string; version?: number };
let tie: { id: string };
beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
  board = await done(gui.api, 'boardCreate', { name: 'A board to look at', boardType: 'FORUM' });
  const { plan } = await gui.api.ask<{ plan: { id: string } }>(
    `{ plan(slug: "corporate-parenting-plan") { id } }`,
  );
  tie = await done(gui.api, 'relationshipCreate', {
    type: 'OVERSEES',
    sourceId: board.id,
    targetId: plan.id,
    status: 'PROPOSED',
  });
}, 120_000);

const routes: [string, () => string][] = [
  ...[
    'boards',
    'plans',
    'priorities',
    'outcomes',
    'actions',
    'posts',
    'people',
    'organisations',
    'documents',
  ].map((resource): [string, () => string] => [`adding to the ${resource}`, () => `/${resource}/create`]),
  ['editing a board', () => `/boards/${board.id}/edit`],
  ['editing a tie', () => `/relationships/${tie.id}/edit`],
  ['adding a tie', () => `/relationships/create?from=${board.id}&choice=OVERSEES+source`],
  ['a list whose rows can be chosen', () => '/boards'],
  ['a record with what can be done to it', () => `/boards/${board.id}`],
  ['a tie with what can be done to it', () => `/relationships/${tie.id}`],
];

describe('has no serious fault of accessibility and no error, in the dark on a narrow phone and in light on a laptop:', () => {
  let tab: OpenedPage;
  beforeAll(async () => {
    const visitor = await gui.visitor({ ...screens.phone, reducedMotion: 'reduce' });
    tab = await visitor.open('/');
  });
  afterAll(() => tab.page.context().close());

  test.each(routes)('%s', async (_what, route) => {
    await tab.show('phone');
    await tab.load(route());
    for (const screen of ['phone', 'laptop'] as const) {
      await expectAccessOn(tab, screen);
      expect(await tab.page.locator('h1').count()).toBe(1);
    }
  });

  test('a refused form, a dialog and the conflict of two versions', async () => {
    const { page } = tab;
    const expectAccessEverywhere = async () => {
      await expectAccessOn(tab, 'laptop');
      await expectAccessOn(tab, 'phone');
    };
    await tab.show('phone');
    await tab.load(`/boards/${board.id}`);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: /^Cite a paper/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cite a paper' }).click();
    await dialog.getByText('Not saved').waitFor();
    await expectAccessEverywhere();
    await page.keyboard.press('Escape');

    await page.goto(`${gui.address}/#/boards/${board.id}/edit`);
    await page.getByRole('button', { name: 'Add a citation' }).click();
    await page.getByLabel('Where in it').fill('item 6');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Choose the document that says so').first().waitFor();
    await expectAccessEverywhere();
    await page.getByRole('button', { name: 'Remove citation 1' }).click();
    await page.getByLabel('Purpose').fill('Mine.');
    const { board: read } = await gui.api.ask<{ board: { version: number } }>(
      `query ($id: ID!) { board(id: $id) { version } }`,
      { id: board.id },
    );
    await done(gui.api, 'boardUpdate', {
      id: board.id,
      version: read.version,
      description: `At ${read.version}.`,
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Somebody else changed this record' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Mine' }).count()).toBe(1);
    await expectAccessEverywhere();
  });
});
