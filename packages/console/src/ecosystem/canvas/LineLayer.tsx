import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import { LANE_HEAD, blockFrame, type Rect } from '../arrange/metrics';
import { LOOSE_HEAD } from '../arrange/loose';
import type { Arrangement, PlacedLine } from '../arrange/place';
import { headPath, roundedPath } from '../draw/linePath';
import { changeOf, type Change } from '../compare/changes';
import type { MapPalette } from '../draw/palette';
import { lineLook } from '../draw/style';
import { textLines } from '../draw/textLines';
import { family } from '../graph/families';
import { LineLabels } from './LineLabels';

interface LineLayerProps {
  arrangement: Arrangement;
  palette: MapPalette;
  looseHeading: string;
  /** Ids of the ties that stand out; null when all do. */
  lit: ReadonlySet<string> | null;
  /** Id of the selected line. */
  selected: string | null;
  /** The node whose lines stand out without the others being dimmed as by a focus. */
  selectedNode: string | null;
  hoveredNode: string | null;
  /** What came or went between two days. */
  changes: ReadonlyMap<string, Change> | null;
  onSelect: (line: PlacedLine) => void;
}

declare module 'react' {
  interface CSSProperties {
    /** Width of a line of the map, in its own units; the style sheet makes it wider from afar. */
    '--line-width'?: number;
  }
}

/** All lines as one drawing beneath the nodes; also the ground of what hangs together, and the heading of the rest. */
export const LineLayer = memo(function LineLayer(props: LineLayerProps) {
  const { arrangement, palette, looseHeading, lit, selected, selectedNode, hoveredNode, changes, onSelect } =
    props;
  const { width, height, blocks, lines, loose, lanes } = arrangement;
  const [hoveredLine, setHoveredLine] = useState<string | null>(null);
  const named = useMemo(() => [selected, hoveredLine].filter((id) => id !== null), [selected, hoveredLine]);
  const markOf = ({ line }: PlacedLine): LineMark => {
    const touches = (id: string | null) => id !== null && (line.source === id || line.target === id);
    if (line.id === selected) return 'selected';
    if (lit !== null) return line.ties.some((tie) => lit.has(tie.id)) ? 'plain' : 'dim';
    if (touches(hoveredNode) || touches(selectedNode)) return 'related';
    return selectedNode === null && selected === null ? 'plain' : 'faint';
  };
  // What stands out is drawn last, and so above what it crosses.
  const ordered = lines
    .map((placed) => ({ placed, mark: markOf(placed) }))
    .toSorted((a, b) => LAYER[a.mark] - LAYER[b.mark]);
  return (
    <ViewportPortal>
      <svg width={width} height={height} className="lines" aria-hidden focusable="false">
        {lanes.map(({ label, rect }, index) => (
          <LaneBand key={label} label={label} rect={rect} isOdd={index % 2 === 1} palette={palette} />
        ))}
        {blocks.map((rect) => (
          <rect key={`${rect.x} ${rect.y}`} {...blockFrame(rect)} rx={14} fill={palette.block} />
        ))}
        {loose && (
          <g>
            <path d={`M${loose.x} ${loose.y}H${loose.x + loose.width}`} stroke={palette.rule} />
            <text
              x={loose.x}
              y={loose.y + LOOSE_HEAD / 2 + 8}
              className="loose-heading"
              fontWeight={650}
              fill={palette.quietText}
            >
              {looseHeading}
            </text>
          </g>
        )}
        {ordered.map(({ placed, mark }) => (
          <Line
            key={placed.line.id}
            placed={placed}
            palette={palette}
            mark={mark}
            change={changeOf(placed.line, changes)}
            onSelect={onSelect}
            onHover={setHoveredLine}
          />
        ))}
        <LineLabels arrangement={arrangement} palette={palette} lit={lit} named={named} changes={changes} />
      </svg>
    </ViewportPortal>
  );
});

interface LaneBandProps {
  label: string;
  rect: Rect;
  isOdd: boolean;
  palette: MapPalette;
}

/** The ground of a lane with its heading at the left. */
function LaneBand({ label, rect, isOdd, palette }: LaneBandProps) {
  const words = textLines(label, LANE_HEAD - 30, 17, 3);
  return (
    <g>
      <rect {...rect} rx={8} fill={isOdd ? palette.ground : palette.block} stroke={palette.rule} />
      {words.map((line, index) => (
        <text
          key={line}
          x={rect.x + 12}
          y={rect.y + 26 + index * 20}
          fontSize={17}
          fontWeight={650}
          fill={palette.quietText}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

type LineMark = 'plain' | 'dim' | 'faint' | 'related' | 'selected';

const LAYER: Readonly<Record<LineMark, number>> = { dim: 0, faint: 0, plain: 1, related: 2, selected: 3 };

interface LineProps {
  placed: PlacedLine;
  palette: MapPalette;
  mark: LineMark;
  change: Change | null;
  onSelect: (line: PlacedLine) => void;
  onHover: (id: string | null) => void;
}

const Line = memo(function Line({ placed, palette, mark, change, onSelect, onHover }: LineProps) {
  const { line, points } = placed;
  const look = lineLook(line, palette, change);
  const path = roundedPath(points);
  const head = line.isSymmetric ? null : headPath(family(line.family).head, points);
  const tip = points.at(-1);
  return (
    // The keyboard reaches every tie through the panel of a node and through the table.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <g
      className={`line is-${mark}`}
      onMouseEnter={() => onHover(line.id)}
      onMouseLeave={() => onHover(null)}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(placed);
      }}
    >
      <path d={path} className="line-reach" />
      <path d={path} className="line-casing" stroke={palette.ground} strokeWidth={look.width + 3.5} />
      <path
        d={path}
        className="line-stroke"
        stroke={look.stroke}
        style={{ '--line-width': look.width }}
        strokeDasharray={look.dash}
        strokeLinecap={look.isRoundCapped ? 'round' : undefined}
      />
      {head && tip && (
        <path
          d={head.path}
          className="line-head"
          style={{ transformOrigin: `${tip.x}px ${tip.y}px` }}
          stroke={look.stroke}
          strokeWidth={head.isFilled ? 0.5 : 1.5}
          fill={head.isFilled ? look.stroke : head.isClosed ? palette.ground : 'none'}
        />
      )}
    </g>
  );
});
