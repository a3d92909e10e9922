import { useStore } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Arrangement } from '../arrange/place';
import type { Rect } from '../arrange/metrics';
import type { Arranged } from '../arrange/useArrangement';
import type { IndexedGraph } from '../graph/mapGraph';
import type { MapView } from '../state/mapView';
import type { Camera } from './useCamera';

/**
 * Where the view goes by itself: to the whole map when it is arranged anew (not when its day or its data change, since
 * everything then keeps its place), to what stands out when a focus or a path is chosen, to what is selected. Gives the function that fits the map.
 */
export function useCameraMoves(
  camera: Camera,
  arranged: Arranged | null,
  view: MapView,
  found: { id: string } | null,
  /** What differs between two days, while nothing else is looked at. */
  compared: ReadonlySet<string> | null,
): () => void {
  const selected = view.selectedNode?.id ?? null;
  const lit = view.lit?.nodes ?? null;
  const stood = useRef<{ arrangement: Arrangement; lit: ReadonlySet<string> | null } | null>(null);

  // A panel that opens beside the map makes it narrower, and may cover what was selected.
  const width = useStore((store) => store.width);
  const current = useRef(arranged);
  const differing = useRef(compared);
  useEffect(() => {
    current.current = arranged;
    differing.current = compared;
  }, [arranged, compared]);

  useEffect(() => {
    if (!arranged || width === 0) return undefined;
    const { arrangement, graph } = arranged;
    const last = stood.current;
    const isNew = last?.arrangement.frame !== arrangement.frame;
    const litKey = lit && [...lit].toSorted().join();
    const isNewlyLit = litKey !== (last?.lit ? [...last.lit].toSorted().join() : null) && lit !== null;
    // The drawing has to be there, in its size, before the view can be moved over it.
    const frame = requestAnimationFrame(() => {
      stood.current = { arrangement, lit };
      const place = selected ? arrangement.nodes.get(selected) : undefined;
      if (lit && (isNew || isNewlyLit)) camera.fitPart(boundsOf(arrangement, lit));
      else if (isNew && arrangement.lanes.length > 0 && !place) camera.openAtTop(wholeOf(arrangement));
      else if (isNew) camera.open(wholeOf(arrangement), place ?? busiest(arrangement, graph));
      else if (place) camera.reveal(place);
    });
    return () => cancelAnimationFrame(frame);
  }, [arranged, camera, lit, selected, width]);

  // All that differs is to be seen at once, in the width that the list beside the map leaves.
  const widthCompared = compared && compared.size > 0 ? width : null;
  useEffect(() => {
    if (widthCompared === null || !current.current) return undefined;
    const { arrangement } = current.current;
    const lately = differing.current;
    const frame = requestAnimationFrame(() => lately && camera.fitPart(boundsOf(arrangement, lately)));
    return () => cancelAnimationFrame(frame);
  }, [widthCompared, camera]);

  useEffect(() => {
    const place = found && arranged?.arrangement.nodes.get(found.id);
    if (!place) return undefined;
    const frame = requestAnimationFrame(() => camera.centreOn(place));
    return () => cancelAnimationFrame(frame);
  }, [found, arranged, camera]);

  return useCallback(() => {
    if (arranged) camera.fit(wholeOf(arranged.arrangement));
  }, [arranged, camera]);
}

function wholeOf({ width, height }: Arrangement): Rect {
  return { x: 0, y: 0, width, height };
}

function boundsOf({ nodes }: Arrangement, ids: ReadonlySet<string>): Rect {
  const rects = [...ids].flatMap((id) => nodes.get(id) ?? []);
  const left = Math.min(...rects.map((rect) => rect.x));
  const top = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return rects.length > 0
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : { x: 0, y: 0, width: 1, height: 1 };
}

/** The board or plan with the most ties: the middle of the map in meaning, where a small screen opens. */
function busiest({ nodes }: Arrangement, graph: IndexedGraph): Rect | undefined {
  let best: { rect: Rect; ties: number } | undefined;
  for (const { id, kind } of graph.nodes) {
    const rect = nodes.get(id);
    const ties = kind === 'BOARD' || kind === 'PLAN' ? (graph.tiesOf.get(id)?.length ?? 0) : 0;
    if (!rect) continue;
    if (!best || ties > best.ties) best = { rect, ties };
  }
  return best?.rect;
}
