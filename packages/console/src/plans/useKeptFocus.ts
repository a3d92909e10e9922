import { useEffect, useRef, type RefObject } from 'react';

/** What stands over the page. */
const OVER = '[role=dialog], [role=menu], [role=presentation]';

/**
 * Keeps the focus where somebody works while what they wrote redraws it: a row that moved has it again under its id, and
 * where a row is gone, by the filter for instance, the fallback takes it. A press elsewhere lets it go.
 */
export function useKeptFocus(
  within: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (within.current?.contains(target)) last.current = target;
      else if (!target.closest(OVER)) last.current = null;
    };
    const onPress = ({ target }: PointerEvent) => {
      // What takes the focus is told of after it; a dialog that was opened from here gives it back.
      if (!(target instanceof Element && target.closest(OVER))) last.current = null;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [within]);
  useEffect(() => {
    const lost = last.current;
    if (!lost || document.activeElement !== document.body) return;
    const again = lost.isConnected ? lost : document.getElementById(lost.id || '-');
    (again ?? fallback.current)?.focus();
  });
}
