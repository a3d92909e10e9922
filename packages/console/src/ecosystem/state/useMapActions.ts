import { useCallback } from 'react';
import type { PlacedLine } from '../arrange/place';
import type { MapNode } from '../graph/mapGraph';
import { focusOn } from './focusOn';
import type { MapState } from './mapState';
import { addressName, type MapView } from './mapView';
import type { ChangeState } from './useMapState';

/** What can be done by pointing at the map or by its keys. */
export function useMapActions(view: MapView, state: MapState, change: ChangeState) {
  const selectNode = useCallback(
    (node: MapNode) => {
      const name = addressName(node, view.whole);
      const { path } = state;
      // With a path begun, the next thing selected is where it leads.
      const isPathEnd = path && path.to === null && view.pathEnds.from?.id !== node.id;
      change(
        { selected: { node: name }, ...(isPathEnd ? { path: { ...path, to: name } } : {}) },
        state.selected && !isPathEnd ? 'REPLACE' : 'PUSH',
      );
    },
    [view, state, change],
  );
  const selectLine = useCallback(
    ({ line: { ties } }: PlacedLine) => {
      const [first] = ties;
      if (first) change({ selected: { tie: first.id } }, state.selected ? 'REPLACE' : 'PUSH');
    },
    [state, change],
  );
  const focusNode = useCallback(
    (node: MapNode) =>
      change({
        focus: focusOn(node, view.whole, state.focus),
        path: null,
      }),
    [view, state, change],
  );
  const clear = useCallback(() => {
    if (state.selected) change({ selected: null });
    else if (state.focus || state.path) change({ focus: null, path: null });
    else return false;
    return true;
  }, [state, change]);
  return { selectNode, selectLine, focusNode, clear };
}
