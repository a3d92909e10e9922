import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config/config.js';

/** Whether a browser sent it from a page that may use this API: the console's, or our own. Programs send no Origin. */
export function isOwnOrigin(
  { origin, host }: IncomingHttpHeaders,
  { consoleOrigins, publicUrl }: Pick<Config, 'consoleOrigins' | 'publicUrl'>,
): boolean {
  if (origin === undefined || consoleOrigins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}

/**
 * Whether a browser may have been led to send it by the page of another site, with the cookie of who is signed in here. Such a
 * request is refused before anything else.
 */
export function isForged(headers: IncomingHttpHeaders, config: Config): boolean {
  if (!isOwnOrigin(headers, config)) return true;
  return headers.origin === undefined && headers['sec-fetch-site'] === 'cross-site';
}
