import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the ports that systems hand to connections that go out (from 32,768 on Linux, 49,152 elsewhere): a port among
 * those that is free now may belong to somebody's connection before a program gets to listen there.
 */
const [LOWEST, HIGHEST] = [10_000, 32_767];

/** A port of loopback at which nothing listens, and which no connection that goes out will be given. */
export async function freePort(): Promise<number> {
  const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST + 1));
  const listener = createServer();
  try {
    listener.listen(port, '127.0.0.1');
    await once(listener, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return freePort();
  }
  listener.close();
  await once(listener, 'close');
  return port;
}
