import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Rect } from '../arrange/metrics';
import { NAME_LEADING, NAME_SIZE, TYPE_ICON, TYPE_SIZE, nodeText } from '../draw/nodeText';
import type { MapPalette } from '../draw/palette';
import { shapeOf } from '../draw/shapes';
import { nodeLook } from '../draw/style';
import type { MapNode } from '../graph/mapGraph';
import { kinds } from '../../shared/kinds';

export interface BoxData extends Record<string, unknown> {
  node: MapNode;
  rect: Rect;
  palette: MapPalette;
  /** What a screen reader says of it. */
  label: string;
}

export type BoxNode = Node<BoxData, 'box'>;

/** One thing on the map: its shape, what it is, and its name. Seen from afar, the name alone, larger. */
export const NodeBox = memo(function NodeBox({ data }: NodeProps<BoxNode>) {
  const { node, rect, palette, label } = data;
  const { width, height } = rect;
  const shape = shapeOf(node.kind, width, height);
  const look = nodeLook(node, palette);
  const text = nodeText(node);
  const [left] = shape.inset;
  const { far } = text;
  const farTop = (height - (far.lines.length - 1) * far.leading) / 2 + far.size * 0.35;
  const { Icon } = kinds[node.kind];
  const stroke = { stroke: look.stroke, strokeWidth: look.strokeWidth };
  return (
    <svg
      id={boxElementId(node.id)}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      focusable="false"
      className="box"
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
    </svg>
  );
});

/** What a screen reader says of a node: name, type, status and how many ties it has here. */
export function nodeLabel(node: MapNode, ties: number): string {
  const name = node.reference ? `${node.reference} ${node.name}` : node.name;
  const words = [name, node.type, node.status, ties === 1 ? '1 tie' : `${ties} ties`];
  return words.filter(Boolean).join(', ');
}

/** Id of a node's drawing, which the map names as the one that the keyboard has reached. */
export function boxElementId(id: string): string {
  return `map-node-${id}`;
}
