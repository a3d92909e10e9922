import type { ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api';
import { blockSize, type Block } from './blocks';
import { BLOCK_HEAD, COLUMN, GUTTER, NODE, RAIL, type Direction, type Point } from './metrics';
import type { ArrangementPlan, Route, RouteEnd } from './plan';
import type { Unit } from './levels';

const OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  // The rows are ours (see levels.ts): ELK reads them from the positions given, orders each row and routes the lines.
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '7',
  'elk.spacing.componentComponent': '40',
  'elk.separateConnectedComponents': 'true',
  'elk.aspectRatio': '1.7',
  'elk.randomSeed': '1',
};

/** Distance between rows that ELK surely reads as different rows. */
const ROW_HINT = 10_000;

/** Straight lines and few crossings take time that grows fast: from so many units on, an answer soon is worth more. */
const LARGE = 60;
const SMALL_OPTIONS: LayoutOptions = {
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
  'elk.layered.thoroughness': '40',
};
const LARGE_OPTIONS: LayoutOptions = {
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.layered.thoroughness': '4',
};

/** With an order, units keep to it in their row. */
const ORDERED_OPTIONS: LayoutOptions = { 'elk.layered.crossingMinimization.semiInteractive': 'true' };
/** Groups that are not tied to each other stay where they were, too. */
const KEPT_OPTIONS: LayoutOptions = { 'elk.separateConnectedComponents': 'false' };

/** `order`: where in its row each unit belongs; `isKept`: it is that of a map which was shown before. */
export function elkGraph(
  plan: ArrangementPlan,
  rows: readonly Unit[][],
  direction: Direction,
  order?: ReadonlyMap<string, number>,
  isKept = false,
): ElkNode {
  const ports = new Map<string, Map<string, ElkPort>>();
  const edges = plan.routes.map((route) => elkEdge(route, plan, direction, ports));
  const children = rows.flatMap((row, index) =>
    row.map((unit) => {
      const block = plan.blocks.get(unit.id);
      const size = block ? blockSize(block) : NODE;
      return {
        id: unit.id,
        width: size.width,
        height: size.height,
        ...(direction === 'DOWN' ? { x: 0, y: index * ROW_HINT } : { x: index * ROW_HINT, y: 0 }),
        ports: [...(ports.get(unit.id)?.values() ?? [])],
        layoutOptions: {
          'elk.portConstraints': block ? 'FIXED_POS' : 'FIXED_SIDE',
          ...orderOption(order?.get(unit.id), direction),
        },
      };
    }),
  );
  const effort = children.length < LARGE ? SMALL_OPTIONS : LARGE_OPTIONS;
  return {
    id: 'map',
    layoutOptions: {
      ...OPTIONS,
      ...effort,
      ...(order ? ORDERED_OPTIONS : {}),
      ...(isKept ? KEPT_OPTIONS : {}),
      'elk.direction': direction,
    },
    children,
    edges,
  };
}

function orderOption(place: number | undefined, direction: Direction): LayoutOptions {
  if (place === undefined) return {};
  return { 'elk.position': direction === 'DOWN' ? `(${place.toFixed(3)},0)` : `(0,${place.toFixed(3)})` };
}

function elkEdge(
  route: Route,
  plan: ArrangementPlan,
  direction: Direction,
  ports: Map<string, Map<string, ElkPort>>,
): ElkExtendedEdge {
  const port = (end: RouteEnd, isUpper: boolean): string => {
    const side = SIDES[direction][isUpper ? 'leaving' : 'entering'];
    const block = plan.blocks.get(end.unit);
    // Lines of one style leave and reach a node at one point, and so run together as far as they can.
    const id = [
      end.unit,
      block && direction === 'DOWN' ? end.column : '',
      route.id.split('|').at(-1),
      route.style,
      side,
    ].join('|');
    const known = ports.get(end.unit) ?? new Map<string, ElkPort>();
    ports.set(end.unit, known);
    if (!known.has(id)) {
      const place = block ? portOfBlock(block, end.column ?? 0, route.style, direction) : {};
      known.set(id, { id, width: 0, height: 0, ...place, layoutOptions: { 'elk.port.side': side } });
    }
    return id;
  };
  return { id: route.id, sources: [port(route.upper, true)], targets: [port(route.lower, false)] };
}

const SIDES = {
  DOWN: { leaving: 'SOUTH', entering: 'NORTH' },
  RIGHT: { leaving: 'EAST', entering: 'WEST' },
} as const satisfies Record<Direction, Record<'leaving' | 'entering', string>>;

/** Where lines of a style enter a block, in the block's own coordinates. */
export function portOfBlock(block: Block, column: number, style: string, direction: Direction): Point {
  const { width, height } = blockSize(block);
  if (direction === 'DOWN') {
    return { x: column * COLUMN + railOffset(block, column, style), y: block.side === 'BELOW' ? 0 : height };
  }
  const styles = [...new Set(block.columns.flatMap((each) => each.rails))];
  const step = BLOCK_HEAD / (styles.length + 1);
  return { x: block.side === 'BELOW' ? 0 : width, y: step * (styles.indexOf(style) + 1) };
}

/** Where a line of a style runs down beside a column, from the column's left edge. */
export function railOffset(block: Block, column: number, style: string): number {
  const rail = Math.max(0, block.columns[column]?.rails.indexOf(style) ?? 0);
  return GUTTER - RAIL.first - RAIL.step * rail;
}
