import { lineStyle } from '../graph/lines';
import type { Arc } from './orient';
import { BLOCK_HEAD, COLUMN, MAX_RAILS, ROW, ROW_GAP } from './metrics';

/** Nodes one under the other, with the lines that run beside them, the nearest first. */
export interface BlockColumn {
  nodes: readonly string[];
  rails: readonly string[];
}

/**
 * Nodes that are tied to one node alone hang from it in columns, as staff do in an organisation chart, rather than
 * stand side by side: the map stays narrow, and what belongs together is read together.
 */
export interface Block {
  id: string;
  hub: string;
  /** On which side of the hub it hangs. */
  side: 'ABOVE' | 'BELOW';
  columns: readonly BlockColumn[];
  rows: number;
}

/** A hub has at least so many neighbours, and a block at least so many nodes. */
const HUB_DEGREE = 3;
const SMALLEST_BLOCK = 2;
const MOST_ROWS = 8;

export function blockSize(block: Pick<Block, 'columns' | 'rows'>): { width: number; height: number } {
  return { width: block.columns.length * COLUMN, height: block.rows * ROW - ROW_GAP + BLOCK_HEAD };
}

/** `order` is that in which the nodes of a block stand, `shape` its width to its height. */
export function findBlocks(order: readonly string[], arcs: readonly Arc[], shape: number): Block[] {
  const arcsOf = arcsByNode(order, arcs);
  const degree = (id: string) => neighboursOf(id, arcsOf).size;
  const groups = new Map<string, { hub: string; side: Block['side']; members: Map<string, string[]> }>();
  for (const [id, mine] of arcsOf) {
    const [hub, ...others] = neighboursOf(id, arcsOf);
    if (hub === undefined || others.length > 0 || degree(hub) < HUB_DEGREE) continue;
    const isBelow = mine.every((arc) => arc.upper === hub);
    if (!isBelow && !mine.every((arc) => arc.lower === hub)) continue;
    const side = isBelow ? 'BELOW' : 'ABOVE';
    const key = `${hub}:${side}`;
    const group = groups.get(key) ?? { hub, side, members: new Map() };
    groups.set(key, group);
    const signature = [...new Set(mine.map((arc) => lineStyle(arc.line)))].toSorted().join(' ');
    group.members.set(signature, [...(group.members.get(signature) ?? []), id]);
  }
  return [...groups].flatMap(([key, { hub, side, members }]) => {
    const size = [...members.values()].reduce((sum, ids) => sum + ids.length, 0);
    if (size < SMALLEST_BLOCK) return [];
    return [{ id: `block:${key}`, hub, side, ...bestColumns(members, side, shape) }];
  });
}

/** Of all numbers of rows, the one that gives a block of a good shape. */
function bestColumns(
  members: ReadonlyMap<string, readonly string[]>,
  side: Block['side'],
  shape: number,
): Pick<Block, 'columns' | 'rows'> {
  const groups = [...members].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const options = Array.from({ length: MOST_ROWS }, (_, index) => {
    const columns = fillColumns(groups, index + 1, side);
    const rows = Math.max(...columns.map((column) => column.nodes.length));
    const { width, height } = blockSize({ columns, rows });
    return { columns, rows, misfit: Math.abs(Math.log(width / height / shape)) };
  });
  const { columns, rows } = options.reduce((best, option) => (option.misfit < best.misfit ? option : best));
  return { columns, rows };
}

function fillColumns(
  groups: readonly (readonly [signature: string, ids: readonly string[]])[],
  rows: number,
  side: Block['side'],
): BlockColumn[] {
  const columns: { nodes: string[]; rails: string[] }[] = [];
  for (const [signature, ids] of groups) {
    const styles = signature.split(' ');
    for (const id of ids) {
      let column = columns.at(-1);
      const added = styles.filter((style) => !column?.rails.includes(style));
      if (!column || column.nodes.length >= rows || column.rails.length + added.length > MAX_RAILS) {
        column = { nodes: [], rails: [] };
        columns.push(column);
      }
      column.nodes.push(id);
      column.rails.push(...styles.filter((style) => !column.rails.includes(style)));
    }
  }
  // Lines enter from the hub's side, so the nodes farthest from the hub have the outermost line: no crossings.
  return side === 'BELOW'
    ? columns
    : columns.map((column) => ({ ...column, rails: column.rails.toReversed() }));
}

function arcsByNode(order: readonly string[], arcs: readonly Arc[]): Map<string, Arc[]> {
  const byNode = new Map<string, Arc[]>(order.map((id) => [id, []]));
  for (const arc of arcs) {
    byNode.get(arc.upper)?.push(arc);
    byNode.get(arc.lower)?.push(arc);
  }
  return byNode;
}

function neighboursOf(id: string, arcsOf: ReadonlyMap<string, readonly Arc[]>): ReadonlySet<string> {
  return new Set((arcsOf.get(id) ?? []).map((arc) => (arc.upper === id ? arc.lower : arc.upper)));
}
