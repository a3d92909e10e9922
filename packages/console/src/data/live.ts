import { LiveChangesDocument, type LiveChangesSubscription } from '@golden-thread/schema/operations';
import { print } from 'graphql';
import { sawChange } from './changeSeen';

export type LiveChange = LiveChangesSubscription['changes'];

export interface LiveListener {
  onChange: (change: LiveChange) => void;
  /** Whether changes arrive now. */
  onState: (isConnected: boolean) => void;
}

/** Listens to changes after a place in the log, until the function it gives is called. */
export type Watch = (after: string | null, listener: LiveListener) => () => void;

/** Pauses before connecting again, the last of them ever after. */
const PAUSES = [500, 1000, 2000, 5000, 10_000];
/** The server's word that nobody here may listen: asking again would not help. */
const UNAUTHENTICATED = 4401;

/**
 * Changes over a websocket beside the API. After a lost connection it goes on from the last change received, so that
 * nothing is missed and nothing comes twice. The client is loaded by pages that listen.
 */
export function createWatch(apiUrl: string): Watch {
  const address = new URL(apiUrl);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return (after, { onChange, onState }) => {
    let cursor = after;
    let isOver = false;
    let failures = 0;
    let stop = () => {};
    const connect = async () => {
      const { createClient } = await import('graphql-ws');
      if (isOver) return;
      let mayReturn = true;
      const client = createClient({
        url: address.href,
        retryAttempts: 0,
        // A connection that is silently gone is noticed.
        keepAlive: 20_000,
        on: {
          connected: () => {
            failures = 0;
            onState(true);
          },
          closed: (event) => {
            mayReturn = (event as { code?: number } | undefined)?.code !== UNAUTHENTICATED;
          },
        },
      });
      const again = () => {
        void client.dispose();
        if (isOver) return;
        onState(false);
        if (!mayReturn) return;
        const pause = PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0;
        failures += 1;
        const timer = setTimeout(() => void connect(), pause);
        stop = () => clearTimeout(timer);
      };
      const unsubscribe = client.subscribe<LiveChangesSubscription>(
        { query: print(LiveChangesDocument), variables: { after: cursor } },
        {
          next: ({ data }) => {
            if (!data || isOver) return;
            cursor = data.changes.cursor;
            sawChange(cursor);
            onChange(data.changes);
          },
          error: again,
          complete: again,
        },
      );
      stop = () => {
        unsubscribe();
        void client.dispose();
      };
    };
    void connect();
    return () => {
      isOver = true;
      stop();
    };
  };
}
