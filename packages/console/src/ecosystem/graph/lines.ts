import { relationshipRule } from '@golden-thread/schema';
import { familyOf, type TieFamily } from './families';
import type { MapTie } from './mapGraph';

/**
 * What is drawn between two nodes: ties of one family and one direction share a line, so that a board which monitors
 * and approves a plan does not draw two lines beside each other. A proposed tie never shares one with a confirmed tie,
 * nor a recorded one with one that is gathered from hidden parts.
 */
export interface MapLine {
  id: string;
  source: string;
  target: string;
  family: TieFamily;
  isProposed: boolean;
  isThrough: boolean;
  /** No end is the later one: no head is drawn. */
  isSymmetric: boolean;
  ties: readonly MapTie[];
}

export function linesOf(ties: readonly MapTie[]): MapLine[] {
  const lines = new Map<string, MapLine & { ties: MapTie[] }>();
  for (const tie of ties) {
    const isSymmetric = relationshipRule(tie.type).symmetric ?? false;
    const family = familyOf(tie.type);
    const style = lineStyle({
      family,
      isProposed: tie.isProposed,
      isThrough: tie.through.length > 0,
      isSymmetric,
    });
    const id = `${tie.source}>${tie.target}:${style}`;
    const line = lines.get(id);
    if (line) line.ties.push(tie);
    else {
      lines.set(id, {
        id,
        source: tie.source,
        target: tie.target,
        family,
        isProposed: tie.isProposed,
        isThrough: tie.through.length > 0,
        isSymmetric,
        ties: [tie],
      });
    }
  }
  return [...lines.values()];
}

/** Lines of one style may run together where they leave the same node, and only they. */
export function lineStyle(
  line: Pick<MapLine, 'family' | 'isProposed' | 'isThrough' | 'isSymmetric'>,
): string {
  const marks = [line.isProposed && 'proposed', line.isThrough && 'through', line.isSymmetric && 'both'];
  return [line.family, ...marks.filter((mark) => mark !== false)].join('-');
}
