import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { handleProtocols, type Server } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { isOwnOrigin } from '../access/origin.js';
import { newId } from '../shared/ids.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { closing } from './close-codes.js';
import { Connection } from './connection.js';
import { closeEnded } from './watch.js';
import { withoutUpgrade } from './upgrade.js';

const MAX_MESSAGE_BYTES = 256_000;
const BEAT_MS = 1000;
/** How often it is looked whether those who are connected may go on. Before each change it is looked in any case. */
const LOOK_MS = 3000;

/** Serves websockets at /graphql, beside the HTTP requests there, until the server closes. */
export function serveLive(
  app: FastifyInstance,
  config: Config,
  database: Database,
  protocol: Server<Connection>,
): void {
  const connections = new Set<Connection>();
  const websockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols: (offered) => handleProtocols(offered),
  });
  let stopping = false;

  const accept = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    websockets.handleUpgrade(request, socket, head, (websocket) => {
      const connection = new Connection(websocket, config.live, app.log, {
        id: newId(),
        headers: request.headers,
      });
      const isFull = connections.size >= config.live.connections;
      connections.add(connection);
      websocket.on('close', () => connections.delete(connection));
      connection.open(protocol);
      if (stopping) connection.close(closing.restarting);
      else if (isFull) connection.close(closing.full);
    });
  };

  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const wantsWebsocket = request.headers.upgrade?.toLowerCase() === 'websocket';
    if (!wantsWebsocket) withoutUpgrade(app.server, request, socket, head);
    else if (request.url?.split('?')[0] !== '/graphql') refuse(socket, '404 Not Found');
    // A browser opens websockets from any page, with the cookies of this host: what CORS does for requests is done here.
    else if (!isOwnOrigin(request.headers, config)) refuse(socket, '403 Forbidden');
    else accept(request, socket, head);
  });

  const beat = setInterval(() => {
    const now = Date.now();
    for (const connection of connections) connection.beat(now);
  }, BEAT_MS);
  const look = setInterval(() => void closeEnded(database, connections, app.log), LOOK_MS);
  look.unref();
  beat.unref();

  app.addHook('preClose', async () => {
    stopping = true;
    clearInterval(beat);
    clearInterval(look);
    for (const connection of connections) connection.close(closing.restarting);
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
