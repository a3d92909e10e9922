import { collapse } from '../graph/collapse';
import { among, indexGraph, type IndexedGraph, type MapNode } from '../graph/mapGraph';
import { neighbourhood, pathBetween, type Path } from '../graph/walk';
import type { MapState } from './mapState';

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
  /** Something that the address names is not on the map of this day. */
  isSomethingMissing: boolean;
}

export function mapView(whole: IndexedGraph, state: MapState): MapView {
  const find = finder(whole);
  const focusNode = find(state.focus?.node);
  const pathEnds = { from: find(state.path?.from), to: find(state.path?.to) };
  const selectedNode = find(state.selected && 'node' in state.selected ? state.selected.node : null);
  const opened = state.opened.map(find).filter((node) => node !== null);
  // Whatever a link names is there, also where its kind is not shown.
  const named = [focusNode, pathEnds.from, pathEnds.to, selectedNode].filter(
    (node) => node !== null && !state.kinds.includes(node.kind),
  );
  const all = collapse(whole, {
    kinds: state.kinds,
    opened: new Set([...opened, ...named].flatMap((node) => (node ? [node.id] : []))),
    withProposed: state.withProposed,
    withThrough: state.withThrough,
  });
  const typed = withoutTypes(all, state.hiddenTypes);
  const near = focusNode && state.focus ? neighbourhood(typed, focusNode.id, state.focus.depth) : null;
  const shown = near && state.focus?.hidesRest ? indexGraph(among(typed, near)) : typed;
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
    isSomethingMissing: namesOf(state).some((name) => find(name) === null),
  };
}

function namesOf({ focus, path, selected, opened }: MapState): string[] {
  const names = [focus?.node, path?.from, path?.to, selected && 'node' in selected ? selected.node : null];
  return [...names.filter((name) => name !== null && name !== undefined), ...opened];
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

function withoutTypes(graph: IndexedGraph, hidden: MapState['hiddenTypes']): IndexedGraph {
  if (hidden.length === 0) return graph;
  const types = new Set(hidden);
  return indexGraph({ nodes: graph.nodes, ties: graph.ties.filter((tie) => !types.has(tie.type)) });
}

function litPath(path: Path): MapView['lit'] {
  return { nodes: new Set(path.nodes), ties: new Set(path.ties.map((tie) => tie.id)) };
}

function litNear(graph: IndexedGraph, near: ReadonlySet<string>): MapView['lit'] {
  const ties = graph.ties.filter((tie) => near.has(tie.source) && near.has(tie.target));
  return { nodes: near, ties: new Set(ties.map((tie) => tie.id)) };
}
