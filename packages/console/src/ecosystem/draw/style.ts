import type { Change } from '../compare/changes';
import { family } from '../graph/families';
import type { MapLine } from '../graph/lines';
import type { MapNode } from '../graph/mapGraph';
import type { KindColours, MapPalette } from './palette';

/** Proposed things are dashed, in lines and outlines alike. */
export const PROPOSED_DASH = '7 5';

/** What went between two days is dotted. */
const ENDED_DASH = '2 5';

export interface LineLook {
  stroke: string;
  width: number;
  dash: string | undefined;
  isRoundCapped: boolean;
}

export function lineLook(
  line: Pick<MapLine, 'family' | 'isProposed' | 'isThrough'>,
  palette: MapPalette,
  change: Change | null = null,
): LineLook {
  const { width, dash } = family(line.family);
  return {
    stroke: change ? palette.changes[change] : palette.families[line.family],
    // Gathered from hidden parts: said of less than the whole, so drawn thinner.
    width: line.isThrough ? Math.max(1, width * 0.62) : width,
    dash: change === 'ENDED' ? ENDED_DASH : line.isProposed ? PROPOSED_DASH : (dash ?? undefined),
    isRoundCapped: !line.isProposed && line.family === 'PEOPLE',
  };
}

export interface NodeLook extends KindColours {
  strokeWidth: number;
  dash: string | undefined;
}

export function nodeLook(
  { kind, standing }: Pick<MapNode, 'kind' | 'standing'>,
  palette: MapPalette,
): NodeLook {
  const colours = standing === 'ENDED' ? palette.ended : palette.kinds[kind];
  return {
    ...colours,
    strokeWidth: standing === 'ENDED' ? 1 : 1.4,
    dash: standing === 'PROPOSED' ? PROPOSED_DASH : standing === 'ENDED' ? '2 3' : undefined,
  };
}
