import { FirstAdministrator } from './accounts.js';
import { temporaryFolder } from './afterwards.js';
import { type Client, clientOf } from './client.js';
import { runProgram } from './program.js';
import { openTestRegister } from './register.js';

export type Where = { DATABASE_URL: string } | { DATA_DIR: string };

/** The built API as a program of its own, on a free port, and a client that is signed in to it as its administrator. */
export interface Process extends Client {
  address: string;
  /** Kills it as a power cut would: nothing of it runs any more. */
  kill: () => Promise<void>;
  /** Asks it to stop, as an operator would; how long that took, and its exit code. */
  stop: () => Promise<{ seconds: number; code: number | null }>;
}

/** Made at the first start in a place, and known at the next ones. */
const administrators = new Map<string, FirstAdministrator>();

export const emptyFolder = (): Where => ({ DATA_DIR: temporaryFolder() });

export const emptyPostgres = async (): Promise<Where> => ({ DATABASE_URL: (await openTestRegister()).url! });

export async function startProcess(where: Where, env: Record<string, string> = {}): Promise<Process> {
  const { child, ended, said, says } = runProgram('api/dist/main.js', {
    env: { API_PORT: '0', PUBLIC_READ: 'true', ...where, ...env },
  });
  const [, address] = (await says(/GraphQL is at (.*)\/graphql/)) as unknown as [string, string];
  const place = JSON.stringify(where);
  const administrator = administrators.get(place) ?? new FirstAdministrator();
  administrators.set(place, administrator);
  said().split('\n').forEach(administrator.hear);
  return {
    address,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      const started = Date.now();
      child.kill('SIGTERM');
      const { code } = await ended;
      return { seconds: (Date.now() - started) / 1000, code };
    },
    ...clientOf(address, await administrator.signIn(address)),
  };
}
