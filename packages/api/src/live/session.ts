import type { Connection } from './connection.js';
import type { LogTail } from './log-tail.js';

/** What a subscription needs beside what a query needs. */
export interface LiveSession {
  connection: Connection;
  tail: LogTail;
}
