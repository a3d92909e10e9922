import { beforeAll, expect, test } from 'vitest';
import { type TestConsole, startTestConsole } from '../kit/console.js';

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'CONTRIBUTOR' });
}, 120_000);

test('that nobody holds a post is said when the register has said so, and not when it could not be asked', async () => {
  const { page } = await gui.open('/boards');
  const answer = `${gui.api.address}/graphql`;
  await page.route(answer, (route) =>
    route.request().postData()?.includes('"MyPosts"')
      ? route.fulfill({ status: 503, headers: { 'access-control-allow-origin': gui.address } })
      : route.fallback(),
  );
  await page.goto(`${gui.address}/#/`);
  await page.getByRole('heading', { name: 'Boards meeting soon' }).waitFor();
  const again = page.getByRole('button', { name: 'Try again' }).first();
  await again.waitFor();
  expect(await page.getByText('the register knows no post that you hold').count()).toBe(0);
  await page.unroute(answer);
  await again.click();
  await page.getByText('the register knows no post that you hold').waitFor();
  await page.context().close();
});

test('what is new since a day is new since that day began in London', async () => {
  const { page } = await gui.open('/boards');
  await page.clock.setFixedTime('2027-07-15T12:00:00Z');
  const asked = page.waitForRequest((request) => request.postData()?.includes('"HomeNews"') ?? false);
  await page.goto(`${gui.address}/#/`);
  const { variables } = (await asked).postDataJSON() as { variables: { since: string } };
  expect(variables.since).toBe('2027-07-07T23:00:00.000Z');
  await page.getByText('since 8 July 2027').waitFor();
  await page.context().close();
});

test('what is marked as seen goes away, and the keyboard goes on where it was', async () => {
  const { page } = await gui.open('/');
  const seen = page.getByRole('button', { name: 'Mark all as seen' });
  await seen.focus();
  await page.keyboard.press('Enter');
  await seen.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toMatch(/^Nothing\. What/);
  await page.context().close();
});
