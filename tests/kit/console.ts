import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Role } from '@golden-thread/api';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { runProgram } from '../api/operator/program.js';
import { browser } from './browser.js';
import { type Api, startTestApi } from './register.js';

export interface TestConsole {
  /** Where the console is served. */
  address: string;
  /** The API behind it, for what others do meanwhile and for what was written. */
  api: Api;
  /** Opens a route in a context of its own. Errors that the browser reports are collected. */
  open: (route: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
}

export interface OpenedPage {
  page: Page;
  /** What the browser's console reported as an error so far, and exceptions that nobody caught. */
  errors: string[];
}

/**
 * The built console, served as in production with its strict policy, over the real API and the Bury register. With `as`,
 * whoever opens a page is signed in with that role, and so is the client of the API.
 */
export async function startTestConsole({ as }: { as?: Role } = {}): Promise<TestConsole> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const api = await startTestApi({
    dataset: 'bury',
    config: { consoleOrigins: [address] },
    ...(as ? { as } : {}),
  });
  runProgram('console/server.mjs', {
    env: { CONSOLE_PORT: String(port), HOST: '127.0.0.1', API_URL: `${api.address}/graphql` },
  });
  await answers(`${address}/config.json`);
  return {
    address,
    api,
    open: async (route, options) => {
      const context = await (
        await browser()
      ).newContext({ viewport: { width: 1280, height: 800 }, ...options });
      if (as) {
        const { cookie } = await api.signIn(as, 'Avery Officer');
        const [name = '', value = ''] = cookie.split('=');
        await context.addCookies([{ name, value, url: api.address }]);
      }
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${address}/#${route}`);
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      return { page, errors };
    },
  };
}

/** Faults that shut people out, as "rule: where". */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(address).catch(() => null)) return;
    await setTimeout(100);
  }
  throw new Error(`Nothing answers at ${address}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
