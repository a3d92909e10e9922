import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { sessionCookie } from './cookie.js';
import { viewerBySession } from './session.js';
import { type Viewer, anonymous } from './viewer.js';

/**
 * Who calls, by what a request or the opening of a websocket carries: the one place where credentials become a viewer.
 * Without credentials it costs no statement.
 */
export async function callerOf(
  database: Database,
  { publicUrl, publicRead, sessions }: Config,
  headers: IncomingHttpHeaders,
): Promise<Viewer> {
  const secret = sessionCookie(publicUrl).read(headers.cookie);
  const signedIn = secret === null ? null : await viewerBySession(database, secret, sessions);
  return signedIn ?? anonymous(publicRead);
}
