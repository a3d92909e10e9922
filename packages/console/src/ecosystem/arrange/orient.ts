import type { MapNode } from '../graph/mapGraph';
import type { MapLine } from '../graph/lines';
import { tierOf, upperRule } from './tiers';

/** Two nodes with the order in which they stand on the map. */
export interface Arc {
  upper: string;
  lower: string;
  /** How strongly the two are pulled together. */
  weight: number;
  line: MapLine;
}

/**
 * Gives every line an upper and a lower end, so that no chain of them leads back to where it began. The strong ties
 * (reporting, oversight) are settled first; a weaker one that would close a circle is drawn upward instead.
 */
export function orient(nodes: readonly MapNode[], lines: readonly MapLine[]): Arc[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const degree = degrees(lines);
  const arcs = lines
    .map((line) => arcOf(line, byId, degree))
    .toSorted((a, b) => b.weight - a.weight || (a.line.id < b.line.id ? -1 : 1));
  const below = new Map<string, Set<string>>(nodes.map((node) => [node.id, new Set()]));
  return arcs.map((arc) => {
    const isCircle = leadsTo(below, arc.lower, arc.upper);
    const settled = isCircle ? { ...arc, upper: arc.lower, lower: arc.upper } : arc;
    below.get(settled.upper)?.add(settled.lower);
    return settled;
  });
}

function arcOf(line: MapLine, byId: ReadonlyMap<string, MapNode>, degree: ReadonlyMap<string, number>): Arc {
  const [first] = line.ties;
  const [upper, strength] = first ? upperRule(first.type) : (['TIER', 1] as const);
  const weight = strength * (line.isThrough ? 0.4 : 1) * (line.isProposed ? 0.8 : 1);
  const isSourceUpper = upper === 'TIER' ? isHigher(line, byId, degree) : upper === 'SOURCE';
  const [above, below] = isSourceUpper ? [line.source, line.target] : [line.target, line.source];
  return { upper: above, lower: below, weight, line };
}

/** Of two things of one tier: what is set up stands under what sets it up, what contributes under what it serves. */
function isHigher(
  line: MapLine,
  byId: ReadonlyMap<string, MapNode>,
  degree: ReadonlyMap<string, number>,
): boolean {
  const source = byId.get(line.source);
  const target = byId.get(line.target);
  const difference = source && target ? tierOf(source) - tierOf(target) : 0;
  if (difference !== 0) return difference < 0;
  if (line.isSymmetric) return (degree.get(line.source) ?? 0) < (degree.get(line.target) ?? 0);
  return line.ties.some((tie) => tie.type === 'ESTABLISHES');
}

export function degrees(lines: readonly MapLine[]): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  for (const { source, target } of lines) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  return degree;
}

function leadsTo(below: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(below.get(at) ?? []));
  }
  return false;
}
