// Serves the built console: static files, the page with a nonce of its own per response, and /config.json.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { caching, nonceTag, originsOf, securityHeaders } from './headers.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), 'dist');

/**
 * What the console reads at run time from /config.json.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ apiUrl: string, accessibilityContact: string | undefined }}
 */
export function clientConfig(env) {
  return {
    apiUrl: env.API_URL || `http://localhost:${env.API_PORT || 4000}/graphql`,
    // Left out where nobody has said to whom: the statement then names no address that nobody reads.
    accessibilityContact: env.ACCESSIBILITY_CONTACT || undefined,
  };
}

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': caching.other });
  response.end(body);
}

/**
 * Whom to tell of a fault in security (RFC 9116).
 * @param {string} contact
 */
function securityText(contact) {
  const expires = new Date(Date.now() + 180 * 24 * 3_600_000);
  return `Contact: ${contact}\nExpires: ${expires.toISOString()}\nPreferred-Languages: en\n`;
}

/**
 * An address typed without the # that a route stands behind. Relative, so that it leads to the page under whatever path a
 * proxy shows the console.
 */
function routeOf(pathname, search) {
  const up = '../'.repeat(pathname.split('/').length - 2);
  return `${up || './'}#${pathname}${search}`;
}

/** @param {{ apiUrl: string, securityContact: string }} config */
function createConsole({ securityContact, ...config }) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (response, pathname) =>
      response.setHeader('Cache-Control', pathname.startsWith('/assets/') ? caching.hashed : caching.other),
  });
  const apiOrigins = originsOf(config.apiUrl);

  return (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    const headers = Object.entries(securityHeaders({ apiOrigins, nonce }));
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return send(response, 405, 'text/plain', 'Only GET and HEAD.');
    }
    const url = `http://console${request.url}`;
    if (!URL.canParse(url)) return send(response, 400, 'text/plain', 'Not an address.');
    const { pathname, search } = new URL(url);
    if (pathname === '/config.json') return send(response, 200, 'application/json', JSON.stringify(config));
    if (pathname === '/.well-known/security.txt')
      return send(response, 200, 'text/plain; charset=utf-8', securityText(securityContact));
    if (pathname === '/robots.txt') return send(response, 200, 'text/plain', 'User-agent: *\nDisallow: /\n');
    if (pathname === '/' || pathname === '/index.html') {
      const body = page.replace('<head>', `<head>${nonceTag(nonce)}`);
      return send(response, 200, 'text/html; charset=utf-8', body);
    }
    // A file that a new build took away meanwhile ends this answer, not the server.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    return files(request, response, () => {
      // A missing asset stays a 404: a page is no script.
      const wantsPage = !pathname.startsWith('/assets/') && request.headers.accept?.includes('text/html');
      if (!wantsPage) return send(response, 404, 'text/plain', 'Not found.');
      response.setHeader('Location', routeOf(pathname, search));
      return send(response, 302, 'text/plain', 'See the page.');
    });
  };
}

/** @param {string} sentence */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function main() {
  const port = Number(process.env.CONSOLE_PORT || 4173);
  const host = process.env.HOST || '127.0.0.1';
  const securityContact =
    process.env.SECURITY_CONTACT || 'https://docs.github.com/code-security/security-advisories';
  const config = { ...clientConfig(process.env), securityContact };
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    giveUp(`CONSOLE_PORT must be a whole number from 0 to 65535; it is "${process.env.CONSOLE_PORT}".`);
  }
  if (!config.apiUrl.startsWith('/') && !URL.canParse(config.apiUrl)) {
    giveUp(`API_URL must be an address like https://api.example.org/graphql; it is "${config.apiUrl}".`);
  }
  let handler;
  try {
    handler = createConsole(config);
  } catch {
    giveUp(`The console is not built: ${join(dist, 'index.html')} is missing. Run npm run build.`);
  }
  const server = createServer(handler);
  server.once('error', (error) => {
    const why = error.code === 'EADDRINUSE' ? 'the port is in use by another process' : error.code;
    giveUp(`The console cannot listen on ${host}:${port}: ${why}. Set CONSOLE_PORT or HOST.`);
  });
  server.listen(port, host);

  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Started by another process that is gone: nobody is left to stop this one.
  process.on('disconnect', stop);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
