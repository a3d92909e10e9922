import { NODE } from '../arrange/metrics';
import type { MapNode } from '../graph/mapGraph';
import { shapeOf } from './shapes';
import { textLines } from './textLines';

export const NAME_SIZE = 15.5;
export const NAME_LEADING = 17;
/** Seen from afar the name alone fills the box, as large as it fits whole. */
const FAR_SIZES = [23, 21, 19, 17.5];
const FAR_LEADING = 1.05;
export const TYPE_SIZE = 11;

export interface NodeText {
  /** What it is and where it stands in its life: "Proposed · Partnership board". */
  type: string;
  name: readonly string[];
  far: FarName;
}

export interface FarName {
  lines: readonly string[];
  size: number;
  leading: number;
}

export function nodeText(node: MapNode): NodeText {
  const [left, right] = shapeOf(node.kind, NODE.width, NODE.height).inset;
  const room = NODE.width - left - right;
  const name = node.reference ? `${node.reference}  ${node.name}` : node.name;
  const type = node.status ? `${node.status} · ${node.type}` : node.type;
  return {
    type: textLines(type, room - TYPE_ICON, TYPE_SIZE, 1)[0] ?? '',
    name: textLines(name, room, NAME_SIZE, 3),
    far: farName(name, room + 6),
  };
}

/** Room for the icon of the kind before the type. */
export const TYPE_ICON = 16;

function farName(name: string, room: number): FarName {
  let chosen: FarName | undefined;
  for (const size of FAR_SIZES) {
    const most = Math.floor((NODE.height - 4) / (size * FAR_LEADING));
    const lines = textLines(name, room, size, most);
    chosen = { lines, size, leading: size * FAR_LEADING };
    if (!lines.some((line) => line.endsWith('…'))) break;
  }
  return chosen ?? { lines: [], size: NAME_SIZE, leading: NAME_LEADING };
}
