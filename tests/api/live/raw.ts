import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type ClientOptions, WebSocket } from 'ws';
import { afterwards } from '../../kit/afterwards.js';
import { websocketOf } from './subscriber.js';

export interface Message {
  id?: string;
  type: string;
  payload?: unknown;
}

/** A websocket without a client's manners: it sends what it is told, and keeps what it gets. */
export interface RawSocket {
  socket: WebSocket;
  /** The connection underneath. */
  wire: Socket;
  messages: Message[];
  closed: Promise<{ code: number; reason: string }>;
  send: (message: Message | string | Buffer) => void;
  /** Waits for the n-th message. */
  message: (at: number) => Promise<Message | undefined>;
}

export async function rawSocket(
  address: string,
  {
    protocol = 'graphql-transport-ws',
    initialise = true,
    ...options
  }: ClientOptions & {
    protocol?: string;
    initialise?: boolean;
  } = {},
): Promise<RawSocket> {
  const socket = new WebSocket(websocketOf(address), protocol, options);
  afterwards(() => socket.terminate());
  const messages: Message[] = [];
  socket.on('message', (data) => messages.push(JSON.parse((data as Buffer).toString()) as Message));
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  const [[response]] = (await Promise.all([once(socket, 'upgrade'), once(socket, 'open')])) as [
    [IncomingMessage],
    [],
  ];
  socket.on('error', () => undefined);
  const send: RawSocket['send'] = (message) =>
    socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message));
  const message: RawSocket['message'] = async (at) => {
    for (let waited = 0; messages.length <= at && waited < 5000; waited += 20) await setTimeout(20);
    return messages[at];
  };
  if (initialise) {
    send({ type: 'connection_init' });
    await message(0);
  }
  return { socket, wire: response.socket, messages, closed, send, message };
}
