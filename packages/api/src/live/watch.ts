import type { FastifyBaseLogger } from 'fastify';
import { standing } from '../access/standing.js';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database/database.js';
import { databaseIsAway } from '../shared/errors.js';
import { closing } from './close-codes.js';
import type { Connection } from './connection.js';

/**
 * Closes the websockets of those who may not go on: whose session ended, whose account was disabled or has another role,
 * whose token was revoked. All of them are looked up by one statement.
 */
export async function closeEnded(
  database: Database,
  connections: Iterable<Connection>,
  log: FastifyBaseLogger,
): Promise<void> {
  const open = Array.from(connections).filter((connection) => connection.viewer !== null);
  try {
    const still = await standing(
      database,
      open.map(({ viewer }) => viewer!),
    );
    for (const connection of open) if (!still.has(connection.viewer!)) connection.close(closing.ended);
  } catch (error) {
    // Nothing is delivered meanwhile: what is delivered is read from the same database.
    if (!databaseIsAway(error)) log.error({ err: error }, 'sessions of websockets could not be looked up');
  }
}

/** Whether a viewer may be told of the next change; if not, their websocket is closed. */
export async function mayGoOn(database: Database, connection: Connection, viewer: Viewer): Promise<boolean> {
  if ((await standing(database, [viewer])).has(viewer)) return true;
  connection.close(closing.ended);
  return false;
}
