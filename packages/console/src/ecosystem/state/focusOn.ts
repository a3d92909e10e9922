import { focusChoices, type FocusHow } from '../graph/focus';
import type { IndexedGraph, MapNode } from '../graph/mapGraph';
import { PLAIN_FOCUS, type Focus } from './mapState';
import { addressName } from './mapView';

/** A focus on a node, gathering as the one before did where that makes sense for the node. */
export function focusOn(node: MapNode, whole: IndexedGraph, before: Focus | null): Focus {
  const kept = before && focusChoices(node).includes(before.how) ? before : PLAIN_FOCUS;
  return { ...kept, node: addressName(node, whole) };
}

/** Gathers otherwise. What is gathered from far and wide is shown alone: it is a map of its own. */
export function withHow(focus: Focus, how: FocusHow): Focus {
  return { ...focus, how, hidesRest: how !== 'NEAR' };
}
