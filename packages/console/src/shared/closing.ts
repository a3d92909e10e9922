import { createContext, useCallback, useContext, useEffect, useEffectEvent, useRef } from 'react';

/** Tells what is to be asked before something closes; gives back how that ends. */
type Ask = (cancel: () => void) => () => void;

/** Around what is in a dialog or drawer: a form in it is asked before it closes over what was typed. */
export const ClosingContext = createContext<Ask | null>(null);

/** How a dialog or drawer closes: as the form inside wants, else at once. */
export function useClosing(onClose: () => void): { ask: Ask; close: () => void } {
  const asked = useRef<(() => void) | null>(null);
  const ask = useCallback<Ask>((cancel) => {
    asked.current = cancel;
    return () => {
      asked.current = null;
    };
  }, []);
  return { ask, close: () => (asked.current ?? onClose)() };
}

/** Called by a form: what happens when the dialog around it is to close. */
export function useAskedToClose(cancel: () => void): void {
  const ask = useContext(ClosingContext);
  const onAsk = useEffectEvent(cancel);
  useEffect(() => ask?.(() => onAsk()), [ask]);
}
