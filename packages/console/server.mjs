// Serves the built console: static files, the page with a nonce of its own per response, and /config.json.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const dist = join(dirname(fileURLToPath(import.meta.url)), 'dist');

/**
 * What the console reads at run time from /config.json.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ apiUrl: string }}
 */
export function clientConfig(env) {
  return { apiUrl: env.API_URL || `http://localhost:${env.API_PORT || 4000}/graphql` };
}

/**
 * Only our own files, the API, and styles that carry this response's nonce (Emotion writes style tags).
 * @param {string} apiUrl
 * @param {string} nonce
 */
function contentSecurityPolicy(apiUrl, nonce) {
  // The same host also tells of changes over a websocket.
  const api = URL.canParse(apiUrl)
    ? ` ${new URL(apiUrl).origin} ${new URL(apiUrl).origin.replace(/^http/, 'ws')}`
    : '';
  return [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${api}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** @param {import('node:http').ServerResponse} response */
function setSecurityHeaders(response, apiUrl, nonce) {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(apiUrl, nonce));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('X-Frame-Options', 'DENY');
}

/** File names under /assets carry a hash of their content, so they never change. */
function cacheByName(response, pathname) {
  const immutable = pathname.startsWith('/assets/');
  response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
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

/** @param {{ apiUrl: string, securityContact: string }} config */
function createConsole({ securityContact, ...config }) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = sirv(dist, { etag: true, gzip: true, brotli: true, extensions: [], setHeaders: cacheByName });

  /** Vite's own loader and the console's style cache both read the nonce from this tag. */
  const pageWith = (nonce) =>
    page.replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}">`);

  return (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    setSecurityHeaders(response, config.apiUrl, nonce);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return send(response, 405, 'text/plain', 'Only GET and HEAD.');
    }
    const url = `http://console${request.url}`;
    if (!URL.canParse(url)) return send(response, 400, 'text/plain', 'Not an address.');
    const { pathname } = new URL(url);
    const sendPage = () => send(response, 200, 'text/html; charset=utf-8', pageWith(nonce));
    if (pathname === '/config.json') return send(response, 200, 'application/json', JSON.stringify(config));
    if (pathname === '/.well-known/security.txt')
      return send(response, 200, 'text/plain; charset=utf-8', securityText(securityContact));
    if (pathname === '/robots.txt') return send(response, 200, 'text/plain', 'User-agent: *\nDisallow: /\n');
    if (pathname === '/' || pathname === '/index.html') return sendPage();
    return files(request, response, () => {
      // A route of the single-page app, typed or bookmarked. A missing asset stays a 404: a page is no script.
      const wantsPage = !pathname.startsWith('/assets/') && request.headers.accept?.includes('text/html');
      return wantsPage ? sendPage() : send(response, 404, 'text/plain', 'Not found.');
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
