import { relationshipRule } from '@golden-thread/schema';
import { type Period, type Tie, shared } from './succession.ties.js';

/** Two confirmed ties of which only one may be in force at a time. */
export interface Rivalry {
  at: string;
  tie: Tie;
  rival: Tie;
}

/** New ties that meet another, new or there already, where only one may be in force. Each pair once. */
export function rivalries(fresh: readonly Tie[], standing: readonly Tie[]): Rivalry[] {
  return fresh.flatMap((tie, index) => {
    const end = relationshipRule(tie.type).oneInForcePer;
    if (!end || tie.status !== 'CONFIRMED') return [];
    const side = end === 'SOURCE' ? 'sourceId' : 'targetId';
    return [...standing, ...fresh.slice(0, index)]
      .filter(
        (rival) =>
          rival.type === tie.type &&
          rival.status === 'CONFIRMED' &&
          rival[side] === tie[side] &&
          shared(rival, tie) !== null,
      )
      .map((rival) => ({ at: tie[side], tie, rival }));
  });
}

/** The nodes of a way that leads from the end of a tie back to its beginning, all of it in force on one day; or null. */
export function cycleThrough(tie: Tie, ties: readonly Tie[]): string[] | null {
  const bySource = new Map<string, Tie[]>();
  for (const other of ties) {
    if (other.type !== tie.type || other.status !== 'CONFIRMED') continue;
    bySource.set(other.sourceId, [...(bySource.get(other.sourceId) ?? []), other]);
  }
  const seen = new Set<string>();
  const walk = (at: string, during: Period, path: string[]): string[] | null => {
    for (const step of bySource.get(at) ?? []) {
      const overlap = shared(during, step);
      if (overlap === null) continue;
      if (step.targetId === tie.sourceId) return [...path, step.targetId];
      const visit = `${step.targetId} ${overlap.validFrom} ${overlap.validTo}`;
      if (seen.has(visit)) continue;
      seen.add(visit);
      const found = walk(step.targetId, overlap, [...path, step.targetId]);
      if (found) return found;
    }
    return null;
  };
  return walk(tie.targetId, tie, [tie.sourceId, tie.targetId]);
}
