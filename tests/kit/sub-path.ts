import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterwards } from './afterwards.js';

/** A proxy as councils put one before several sites: it shows a site under a path, of which the site knows nothing. */
export async function underPath(path: string, site: string): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    if (!incoming.url?.startsWith(`${path}/`)) {
      outgoing.writeHead(404).end();
      return;
    }
    const address = site + incoming.url.slice(path.length);
    const { method, headers } = incoming;
    request(address, { method: method ?? 'GET', headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterwards(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}
