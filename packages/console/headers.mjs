// What the console's server says beside its files. deploy/console.nginx.template says the same; a test compares the two.

/**
 * Only our own files, the API, and styles that carry this response's nonce (Emotion writes style tags).
 * @param {string} apiOrigins origins of the API, parted by spaces; empty where it stands on the console's own
 * @param {string} nonce
 */
function contentSecurityPolicy(apiOrigins, nonce) {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${apiOrigins && ` ${apiOrigins}`}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Sent with every response, errors too.
 * @param {{ apiOrigins: string, nonce: string }} options
 * @returns {Record<string, string>}
 */
export const securityHeaders = ({ apiOrigins, nonce }) => ({
  'Content-Security-Policy': contentSecurityPolicy(apiOrigins, nonce),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
});

/** File names under assets/ carry a hash of their content, so they never change. Everything else is asked for again. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Stands first in the page: Vite's own loader and the console's style cache both read the nonce from it. */
export const nonceTag = (nonce) => `<meta property="csp-nonce" nonce="${nonce}">`;

/**
 * Where the API answers, as a policy names it: over HTTP, and over a websocket with what changes.
 * @param {string} apiUrl
 */
export function originsOf(apiUrl) {
  if (!URL.canParse(apiUrl)) return '';
  const { origin } = new URL(apiUrl);
  return `${origin} ${origin.replace(/^http/, 'ws')}`;
}
