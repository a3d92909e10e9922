import type { LineSample } from '../graph/legend';
import type { MapNode } from '../graph/mapGraph';
import { family } from '../graph/families';
import { headPath } from './linePath';
import type { MapPalette } from './palette';
import { shapeOf } from './shapes';
import { lineLook, nodeLook } from './style';

interface NodeSampleProps {
  node: Pick<MapNode, 'kind' | 'standing'>;
  palette: MapPalette;
}

/** The shape and colour of a kind, small: the words beside it say what it is. */
export function NodeSample({ node, palette }: NodeSampleProps) {
  const look = nodeLook(node, palette);
  const shape = shapeOf(node.kind, 52, 32);
  return (
    <svg width={28} height={18} viewBox="-2 -2 56 36" aria-hidden focusable="false" style={{ flex: 'none' }}>
      <path
        d={shape.outline}
        fill={look.fill}
        stroke={look.stroke}
        strokeWidth={3}
        strokeDasharray={look.dash && (node.standing === 'PROPOSED' ? '9 6' : '4 5')}
      />
      {shape.detail && <path d={shape.detail} fill="none" stroke={look.stroke} strokeWidth={3} />}
    </svg>
  );
}

interface TieSampleProps {
  line: Omit<LineSample, 'label'>;
  palette: MapPalette;
}

export function TieSample({ line, palette }: TieSampleProps) {
  const look = lineLook(line, palette);
  const points = [
    { x: 1, y: 8 },
    { x: 39, y: 8 },
  ];
  const head = headPath(family(line.family).head, points);
  return (
    <svg width={40} height={16} aria-hidden focusable="false" style={{ flex: 'none' }}>
      <path
        d="M1 8H39"
        stroke={look.stroke}
        strokeWidth={look.width}
        strokeDasharray={look.dash}
        strokeLinecap={look.isRoundCapped ? 'round' : undefined}
      />
      {head && (
        <path
          d={head.path}
          stroke={look.stroke}
          strokeWidth={head.isFilled ? 0.5 : 1.5}
          fill={head.isFilled ? look.stroke : head.isClosed ? palette.ground : 'none'}
        />
      )}
    </svg>
  );
}
