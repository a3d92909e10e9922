import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { FirstAdministrator } from '../../kit/accounts.js';
import { type Client, clientOf } from '../../kit/client.js';
import { openTestRegister } from '../../kit/register.js';

const main = join(dirname(fileURLToPath(import.meta.resolve('@golden-thread/api'))), 'main.js');

export type Where = { DATABASE_URL: string } | { DATA_DIR: string };

export interface Program extends Client {
  /** Kills it as a power cut would: nothing of it runs any more. */
  kill: () => Promise<void>;
  /** Asks it to stop, as an operator would. */
  stop: () => Promise<void>;
}

/** Made at the first start in a place, and known at the next ones. */
const administrators = new Map<string, FirstAdministrator>();
const children: ChildProcess[] = [];
const folders: string[] = [];

afterAll(async () => {
  for (const child of children) await end(child, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function emptyFolder(): Where {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-crash-'));
  folders.push(folder);
  return { DATA_DIR: folder };
}

export async function emptyPostgres(): Promise<Where> {
  return { DATABASE_URL: (await openTestRegister()).url! };
}

/** The built API as a program of its own, on a free port, and a client that is signed in to it. */
export async function startProgram(where: Where, environment: Record<string, string> = {}): Promise<Program> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      RATE_LIMIT_ADDRESS: '0',
      RATE_LIMIT_ACCOUNT: '0',
      API_PORT: '0',
      PUBLIC_READ: 'true',
      LOG_LEVEL: 'error',
      ...where,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const place = JSON.stringify(where);
  const administrator = administrators.get(place) ?? new FirstAdministrator();
  administrators.set(place, administrator);
  for await (const line of createInterface({ input: child.stdout })) {
    administrator.hear(line);
    const address = /GraphQL is at (.*)\/graphql/.exec(line)?.[1];
    if (address === undefined) continue;
    child.stdout.resume();
    const client = clientOf(address, await administrator.signIn(address));
    return { kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM'), ...client };
  }
  throw new Error('The program ended before it listened.');
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await once(child, 'exit');
}
