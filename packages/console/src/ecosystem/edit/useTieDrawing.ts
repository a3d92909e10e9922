import type { OnConnectEnd } from '@xyflow/react';
import { useCallback } from 'react';
import type { IndexedGraph } from '../graph/mapGraph';
import type { MapEdits } from './useMapEdits';

/** A tie is drawn from the handle of one node to anywhere on another; the dialog then asks what it says. */
export function useTieDrawing(graph: IndexedGraph, edits: MapEdits | null): OnConnectEnd {
  return useCallback(
    (event, { fromNode }) => {
      const { clientX, clientY } = 'changedTouches' in event ? event.changedTouches[0]! : event;
      const at = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.react-flow__node');
      const from = graph.byId.get(fromNode?.id ?? '');
      const to = graph.byId.get(at?.dataset['id'] ?? '');
      if (from && to && from !== to) edits?.begin({ what: 'CONNECT', from, to });
    },
    [graph, edits],
  );
}
