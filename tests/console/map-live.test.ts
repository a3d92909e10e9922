import type { WebSocketRoute } from 'playwright-core';
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
  // The connection goes through the test, which can cut it.
  let isCut = false;
  const sockets: WebSocketRoute[] = [];
  await page.routeWebSocket(/\/graphql$/, (socket) => {
    if (isCut) void socket.close({ code: 1013 });
    else {
      sockets.push(socket);
      socket.connectToServer();
    }
  });
  await page.reload();
  await page.locator('.react-flow__node').first().waitFor();
  const cabinet = page.locator('.react-flow__node:has([aria-label^="Cabinet,"])');
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
  isCut = true;
  for (const socket of sockets) await socket.close({ code: 1012 });
  await page.getByText('Changes by colleagues do not arrive just now.').waitFor({ timeout: 60_000 });
  await done(gui.api, 'boardCreate', { name: 'Quillford Offline Board', boardType: 'FORUM' });
  isCut = false;
  await page
    .locator('.react-flow__node [aria-label^="Quillford Offline Board,"]')
    .waitFor({ state: 'attached', timeout: 60_000 });
  expect(await page.getByText('Changes by colleagues do not arrive just now.').count()).toBe(0);
  expect(await name.inputValue()).toBe('A plan that is being typed');
  expect(errors).toEqual([]);
  await page.context().close();
});
