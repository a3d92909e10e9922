import { LiveStartDocument } from '@golden-thread/schema/operations';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useEffect, useEffectEvent, useState } from 'react';
import type { RegisterDataProvider } from './dataProvider';
import { isAnythingUnsaved, isPageHeld } from '../shared/unsaved';
import type { LiveChange } from './live';
import { isRight, isShown, refreshing } from './refreshing';

/** Changes of one request come together: they are shown together. */
const GATHERED_FOR = 400;
/** A colleague who changes one thing after the other has nobody ask for everything at each. */
const APART = 3000;
/** How soon to look again whether the page may change. */
const AGAIN_AFTER = 1000;
/** Within it a page is up to date with one's own writes already. */
const OWN_WITHIN = 3000;
/** A screen that nobody sits at asks for nothing, so that a session left alone still ends by itself. */
const AWAY_AFTER = 15 * 60_000;
const INPUTS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
/** A connection that is back at once was never missed. */
const LOST_AFTER = 3000;

/**
 * Keeps what a page shows up to date with what colleagues change, and tells each of that to whom it may concern. Nothing
 * typed is touched: while a form stands in what would change, the page stays as it is. Returns whether the connection has
 * been lost for some time.
 */
export function useLiveChanges(onNews: (change: LiveChange) => void = () => {}): boolean {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const queryClient = useQueryClient();
  const [isLost, setIsLost] = useState(false);
  const onTheirs = useEffectEvent(onNews);
  useEffect(() => {
    let isOver = false;
    let stop = () => {};
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let shownAt = -Infinity;
    let losing: ReturnType<typeof setTimeout> | undefined;
    let touchedAt = Date.now();
    const onInput = () => {
      touchedAt = Date.now();
    };
    for (const type of INPUTS) window.addEventListener(type, onInput, { passive: true, capture: true });
    const show = () => {
      if (document.hidden || Date.now() - touchedAt > AWAY_AFTER || isPageHeld()) {
        gathering = setTimeout(show, AGAIN_AFTER);
        return;
      }
      gathering = undefined;
      shownAt = Date.now();
      const isTyping = isAnythingUnsaved();
      void queryClient.invalidateQueries({
        predicate: (query) => isShown(query) && !(isTyping && isRight(query)),
      });
    };
    const listen = async () => {
      const { changes: log, viewer } = await dataProvider.query(LiveStartDocument, {});
      if (isOver) return;
      stop = dataProvider.watch(log.nodes[0]?.cursor ?? null, {
        onChange: (change) => {
          const now = Date.now();
          const isOwn = change.actor === viewer.name;
          if (!isOwn) onTheirs(change);
          if (isOwn && refreshing.wasDoneSince(now - OWN_WITHIN)) return;
          gathering ??= setTimeout(show, Math.max(GATHERED_FOR, shownAt + APART - now));
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
      for (const type of INPUTS) window.removeEventListener(type, onInput, { capture: true });
      clearTimeout(gathering);
      clearTimeout(losing);
      stop();
    };
  }, [dataProvider, queryClient]);
  return isLost;
}
