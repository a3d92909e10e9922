import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** A busy process lets in one connection a turn: after so many turns without one, none is waiting. */
const QUIET_TURNS = 10;
/** However many come, after that time no more are let in. */
const GRACE_MS = 3000;
/** A client whose connection is open, and who may just be sending, has that time. */
const OPEN_MS = 500;
/** Who has not sent the whole of a request by then is cut off. */
const PATIENCE_MS = 6000;

/**
 * Prepares a server for its end. The function that it returns answers what is on its way when the server is told to
 * stop: it lets in the connections that wait, listens no more, and closes each connection with its next answer, so that
 * no client sends a request on one that is about to be closed.
 */
export function drainable(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  const underWay = new Set<ServerResponse>();
  let draining = false;
  let quietTurns = 0;
  let quietSince = 0;
  const makeLast = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  server.prependListener('connection', (socket: Socket) => {
    quietTurns = 0;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.prependListener('request', (_request, response: ServerResponse) => {
    quietSince = performance.now();
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (draining) makeLast(response);
  });
  return async () => {
    const start = performance.now();
    while (quietTurns++ < QUIET_TURNS && performance.now() - start < GRACE_MS) await setImmediate();
    // That of an HTTP server would close the connections too that are idle at this moment.
    NetServer.prototype.close.call(server);
    draining = true;
    underWay.forEach(makeLast);
    quietSince = performance.now();
    const isDone = () => open.size === 0 || (underWay.size === 0 && performance.now() - quietSince > OPEN_MS);
    while (!isDone() && performance.now() - start < PATIENCE_MS) await setTimeout(10);
    server.closeAllConnections();
  };
}
