import { expect } from 'vitest';
import { type OpenedPage, type Screen, seriousFaults, smallTargets } from './console.js';

/** On that screen the page shuts nobody out: no serious fault, no small target, nothing to scroll sideways, no error. */
export async function expectAccessOn({ page, errors, show }: OpenedPage, screen: Screen): Promise<void> {
  await show(screen);
  expect(await seriousFaults(page), `on a ${screen}`).toEqual([]);
  expect(await smallTargets(page), `on a ${screen}`).toEqual([]);
  expect(errors.splice(0), `on a ${screen}`).toEqual([]);
  const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(wider, `the page scrolls sideways on a ${screen}`).toBeLessThanOrEqual(0);
}
