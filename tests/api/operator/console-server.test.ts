import { once } from 'node:events';
import { copyFileSync, cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../kit/afterwards.js';
import { freePort } from '../../kit/free-port.js';
import { packages, runProgram } from '../../kit/program.js';

const server = 'console/server.mjs';

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
async function serve(env: Record<string, string> = {}, program = server): Promise<number> {
  const port = await freePort();
  const { ended } = runProgram(program, { env: { CONSOLE_PORT: String(port), ...env } });
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

/** A folder of its own with the console's server, which is not built there yet. */
function consoleWithoutPage(): string {
  const folder = temporaryFolder();
  for (const file of ['server.mjs', 'headers.mjs'])
    copyFileSync(join(packages, 'console', file), join(folder, file));
  symlinkSync(join(packages, 'console/node_modules'), join(folder, 'node_modules'));
  return folder;
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

  test.each([
    ['/boards', './#/boards'],
    ['/boards/corporate-parenting-board', '../#/boards/corporate-parenting-board'],
    ['/actions/a-plan/1.1_a', '../../#/actions/a-plan/1.1_a'],
    ['/boards?order=ASC', './#/boards?order=ASC'],
    ['//evil.example/boards', '../../#//evil.example/boards'],
  ])('leads an address typed without the # to its route: %s', async (path, location) => {
    const { status, headers } = await get(port, path, 'GET', 'text/html');
    expect([status, headers.location]).toEqual([302, location]);
  });

  test('answers a missing file with 404', async () => {
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
    const folder = consoleWithoutPage();
    const { code, stderr } = await runProgram(join(folder, 'server.mjs')).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The console is not built: .*index\.html is missing\. Run npm run build\.\n$/);
  });
});

test('a file that a new build took away is not answered, and everything else is', async () => {
  const folder = consoleWithoutPage();
  cpSync(join(packages, 'console/dist'), join(folder, 'dist'), { recursive: true });
  const port = await serve({}, join(folder, 'server.mjs'));
  const file = readdirSync(join(folder, 'dist/assets')).find((name) => name.endsWith('.js'))!;
  rmSync(join(folder, 'dist/assets', file));
  await expect(get(port, `/assets/${file}`)).rejects.toThrow(/hang up|aborted|ECONNRESET/);
  expect(await get(port, '/config.json')).toMatchObject({ status: 200 });
});

test('SIGTERM ends the console with 0', async () => {
  const port = await freePort();
  const { child, ended } = runProgram(server, { env: { CONSOLE_PORT: String(port) } });
  while ((await get(port, '/').catch(() => null)) === null)
    await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('the licences of all that is built in stand beside the page, those of the worker and the font too', async () => {
  const { status, headers, body } = await get(await serve(), '/third-party.txt');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain']);
  // Servers leave open how plain text is to be read: its first character tells.
  expect(body).toMatch(/^\uFEFF/);
  expect(body).toMatch(
    /\nelkjs 0\.12\.1\nEPL-2\.0 OR GPL-3\.0-or-later\nhttps:\/\/github\.com\/kieler\/elkjs\n\n.*Eclipse Public License/s,
  );
  expect(body).toMatch(/\nra-core \S+\nMIT\n/);
  expect(body).toMatch(/\n@fontsource-variable\/atkinson-hyperlegible-next \S+\nOFL-1\.1\n/);
  expect(body).not.toMatch(/undefined/);
});
