import { useSyncExternalStore } from 'react';

const printing = window.matchMedia('print');

function subscribe(onChange: () => void): () => void {
  printing.addEventListener('change', onChange);
  return () => printing.removeEventListener('change', onChange);
}

/** Whether the page is being laid out for paper at this moment. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing.matches);
}
