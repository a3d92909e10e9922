import { beforeAll, describe, expect, test } from 'vitest';
import { browser } from '../../kit/browser.js';
import { type Api, startTestApi, testDoor } from '../../kit/register.js';

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ config: { door: { ...testDoor, bodyBytes: 20_000 } } });
});

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${api.address}/graphql`, { method: 'POST', headers, body });

describe.each([
  ['an answer', () => post('{"query":"{ __typename }"}'), 200],
  ['a refused operation', () => post(`{"query":"{ ${'__typename '.repeat(50)} }"}`), 200],
  ['a body that is no JSON', () => post('{"query":'), 400],
  ['a body of another kind', () => post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['a body too long', () => post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(20_000)}` })), 413],
  ['no such address', () => fetch(`${api.address}/nothing`), 404],
  ['health', () => fetch(`${api.address}/health/live`), 200],
  ['the explorer', () => fetch(`${api.address}/graphql`, { headers: { accept: 'text/html' } }), 200],
] as const)('%s', (_what, ask, status) => {
  test('has the number of the request, and says what browsers may do with it', async () => {
    const reply = await ask();
    expect(reply.status).toBe(status);
    const header = (name: string) => reply.headers.get(name);
    expect(header('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(header('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(header('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(header('content-security-policy')).not.toMatch(/unsafe/);
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('referrer-policy')).toBe('no-referrer');
    expect(header('x-frame-options')).toBe('DENY');
    expect(header('cross-origin-opener-policy')).toBe('same-origin');
    expect(header('cross-origin-resource-policy')).toBe('same-origin');
    expect(header('permissions-policy')).toMatch(/camera=\(\)/);
    expect(header('x-robots-tag')).toBe('noindex');
    expect(header('x-powered-by')).toBeNull();
    expect(header('server')).toBeNull();
  });
});

test.each([
  [
    413,
    'PAYLOAD_TOO_LARGE',
    /may have 20000 bytes.*several requests/,
    () => post(`{"query":"# ${'x'.repeat(30_000)}"}`),
  ],
  [
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /application\/json/,
    () => post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  [400, 'BAD_REQUEST', /no JSON/, () => post('{')],
  [400, 'BAD_REQUEST', /each of a batch by itself/, () => post('[{"query":"{ __typename }"}]')],
  [404, 'NOT_FOUND', /POST \/graphql/, () => fetch(`${api.address}/graphql/`)],
] as const)('%i is %s, and says what to do', async (status, code, message, ask) => {
  const reply = await ask();
  expect(reply.status).toBe(status);
  const { errors } = (await reply.json()) as { errors: { message: string; extensions: unknown }[] };
  expect(errors).toEqual([{ message: expect.stringMatching(message) as string, extensions: { code } }]);
});

test('security.txt says whom to tell, for half a year', async () => {
  const reply = await fetch(`${api.address}/.well-known/security.txt`);
  expect(reply.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const fields = new Map(
    (await reply.text())
      .trim()
      .split('\n')
      .map((line) => line.split(': ', 2) as [string, string]),
  );
  expect(fields.get('Contact')).toBe('https://example.org/security');
  const days = (Date.parse(fields.get('Expires')!) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(179);
  expect(days).toBeLessThan(366);
});

test('search engines find nothing here', async () => {
  expect(await (await fetch(`${api.address}/robots.txt`)).text()).toBe('User-agent: *\nDisallow: /\n');
});

test('the explorer works under its policy: the browser reports no violation of it', async () => {
  const page = await (await browser()).newPage();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  await page.goto(`${api.address}/graphql`);
  await page.getByRole('button', { name: /execute query/i }).click();
  await page.getByText('"plan": null').first().waitFor();
  expect(violations).toEqual([]);
  await page.close();
});
