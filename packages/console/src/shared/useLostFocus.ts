import { useLayoutEffect, type RefObject } from 'react';

/** What stands over the page, and gives the focus back. */
const OVER = '[role=dialog], [role=menu], [role=presentation]';
const CONTROL = ':is(a[href], button, input, select, textarea, [tabindex="0"]):not([tabindex="-1"])';
/** Disabled only until the register has answered. */
const WAITING = '.MuiButton-loading, .MuiIconButton-loading';

/** What has the focus, and where it stood: once it is gone, that can no longer be seen. */
interface Held {
  element: HTMLElement;
  /** What it stood in, from the inside out. */
  around: HTMLElement[];
  /** The other controls, those that follow before those that precede, the nearest first. */
  others: HTMLElement[];
}

/**
 * Whoever presses what goes away by it, or is disabled, works on beside it: without this the keyboard would begin at the
 * top of the page. What takes the focus is the nearest control in what is left around it, or what `data-heir` there names
 * by a selector. Nothing is taken from where the focus is or was put down on purpose, and nothing scrolls.
 */
export function useLostFocus(area: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    let held: Held | null = null;
    /** By what each part of the page was left: closed again, it gives the focus back to that. */
    const openers = new WeakMap<HTMLElement, string>();

    const heirIn = (place: HTMLElement, { element, others }: Held) => {
      const opener = document.getElementById(openers.get(place) ?? '-');
      if (opener) {
        opener.scrollIntoView({ block: 'nearest' });
        return opener;
      }
      const named = place.dataset['heir'] && place.querySelector<HTMLElement>(place.dataset['heir']);
      if (named && nameOf(element)) openers.set(place, nameOf(element));
      return (
        named ||
        others.find((each) => place.contains(each) && canHold(each)) ||
        [...place.querySelectorAll<HTMLElement>(CONTROL)].find(canHold)
      );
    };
    const check = () => {
      if (!held || !area.current || area.current.closest('[aria-hidden=true]')) return;
      const { element, around } = held;
      const at = document.activeElement;
      const isLost = at === null || at === document.body || (at === element && at.matches(':disabled'));
      if (!isLost || (element.isConnected && element.matches(WAITING))) return;
      const same = element.isConnected ? element : document.getElementById(nameOf(element) || '-');
      let heir = same && canHold(same) ? same : undefined;
      for (const place of around) if (place.isConnected) heir ??= heirIn(place, held);
      heir?.focus({ preventScroll: true });
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (area.current?.contains(target)) held = hold(target, area.current);
      else if (!target.closest(OVER)) held = null;
    };
    const onBlur = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) return;
      // By then what goes away is gone; what still stands was left on purpose.
      queueMicrotask(() => {
        const isLeft = document.activeElement === document.body && held?.element === target;
        if (isLeft && held && canHold(held.element)) held = null;
      });
    };

    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new MutationObserver(() => {
      // While the focus goes from one to another, nothing has it.
      timer ??= setTimeout(() => {
        timer = undefined;
        check();
      });
    });
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'aria-hidden'],
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, [area]);
}

function hold(element: HTMLElement, area: HTMLElement): Held {
  const around: HTMLElement[] = [];
  for (let at = element.parentElement; at && area.contains(at); at = at.parentElement) around.push(at);
  const all = [...area.querySelectorAll<HTMLElement>(CONTROL)];
  const stands = (where: number) => all.filter((each) => element.compareDocumentPosition(each) & where);
  const others = [
    ...stands(Node.DOCUMENT_POSITION_FOLLOWING),
    ...stands(Node.DOCUMENT_POSITION_PRECEDING).toReversed(),
  ];
  return { element, around, others };
}

/** What a control is known by when it is drawn anew. A title is not: that of what is shown next has the same id. */
function nameOf(element: HTMLElement): string {
  return element.matches(CONTROL) ? element.id : '';
}

function canHold(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;
}
