import type { WebSocketRoute } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { type TestConsole, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

/* What a colleague changes appears on an open map, and on every other page. */

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
  await page.getByText(/Quillford Offline Board.* And 1 change before that\./).waitFor();
  expect(await name.inputValue()).toBe('A plan that is being typed');
  expect(errors).toEqual([]);
  await page.context().close();
});

test("a colleague's progress appears in a plan beside what is typed there, which keeps the focus; a line in the plan itself keeps the plan", async () => {
  const { actions } = await gui.api.ask<{
    actions: {
      nodes: { id: string; reference: string; plan: { slug: string }; goldenThread: { priority: object } }[];
    };
  }>(
    `{ actions(filter: { isNote: false, hasProgress: false }, first: 2) {
      nodes { id reference plan { slug } goldenThread { priority { id } } } } }`,
  );
  const [mine, theirs] = actions.nodes;
  expect(mine!.goldenThread.priority).toEqual(theirs!.goldenThread.priority);
  const { page, errors } = await gui.open(`/plans/${mine!.plan.slug}`);
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.getByRole('button', { name: `Record progress of ${mine!.reference} ` }).click();
  const drawer = page.getByRole('dialog', { name: /^Progress of/ });
  const words = drawer.getByLabel('What was done');
  await words.fill('As far as the gate');
  const report = (commentary: string) =>
    done(gui.api, 'actionRecordProgress', { actionId: theirs!.id, commentary });
  await report('A colleague opened the gate.');
  await page.getByText('A colleague opened the gate.').first().waitFor();
  expect(await words.inputValue()).toBe('As far as the gate');
  expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
  await drawer.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('As far as the gate').first().waitFor();

  // A form in what would change: the plan waits until it is closed.
  await page
    .getByRole('button', { name: /^New .* in / })
    .first()
    .click();
  const line = page.getByRole('form', { name: /^New .* in / }).getByLabel(/^(Text|Name)/);
  await line.fill('Close it again.');
  await report('A colleague closed the gate.');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await page.getByText('A colleague closed the gate.').first().waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a page at which nobody sat for a quarter of an hour asks for nothing until somebody does, and then for what it heard of', async () => {
  const { page } = await gui.open('/boards?perPage=100');
  await page.clock.install();
  const listening = page.waitForEvent('websocket');
  await page.reload();
  await page.getByRole('link', { name: 'Corporate Parenting Board', exact: true }).first().waitFor();
  await listening;
  await page.clock.fastForward('16:00');
  const asked: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(request.headers()['change-seen']);
  });
  await done(gui.api, 'boardCreate', { name: 'Quillford Evening Board', boardType: 'FORUM' });
  const { changes } = await gui.api.ask<{ changes: { nodes: { cursor: string }[] } }>(
    '{ changes(first: 1) { nodes { cursor } } }',
  );
  // Somebody who sits there has it on the screen within a second.
  await page.waitForTimeout(4000);
  expect(asked).toEqual([]);
  await page.mouse.move(200, 300);
  await page.getByRole('link', { name: 'Quillford Evening Board' }).first().waitFor();
  expect(new Set(asked)).toEqual(new Set([changes.nodes[0]!.cursor]));
  await page.context().close();
});
