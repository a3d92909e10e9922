import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';

/** Every address a server of ours may take. One that this machine does not have tells nothing. */
const HOSTS = [undefined, '127.0.0.1', '::1'];

/** A copy that has just been told to stop needs a moment to let go. */
const PATIENCE_MS = 3_000;

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | undefined>} the error code, when the port cannot be had
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** @param {number} port */
async function errorOn(port) {
  for (const host of HOSTS) {
    const code = await tryToListen(port, host);
    if (code === 'EADDRINUSE' || code === 'EACCES') return code;
  }
  return undefined;
}

/**
 * Refuses a port that another process holds or that this user may not open.
 * @param {string} name  the environment variable that sets it
 * @param {number} port
 * @param {string} what  what would listen there
 */
export async function checkPortFree(name, port, what) {
  const deadline = performance.now() + PATIENCE_MS;
  let code = await errorOn(port);
  while (code === 'EADDRINUSE' && performance.now() < deadline) {
    await sleep(250);
    code = await errorOn(port);
  }
  if (code === 'EADDRINUSE') {
    throw new Failure(
      `Port ${port} for ${what} is in use by another process; stop that one, or set ${name}.`,
    );
  }
  if (code === 'EACCES') throw new Failure(`This user may not open port ${port} for ${what}; set ${name}.`);
}
