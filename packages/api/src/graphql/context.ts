import type { Database } from '../database/database.js';
import type { LiveSession } from '../live/session.js';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../read/reader.js';
import type { ReadStats } from '../read/stats.js';
import type { Idempotency } from '../write/idempotency.js';
import type { Author } from '../write/writer.js';

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
  stats: ReadStats;
  /** Set for a subscription, which comes over a websocket. */
  live: LiveSession | null;
}
