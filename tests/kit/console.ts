import { setTimeout } from 'node:timers/promises';
import type { Role } from '@golden-thread/api';
import axe from 'axe-core';
import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { runProgram } from './program.js';
import { afterwards } from './afterwards.js';
import { browser } from './browser.js';
import { freePort } from './free-port.js';
import { type Api, startTestApi } from './register.js';
import { underPath } from './sub-path.js';

export interface TestConsole {
  /** Where the console is served. */
  address: string;
  /** The API behind it, for what others do meanwhile and for what was written. */
  api: Api;
  /** Somebody with a browser of their own, who opens page after page: only the first is loaded with an empty cache. */
  visitor: (options?: BrowserContextOptions) => Promise<Visitor>;
  /** Opens a route as somebody who was never here. */
  open: (route: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
}

export interface Visitor {
  open: (route: string) => Promise<OpenedPage>;
  close: () => Promise<void>;
}

export interface OpenedPage {
  page: Page;
  /** What the browser's console reported as an error so far, and exceptions that nobody caught. */
  errors: string[];
  /** Loads another address in the same tab, from nothing, as if it had been typed there: half the work of a new tab. */
  load: (route: string) => Promise<void>;
  /** Shows the same page on another screen. */
  show: (screen: Screen) => Promise<void>;
}

/** The two screens on which pages are looked at: dark, and as narrow as a laptop's is at 400 %; light and wide. */
export const screens = {
  phone: { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  laptop: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
} as const;
export type Screen = keyof typeof screens;

/**
 * The built console, served as in production with its strict policy, over the real API and the Bury register. With `as`,
 * whoever opens a page is signed in with that role, and so is the client of the API. With `under`, a proxy shows it under
 * that path.
 */
export async function startTestConsole({
  as,
  under,
}: { as?: Role; under?: string } = {}): Promise<TestConsole> {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const address = under ? await underPath(under, site) : site;
  const api = await startTestApi({
    dataset: 'bury',
    config: { consoleUrl: address, consoleOrigins: [new URL(address).origin] },
    ...(as ? { as } : {}),
  });
  runProgram('console/server.mjs', {
    env: { CONSOLE_PORT: String(port), HOST: '127.0.0.1', API_URL: `${api.address}/graphql` },
  });
  await answers(`${site}/config.json`);
  const visitor = async (options?: BrowserContextOptions): Promise<Visitor> => {
    const context = await (
      await browser()
    ).newContext({ viewport: { width: 1280, height: 800 }, ...options });
    afterwards(() => context.close());
    if (as) {
      const { cookie } = await api.signIn(as, 'Avery Officer');
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: api.address }]);
    }
    return { open: (route) => openPage(context, `${address}/#${route}`), close: () => context.close() };
  };
  return {
    address,
    api,
    visitor,
    open: async (route, options) => (await visitor(options)).open(route),
  };
}

async function openPage(context: BrowserContext, address: string): Promise<OpenedPage> {
  const page = await context.newPage();
  const errors: string[] = [];
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  const stands = async () => {
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
  };
  await page.goto(address);
  await stands();
  return {
    page,
    errors,
    load: async (route) => {
      // A route alone would be followed by the page that is there.
      await page.evaluate((hash) => history.replaceState(null, '', hash), `#${route}`);
      await page.reload();
      await stands();
    },
    show: async (screen) => {
      const { colorScheme, viewport } = screens[screen];
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await untilQuiet(page, underWay);
    },
  };
}

/** Until nothing is asked for any more and, for a moment, nothing changes on the page. */
async function untilQuiet(page: Page, underWay: ReadonlySet<Request>): Promise<void> {
  let asked: number;
  do {
    asked = underWay.size;
    await page.evaluate(
      (milliseconds) =>
        new Promise<void>((resolve) => {
          const changes = new MutationObserver(() => wait());
          let moment = 0;
          const wait = () => {
            window.clearTimeout(moment);
            moment = window.setTimeout(() => {
              changes.disconnect();
              resolve();
            }, milliseconds);
          };
          changes.observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          wait();
        }),
      150,
    );
  } while (asked + underWay.size > 0);
}

/**
 * Faults that shut people out, as "rule: where", once nothing moves any more. Axe is told to describe nothing but these: to
 * describe what passes takes it longer than to look.
 */
export async function seriousFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
        );
    // A colour that is inherited moves from each element to those in it, one after the other.
    for (let round = 0; round < 50 && moving().length > 0; round++) {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await new Promise(requestAnimationFrame);
    }
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What can be pressed and is under 24 pixels. A link in a sentence is as high as its line, which WCAG allows. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = 'a, button, input, select, textarea, summary, [role], [tabindex="0"]';
    const pressed = /^(button|checkbox|combobox|link|menuitem|option|radio|slider|switch|tab)$/;
    return [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((element) => pressed.test(element.role ?? '') || !element.role)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .flatMap((element) => {
        // What is typed in or slid is pressed anywhere within its frame.
        const frame = element.closest('.MuiInputBase-root, .MuiSlider-root') ?? element;
        const { width, height } = frame.getBoundingClientRect();
        const isSmall = width > 0 && height > 0 && (width < 23.9 || height < 23.9);
        return isSmall
          ? [`${Math.round(width)} by ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`]
          : [];
      });
  });
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(address).catch(() => null)) return;
    await setTimeout(100);
  }
  throw new Error(`Nothing answers at ${address}.`);
}
