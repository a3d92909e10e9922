import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import { CloseCode, type Server } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { LiveConfig } from '../config/config.js';
import { badUserInput } from '../shared/errors.js';
import type { Viewer } from '../access/viewer.js';
import { closing, type Closing } from './close-codes.js';

/** What a client that does not read may leave in our memory, all its subscriptions and pongs together. */
const MAX_UNSENT_BYTES = 4_000_000;
/** How long a client may take to answer our goodbye; a slow one has to read all that stands before it. */
const GOODBYE_MS = 2000;
const SLOW_GOODBYE_MS = 10_000;

/** Something under way for a connection that ends with it. */
interface Running {
  end: () => void;
}

/** One websocket: carries the messages of the protocol, and sees that a client which is gone or too slow is let go. */
export class Connection {
  readonly requestId: string;
  /** Of the request that opened it: they say who calls, for as long as it is open. */
  readonly headers: IncomingHttpHeaders;
  /** Who connected; null until it is known. */
  viewer: Viewer | null = null;
  private readonly running = new Set<Running>();
  private starting = 0;
  private unsent = 0;
  private takenAt = 0;
  private answered = true;
  private pingAt: number;

  constructor(
    private readonly socket: WebSocket,
    private readonly config: LiveConfig,
    private readonly log: FastifyBaseLogger,
    request: { id: string; headers: IncomingHttpHeaders },
  ) {
    this.requestId = request.id;
    this.headers = request.headers;
    this.pingAt = Date.now() + config.pingSeconds * 1000;
  }

  /** Lets the protocol speak over this socket. */
  open(protocol: Server<Connection>): void {
    const { socket } = this;
    // Frames that break the websocket protocol: the socket closes itself, with the code that says which rule.
    socket.on('error', (error) => this.log.debug({ err: error }, 'a websocket broke'));
    socket.on('pong', () => (this.answered = true));
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (message) => this.send(message),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            take((data as Buffer).toString('utf8')).catch((error: unknown) => this.misunderstood(error));
          }),
      },
      this,
    );
    socket.on('close', (code, reason) => {
      this.endAll();
      closed(code, reason.toString()).catch((error: unknown) => this.log.error({ err: error }));
    });
  }

  /** Takes up a subscription, or refuses one too many. Counted from its first step on, not only once it runs. */
  async subscribe<Stream extends Running>(
    start: (ended: (stream: Running) => void) => Promise<Stream>,
  ): Promise<Stream> {
    const limit = this.config.subscriptions;
    if (this.running.size + this.starting >= limit) {
      throw badUserInput(
        `A connection may have ${limit} subscriptions. End one of them, or open another connection.`,
      );
    }
    this.starting += 1;
    try {
      const stream = await start((ended) => this.running.delete(ended));
      if (this.isOpen) this.running.add(stream);
      else stream.end();
      return stream;
    } finally {
      this.starting -= 1;
    }
  }

  /** Called every second. */
  beat(now: number): void {
    if (!this.isOpen) return;
    if (this.unsent > 0 && now - this.takenAt > this.config.patienceSeconds * 1000) {
      this.close(closing.tooSlow, SLOW_GOODBYE_MS);
      return;
    }
    if (now < this.pingAt) return;
    // A ping waits behind what is unsent: a slow client is given the patience above, and only a silent one is cut off.
    if (!this.answered && this.unsent === 0) {
      this.socket.terminate();
      return;
    }
    this.pingAt = now + this.config.pingSeconds * 1000;
    this.answered = false;
    this.socket.ping();
  }

  close({ code, reason }: Closing, goodbyeMs = GOODBYE_MS): void {
    this.endAll();
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), goodbyeMs).unref();
  }

  private get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Resolves when the operating system has taken the message: the next change is read only then. */
  private send(message: string): Promise<void> {
    if (!this.isOpen) return Promise.resolve();
    if (this.socket.bufferedAmount > MAX_UNSENT_BYTES) {
      this.close(closing.tooSlow, SLOW_GOODBYE_MS);
      return Promise.resolve();
    }
    if (this.unsent === 0) this.takenAt = Date.now();
    this.unsent += 1;
    return new Promise((resolve) => {
      this.socket.send(message, () => {
        // A message that could not be sent needs no word: the socket is closing, and the client resumes elsewhere.
        this.unsent -= 1;
        this.takenAt = Date.now();
        resolve();
      });
    });
  }

  private misunderstood(error: unknown): void {
    this.log.debug({ err: error }, 'a message over a websocket was not understood');
    this.socket.close(CloseCode.BadRequest, 'Invalid message received');
  }

  private endAll(): void {
    for (const stream of this.running) stream.end();
  }
}
