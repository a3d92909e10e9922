import type { IndexedGraph, MapNode } from '../graph/mapGraph';
import { lineStyle, linesOf, type MapLine } from '../graph/lines';
import { findBlocks, type Block } from './blocks';
import { assignRows, type Unit } from './levels';
import { orient, type Arc } from './orient';
import { TOP_TIER, tierOf } from './tiers';

/** Lines that are routed as one: all of one style between two units, or between a unit and one column of a block. */
export interface Route {
  id: string;
  upper: RouteEnd;
  lower: RouteEnd;
  style: string;
  arcs: readonly Arc[];
}

export interface RouteEnd {
  unit: string;
  /** Which column of a block. */
  column: number | null;
}

/** What is to be arranged, before anything has a place. */
export interface ArrangementPlan {
  lines: readonly MapLine[];
  blocks: ReadonlyMap<string, Block>;
  routes: readonly Route[];
  units: readonly Unit[];
  /** Nodes with no line at all. */
  loose: readonly MapNode[];
}

/** `blockShape` is the width to the height that hanging nodes are given together. */
export function planArrangement(graph: IndexedGraph, blockShape: number): ArrangementPlan {
  const lines = linesOf(graph.ties);
  const tied = new Set(lines.flatMap((line) => [line.source, line.target]));
  const nodes = graph.nodes.filter((node) => tied.has(node.id));
  const arcs = orient(nodes, lines);
  const blocks = findBlocks(
    nodes.map((node) => node.id),
    arcs,
    blockShape,
  );
  const endOf = routeEnds(blocks);
  return {
    lines,
    blocks: new Map(blocks.map((block) => [block.id, block])),
    routes: routesOf(arcs, endOf),
    units: unitsOf(nodes, blocks, endOf),
    loose: graph.nodes.filter((node) => !tied.has(node.id)),
  };
}

/** Rows of units; see `assignRows`. */
export function planRows({ units, routes }: ArrangementPlan, maxColumns: number): Unit[][] {
  const arcs = routes.map(({ upper, lower, arcs: [first] }) => ({
    upper: upper.unit,
    lower: lower.unit,
    weight: first?.weight ?? 1,
  }));
  return assignRows(units, arcs, maxColumns);
}

function routeEnds(blocks: readonly Block[]): (id: string) => RouteEnd {
  const inBlock = new Map<string, RouteEnd>();
  for (const block of blocks) {
    block.columns.forEach((column, index) => {
      for (const id of column.nodes) inBlock.set(id, { unit: block.id, column: index });
    });
  }
  return (id) => inBlock.get(id) ?? { unit: id, column: null };
}

export function routesOf(arcs: readonly Arc[], endOf: (id: string) => RouteEnd): Route[] {
  const routes = new Map<string, Route & { arcs: Arc[] }>();
  for (const arc of arcs) {
    const upper = endOf(arc.upper);
    const lower = endOf(arc.lower);
    const style = lineStyle(arc.line);
    // Opposite directions in one style stay apart, or a head would stand at both ends of a shared line.
    const way = arc.upper === arc.line.source ? 'down' : 'up';
    const id = [upper.unit, upper.column, lower.unit, lower.column, style, way].join('|');
    const route = routes.get(id);
    if (route) route.arcs.push(arc);
    else routes.set(id, { id, upper, lower, style, arcs: [arc] });
  }
  return [...routes.values()];
}

function unitsOf(
  nodes: readonly MapNode[],
  blocks: readonly Block[],
  endOf: (id: string) => RouteEnd,
): Unit[] {
  const single = nodes.filter((node) => endOf(node.id).column === null);
  return [
    ...single.map((node) => ({ id: node.id, columns: 1, isTop: tierOf(node) === TOP_TIER })),
    ...blocks.map((block) => ({ id: block.id, columns: block.columns.length, isTop: false })),
  ];
}
