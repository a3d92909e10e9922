import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';
import { tabTo } from '../kit/keyboard.js';

/* The map through time: by its slider, played, and two days beside each other. Nothing here uses a mouse. */

// Each opens the whole map in a browser of its own.
vi.setConfig({ testTimeout: 90_000 });

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole();
}, 120_000);

const isDrawn = (page: Page) => page.locator('.react-flow__node').first().waitFor();

/** Where the map has each node, by what a screen reader says of it up to the first comma. */
async function places(page: Page): Promise<Map<string, string>> {
  const boxes = await page
    .locator('.react-flow__node')
    .evaluateAll((nodes) =>
      nodes.map((node) => [
        node.querySelector('svg')!.getAttribute('aria-label')!.split(',')[0]!,
        (node as HTMLElement).style.transform,
      ]),
    );
  return new Map(boxes as [string, string][]);
}

/** What stands elsewhere than before, of all that is still there. */
const moved = (before: Map<string, string>, after: Map<string, string>) =>
  [...before].filter(([name, place]) => after.has(name) && after.get(name) !== place).map(([name]) => name);

test('two days are compared by keyboard alone, and the sentences copied for a paper', async () => {
  const { page, errors } = await gui.open('/ecosystem?asAt=2025-11-02', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await isDrawn(page);
  const before = await places(page);
  await tabTo(page, /^Compare two days$/);
  await page.keyboard.press('Enter');
  const from = page.getByLabel('Compare from', { exact: true });
  await from.waitFor();
  await from.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1 July 2025');
  await page.keyboard.press('Enter');
  const replaced = 'In August 2025 the Strengthening Outcomes Board replaced the Improvement Board';
  await page.getByRole('button', { name: replaced }).first().waitFor();

  // What is gone is on the map as well, and is said to be gone; everything else is where it was.
  await page.getByRole('img', { name: /^Improvement Board, .*went/ }).waitFor();
  await page.getByRole('img', { name: /^Strengthening Outcomes Board, .*came/ }).waitFor();
  const after = await places(page);
  expect(moved(before, after)).toEqual([]);
  expect(page.url()).toContain('since=2025-07-01');

  await tabTo(page, /^Copy the sentences$/);
  await page.keyboard.press('Enter');
  await page.getByText('The list of changes is copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Changes between 1 July 2025 and 2 November 2025');
  expect(copied).toContain(`• ${replaced}.`);
  expect(await seriousFaults(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('two days are compared from the earlier to the later, whichever way round they are given', async () => {
  const { page, errors } = await gui.open('/ecosystem?since=2025-11-02&asAt=2025-07-01');
  await isDrawn(page);
  await page
    .getByText(/between 1 July 2025 and 2 November 2025/)
    .first()
    .waitFor();
  await page.getByRole('img', { name: /^Improvement Board, .*went/ }).waitFor();
  await page.getByRole('img', { name: /^Strengthening Outcomes Board, .*came/ }).waitFor();
  // Each stays where it was written, and the slider has them in their order.
  const field = (label: string) => page.getByLabel(label, { exact: true }).inputValue();
  expect([await field('Compare from'), await field('With')]).toEqual(['2 November 2025', '1 July 2025']);
  const handle = (name: string) => page.getByRole('slider', { name }).getAttribute('aria-valuetext');
  expect(await handle('Earlier day')).toMatch(/^1 July 2025/);
  expect(await handle('Later day')).toMatch(/^2 November 2025/);
  expect(errors).toEqual([]);
  await page.context().close();
});

describe('the slider', () => {
  test('goes from one day on which something happened to the next, and the map stays put', async () => {
    const { page } = await gui.open('/ecosystem?asAt=2025-10-01');
    await isDrawn(page);
    const before = await places(page);
    expect([...before.keys()]).toContain('Strengthening Outcomes Board');
    const slider = page.getByRole('slider', { name: 'Day of the map' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('1 October 2025: 8 began, 3 ended');
    await slider.focus();
    for (const day of ['2025-09-01', '2025-08-01', '2025-07-01']) {
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(new RegExp(`asAt=${day}`));
    }
    await page.getByRole('img', { name: /^Improvement Board,/ }).waitFor();
    const after = await places(page);
    expect([...after.keys()]).not.toContain('Strengthening Outcomes Board');
    expect(moved(before, after)).toEqual([]);
    await page.context().close();
  });

  test('goes to the first and the last day by Home and End, and of two days neither passes the other', async () => {
    const { page } = await gui.open('/ecosystem?asAt=2025-10-01');
    await isDrawn(page);
    const slider = page.getByRole('slider', { name: 'Day of the map' });
    const { ecosystemDays } = await gui.api.ask<{ ecosystemDays: { date: string }[] }>(
      '{ ecosystemDays { date } }',
    );
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForURL(new RegExp(`asAt=${ecosystemDays[0]!.date}`));
    expect(await slider.getAttribute('aria-valuenow')).toBe('0');
    await page.keyboard.press('End');
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe('1000');
    expect(page.url()).not.toContain(ecosystemDays[0]!.date);
    await page.goto(`${gui.address}/#/ecosystem?since=2025-08-01&asAt=2025-10-01`);
    await page.getByRole('slider', { name: 'Earlier day' }).focus();
    await page.keyboard.press('End');
    await page.waitForURL(/since=2025-10-01/);
    await page.keyboard.press('Home');
    await page.waitForURL(new RegExp(`since=${ecosystemDays[0]!.date}`));
    expect(page.url()).toContain('asAt=2025-10-01');
    await page.context().close();
  });

  test('is played from day to day, and pauses', async () => {
    const { page } = await gui.open('/ecosystem?asAt=2025-07-01', { reducedMotion: 'reduce' });
    await isDrawn(page);
    const play = page.getByRole('button', { name: 'Play from day to day' });
    await play.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/asAt=2025-08-01/);
    await page.waitForURL(/asAt=2025-09-01/);
    await page.keyboard.press('Enter');
    await play.waitFor();
    const paused = page.url();
    await page.waitForTimeout(3000);
    expect(page.url()).toBe(paused);
    await page.context().close();
  });
});

test('a view has a name, is kept, and its address shows the same to others', async () => {
  const { page } = await gui.open(
    '/ecosystem?lanes=yes&focus=corporate-parenting-board&what=below&rest=hidden',
  );
  await isDrawn(page);
  const shown = [...(await places(page)).keys()].toSorted();
  expect(shown).toContain('Corporate Parenting Operational Board');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByLabel('Save this view as').fill('Corporate parenting');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Corporate parenting', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.waitForURL(/ecosystem$/);
  await page.reload();
  await isDrawn(page);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Corporate parenting', exact: true }).click();
  await page.waitForURL(/what=below/);
  await page.keyboard.press('Escape');
  await expect.poll(async () => [...(await places(page)).keys()].toSorted()).toEqual(shown);
  await page.context().close();
});

test('kinds chosen one right after the other are all shown', async () => {
  const { page } = await gui.open('/ecosystem');
  await isDrawn(page);
  // Faster than what the first asks for is drawn.
  await page.evaluate(() => {
    for (const name of ['Priorities', 'Outcomes', 'Posts'])
      [...document.querySelectorAll('button')].find(({ innerText }) => innerText.startsWith(name))?.click();
  });
  await expect.poll(() => page.url()).toContain('kinds=board%2Cplan%2Cpriority%2Coutcome%2Cpost');
  await page.context().close();
});
