import { collapse } from '../graph/collapse';
import { accountability, below, foldedAway, goldenThreads } from '../graph/focus';
import { among, indexGraph, type IndexedGraph, type MapNode, type MapTie } from '../graph/mapGraph';
import { neighbourhood, pathBetween, type Path } from '../graph/walk';
import type { Focus, MapState } from './mapState';

/** What the state makes of the whole map. */
export interface MapView {
  whole: IndexedGraph;
  /** What is drawn and listed. */
  shown: IndexedGraph;
  /** What stands out while the rest is dimmed; null when nothing is dimmed. */
  lit: { nodes: ReadonlySet<string>; ties: ReadonlySet<string> } | null;
  focusNode: MapNode | null;
  pathEnds: { from: MapNode | null; to: MapNode | null };
  /** The path asked for; null when none is, or none exists. */
  path: Path | null;
  selectedNode: MapNode | null;
  /** How many things are folded away at a node. */
  foldedAt: ReadonlyMap<string, number>;
  /** Something that the address names is not on the map of this day. */
  isSomethingMissing: boolean;
}

export function mapView(whole: IndexedGraph, state: MapState): MapView {
  const find = finder(whole);
  const focusNode = find(state.focus?.node);
  const pathEnds = { from: find(state.path?.from), to: find(state.path?.to) };
  const selectedNode = find(state.selected && 'node' in state.selected ? state.selected.node : null);
  const selectedTie = tieOf(whole, state);
  const idsOf = (names: readonly string[]) => names.flatMap((name) => find(name)?.id ?? []);
  // Whatever a link names is there, also where its kind, its type or its being proposed keeps the like from the map.
  const linked = new Set(
    [pathEnds.from?.id, pathEnds.to?.id, selectedNode?.id, selectedTie?.source, selectedTie?.target].filter(
      (id) => id !== undefined,
    ),
  );
  const opened = new Set(idsOf(state.opened));
  for (const node of [
    state.focus?.how === 'NEAR' ? focusNode : null,
    pathEnds.from,
    pathEnds.to,
    selectedNode,
  ]) {
    if (node && !state.kinds.includes(node.kind)) opened.add(node.id);
  }
  const gathered = focusNode && state.focus ? gather(whole, focusNode, state.focus, state) : null;
  const folds = foldedAway(whole, idsOf(state.folded));
  const foldedIds = new Set([...folds.values()].flatMap((ids) => [...ids]).filter((id) => !linked.has(id)));
  const all = collapse(whole, {
    kinds: state.kinds,
    opened,
    also: new Set([...linked, ...(gathered ?? [])]),
    without: foldedIds,
    withProposed: state.withProposed || selectedTie?.isProposed === true,
    withThrough: state.withThrough,
  });
  const typed = withoutTypes(all, state.hiddenTypes, selectedTie);
  const near = nearFocus(typed, focusNode, state.focus, gathered);
  const shown =
    near && state.focus?.hidesRest ? indexGraph(among(typed, new Set([...near, ...linked]))) : typed;
  const { from, to } = pathEnds;
  const path = from && to && state.path ? pathBetween(shown, from.id, to.id, state.path.follow) : null;
  return {
    whole,
    shown,
    lit: path ? litPath(path) : near && !state.focus?.hidesRest ? litNear(shown, near) : null,
    focusNode,
    pathEnds,
    path,
    selectedNode,
    foldedAt: countFolded(whole, folds, state),
    isSomethingMissing:
      namesOf(state).some((name) => find(name) === null) || isTieMissing(state, { whole, shown }),
  };
}

/** What a focus other than on the neighbourhood gathers from the whole map, whatever kinds are shown. */
function gather(
  whole: IndexedGraph,
  { id }: MapNode,
  { how }: Focus,
  { kinds }: MapState,
): ReadonlySet<string> | null {
  if (how === 'ACCOUNTABILITY') return accountability(whole, id);
  if (how === 'THREADS') return goldenThreads(whole, id);
  if (how === 'NEAR') return null;
  const ids = [...below(whole, id)];
  return new Set(ids.filter((each) => each === id || kinds.includes(whole.byId.get(each)?.kind ?? 'BOARD')));
}

function nearFocus(
  typed: IndexedGraph,
  node: MapNode | null,
  focus: Focus | null,
  gathered: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (!node || !focus) return null;
  return gathered ?? neighbourhood(typed, node.id, focus.depth);
}

function tieOf(whole: IndexedGraph, { selected }: MapState): MapTie | null {
  return selected && 'tie' in selected ? (whole.tieById.get(selected.tie) ?? null) : null;
}

/** Whether there is such a tie on this day; one that is gathered from others, whether it is drawn. */
export function isOnMap(tie: string, { whole, shown }: Pick<MapView, 'whole' | 'shown'>): boolean {
  return whole.tieById.has(tie) || shown.tieById.has(tie);
}

function isTieMissing({ selected }: MapState, view: Pick<MapView, 'whole' | 'shown'>): boolean {
  return selected !== null && 'tie' in selected && !isOnMap(selected.tie, view);
}

function countFolded(
  whole: IndexedGraph,
  folds: ReadonlyMap<string, ReadonlySet<string>>,
  { kinds }: MapState,
): ReadonlyMap<string, number> {
  const isShown = (id: string) => kinds.includes(whole.byId.get(id)?.kind ?? 'DOCUMENT');
  return new Map([...folds].map(([id, hidden]) => [id, [...hidden].filter(isShown).length]));
}

function namesOf({ focus, path, selected, opened, folded }: MapState): string[] {
  const names = [focus?.node, path?.from, path?.to, selected && 'node' in selected ? selected.node : null];
  return [...names.filter((name) => name !== null && name !== undefined), ...opened, ...folded];
}

/** Finds a node by what an address calls it: its id, or its slug. */
export function finder(graph: IndexedGraph): (name: string | null | undefined) => MapNode | null {
  const bySlug = new Map(graph.nodes.map((node) => [node.slug, node]));
  return (name) => (name ? (graph.byId.get(name) ?? bySlug.get(name) ?? null) : null);
}

/** What an address calls a node: its slug, which can be read, unless another kind uses the same. */
export function addressName(node: MapNode, graph: IndexedGraph): string {
  const isUnique = graph.nodes.every((other) => other.slug !== node.slug || other.id === node.id);
  return isUnique && !node.slug.includes(',') ? node.slug : node.id;
}

/** Without the types that are left out, save the one tie that a link names. */
function withoutTypes(
  graph: IndexedGraph,
  hidden: MapState['hiddenTypes'],
  named: MapTie | null,
): IndexedGraph {
  if (hidden.length === 0) return graph;
  const types = new Set(hidden);
  const ties = graph.ties.filter((tie) => !types.has(tie.type) || tie.id === named?.id);
  return indexGraph({ nodes: graph.nodes, ties });
}

function litPath(path: Path): MapView['lit'] {
  return { nodes: new Set(path.nodes), ties: new Set(path.ties.map((tie) => tie.id)) };
}

function litNear(graph: IndexedGraph, near: ReadonlySet<string>): MapView['lit'] {
  const ties = graph.ties.filter((tie) => near.has(tie.source) && near.has(tie.target));
  return { nodes: near, ties: new Set(ties.map((tie) => tie.id)) };
}
