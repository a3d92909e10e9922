import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessOn } from '../kit/access.js';
import { type OpenedPage, type TestConsole, screens, startTestConsole } from '../kit/console.js';

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole();
}, 120_000);

const routes = [
  ['the home page', '/'],
  ['the map', '/ecosystem'],
  ['the map as a table', '/ecosystem?view=table'],
  ['the boards', '/boards'],
  ['the plans', '/plans'],
  ['the actions', '/actions'],
  ['the posts', '/posts'],
  ['the people', '/people'],
  ['the organisations', '/organisations'],
  ['the documents', '/documents'],
  ['the relationships', '/relationships'],
  ['a board', '/boards/corporate-parenting-operational-board'],
  ['a plan', '/plans/childrens-services-improvement-plan'],
  ['a priority', '/priorities/childrens-services-improvement-plan/1'],
  ['an outcome', '/outcomes/childrens-services-improvement-plan/1.4'],
  ['an action', '/actions/childrens-services-improvement-plan/1.4_f'],
  ['a post', '/posts/virtual-school-head'],
  ['a person', '/people/jeanette-richards'],
  ['an organisation', '/organisations/bury-council'],
  ['a document', '/documents/cyp-scrutiny-2026-01-07-agenda-pack'],
  ['where the papers differ', '/differences'],
  ['a search', '/search?q=virtual+school'],
  ['what was entered', '/changes'],
  [
    'what changed for a board',
    '/boards/children-and-young-people-scrutiny-committee/changes?asAt=2026-01-07',
  ],
  ['the accessibility statement', '/accessibility'],
] as const;

describe('somebody opens', () => {
  let tab: OpenedPage;
  beforeAll(async () => {
    const visitor = await gui.visitor({ ...screens.phone, reducedMotion: 'reduce' });
    tab = await visitor.open('/');
  });
  afterAll(() => tab.page.context().close());

  test.each(routes)(
    '%s: one heading, no serious fault of accessibility and no error, in the dark on a narrow phone and in light on a laptop',
    async (_what, route) => {
      const { page } = tab;
      await tab.show('phone');
      await tab.load(route);
      for (const screen of ['phone', 'laptop'] as const) {
        await expectAccessOn(tab, screen);
        expect(await page.locator('h1').count(), `on a ${screen}`).toBe(1);
        expect(await page.locator('h1').innerText(), `on a ${screen}`).not.toBe('');
      }
    },
  );
});

test('an address that leads nowhere says so', async () => {
  const { page } = await gui.open('/boards/no-such-board');
  expect(await page.locator('h1').innerText()).toMatch(/no such board/i);
  await page.getByRole('link', { name: 'All boards' }).click();
  await page.getByRole('heading', { level: 1, name: 'Boards' }).waitFor();
  await page.context().close();
});
