import { getViewportForBounds, useReactFlow, useStoreApi, type FitViewOptions } from '@xyflow/react';
import { useMemo } from 'react';
import type { Rect } from '../arrange/metrics';

type Padding = NonNullable<FitViewOptions['padding']>;

export const MIN_ZOOM = 0.06;
export const MAX_ZOOM = 2.2;
/** A small map is not blown up beyond this. */
const LARGEST_FIT = 1.1;
/** A map that would be smaller than this shows nothing but boxes: it opens nearer, at its middle. */
const SMALLEST_OPENING = 0.24;
const OPENING = 0.5;
const EDGE = 24;
/** The tools stand at the right edge, the smaller map beside them. */
const TOOLS = 72;
const WHOLE: Padding = { top: '14px', left: '14px', bottom: '14px', right: `${TOOLS - 8}px` };

export interface Camera {
  fit: (bounds: Rect) => void;
  /** The same for a part of the map, clear of the tools. */
  fitPart: (bounds: Rect) => void;
  /** Like `fit`, but never so far away that nothing can be read; then `centre` is in the middle. */
  open: (bounds: Rect, centre: Rect | undefined) => void;
  /** As wide as the window, from the top: for a map that is read downward. */
  openAtTop: (bounds: Rect) => void;
  /** Moves as little as it takes to show the place. */
  reveal: (place: Rect) => void;
  /** Puts the place in the middle, near enough to be read. */
  centreOn: (place: Rect) => void;
  zoomBy: (factor: number) => void;
}

/**
 * Moves the view over the map; at once where the reader prefers reduced motion. `coveredBelow` is how much of the map
 * lies under something else at the bottom.
 */
export function useCamera(coveredBelow: () => number): Camera {
  const { setViewport, getViewport, zoomTo } = useReactFlow();
  const store = useStoreApi();
  return useMemo(() => {
    const size = () => {
      const { width, height } = store.getState();
      return { width, height: Math.max(120, height - coveredBelow()) };
    };
    const move = (duration: number) => ({ duration: prefersStill() ? 0 : duration });
    const fit = (bounds: Rect, duration = 300, padding: Padding = WHOLE) => {
      const { width, height } = size();
      const viewport = getViewportForBounds(bounds, width, height, MIN_ZOOM, LARGEST_FIT, padding);
      void setViewport(viewport, move(duration));
    };
    const centreAt = (place: Rect, zoom: number, duration: number) => {
      const { width, height } = size();
      const x = width / 2 - (place.x + place.width / 2) * zoom;
      const y = height / 2 - (place.y + place.height / 2) * zoom;
      void setViewport({ x, y, zoom }, move(duration));
    };
    return {
      fit: (bounds) => fit(bounds),
      fitPart: (bounds) => fit(bounds, 300, { x: `${TOOLS}px`, y: `${EDGE * 2}px` }),
      open: (bounds, centre) => {
        const { width, height } = size();
        const { zoom } = getViewportForBounds(bounds, width, height, MIN_ZOOM, LARGEST_FIT, WHOLE);
        if (centre && zoom < SMALLEST_OPENING) centreAt(centre, OPENING, 0);
        else fit(bounds, 0);
      },
      openAtTop: (bounds) => {
        const { width } = size();
        const zoom = Math.min(LARGEST_FIT, Math.max(MIN_ZOOM, (width - TOOLS) / bounds.width));
        void setViewport({ x: 0, y: 0, zoom }, move(0));
      },
      reveal: (place) => {
        const { x, y, zoom } = getViewport();
        const { width, height } = size();
        const left = place.x * zoom + x;
        const top = place.y * zoom + y;
        const dx = shift(left, left + place.width * zoom, width - TOOLS);
        const dy = shift(top, top + place.height * zoom, height);
        if (dx !== 0 || dy !== 0) void setViewport({ x: x + dx, y: y + dy, zoom }, move(180));
      },
      centreOn: (place) => centreAt(place, Math.max(getViewport().zoom, 0.75), 350),
      zoomBy: (factor) => void zoomTo(getViewport().zoom * factor, move(150)),
    };
  }, [coveredBelow, getViewport, setViewport, store, zoomTo]);
}

/** How far to move so that a stretch lies within a length. */
function shift(from: number, to: number, length: number): number {
  if (from < EDGE) return EDGE - from;
  return to > length - EDGE ? length - EDGE - to : 0;
}

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
