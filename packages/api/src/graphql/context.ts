import type { Reader } from '../read/reader.js';
import type { ReadStats } from '../read/stats.js';

/** What every resolver is given. */
export interface RequestContext {
  requestId: string;
  reader: Reader;
  stats: ReadStats;
}
