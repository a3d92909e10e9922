import pg from 'pg';

/** Where the change log announces its rows: see the migration that announces them. */
const CHANGE_CHANNEL = 'golden_thread_change';
const CONNECT_MS = 5000;
const ANSWER_MS = 5000;

/** Hears that changes were committed. What they are is read from the log. */
export interface Listening {
  /** Throws when the connection is dead, which a half-open one does not say by itself. */
  check: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Listens on a connection of its own, because a pooled one is another's a moment later. `lost` is called once, when the
 * connection breaks: what was announced from then on must be looked up.
 */
export async function listenToPostgres(url: string, heard: () => void, lost: () => void): Promise<Listening> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'golden-thread-live',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
  });
  client.on('notification', heard);
  client.on('error', lost);
  client.on('end', lost);
  const stop = async () => {
    client.off('end', lost);
    await client.end().catch(() => undefined);
  };
  try {
    await client.connect();
    await client.query(`listen ${CHANGE_CHANNEL}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { check: async () => void (await client.query('select 1')), stop };
}
