import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestConsole, screens, seriousFaults, startTestConsole } from '../kit/console.js';
import { done } from '../kit/writing.js';

/* What slipped is seen where an action is read: on its page, in its plan and on paper, by the figures of the API. */

let gui: TestConsole;
let planId: string;
const ids = new Map<string, string>();

const REVISIONS: Record<string, [words: string, approvedOn: string][]> = {
  '1.1 a': [
    ['June 2026', '2025-09-01'],
    ['December 2026', '2026-02-01'],
  ],
  '1.1 b': [['March 2026', '2025-09-01']],
  '1.1 c': [['Ongoing', '2025-09-01']],
  '1.1 d': [],
};

beforeAll(async () => {
  gui = await startTestConsole({ as: 'OFFICER' });
  const { api } = gui;
  const plan = await done(api, 'planCreate', { name: 'A plan that slips', planType: 'ACTION_PLAN' });
  planId = plan.id;
  const priority = await done(api, 'priorityCreate', { planId, reference: '1', name: 'To be in time' });
  const outcome = await done(api, 'outcomeCreate', {
    priorityId: priority.id,
    reference: '1.1',
    description: 'Things are done in time.',
  });
  const paper = await done(api, 'documentCreate', { name: 'Minutes of the board', documentType: 'MINUTES' });
  for (const [reference, revisions] of Object.entries(REVISIONS)) {
    let action = await done(api, 'actionCreate', {
      outcomeId: outcome.id,
      reference,
      description: `Do what ${reference} says.`,
      timescale: { text: 'May 2026' },
    });
    ids.set(reference, action.id);
    for (const [text, approvedOn] of revisions) {
      action = await done(api, 'actionReviseTimescale', {
        id: action.id,
        version: action.version,
        timescale: { text },
        approvedOn,
        approvedByText: 'The board',
        reason: `It became ${text}, as staff were short.`,
        citations: [{ documentId: paper.id, quote: `Agreed: ${text}.` }],
      });
    }
  }
}, 120_000);

interface Slippage {
  days: number | null;
  revisions: number;
}
const slippageOf = async (reference: string, asAt?: string) => {
  const { action } = await gui.api.ask<{ action: { slippage: Slippage } }>(
    `query ($id: ID!, $asAt: Date) { action(id: $id, asAt: $asAt) { slippage { days revisions } } }`,
    { id: ids.get(reference), asAt },
  );
  return action.slippage;
};
const section = (page: Page) => page.getByRole('region', { name: 'Its timescales' });
const glance = (page: Page) => page.getByRole('region', { name: 'At a glance' });

describe('the page of an action', () => {
  test('tells each timescale that it had, who approved it and why, the paper, and how far it slipped', async () => {
    const { days, revisions } = await slippageOf('1.1 a');
    expect({ days, revisions }).toEqual({ days: 214, revisions: 2 });
    const { page, errors } = await gui.open(`/actions/${ids.get('1.1 a')}`);
    await section(page).getByText(`Slipped ${days} days in ${revisions} revisions.`).waitFor();
    expect(await section(page).getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'May 2026',
      'June 2026',
      'December 2026',
    ]);
    const [first, second, third] = await section(page).locator('ol > li').allInnerTexts();
    expect(first).toContain('Due by 31 May 2026');
    expect(second).toContain('Approved on 1 September 2025 by The board');
    expect(third).toContain('Approved on 1 February 2026 by The board');
    expect(third).toContain('It became December 2026, as staff were short.');
    const facts = await glance(page).innerText();
    expect(facts).toContain(`slipped ${days} days`);
    expect(facts).toContain('in 2 revisions, from May 2026');
    // On paper without a press.
    const quote = section(page).getByText('“Agreed: December 2026.”');
    expect(await quote.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await quote.isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('tells what was known on an earlier day', async () => {
    const { days } = await slippageOf('1.1 a', '2025-10-01');
    const { page, load } = await gui.open(`/actions/${ids.get('1.1 a')}?asAt=2025-10-01`);
    await section(page).getByText(`Slipped ${days} days in 1 revision.`).waitFor();
    expect(await section(page).innerText()).not.toContain('December 2026');
    await load(`/actions/${ids.get('1.1 a')}?asAt=2025-08-31`);
    expect(await section(page).count()).toBe(0);
    expect(await glance(page).innerText()).not.toContain('slipped');
    await page.context().close();
  });

  test('tells what was brought forward or lost its day in other words, and nothing of what was never revised', async () => {
    const { page, load } = await gui.open(`/actions/${ids.get('1.1 b')}`);
    const { days } = await slippageOf('1.1 b');
    await section(page).getByText(`Brought forward ${-days!} days in 1 revision.`).waitFor();
    await load(`/actions/${ids.get('1.1 c')}`);
    await section(page).getByText('how far it moved cannot be counted').waitFor();
    await load(`/actions/${ids.get('1.1 d')}`);
    expect(await section(page).count()).toBe(0);
    await page.context().close();
  });

  test.each(Object.entries(screens))('is open to all on a %s', async (_name, screen) => {
    const { page } = await gui.open(`/actions/${ids.get('1.1 a')}`, screen);
    await section(page).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.context().close();
  });
});

test('the tree of its plan marks how far each action moved, on paper too', async () => {
  const { page } = await gui.open(`/plans/${planId}`);
  await page.getByRole('button', { name: /^Priority 1:/ }).click();
  const marks: [reference: string, mark: RegExp][] = [
    ['1.1 a', new RegExp(`slipped ${(await slippageOf('1.1 a')).days} days`)],
    ['1.1 b', new RegExp(`brought forward ${-(await slippageOf('1.1 b')).days!} days`)],
  ];
  const row = (reference: string) => page.getByRole('row', { name: new RegExp(reference) });
  const look = async () => {
    for (const [reference, mark] of marks) await row(reference).getByText(mark).waitFor();
    for (const reference of ['1.1 c', '1.1 d'])
      expect(await row(reference).innerText()).not.toMatch(/slipped|brought forward/);
  };
  await look();
  await page.emulateMedia({ media: 'print' });
  await look();
  await page.context().close();
});

test('what slipped is found, in the tree of its plan and among all actions', async () => {
  const { page, load } = await gui.open(`/plans/${planId}?only=slipped`);
  const shown = page.locator('[id^="action-"] a[aria-label]');
  await expect.poll(() => shown.allInnerTexts()).toEqual(['1.1 a']);
  const filter = encodeURIComponent(JSON.stringify({ hasSlipped: true, planId }));
  await load(`/actions?filter=${filter}`);
  const row = page.getByRole('row', { name: /Do what 1\.1 a says/ });
  await row.getByText(`slipped ${(await slippageOf('1.1 a')).days} days`).waitFor();
  await page.getByText('1 action', { exact: true }).waitFor();
  expect(await page.getByRole('row', { name: /Do what/ }).count()).toBe(1);
  await page.context().close();
});
