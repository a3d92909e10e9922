import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { filled, key } from './image.js';

const serverUrl = process.env['TEST_DATABASE_URL'] ?? '';

/** Whether the tests run on PostgreSQL. Where they do not, a test of it is skipped and says why. */
export const onPostgres = serverUrl !== '';

/** Templates are small, and one is made whenever the register's own parts change: these many stay on the server. */
const KEPT = 20;

/** Runs one statement on the PostgreSQL server itself, outside the test's own database. */
export async function administer<Row>(statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Row[];
  } finally {
    await client.end();
  }
}

export function urlOf(name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

const freshName = () => `golden_thread_${process.pid}_${randomBytes(4).toString('hex')}`;

/** A new database with a fresh register in it: a copy of a template, which the first who needs it makes. */
export async function copyOfTemplate(dataset: 'bury' | undefined): Promise<string> {
  const template = `golden_thread_template_${dataset ?? 'empty'}_${key()}`;
  if (!(await exists(template))) await makeTemplate(template, dataset);
  const name = freshName();
  await administer(`create database ${name} template ${template}`);
  return name;
}

const exists = async (name: string) =>
  (await administer(`select from pg_database where datname = '${name}'`)).length > 0;

async function makeTemplate(template: string, dataset: 'bury' | undefined): Promise<void> {
  const name = freshName();
  await administer(`create database ${name} template template0`);
  await (await filled({ kind: 'postgres', url: urlOf(name) }, dataset)).close();
  try {
    await administer(`alter database ${name} rename to ${template}`);
  } catch (error) {
    // Another test file was quicker, or there is something wrong.
    await administer(`drop database ${name} with (force)`);
    if (!(await exists(template))) throw error;
  }
  const old = await administer<{ datname: string }>(
    `select datname from pg_database where datname like 'golden\\_thread\\_template\\_%' order by oid desc offset ${KEPT}`,
  );
  for (const { datname } of old) await administer(`drop database if exists ${datname}`);
}
