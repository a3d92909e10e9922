import { useCallback, type KeyboardEvent } from 'react';
import type { Rect } from '../arrange/metrics';
import { firstNode, nearest, type Arrow } from './nearest';

export interface MapKeyActions {
  select: (id: string) => void;
  /** Whether there was anything to clear. */
  clear: () => boolean;
  focus: (id: string) => void;
  /** Opens the menu of what can be done with it. */
  menu: (id: string) => void;
  /** Begins a tie from it. */
  connect: (id: string) => void;
  zoomBy: (factor: number) => void;
  fit: () => void;
  /** The keyboard has reached a node. */
  reach: (id: string) => void;
}

const ARROWS = new Set<string>(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] satisfies Arrow[]);

/** The keys of the map, in the words of its help. */
export const MAP_KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['Arrow keys', 'go to the nearest board, plan or other thing in that direction'],
  ['Home', 'go to the first one, at the top'],
  ['Enter', 'select it and open its details'],
  ['F', 'focus on what is tied to it'],
  ['M', 'open the menu of what can be done with it'],
  ['C', 'connect it to something else, if you may'],
  ['+ and −', 'zoom in and out'],
  ['0', 'fit the whole map'],
  ['Escape', 'clear the selection, then the focus'],
];

/** What a key does on the map, where one node at a time is reached by the keyboard. */
export function useMapKeys(
  places: ReadonlyMap<string, Rect>,
  active: string | null,
  actions: MapKeyActions,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
      // With nothing left to clear, Escape is for what is around the map.
      if (event.key === 'Escape') {
        if (actions.clear()) event.stopPropagation();
      } else if (press(event.key, places, active, actions)) event.preventDefault();
    },
    [places, active, actions],
  );
}

function press(
  key: string,
  places: ReadonlyMap<string, Rect>,
  active: string | null,
  actions: MapKeyActions,
): boolean {
  if (ARROWS.has(key)) {
    const next = active && places.has(active) ? nearest(places, active, key as Arrow) : firstNode(places);
    if (next) actions.reach(next);
    return true;
  }
  if (key === 'Home') {
    const first = firstNode(places);
    if (first) actions.reach(first);
    return true;
  }
  if (key === '+' || key === '=') actions.zoomBy(1.3);
  else if (key === '-' || key === '_') actions.zoomBy(1 / 1.3);
  else if (key === '0') actions.fit();
  else if (active && (key === 'Enter' || key === ' ')) actions.select(active);
  else if (active && key.toLowerCase() === 'f') actions.focus(active);
  else if (active && (key.toLowerCase() === 'm' || key === 'ContextMenu')) actions.menu(active);
  else if (active && key.toLowerCase() === 'c') actions.connect(active);
  else return false;
  return true;
}
