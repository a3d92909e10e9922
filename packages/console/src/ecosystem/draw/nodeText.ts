import { NODE } from '../arrange/metrics';
import type { MapNode } from '../graph/mapGraph';
import { shapeOf } from './shapes';
import { textLines } from './textLines';

export const NAME_SIZE = 15.5;
export const NAME_LEADING = 16.5;
/** Seen from afar the name alone fills the box, as large as it fits whole. */
const FAR_SIZES = [23, 21, 19, 17.5];
const FAR_LEADING = 1.05;
export const TYPE_SIZE = 11;
const TYPE_LEADING = 13.5;

export interface NodeText {
  /** What it is and where it stands in its life: "Proposed · Partnership board". */
  type: string;
  /** From the top of the box to the line on which the type is written. */
  typeAt: number;
  name: readonly string[];
  /** The same for the first line of the name. */
  nameAt: number;
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
  const type = [node.isRestricted && RESTRICTED, node.status, node.type].filter(Boolean).join(' · ');
  const lines = textLines(name, room, NAME_SIZE, 3);
  const top = (NODE.height - TYPE_LEADING - lines.length * NAME_LEADING) / 2;
  return {
    type: textLines(type, (room - TYPE_ICON) * REGULAR, TYPE_SIZE, 1)[0] ?? '',
    typeAt: top + TYPE_SIZE - 1,
    name: lines,
    nameAt: top + TYPE_LEADING + NAME_SIZE - 2.5,
    far: farName(name, room + 6),
  };
}

export const RESTRICTED = 'Restricted';

/** Letters of regular weight are narrower than the semi-bold ones that widths are reckoned in. */
const REGULAR = 1.09;

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
