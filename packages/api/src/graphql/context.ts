import type { Reader } from '../read/reader.js';

/** What every resolver is given. */
export interface RequestContext {
  requestId: string;
  reader: Reader;
}
