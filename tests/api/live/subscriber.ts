import { setTimeout } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { afterwards } from '../../kit/afterwards.js';

/** A change as the tests ask for it. */
export interface Change {
  cursor: string;
  operation: string;
  seq: number;
  fields: { field: string; after: string | null }[];
}

const SUBSCRIPTION = `subscription ($nodeId: ID, $boardId: ID, $planId: ID, $kinds: [ChangeKind!], $after: String) {
  changes(nodeId: $nodeId, boardId: $boardId, planId: $planId, kinds: $kinds, after: $after) { cursor seq operation fields { field after } }
}`;

export interface Wanted {
  nodeId?: string;
  boardId?: string;
  planId?: string;
  kinds?: string[];
  after?: string;
}

export interface Subscriber {
  changes: Change[];
  /** What the subscription ended with: errors of GraphQL, or the closing of the socket. */
  ended: Promise<unknown>;
  /** Waits for so many changes, and then a moment more, in which a doubled one would arrive. */
  until: (count: number) => Promise<Change[]>;
  /** Breaks the connection, without a goodbye. */
  breakOff: () => void;
  close: () => Promise<void>;
}

/** What an officer noted, change by change. */
export const notesOf = (changes: readonly Change[]): (string | null)[] =>
  changes.map(({ fields }) => fields.find(({ field }) => field === 'note')?.after ?? null);

export const websocketOf = (address: string): string => `${address.replace('http', 'ws')}/graphql`;

/**
 * Subscribes as any client of graphql-ws does. With `resumes` it connects again by itself, and names the last cursor that
 * it received.
 */
export async function subscribe(
  address: string | (() => string),
  wanted: Wanted = {},
  { resumes = false, query = SUBSCRIPTION }: { resumes?: boolean; query?: string } = {},
): Promise<Subscriber> {
  let socket: WebSocket | undefined;
  let connected: () => void;
  const isConnected = new Promise<void>((resolve) => (connected = resolve));
  const client = createClient({
    url: () => websocketOf(typeof address === 'string' ? address : address()),
    webSocketImpl: WebSocket,
    retryAttempts: resumes ? 50 : 0,
    retryWait: () => setTimeout(50),
    on: {
      opened: (opened) => (socket = opened as WebSocket),
      connected: () => connected(),
      closed: () => connected(),
    },
  });
  afterwards(() => client.dispose());
  const changes: Change[] = [];
  const variables = { ...wanted };
  const ended = new Promise<unknown>((resolve) => {
    client.subscribe<{ changes: Change }>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors) resolve(errors);
          if (!data) return;
          changes.push(data.changes);
          // The client sends the variables anew when it connects again.
          if (resumes) variables.after = data.changes.cursor;
        },
        error: resolve,
        complete: () => resolve('complete'),
      },
    );
  });
  await isConnected;
  // The protocol has no word for "you are subscribed": a moment for the server to look where the log ends.
  await setTimeout(300);
  return {
    changes,
    ended,
    until: async (count) => {
      for (let waited = 0; changes.length < count && waited < 20_000; waited += 20) await setTimeout(20);
      await setTimeout(200);
      return changes;
    },
    breakOff: () => socket?.terminate(),
    close: async () => {
      await client.dispose();
    },
  };
}
