import { beforeAll, expect, test } from 'vitest';
import { type TestConsole, startTestConsole } from '../kit/console.js';

/** https://council.example/golden-thread/ beside other sites of a council. */
let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ under: '/golden-thread' });
}, 120_000);

test('under a sub-path pages, the map with its worker, and the font are found, within the strict policy', async () => {
  const { page, errors } = await gui.open('/ecosystem');
  const missed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missed.push(response.url());
  });
  await page.reload();
  await page.locator('.react-flow__node').first().waitFor();
  await page.getByRole('link', { name: 'Boards', exact: true }).first().click();
  await page.getByRole('link', { name: 'Corporate Parenting Board', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Corporate Parenting Board' }).waitFor();
  expect(page.url()).toBe(`${gui.address}/#/boards/corporate-parenting-board`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate('document.fonts.check(\'16px "Atkinson Hyperlegible Next Variable"\')')).toBe(
    true,
  );
  expect(missed).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a typed address without the # opens its page, and opens it again when it is loaded again', async () => {
  const { page, errors } = await gui.open('/');
  await page.goto(`${gui.address}/boards/corporate-parenting-board`);
  const heading = page.getByRole('heading', { level: 1, name: 'Corporate Parenting Board' });
  await heading.waitFor();
  expect(page.url()).toBe(`${gui.address}/#/boards/corporate-parenting-board`);
  await page.reload();
  await heading.waitFor();
  await page.goto(`${gui.address}/actions/childrens-services-improvement-plan/1.4_f`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toBe(`${gui.address}/#/actions/childrens-services-improvement-plan/1.4_f`);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('an invitation leads there too', async () => {
  const administrator = await gui.api.signIn('ADMIN');
  const { accountInvite } = await administrator.ask<{ accountInvite: { link: string } }>(
    'mutation { accountInvite(input: { email: "new@example.org", name: "New Officer", role: OFFICER }) { link } }',
  );
  const { page } = await gui.open('/');
  await page.goto(accountInvite.link);
  await page.getByRole('heading', { level: 1, name: 'Choose a password' }).waitFor();
  expect(page.url().startsWith(`${gui.address}/#/password/`)).toBe(true);
  await page.context().close();
});

test('a map that is opened again is drawn as it was arranged before, without a worker', async () => {
  const { page } = await gui.open('/ecosystem');
  await page.locator('.react-flow__node').first().waitFor();
  const again = await page.context().newPage();
  let workers = 0;
  again.on('worker', () => workers++);
  await again.goto(`${gui.address}/#/ecosystem`);
  await again.locator('.react-flow__node').first().waitFor();
  const at = (on: typeof page) =>
    on.locator('.react-flow__node').evaluateAll((all) => all.map((one) => one.style.transform));
  expect(await at(again)).toEqual(await at(page));
  expect(workers).toBe(0);
  await page.context().close();
});
