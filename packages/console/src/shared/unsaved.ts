import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/*
 * Every entry on the page that may hold something unsaved. The router asks one place only before it leaves a page, so that
 * all entries stand in one list: see layout/LeavingGuard.
 */

interface Unsaved {
  isUnsaved: () => boolean;
  /** Whether it hangs on what the page shows, and would go with a part of that. */
  isInPage: boolean;
}

const entries = new Set<Unsaved>();

export const isAnythingUnsaved = (): boolean => [...entries].some(({ isUnsaved }) => isUnsaved());

/** Whether the page had better stay as it is just now. */
export const isPageHeld = (): boolean =>
  [...entries].some(({ isUnsaved, isInPage }) => isInPage && isUnsaved());

/** Around forms that stay whatever becomes of what the page shows. */
export const BesidePageContext = createContext(false);

/** Called by a form: whether it holds something that is not saved. Asked when needed, not watched. */
export function useUnsaved(isUnsaved: () => boolean): void {
  const isInPage = !useContext(BesidePageContext);
  const onAsk = useEffectEvent(isUnsaved);
  useEffect(() => {
    const entry = { isUnsaved: () => onAsk(), isInPage };
    entries.add(entry);
    return () => void entries.delete(entry);
  }, [isInPage]);
}
