import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Rect } from '../arrange/metrics';
import { NAME_LEADING, NAME_SIZE, RESTRICTED, TYPE_ICON, TYPE_SIZE, nodeText } from '../draw/nodeText';
import type { Change } from '../compare/changes';
import { changeWords } from '../compare/words';
import { ChangeBadge } from '../draw/ChangeMark';
import type { MapPalette } from '../draw/palette';
import { shapeOf } from '../draw/shapes';
import { nodeLook } from '../draw/style';
import type { MapNode } from '../graph/mapGraph';
import { kinds } from '../../shared/kinds';

export interface BoxData extends Record<string, unknown> {
  node: MapNode;
  rect: Rect;
  palette: MapPalette;
  change: Change | null;
  /** How many things are folded away under it. */
  folded: number;
  /** What a screen reader says of it. */
  label: string;
}

export type BoxNode = Node<BoxData, 'box'>;

/** Size of the handle that a tie is drawn from. */
export const TIE_HANDLE = 26;

/** One thing on the map: its shape, what it is, and its name. Seen from afar, the name alone, larger. */
export const NodeBox = memo(function NodeBox({ data, isConnectable }: NodeProps<BoxNode>) {
  const { node, rect, palette, label, change, folded } = data;
  const { width, height } = rect;
  const shape = shapeOf(node.kind, width, height);
  const look = nodeLook(node, palette);
  const text = nodeText(node);
  const [left] = shape.inset;
  const { far } = text;
  const farTop = (height - (far.lines.length - 1) * far.leading) / 2 + far.size * 0.35;
  const { Icon } = kinds[node.kind];
  const stroke = change
    ? { stroke: palette.changes[change], strokeWidth: 3 }
    : { stroke: look.stroke, strokeWidth: look.strokeWidth };
  return (
    <>
      <svg
        id={boxElementId(node.id)}
        role="img"
        aria-label={label}
        width={width}
        height={height}
        focusable="false"
        className={change === 'ENDED' ? 'box is-gone' : 'box'}
      >
        <path
          d={shape.outline}
          fill={look.fill}
          strokeDasharray={look.dash}
          {...stroke}
          className="box-outline"
        />
        {shape.detail && <path d={shape.detail} fill="none" {...stroke} />}
        <g className="box-near">
          <Icon
            x={left - 1}
            y={text.typeAt - 12}
            width={14}
            height={14}
            style={{ width: 14, height: 14, color: look.stroke }}
          />
          <text x={left + TYPE_ICON} y={text.typeAt} fontSize={TYPE_SIZE} fill={look.stroke}>
            {text.type}
          </text>
          {text.name.map((line, index) => (
            <text
              key={line}
              x={left}
              y={text.nameAt + index * NAME_LEADING}
              fontSize={NAME_SIZE}
              fontWeight={600}
              fill={palette.text}
            >
              {line}
            </text>
          ))}
        </g>
        <g className="box-far">
          {far.lines.map((line, index) => (
            <text
              key={line}
              x={left - 3}
              y={farTop + index * far.leading}
              fontSize={far.size}
              fontWeight={600}
              fill={palette.text}
            >
              {line}
            </text>
          ))}
        </g>
        {folded > 0 && <FoldedBadge count={folded} rect={rect} palette={palette} />}
        {change && <ChangeBadge change={change} x={width} palette={palette} />}
      </svg>
      {/* Shown to those who may draw a tie; the keyboard has “Connect to …”. */}
      {isConnectable && <Handle type="source" position={Position.Right} className="tie-handle" aria-hidden />}
    </>
  );
});

function FoldedBadge({ count, rect, palette }: { count: number; rect: Rect; palette: MapPalette }) {
  const words = `+ ${count} below`;
  const width = words.length * 6.6 + 14;
  return (
    <g transform={`translate(${(rect.width - width) / 2} ${rect.height - 9})`}>
      <rect width={width} height={19} rx={9.5} fill={palette.ground} stroke={palette.quietText} />
      <text x={width / 2} y={13.5} textAnchor="middle" fontSize={12} fontWeight={650} fill={palette.text}>
        {words}
      </text>
    </g>
  );
}

interface LabelParts {
  ties: number;
  change: Change | null;
  folded: number;
}

/** What a screen reader says of a node: name, type, status, what became of it, and how many ties it has here. */
export function nodeLabel(node: MapNode, { ties, change, folded }: LabelParts): string {
  const name = node.reference ? `${node.reference} ${node.name}` : node.name;
  const words = [
    name,
    node.type,
    node.isRestricted && RESTRICTED,
    node.status,
    change && changeWords[change].mark,
    ties === 1 ? '1 tie' : `${ties} ties`,
    folded > 0 && `${folded} folded away below`,
  ];
  return words.filter(Boolean).join(', ');
}

/** Id of a node's drawing, which the map names as the one that the keyboard has reached. */
export function boxElementId(id: string): string {
  return `map-node-${id}`;
}
