import type { Page } from 'playwright-core';

/** Goes on by Tab until what has the focus is called so: by its label, or by what stands in it. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return at?.getAttribute('aria-label') ?? (at?.labels?.[0] ?? at)?.textContent ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}.`);
}
