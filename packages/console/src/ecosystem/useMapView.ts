import { useMemo, useState } from 'react';
import { isSameGraph, type IndexedGraph } from './graph/mapGraph';
import type { MapState } from './state/mapState';
import { mapView, type MapView } from './state/mapView';

/** The view of a map; what is drawn stays the same object while nothing in it changes, so that it is not arranged again. */
export function useMapView(whole: IndexedGraph | undefined, state: MapState): MapView | null {
  const view = useMemo(() => (whole ? mapView(whole, state) : null), [whole, state]);
  const [drawn, setDrawn] = useState<IndexedGraph | null>(null);
  const isDrawn = view !== null && drawn !== null && isSameGraph(drawn, view.shown);
  if (view && !isDrawn) setDrawn(view.shown);
  return useMemo(() => view && { ...view, shown: isDrawn ? drawn : view.shown }, [view, isDrawn, drawn]);
}
