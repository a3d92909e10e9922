import { beforeAll, describe, expect, test } from 'vitest';
import { browser } from '../kit/browser.js';
import { type Api, startTestApi } from '../kit/register.js';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ dataset: 'bury' });
});

const get = (path: string, accept = '*/*') => fetch(`${api.address}${path}`, { headers: { accept } });
const OUTSIDE = /(https?:)?\/\/(?!\s)[\w-]+\.[\w.-]+/;

describe('the page at /graphql in a browser', () => {
  let html: string;
  let policy: string;
  beforeAll(async () => {
    const reply = await get('/graphql', 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8');
    html = await reply.text();
    policy = reply.headers.get('content-security-policy') ?? '';
  });
  const assetsOf = (page: string) => [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);

  test('is in English, with a title, and has its assets from this server alone', () => {
    expect(html).toMatch(/<html lang="en-GB">[\s\S]*<title>Golden Thread/);
    expect(assetsOf(html).length).toBeGreaterThanOrEqual(4);
    expect(assetsOf(html).filter((path) => !path.startsWith('/graphql/explorer/'))).toEqual([]);
  });

  test('names no outside address, and forbids to load from any', async () => {
    expect(html).not.toMatch(OUTSIDE);
    expect(await (await get('/graphql/explorer/start.js')).text()).not.toMatch(OUTSIDE);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(OUTSIDE);
    expect(policy).not.toMatch(/\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  test('has every asset, each of its own kind', async () => {
    for (const path of assetsOf(html)) {
      const reply = await get(path);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toMatch(
        path.endsWith('.css') ? /^text\/css/ : /^text\/javascript/,
      );
      expect((await reply.text()).length).toBeGreaterThan(100);
    }
  });

  test.each([
    'package.json',
    '..%2fpackage.json',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '__proto__',
    'constructor',
  ])('has no file %s', async (file) => {
    expect((await get(`/graphql/explorer/${file}`)).status).toBe(404);
  });

  test('answers its first query at the press of a button, without a word to any other server', async () => {
    const page = await (await browser()).newPage();
    const elsewhere: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== api.address && !['data:', 'blob:'].includes(protocol)) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${api.address}/graphql`);
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.getByText('Strengthening Outcomes Board').first().waitFor();
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
