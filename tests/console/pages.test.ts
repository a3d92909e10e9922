import { beforeAll, describe, expect, test } from 'vitest';
import { type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';

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
] as const;

describe.each([
  ['light, on a laptop', { colorScheme: 'light' }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)('%s', (_how, options) => {
  test.each(routes)(
    '%s has one heading, no serious fault of accessibility and no error',
    async (_what, route) => {
      const { page, errors } = await gui.open(route, { ...options, reducedMotion: 'reduce' });
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect(await seriousFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wider, 'the page scrolls sideways').toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});

test('an address that leads nowhere says so', async () => {
  const { page } = await gui.open('/boards/no-such-board');
  expect(await page.locator('h1').innerText()).toMatch(/no such board/i);
  await page.context().close();
});
