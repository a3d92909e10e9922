import { at, type Item, type Model, type Port } from './model';

/** Between units, between a unit and a line that passes it, and between lines. */
const GAP = { units: 16, line: 12, lines: 7 } as const;
const ROUNDS = 8;
/** Lines that go far stay straight rather than units stand over what hangs from them. */
const STRAIGHT = 6;
/** Of the width of the fullest row, for the others to stand under what they are tied to. */
const ROOM = 1.05;

/** Places the items of each row, in their order, near what they are tied to. */
export function placeRows({ rows }: Model): void {
  const widths = rows.map(pack);
  // No row makes the map wider than the fullest one does.
  const half = (Math.max(0, ...widths) * ROOM) / 2;
  for (let round = 0; round < ROUNDS; round++) {
    const isDown = round % 2 === 0;
    for (const row of isDown ? rows : rows.toReversed()) {
      settleRow(row, round < 2 ? (isDown ? 'above' : 'below') : 'both', half);
    }
    for (const row of rows) spreadPorts(row);
  }
  const left = Math.min(...rows.flat().map(({ x }) => x));
  for (const item of rows.flat()) item.x -= left;
}

/** Puts a row together, its middle at zero. Gives its width. */
function pack(row: readonly Item[]): number {
  let x = 0;
  for (const [index, item] of row.entries()) {
    if (index > 0) x += gap(row[index - 1]!, item);
    item.x = x;
    x += item.width;
  }
  for (const item of row) item.x -= x / 2;
  spreadPorts(row);
  return x;
}

function gap(a: Item, b: Item): number {
  if (a.isUnit && b.isUnit) return GAP.units;
  return a.isUnit || b.isUnit ? GAP.line : GAP.lines;
}

/** Ports that may move stand on their side in the order of what they lead to. */
function spreadPorts(row: readonly Item[]): void {
  for (const item of row) {
    for (const ports of [item.above, item.below]) {
      if (ports.length === 0 || ports[0]!.isFixed) continue;
      const mean = new Map(ports.map((port) => [port, meanOf(port.others)]));
      ports.sort((a, b) => mean.get(a)! - mean.get(b)!);
      for (const [index, port] of ports.entries()) {
        port.offset = (item.width * (index + 1)) / (ports.length + 1);
      }
    }
  }
}

const meanOf = (ports: readonly Port[]): number =>
  ports.length === 0 ? 0 : ports.reduce((sum, port) => sum + at(port), 0) / ports.length;

/**
 * The places nearest to the wanted ones in which the order and the distances are kept: what would overlap is moved as one
 * (pool adjacent violators).
 */
function settleRow(row: readonly Item[], side: 'above' | 'below' | 'both', half: number): void {
  const pools: { sum: number; weight: number; count: number }[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const [index, item] of row.entries()) {
    if (index > 0) start += row[index - 1]!.width + gap(row[index - 1]!, item);
    starts.push(start);
    const { x, weight } = wanted(item, side);
    let pool = { sum: (x - start) * weight, weight, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight >= pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const width = start + (row.at(-1)?.width ?? 0);
  let index = 0;
  for (const { sum, weight, count } of pools) {
    const shift = Math.max(-half, Math.min(half - width, sum / weight));
    for (let each = 0; each < count; each++, index++) row[index]!.x = shift + starts[index]!;
  }
}

function wanted(item: Item, side: 'above' | 'below' | 'both'): { x: number; weight: number } {
  const ports = [...(side === 'below' ? [] : item.above), ...(side === 'above' ? [] : item.below)];
  let [sum, weight] = [0, 0];
  for (const { others, offset } of ports) {
    for (const other of others) {
      const pull = !item.isUnit && !other.item.isUnit ? STRAIGHT : 1;
      sum += (at(other) - offset) * pull;
      weight += pull;
    }
  }
  return weight > 0 ? { x: sum / weight, weight } : { x: item.x, weight: 0.1 };
}
