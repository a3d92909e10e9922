import type { Database } from '../database/database.js';
import type { Config } from '../config/config.js';
import type { LiveSession } from '../live/session.js';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../read/reader.js';
import type { ReadStats } from '../read/stats.js';
import type { Idempotency } from '../write/idempotency.js';
import type { Author } from '../write/writer.js';

export interface HttpExchange {
  address: string;
  userAgent: string | null;
  setCookie: (header: string) => void;
}

/** What every resolver is given. */
export interface RequestContext {
  requestId: string;
  /** Who asks. */
  viewer: Viewer;
  reader: Reader;
  database: Database;
  /** As whom this request may write; null when it may not. */
  author: Author | null;
  idempotency: Idempotency | null;
  config: Config;
  /** Of a request over HTTP: where it came from, and how its reply sets a cookie. */
  http: HttpExchange | null;
  stats: ReadStats;
  /** Set for a subscription, which comes over a websocket. */
  live: LiveSession | null;
}
