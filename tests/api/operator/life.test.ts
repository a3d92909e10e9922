import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buildRows, readDataset } from '@golden-thread/api';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.js';
import { temporaryFolder } from '../../kit/afterwards.js';
import { type Program, runProgram } from '../../kit/program.js';

/** Filled by the first test, served by those that come after it. */
const loaded = temporaryFolder();
const listening = /GraphQL is at (http:\S+)\/graphql/;
const serve = (folder: string) =>
  runProgram('api/dist/main.js', {
    env: { API_PORT: '0', DATA_DIR: folder, PUBLIC_READ: 'true', GOLDEN_THREAD_DATASET: 'bury' },
  });
const load = (folder: string) =>
  runProgram('api/dist/cli/dataset-load.js', { args: ['bury'], env: { DATA_DIR: folder } });

const dataset = buildRows('bury', readDataset('bury'));
const totals = `{
  boards { totalCount } plans { totalCount } actions { totalCount } relationships { totalCount } documents { totalCount }
}`;
const everything = {
  boards: { totalCount: dataset.board.length },
  plans: { totalCount: dataset.plan.length },
  actions: { totalCount: dataset.action.length },
  relationships: { totalCount: dataset.relationship.length },
  documents: { totalCount: dataset.document.length },
};
const addressOf = async (program: Program) => (await program.says(listening))[1]!;

// Each starts several processes, which takes its time on a busy machine.
describe('the dataset', { timeout: 120_000 }, () => {
  test('loaded twice changes nothing and says so; killed outright after the load, everything is there', async () => {
    const first = load(loaded);
    await first.says(/Loaded bury: \d+ rows written, 0 left as they were\./);
    first.child.kill('SIGKILL');
    expect((await first.ended).signal).toBe('SIGKILL');

    const second = await load(loaded).ended;
    expect([second.code, second.stderr]).toEqual([0, '']);
    expect(second.stdout).toMatch(/Nothing changed: all \d+ rows of bury are in the register already\.\n$/);

    const api = serve(loaded);
    const address = await addressOf(api);
    expect((await api.says(/The register has records already.*/))[0]).toContain(
      'loading the dataset bury is skipped',
    );
    expect(await clientOf(address).ask(totals)).toEqual(everything);
    api.child.kill('SIGTERM');
    await api.ended;
  });

  test('killed outright in the middle of the load is not there at all, and is loaded at the next start', async () => {
    const folder = temporaryFolder();
    const first = serve(folder);
    await first.says(/Wrote \d+ rows of action\./);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = serve(folder);
    const address = await addressOf(second);
    await second.says(new RegExp(`Wrote ${dataset.node.length} rows of node`));
    expect(await clientOf(address).ask(totals)).toEqual(everything);
  });
});

describe('a signal to stop', { timeout: 60_000 }, () => {
  const page =
    '{ actions(first: 100) { nodes { reference description citations { place quote } goldenThread { __typename } } } }';

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: the requests under way are answered, then it ends with 0 and frees the folder',
    async (signal) => {
      const program = serve(loaded);
      const address = await addressOf(program);
      const agent = new Agent({ keepAlive: true });
      const underWay = Array.from({ length: 12 }, () => post(`${address}/graphql`, page, agent));
      await Promise.all(underWay.map(({ sent }) => sent));
      const answered = Promise.all(underWay.map(({ answer }) => answer));
      program.child.kill(signal);
      const asked = Date.now();
      for (const { status, body } of await answered) {
        expect(status).toBe(200);
        expect(
          (JSON.parse(body) as { data: { actions: { nodes: unknown[] } } }).data.actions.nodes.length,
        ).toBe(100);
      }
      const { code } = await program.ended;
      expect(code).toBe(0);
      expect(Date.now() - asked).toBeLessThan(10_000);
      expect(existsSync(join(loaded, 'lock'))).toBe(false);
      agent.destroy();
    },
  );

  test('a client that never sends the rest of its request does not keep the process', async () => {
    const program = serve(loaded);
    const { hostname, port } = new URL(await addressOf(program));
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket
      .on('error', () => undefined)
      .write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const asked = Date.now();
    program.child.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    socket.destroy();
  });
});

/** Posts a query. `sent` resolves when the server's socket has had all of it for a moment, `answer` with the reply. */
function post(url: string, query: string, agent: Agent) {
  const outgoing = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
  const answer = new Promise<{ status: number; body: string }>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      let body = '';
      incoming.setEncoding('utf8').on('data', (part: string) => (body += part));
      incoming.on('end', () => resolve({ status: incoming.statusCode!, body }));
    });
  });
  const sent = once(outgoing, 'finish').then(() => new Promise((resolve) => setTimeout(resolve, 100)));
  outgoing.end(JSON.stringify({ query }));
  return { sent, answer };
}
