import { Client } from 'pg';

/** Where the tests may make databases; empty: they run on the embedded one. */
export const serverUrl = process.env['TEST_DATABASE_URL'] ?? '';

/** Whether the tests run on PostgreSQL. Where they do not, a test of it is skipped and says why. */
export const onPostgres = serverUrl !== '';

/** The address of a database on that server. */
export function addressOf(database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on the PostgreSQL server itself, outside the test's own database. */
export async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
