import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Unit } from '../levels';
import type { Direction } from '../metrics';

/** What has a place in a row: a unit, or the point at which a line passes between units. */
export interface Item {
  row: number;
  /** Along the row, and across it. */
  width: number;
  height: number;
  /** Its left edge. */
  x: number;
  /** Where in its row it belongs, if that is known. */
  hint: number | undefined;
  isUnit: boolean;
  above: Port[];
  below: Port[];
}

/** Where a line leaves or reaches an item. */
export interface Port {
  item: Item;
  /** From the item's left edge. */
  offset: number;
  isFixed: boolean;
  /** What is at the other end of the lines in the gap beyond it. */
  others: Port[];
}

/** Lines that run together between two rows: from one port to several, or from several to one. */
export interface Net {
  gap: number;
  above: Set<Port>;
  below: Set<Port>;
  /** Which of the tracks in the gap it runs along, from the top. */
  track: number;
}

/** A line's way through the gaps. */
export interface Way {
  id: string;
  steps: { net: Net; from: Port; to: Port }[];
}

export interface Model {
  rows: Item[][];
  nets: Net[];
  ways: Way[];
  itemOf: ReadonlyMap<string, Item>;
}

export const at = ({ item, offset }: Port): number => item.x + offset;

/** The graph in rows; lines that go past a row pass it at a point of their own, those of one port together. */
export function modelOf(
  { children = [], edges = [] }: ElkNode,
  rows: readonly Unit[][],
  order: ReadonlyMap<string, number> | undefined,
  direction: Direction,
): Model {
  const isDown = direction === 'DOWN';
  const rowOf = new Map(rows.flatMap((row, index) => row.map(({ id }) => [id, index] as const)));
  const itemOf = new Map<string, Item>();
  const portOf = new Map<string, Port>();
  const model: Model = { rows: rows.map(() => []), nets: [], ways: [], itemOf };
  for (const child of children) {
    const [width, height] = isDown
      ? [child.width ?? 0, child.height ?? 0]
      : [child.height ?? 0, child.width ?? 0];
    const item = newItem(rowOf.get(child.id) ?? 0, width, height, order?.get(child.id));
    itemOf.set(child.id, item);
    model.rows[item.row]?.push(item);
    for (const port of child.ports ?? []) {
      const side = port.layoutOptions?.['elk.port.side'];
      const isFixed = child.layoutOptions?.['elk.portConstraints'] === 'FIXED_POS';
      const offset = (isDown ? port.x : port.y) ?? 0;
      const known: Port = { item, offset, isFixed, others: [] };
      portOf.set(port.id, known);
      (side === 'SOUTH' || side === 'EAST' ? item.below : item.above).push(known);
    }
  }
  const uses = new Map<string, number>();
  for (const { sources, targets } of edges) {
    for (const id of [...sources, ...targets]) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const trunks = new Map<string, Map<number, Port>>();
  const nets = new Map<string, Net>();
  for (const { id, sources, targets } of edges) {
    const [source = '', target = ''] = [sources[0], targets[0]];
    const [from, to] = [portOf.get(source), portOf.get(target)];
    if (!from || !to) continue;
    // The end at which more lines meet is the root, from which they part as late as they can.
    const root = (uses.get(source) ?? 0) >= (uses.get(target) ?? 0) ? source : target;
    const trunk = trunks.get(root) ?? new Map<number, Port>();
    trunks.set(root, trunk);
    const way: Way = { id, steps: [] };
    let before = from;
    for (let row = from.item.row + 1; row <= to.item.row; row++) {
      const next = row === to.item.row ? to : (trunk.get(row) ?? newPoint(model, row));
      if (row < to.item.row) trunk.set(row, next);
      const key = `${root} ${row}`;
      const net = nets.get(key) ?? { gap: row - 1, above: new Set(), below: new Set(), track: 0 };
      if (!nets.has(key)) model.nets.push(net);
      nets.set(key, net);
      net.above.add(before);
      net.below.add(next);
      way.steps.push({ net, from: before, to: next });
      before = next.item.isUnit ? next : next.item.below[0]!;
    }
    model.ways.push(way);
  }
  for (const net of model.nets) {
    for (const port of net.above) port.others.push(...net.below);
    for (const port of net.below) port.others.push(...net.above);
  }
  return model;
}

function newItem(row: number, width: number, height: number, hint?: number): Item {
  return { row, width, height, x: 0, hint, isUnit: true, above: [], below: [] };
}

/** Where lines pass a row. Gives the port above; the one below is at the same place. */
function newPoint(model: Model, row: number): Port {
  const item = { ...newItem(row, 0, 0), isUnit: false };
  const port = (): Port => ({ item, offset: 0, isFixed: true, others: [] });
  item.above.push(port());
  item.below.push(port());
  model.rows[row]?.push(item);
  return item.above[0]!;
}
