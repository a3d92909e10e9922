import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram, temporaryFolder } from './program.js';

const main = 'api/dist/main.js';
const listening = /GraphQL is at (http:\S+)\/graphql/;
const start = (folder: string) => runProgram(main, { env: { API_PORT: '0', DATA_DIR: folder } });

describe('an embedded folder has one process', () => {
  test('a second is refused, and the first goes on', async () => {
    const folder = temporaryFolder();
    const first = start(folder);
    const [, address] = await first.says(listening);
    const { code, stderr } = await start(folder).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      `The data folder is in use by process ${first.child.pid} (${join(folder, 'lock')}). ` +
        'Stop that process, or name another folder with DATA_DIR.\n',
    );
    expect((await fetch(`${address!}/health/ready`)).status).toBe(200);
  });

  test('of several that start at once on a new folder, one has it', async () => {
    const folder = temporaryFolder();
    const rivals = Array.from({ length: 4 }, () => start(folder));
    const began = await Promise.all(rivals.map(({ says }) => says(listening).then(() => true, () => false))); // prettier-ignore
    expect(began.filter(Boolean).length).toBe(1);
    expect(existsSync(join(folder, 'lock'))).toBe(true);
  });

  test.each([
    ['that ended', async () => String((await endedProcess()).pid)],
    ['that is not named, for it died while it wrote its name', async () => ''],
  ])('the lock of a process %s is taken over', async (_which, content) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'lock'), await content());
    const program = start(folder);
    await program.says(listening);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain(String(program.child.pid));
  });

  test('the lock goes when the process ends, also when it could not start', async () => {
    const folder = temporaryFolder();
    const env = { API_PORT: '0', API_HOST: '192.0.2.1', DATA_DIR: folder };
    expect((await runProgram(main, { env }).ended).code).toBe(1);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});

async function endedProcess(): Promise<{ pid: number }> {
  const program = runProgram('api/dist/cli/dataset-load.js');
  await program.ended;
  return { pid: program.child.pid! };
}
