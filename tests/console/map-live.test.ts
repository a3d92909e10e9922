import { beforeAll, expect, test, vi } from 'vitest';
import { type TestConsole, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

/* What a colleague changes appears on an open map. */

vi.setConfig({ testTimeout: 120_000 });

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
}, 120_000);

test("a colleague's board appears without taking the focus or what is typed, also after the connection was lost", async () => {
  const { page, errors } = await gui.open('/ecosystem');
  await page.locator('.react-flow__node').first().waitFor();
  const cabinet = page.locator('.react-flow__node', { has: page.getByRole('img', { name: /^Cabinet,/ }) });
  const transform = () => cabinet.evaluate((node) => node.style.transform);
  const before = await transform();
  const viewport = page.locator('.react-flow__viewport');
  const seen = await viewport.getAttribute('style');

  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: /^A plan/ }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('A plan that is being typed');
  await done(gui.api, 'boardCreate', { name: 'Quillford Live Board', boardType: 'FORUM' });
  await page
    .getByText(/Quillford Live Board/)
    .first()
    .waitFor();
  await page
    .locator('.react-flow__node [aria-label^="Quillford Live Board,"]')
    .waitFor({ state: 'attached' });
  expect(await name.inputValue()).toBe('A plan that is being typed');
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await transform()).toBe(before);
  expect(await viewport.getAttribute('style')).toBe(seen);

  // What happened while the connection was lost comes when it is back.
  await page.context().setOffline(true);
  await page.getByText('Changes by colleagues do not arrive just now.').waitFor({ timeout: 60_000 });
  await done(gui.api, 'boardCreate', { name: 'Quillford Offline Board', boardType: 'FORUM' });
  await page.context().setOffline(false);
  await page
    .locator('.react-flow__node [aria-label^="Quillford Offline Board,"]')
    .waitFor({ state: 'attached', timeout: 60_000 });
  expect(await page.getByText('Changes by colleagues do not arrive just now.').count()).toBe(0);
  expect(await name.inputValue()).toBe('A plan that is being typed');
  expect(errors.filter((error) => !/WebSocket|ERR_INTERNET_DISCONNECTED/.test(error))).toEqual([]);
  await page.context().close();
});
