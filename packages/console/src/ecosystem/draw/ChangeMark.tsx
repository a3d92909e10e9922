import type { Change } from '../compare/changes';
import { changeWords } from '../compare/words';
import { changeSign } from './changeSign';
import type { MapPalette } from './palette';

/** The sign of a change by itself: the words beside it say what it means. */
export function ChangeMark({ change, palette }: { change: Change; palette: MapPalette }) {
  return (
    <svg width={20} height={20} aria-hidden focusable="false" style={{ flex: 'none' }}>
      <circle cx={10} cy={10} r={9} fill={palette.changes[change]} />
      <path d={changeSign(change, 10, 10, 4.5)} stroke={palette.ground} strokeWidth={2.4} fill="none" />
    </svg>
  );
}

interface ChangeBadgeProps {
  change: Change;
  /** The right end of the badge, and the line that it stands on. */
  x: number;
  palette: MapPalette;
}

/** Sign and word at the corner of a node. */
export function ChangeBadge({ change, x, palette }: ChangeBadgeProps) {
  const { mark } = changeWords[change];
  const width = 26 + mark.length * 6.6;
  return (
    <g className="change-badge" style={{ transformOrigin: `${x}px 0` }}>
      <g transform={`translate(${x - width + 10} -11)`}>
        <rect width={width} height={20} rx={10} fill={palette.changes[change]} />
        <path d={changeSign(change, 12, 10, 4)} stroke={palette.ground} strokeWidth={2.2} fill="none" />
        <text x={21} y={14} fontSize={12} fontWeight={700} fill={palette.ground}>
          {mark}
        </text>
      </g>
    </g>
  );
}
