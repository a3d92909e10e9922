import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Database } from '@golden-thread/api';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openTestRegister, rowsOf } from '../../kit/register.js';

// Each program opens the register anew, which takes seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/* `pnpm audit:verify` and `pnpm audit:head` as an administrator runs them. */

const programs = fileURLToPath(new URL('../../../packages/api/dist/cli/', import.meta.url));

let folder: string;
let environment: NodeJS.ProcessEnv;
let open: () => Promise<Database>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'golden-thread-audit-'));
  const { database, url } = await openTestRegister();
  await database.close();
  environment = { PATH: process.env['PATH'], DATA_DIR: folder, ...(url ? { DATABASE_URL: url } : {}) };
  open = () => Database.open(url ? { kind: 'postgres', url } : { kind: 'embedded', folder });
  await run('dataset-load', 'bury');
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  code: number;
  out: string;
  error: string;
}

function run(program: string, ...options: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`${programs}${program}.js`, ...options],
      { env: environment },
      (error, out, said) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, error: said });
      },
    );
  });
}

test('a whole log is told with its head, and the head alone can be had', async () => {
  const verified = await run('audit-verify');
  expect(verified).toMatchObject({ code: 0, error: '' });
  const head = await run('audit-head');
  expect(head.out).toMatch(/^\d+:[0-9a-f]{64}\n$/);
  expect(verified.out).toContain(head.out.trim());
  expect(await run('audit-verify', '--expect-head', head.out.trim())).toMatchObject({ code: 0 });
});

test('a log that was cut off ends with 1', async () => {
  const [seq, hash] = (await run('audit-head')).out.trim().split(':');
  const outcome = await run('audit-verify', '--expect-head', `${Number(seq) + 1}:${hash}`);
  expect(outcome.code).toBe(1);
  expect(outcome.error).toContain(`broken at row ${Number(seq) + 1}: it is missing`);
});

test.each([[['--expect-head']], [['--expect-head', 'yesterday']], [['--force']]])(
  '%j is told how it is said',
  async (options) => {
    const outcome = await run('audit-verify', ...options);
    expect(outcome.code).toBe(1);
    expect(outcome.error).toContain('SEQ:HASH');
  },
);

test('an edited log ends with 1 and names the first broken row', async () => {
  const database = await open();
  await rowsOf(database, `alter table public.change disable trigger all`);
  await rowsOf(database, `update public.change set actor = 'nobody' where seq in (123, 456)`);
  await database.close();
  const outcome = await run('audit-verify');
  expect(outcome).toMatchObject({ code: 1, error: 'The change log is broken at row 123: it was edited.\n' });
});
