import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { badRequest, unauthenticated } from '../shared/errors.js';
import { sessionCookie } from './cookie.js';
import { viewerBySession } from './session.js';
import { viewerByToken } from './token.service.js';
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
  const { authorization } = headers;
  if (authorization !== undefined) {
    if (secret !== null) throw badRequest('Send either the cookie of a session or a token, not both.');
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const viewer = token === undefined ? null : await viewerByToken(database, token);
    // Not as nobody: a report that goes on with less than it had would be wrong and not say so.
    if (!viewer)
      throw unauthenticated(
        'This token is not known, was revoked or has ended. Ask an administrator for another.',
      );
    return viewer;
  }
  // A session that is over is one of nobody: the browser has the cookie still, and signs in again.
  const signedIn = secret === null ? null : await viewerBySession(database, secret, sessions);
  return signedIn ?? anonymous(publicRead);
}
