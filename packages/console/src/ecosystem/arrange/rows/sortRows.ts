import type { Item, Model, Port } from './model';

const SWEEPS = 12;

/** Puts the items of each row into an order in which few lines cross; those that have a place keep it among themselves. */
export function sortRows({ rows }: Model): void {
  const rank = new Map<Item, number>();
  const number = (row: readonly Item[]) => {
    // A row counts as wide as any other, whatever it holds.
    for (const [index, item] of row.entries()) rank.set(item, (index + 0.5) / row.length);
  };
  for (const row of rows) {
    row.splice(0, row.length, ...keepHints(row));
    number(row);
  }
  let best = rows.map((row) => [...row]);
  let fewest = Infinity;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isDown = sweep % 2 === 0;
    for (const row of isDown ? rows : rows.toReversed()) {
      const wanted = new Map(row.map((item) => [item, barycentre(item, isDown, rank)]));
      const sorted = row.toSorted((a, b) => wanted.get(a)! - wanted.get(b)!);
      row.splice(0, row.length, ...keepHints(sorted));
      number(row);
    }
    const crossings = rows.reduce((sum, row) => sum + crossingsBelow(row, rank), 0);
    if (crossings < fewest) {
      fewest = crossings;
      best = rows.map((row) => [...row]);
    }
  }
  for (const [index, row] of best.entries()) rows[index] = row;
}

/** What has a place takes, in that order, the places that the like were given. */
function keepHints(row: readonly Item[]): Item[] {
  const hinted = row.filter(({ hint }) => hint !== undefined).toSorted((a, b) => a.hint! - b.hint!);
  let next = 0;
  return row.map((item) => (item.hint === undefined ? item : hinted[next++]!));
}

function barycentre(item: Item, fromAbove: boolean, rank: ReadonlyMap<Item, number>): number {
  const near = (fromAbove ? item.above : item.below).flatMap(({ others }) => others);
  const far = near.length > 0 ? near : (fromAbove ? item.below : item.above).flatMap(({ others }) => others);
  if (far.length === 0) return rank.get(item) ?? 0;
  return far.reduce((sum, other) => sum + (rank.get(other.item) ?? 0), 0) / far.length;
}

/** How often lines between a row and the next cross: pairs that end in the other order than they begin. */
function crossingsBelow(row: readonly Item[], rank: ReadonlyMap<Item, number>): number {
  const ends: number[] = [];
  for (const item of row) {
    const others = item.below.flatMap((port: Port) => port.others);
    ends.push(...others.map((other) => rank.get(other.item) ?? 0).toSorted((a, b) => a - b));
  }
  let count = 0;
  const seen: number[] = [];
  for (const end of ends) {
    let [low, high] = [0, seen.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seen[middle]! <= end) low = middle + 1;
      else high = middle;
    }
    count += seen.length - low;
    seen.splice(low, 0, end);
  }
  return count;
}
