import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../kit/afterwards.js';
import { type Program, runProgram } from '../../kit/program.js';

const listening = /GraphQL is at (http:\S+)\/graphql/;
/** All tests share one folder, one after the other: only the first makes the database. */
const folder = temporaryFolder();
const lock = join(folder, 'lock');
const running: Program[] = [];

function start(env: Record<string, string> = {}): Program {
  const program = runProgram('api/dist/main.js', { env: { API_PORT: '0', DATA_DIR: folder, ...env } });
  running.push(program);
  return program;
}

/** Killed outright, so that what it leaves behind is what the next test finds. */
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
});

describe('an embedded folder has one process', { timeout: 120_000 }, () => {
  test('a second is refused, and the first goes on', async () => {
    const first = start();
    const [, address] = await first.says(listening);
    const { code, stderr } = await start().ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      `The data folder is in use by process ${first.child.pid} (${lock}). ` +
        'Stop that process, or name another folder with DATA_DIR.\n',
    );
    expect((await fetch(`${address!}/health/ready`)).status).toBe(200);
  });

  test('of several that find the lock of a killed process at once, one has the folder', async () => {
    expect(existsSync(lock)).toBe(true);
    const rivals = Array.from({ length: 4 }, () => start());
    const began = await Promise.allSettled(rivals.map(({ says }) => says(listening)));
    expect(began.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  });

  test('a lock that names no process is taken over', async () => {
    writeFileSync(lock, '');
    const program = start();
    await program.says(listening);
    expect(readFileSync(lock, 'utf8')).toContain(String(program.child.pid));
  });

  test.runIf(process.platform === 'linux')(
    'a lock whose number belongs to another process by now is taken over (Linux tells when a process began)',
    async () => {
      writeFileSync(lock, `${process.pid} 1`);
      const program = start();
      await program.says(listening);
      expect(readFileSync(lock, 'utf8')).toContain(String(program.child.pid));
    },
  );

  test('the lock goes when the process ends, also when it could not start', async () => {
    const { code } = await start({ API_HOST: '192.0.2.1' }).ended;
    expect(code).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });
});
