import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../kit/afterwards.js';
import { freePort } from '../../kit/free-port.js';
import { packages } from '../../kit/program.js';

const template = readFileSync(join(packages, '../deploy/console.nginx.template'), 'utf8');

interface Headers {
  securityHeaders: (options: { apiOrigins: string; nonce: string }) => Record<string, string>;
  nonceTag: (nonce: string) => string;
  caching: { hashed: string; other: string };
}
const own = (await import(join(packages, 'console/headers.mjs'))) as Headers;

test('the example for nginx says what the console’s own server says', () => {
  const said = Array.from(template.matchAll(/add_header (\S+) "(.*)" always;/g), ([, name, value]) => [
    name,
    value,
  ]);
  const headers = own.securityHeaders({ apiOrigins: '${API_ORIGINS}', nonce: '$request_id' });
  expect(Object.fromEntries(said)).toEqual(headers);
  expect(template).toContain(`sub_filter '<head>' '<head>${own.nonceTag('$request_id')}';`);
  expect(template).toContain(`default "${own.caching.other}";`);
  expect(template).toContain(`/assets/ "${own.caching.hashed}";`);
});

/** nginx is on few machines: where it is, the example is tried with it. */
const hasNginx = spawnSync('nginx', ['-v']).status === 0;

describe.runIf(hasNginx).each(['', '/golden-thread'])('nginx serves the console under "%s/"', (path) => {
  let site: string;
  let stop: () => void;
  beforeAll(async () => {
    const port = await freePort();
    site = `http://127.0.0.1:${port}`;
    stop = await startNginx({
      CONSOLE_PATH: path,
      CONSOLE_FILES: join(packages, 'console/dist'),
      CONSOLE_PORT: `127.0.0.1:${port}`,
      API_URL: 'https://api.example/graphql',
      API_ORIGINS: 'https://api.example wss://api.example',
      ACCESSIBILITY_CONTACT: 'the web team',
    });
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await fetch(site).catch(() => null)) return;
      await setTimeout(50);
    }
  });
  afterAll(() => stop());
  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${site}${path}${address}`, { redirect: 'manual', headers });

  test('the page has a nonce of its own each time, the one that its policy names, and is asked for again', async () => {
    const pages = await Promise.all([get('/'), get('/', { 'accept-encoding': 'gzip' })]);
    const nonces = await Promise.all(
      pages.map(async (reply) => {
        expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
        expect([reply.headers.get('cache-control'), reply.headers.get('etag')]).toEqual(['no-cache', null]);
        const nonce = /csp-nonce" nonce="([^"]+)"/.exec(await reply.text())?.[1] ?? '';
        const { 'Content-Security-Policy': policy } = own.securityHeaders({
          apiOrigins: 'https://api.example wss://api.example',
          nonce,
        });
        expect(reply.headers.get('content-security-policy')).toBe(policy);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    expect(nonces[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test('what has a hash in its name is kept and comes compressed; nothing else is kept', async () => {
    const assets = readdirSync(join(packages, 'console/dist/assets'));
    const script = assets.find((name) => name.endsWith('.js') && assets.includes(`${name}.gz`))!;
    const asset = await get(`/assets/${script}`, { 'accept-encoding': 'gzip' });
    expect(asset.headers.get('cache-control')).toBe(own.caching.hashed);
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(asset.headers.get('content-type')).toMatch(/javascript/);
    expect(asset.headers.get('x-content-type-options')).toBe('nosniff');
    const config = await get('/config.json');
    expect(await config.json()).toEqual({
      apiUrl: 'https://api.example/graphql',
      accessibilityContact: 'the web team',
    });
    expect(config.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  test('an address typed without the # leads to its route; a missing file is missing', async () => {
    const typed = await get('/actions/a-plan/1.1_a?x=1', { accept: 'text/html' });
    expect([typed.status, typed.headers.get('location')]).toEqual([
      302,
      `${path}/#/actions/a-plan/1.1_a?x=1`,
    ]);
    const bare = await get('');
    expect([bare.status, bare.headers.get('location')]).toEqual(path ? [301, `${path}/`] : [200, null]);
    const gone = await get('/assets/gone.js', { accept: 'text/html' });
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, null]);
    expect(gone.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await get('/gone.json')).status).toBe(404);
    expect((await get('/%2e%2e/package.json')).status).toBeGreaterThanOrEqual(400);
  });
});

/** Runs nginx in the foreground over the filled-in example, with nothing outside a folder of its own. */
async function startNginx(settings: Record<string, string>): Promise<() => void> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tmp'));
  const site = template.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => settings[name] ?? whole);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/tmp/${name};`)
    .join('\n');
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; user root; pid ${folder}/pid; error_log stderr warn; events {}
     http { include /etc/nginx/mime.types; access_log off; ${places} include ${folder}/site.conf; }`,
  );
  const child = spawn('nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await once(child, 'spawn');
  return () => child.kill('SIGTERM');
}
