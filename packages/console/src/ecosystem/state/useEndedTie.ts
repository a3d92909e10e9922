import { useEffect, useRef } from 'react';
import type { MapState } from './mapState';
import { isOnMap, type MapView } from './mapView';
import type { ChangeState } from './useMapState';

/**
 * A tie that ends while its details are open leaves the address as it leaves the map. On another day it may be there:
 * then the address keeps it, and the page says that it is missing.
 */
export function useEndedTie(
  /** Null while that of another day is still shown. */
  view: MapView | null,
  day: string,
  { selected }: MapState,
  change: ChangeState,
): void {
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (!view || !selected || !('tie' in selected)) return;
    const now = `${day} ${selected.tie}`;
    if (isOnMap(selected.tie, view)) seen.current = now;
    else if (seen.current === now) change({ selected: null }, 'REPLACE');
  }, [view, day, selected, change]);
}
