import { execFile } from 'node:child_process';
import { appendFileSync, chownSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterwards, temporaryFolder } from './afterwards.js';
import { freePort } from './free-port.js';

const run = promisify(execFile);

/** Where Debian puts PostgreSQL's own programs, and the home of the account that runs them. */
const [PROGRAMS, HOME] = ['/usr/lib/postgresql', '/var/lib/postgresql'];

/** The folder of PostgreSQL's programs; null where there are none, as beside a server elsewhere. */
export const postgresPrograms: string | null = existsSync(PROGRAMS) && existsSync(HOME) ? newest() : null;

function newest(): string | null {
  const versions = readdirSync(PROGRAMS).toSorted((one, other) => Number(other) - Number(one));
  const folders = versions.map((version) => join(PROGRAMS, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'pg_basebackup'))) ?? null;
}

/** A primary and a copy that streams from it, each a PostgreSQL of its own. Both end after the file's last test. */
export async function openStreamingPair() {
  const folder = temporaryFolder();
  // PostgreSQL does not run as root: its own account does it there.
  const { uid, gid } = process.getuid?.() === 0 ? statSync(HOME) : statSync(folder);
  chownSync(folder, uid, gid);
  const program = (name: string, ...args: string[]) =>
    run(join(postgresPrograms!, name), args, { cwd: folder, uid, gid });
  const [primaryPort, copyPort] = [await freePort(), await freePort()];
  const [primary, copy] = [join(folder, 'primary'), join(folder, 'copy')];
  const start = (data: string) =>
    program('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-s', '-w', 'start');
  const stop = (data: string) => program('pg_ctl', '-D', data, '-m', 'immediate', '-s', 'stop');

  await program(
    'initdb',
    '-D',
    primary,
    '-A',
    'trust',
    '-U',
    'postgres',
    '--no-locale',
    '-E',
    'UTF8',
    '--no-sync',
  );
  appendFileSync(
    join(primary, 'postgresql.conf'),
    `port=${primaryPort}\nunix_socket_directories='${folder}'\nfsync=off\nautovacuum=off\n`,
  );
  await start(primary);
  afterwards(() => stop(primary));
  await program(
    'pg_basebackup',
    '-h',
    folder,
    '-p',
    `${primaryPort}`,
    '-U',
    'postgres',
    '-D',
    copy,
    '-R',
    '-c',
    'fast',
  );
  appendFileSync(join(copy, 'postgresql.conf'), `port=${copyPort}\n`);
  await start(copy);
  afterwards(() => stop(copy).catch(() => undefined));

  const addressOf = (port: number) => `postgres://postgres@127.0.0.1:${port}/postgres`;
  const onCopy = async (statement: string): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: addressOf(copyPort) });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const follow = async (whom: string): Promise<void> => {
    await onCopy(`alter system set primary_conninfo = '${whom}'`);
    await onCopy('select pg_reload_conf()');
  };
  return {
    primary: addressOf(primaryPort),
    copy: addressOf(copyPort),
    /** When the copy was last asked for boards by anybody but this, in milliseconds of its own clock; 0: never. */
    copyAskedAt: async () => {
      const [row] = await onCopy(
        `select coalesce(extract(epoch from max(query_start)) * 1000, 0) as at from pg_stat_activity
         where query ilike '%board%' and pid <> pg_backend_pid() and datname = current_database()`,
      );
      return Number(row!['at']);
    },
    /** Whether the copy itself has a board of that name. */
    copyHas: async (name: string) =>
      (await onCopy(`select from node where name = '${name}' and kind = 'BOARD'`)).length === 1,
    /** The copy answers, and gets nothing any more. */
    cutOff: async () => {
      await follow('port=1');
      while ((await onCopy('select from pg_stat_wal_receiver')).length > 0) await setTimeout(100);
    },
    connectAgain: () => follow(`host=127.0.0.1 port=${primaryPort} user=postgres`),
    stopCopy: () => stop(copy),
  };
}
