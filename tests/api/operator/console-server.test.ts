import { once } from 'node:events';
import { copyFileSync, readdirSync, symlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packages, runProgram, temporaryFolder } from './program.js';

const server = 'console/server.mjs';

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.close();
  return port;
}

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path as it is written; fetch would tidy it first. */
async function get(port: number, path: string, method = 'GET', accept = '*/*'): Promise<Reply> {
  const outgoing = request({ host: '127.0.0.1', port, path, method, headers: { accept } }).end();
  const [incoming] = (await once(outgoing, 'response')) as [import('node:http').IncomingMessage];
  const body = (await incoming.setEncoding('utf8').toArray()).join('');
  return { status: incoming.statusCode!, headers: incoming.headers, body };
}

/** Starts the console's server and waits until it answers. */
async function serve(env: Record<string, string> = {}): Promise<number> {
  const port = await freePort();
  const { ended } = runProgram(server, { env: { CONSOLE_PORT: String(port), ...env } });
  const failed = ended.then(({ stderr }) => Promise.reject(new Error(`It ended: ${stderr}`)));
  const up = async (): Promise<number> => {
    try {
      await get(port, '/config.json');
      return port;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return up();
    }
  };
  return Promise.race([up(), failed]);
}

test('the console says whom to tell of a fault in security, and turns search engines away', async () => {
  const port = await serve({ SECURITY_CONTACT: 'https://example.org/security' });
  const { status, headers, body } = await get(port, '/.well-known/security.txt');
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 200,
    type: 'text/plain; charset=utf-8',
  });
  expect(body).toMatch(/^Contact: https:\/\/example\.org\/security\nExpires: \d{4}-\d{2}-\d{2}T\S+Z\n/);
  expect((await get(port, '/robots.txt')).body).toBe('User-agent: *\nDisallow: /\n');
  expect((await get(port, '/config.json')).body).not.toMatch(/security/);
});

describe('the console', () => {
  let port: number;
  beforeAll(async () => {
    port = await serve({ API_URL: 'https://api.example.org/graphql' });
  });

  test('tells the page where the API is', async () => {
    const { status, headers, body } = await get(port, '/config.json');
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
    expect(JSON.parse(body)).toEqual({ apiUrl: 'https://api.example.org/graphql' });
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('takes the API of this machine where no address is given', async () => {
    const { body } = await get(await serve({ API_PORT: '4999' }), '/config.json');
    expect(JSON.parse(body)).toEqual({ apiUrl: 'http://localhost:4999/graphql' });
  });

  test.each(['/', '/config.json', '/favicon.svg', '/no/such/file'])(
    'sends its security headers with %s',
    async (path) => {
      const { headers } = await get(port, path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      const policy = headers['content-security-policy'];
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("connect-src 'self' https://api.example.org wss://api.example.org;");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    },
  );

  test('gives each page a nonce of its own, the one that its policy names', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, body } = await get(port, '/');
        const nonce = /nonce="([^"]+)"/.exec(body)?.[1];
        expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce!}'`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('answers a bookmarked route with the page, and a missing file with 404', async () => {
    const page = await get(port, '/boards/corporate-parenting-board', 'GET', 'text/html');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await get(port, '/assets/gone.js', 'GET', 'text/html')).status).toBe(404);
    expect((await get(port, '/gone.json')).status).toBe(404);
  });

  test('lets browsers keep what has a hash in its name, and nothing else', async () => {
    const [asset] = readdirSync(join(packages, 'console/dist/assets')).filter((name) => name.endsWith('.js'));
    expect((await get(port, `/assets/${asset!}`)).headers['cache-control']).toContain('immutable');
    expect((await get(port, '/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/../server.mjs',
    '/%2e%2e/server.mjs',
    '/..%2fserver.mjs',
    '/assets/../../package.json',
    '//evil',
    '/%00',
    '/%',
  ])('gives out nothing beside its files: %s', async (path) => {
    const { status, body } = await get(port, path);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/import|"name"/);
  });

  test('reads only: other methods are refused', async () => {
    const { status, headers } = await get(port, '/', 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(await get(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});

describe('the console says in one sentence why it cannot start:', () => {
  const complaint = async (env: Record<string, string>) => {
    const { code, stderr } = await runProgram(server, { env }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^[A-Z].*\.\n$/);
    return stderr.trim();
  };

  test('the port is in use', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const said = await complaint({ CONSOLE_PORT: String(port) });
    listener.close();
    expect(said).toBe(
      `The console cannot listen on 127.0.0.1:${port}: the port is in use by another process. Set CONSOLE_PORT or HOST.`,
    );
  });

  test.each([
    ['CONSOLE_PORT', 'many'],
    ['CONSOLE_PORT', '70000'],
    ['API_URL', 'nowhere'],
  ])('%s is %s', async (setting, value) => {
    const said = await complaint({ [setting]: value });
    expect(said).toContain(`${setting} must be`);
    expect(said).toContain(`"${value}"`);
  });

  test('it is not built', async () => {
    const folder = temporaryFolder();
    copyFileSync(join(packages, server), join(folder, 'server.mjs'));
    symlinkSync(join(packages, 'console/node_modules'), join(folder, 'node_modules'));
    const { code, stderr } = await runProgram(join(folder, 'server.mjs')).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The console is not built: .*index\.html is missing\. Run npm run build\.\n$/);
  });
});

test('SIGTERM ends the console with 0', async () => {
  const port = await freePort();
  const { child, ended } = runProgram(server, { env: { CONSOLE_PORT: String(port) } });
  while ((await get(port, '/').catch(() => null)) === null)
    await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});
