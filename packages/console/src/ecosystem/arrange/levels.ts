/** Something that has a place in a level: a node, or a block of nodes. */
export interface Unit {
  id: string;
  /** How many columns of nodes it is wide. */
  columns: number;
  /** Stands as high as it can. */
  isTop: boolean;
}

export interface UnitArc {
  upper: string;
  lower: string;
  weight: number;
}

const ROUNDS = 24;

/**
 * Rows from the top, each at most `maxColumns` wide: what stands above what stays above, and what is tied stands as close
 * as that allows. `arcs` hold no circle.
 */
export function assignRows(units: readonly Unit[], arcs: readonly UnitArc[], maxColumns: number): Unit[][] {
  const above = groupBy(arcs, (arc) => arc.lower);
  const below = groupBy(arcs, (arc) => arc.upper);
  const level = longestPaths(units, above);
  tighten(units, level, above, below);
  const levels: Unit[][] = [];
  for (const unit of units) (levels[level.get(unit.id) ?? 0] ??= []).push(unit);
  return levels.filter(Boolean).flatMap((row) => split(row, maxColumns, below));
}

function longestPaths(units: readonly Unit[], above: ReadonlyMap<string, UnitArc[]>): Map<string, number> {
  const level = new Map<string, number>();
  const visit = (id: string): number => {
    const known = level.get(id);
    if (known !== undefined) return known;
    const found = Math.max(0, ...(above.get(id) ?? []).map((arc) => visit(arc.upper) + 1));
    level.set(id, found);
    return found;
  };
  for (const unit of units) visit(unit.id);
  return level;
}

/** Moves units that could stand lower to where their ties are shortest in sum. */
function tighten(
  units: readonly Unit[],
  level: Map<string, number>,
  above: ReadonlyMap<string, UnitArc[]>,
  below: ReadonlyMap<string, UnitArc[]>,
): void {
  const at = (id: string) => level.get(id) ?? 0;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const { id, isTop } of units) {
      const upward = above.get(id) ?? [];
      const downward = below.get(id) ?? [];
      if (downward.length === 0) continue;
      const highest = Math.max(0, ...upward.map((arc) => at(arc.upper) + 1));
      const lowest = Math.min(...downward.map((arc) => at(arc.lower) - 1));
      const pull =
        sum(downward.map((arc) => arc.weight)) -
        sum(upward.map((arc) => arc.weight)) -
        (isTop ? TOP_PULL : 0);
      // The cost is linear between the two bounds, so the best place is one of them.
      const best = pull > 0 ? lowest : highest;
      if (best !== at(id)) {
        level.set(id, best);
        moved = true;
      }
    }
    if (!moved) return;
  }
}

const TOP_PULL = 40;

/** A level too wide for one row becomes several; what leads further down stands in the last of them. */
function split(row: readonly Unit[], maxColumns: number, below: ReadonlyMap<string, UnitArc[]>): Unit[][] {
  const total = sum(row.map((unit) => unit.columns));
  if (total <= maxColumns) return [[...row]];
  const share = Math.ceil(total / Math.ceil(total / maxColumns));
  const ordered = row.toSorted(
    (a, b) => (below.get(a.id)?.length ?? 0) - (below.get(b.id)?.length ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const rows: Unit[][] = [];
  let columns = Infinity;
  for (const unit of ordered) {
    if (columns + unit.columns > share) {
      rows.push([]);
      columns = 0;
    }
    rows.at(-1)?.push(unit);
    columns += unit.columns;
  }
  return rows;
}

function groupBy(arcs: readonly UnitArc[], key: (arc: UnitArc) => string): Map<string, UnitArc[]> {
  const groups = new Map<string, UnitArc[]>();
  for (const arc of arcs) groups.set(key(arc), [...(groups.get(key(arc)) ?? []), arc]);
  return groups;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
