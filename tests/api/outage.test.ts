import { type Server, type Socket, connect, createServer } from 'node:net';
import { Database } from '@golden-thread/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../kit/free-port.js';
import { type Api, administer, onPostgres, openTestRegister, startTestApi } from '../kit/register.js';

/** A wire to a database that can be cut and mended: cut, connections break and new ones are refused. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  /** Its own from the start: it listens there again each time it is mended. */
  private port: number | null = null;
  /** Connections are taken, but nothing comes through any more. */
  isStuck = false;

  constructor(private readonly target: URL) {}

  async mend(): Promise<string> {
    this.isStuck = false;
    this.server = createServer((near) => {
      this.sockets.add(near);
      near.on('error', () => undefined);
      if (this.isStuck) return;
      const far = connect(Number(this.target.port || 5432), this.target.hostname);
      this.sockets.add(far);
      far.on('error', () => undefined);
      near.pipe(far).pipe(near);
    });
    const port = (this.port ??= await freePort());
    await new Promise<void>((resolve) => this.server!.listen(port, '127.0.0.1', resolve));
    const url = new URL(this.target);
    url.host = `127.0.0.1:${port}`;
    return url.href;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server!.close(resolve));
    this.breakConnections();
    await closed;
  }

  breakConnections(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }
}

const query = '{ boards { totalCount } }';
const away = {
  message: 'The register cannot be reached at the moment. Try again in a few seconds.',
  extensions: { code: 'SERVICE_UNAVAILABLE' },
};

// The embedded database runs inside the API's own process: there is no way between them that could break.
describe.runIf(onPostgres)('while the database is away (PostgreSQL only: the embedded one cannot be)', () => {
  let api: Api;
  let wire: Wire;
  let name: string;
  beforeAll(async () => {
    const { url } = await openTestRegister();
    name = new URL(url!).pathname.slice(1);
    wire = new Wire(new URL(url!));
    const database = await Database.open({ kind: 'postgres', url: await wire.mend() });
    api = await startTestApi({ register: { database, url } });
  });

  const health = async (which: 'live' | 'ready') => (await fetch(`${api.address}/health/${which}`)).status;
  const recovers = async () => {
    await expect.poll(() => health('ready'), { timeout: 5000 }).toBe(200);
    expect((await api.graphql(query)).errors).toEqual([]);
  };

  test('a query is answered SERVICE_UNAVAILABLE, ready turns 503 while live stays 200, and all is well again after', async () => {
    await recovers();
    await wire.cut();
    const { errors, data, text } = await api.graphql(query);
    expect(data).toBeNull();
    expect(errors).toMatchObject([away]);
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|postgres/);
    expect([await health('ready'), await health('live')]).toEqual([503, 200]);
    await wire.mend();
    await recovers();
  });

  test('many queries at once are each answered so, and none of them ends the process', async () => {
    await wire.cut();
    const answers = await Promise.all(Array.from({ length: 30 }, () => api.graphql(query)));
    expect(new Set(answers.map((answer) => answer.errors[0]?.extensions.code))).toEqual(
      new Set(['SERVICE_UNAVAILABLE']),
    );
    await wire.mend();
    await recovers();
  });

  test('connections that break while nobody uses them are replaced without anybody noticing', async () => {
    await Promise.all(Array.from({ length: 5 }, () => api.graphql(query)));
    wire.breakConnections();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await api.graphql(query)).errors).toEqual([]);
  });

  test('a query under way when its connection is ended is answered SERVICE_UNAVAILABLE', async () => {
    const blocker = await openBlocker(name);
    const underWay = api.graphql(query);
    await expect.poll(() => blocker.waiting(), { timeout: 5000 }).toBe(1);
    await administer(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and wait_event_type = 'Lock'`,
    );
    expect((await underWay).errors).toMatchObject([away]);
    await blocker.release();
    await recovers();
  });

  test('a database that takes connections but never answers turns ready 503 within 2 seconds', async () => {
    wire.isStuck = true;
    wire.breakConnections();
    const started = performance.now();
    expect(await health('ready')).toBe(503);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(await health('live')).toBe(200);
    expect((await api.graphql(query)).errors).toMatchObject([away]);
    wire.isStuck = false;
    wire.breakConnections();
    await recovers();
  });

  test('a database that was renamed is away as well', async () => {
    wire.breakConnections();
    const dropConnections = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
    await administer(dropConnections);
    await administer(`alter database ${name} rename to ${name}_elsewhere`);
    try {
      expect((await api.graphql(query)).errors).toMatchObject([away]);
      expect([await health('ready'), await health('live')]).toEqual([503, 200]);
    } finally {
      // Also after a failure: the database is dropped by its own name.
      await administer(`alter database ${name}_elsewhere rename to ${name}`);
    }
    await recovers();
  });
});

/** Holds a lock on the boards of a database, from a connection of its own, until it is released. */
async function openBlocker(name: string) {
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  url.pathname = `/${name}`;
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query('begin');
  await client.query('lock table board, node in access exclusive mode');
  return {
    waiting: async () => {
      const waiting = `select count(*)::int as n from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`;
      return ((await client.query(waiting, [name])).rows[0] as { n: number }).n;
    },
    release: async () => {
      await client.query('rollback');
      await client.end();
    },
  };
}
