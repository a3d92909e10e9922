import { LiveStartDocument } from '@golden-thread/schema/operations';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useEffect, useState } from 'react';
import type { RegisterDataProvider } from './dataProvider';
import type { LiveChange } from './live';

/** Changes of one request come together: they are shown together. */
const GATHERED_FOR = 400;
/** A connection that is back at once was never missed. */
const LOST_AFTER = 3000;

export interface News {
  /** What colleagues changed since it was last looked at, the latest last. */
  changes: readonly LiveChange[];
  /** Whether the connection has been lost for some time. */
  isLost: boolean;
  dismiss: () => void;
}

/** Keeps what a page shows up to date with what colleagues change, and tells what that was. Nothing typed is touched. */
export function useLiveChanges(): News {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const queryClient = useQueryClient();
  const [changes, setChanges] = useState<readonly LiveChange[]>([]);
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    let isOver = false;
    let stop = () => {};
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let losing: ReturnType<typeof setTimeout> | undefined;
    const listen = async () => {
      const { changes: log, viewer } = await dataProvider.query(LiveStartDocument, {});
      if (isOver) return;
      stop = dataProvider.watch(log.nodes[0]?.cursor ?? null, {
        onChange: (change) => {
          clearTimeout(gathering);
          gathering = setTimeout(
            () => void queryClient.invalidateQueries({ queryKey: ['query'] }),
            GATHERED_FOR,
          );
          if (change.actor !== viewer.name) setChanges((known) => [...known, change]);
        },
        onState: (isConnected) => {
          clearTimeout(losing);
          if (isConnected) setIsLost(false);
          else losing = setTimeout(() => setIsLost(true), LOST_AFTER);
        },
      });
    };
    // Without it the page is as it was when it was opened.
    listen().catch(() => setIsLost(true));
    return () => {
      isOver = true;
      clearTimeout(gathering);
      clearTimeout(losing);
      stop();
    };
  }, [dataProvider, queryClient]);
  return { changes, isLost, dismiss: () => setChanges([]) };
}
