// Exits with 0 when a PostgreSQL answers at TEST_DATABASE_URL, else with 1. The pg driver is the tests' own.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const { Client } = createRequire(join(root, 'tests', 'package.json'))('pg');
const client = new Client({
  connectionString: process.env.TEST_DATABASE_URL,
  connectionTimeoutMillis: 3_000,
});
try {
  await client.connect();
  await client.query('select 1');
} catch {
  process.exitCode = 1;
} finally {
  await client.end().catch(() => {});
}
