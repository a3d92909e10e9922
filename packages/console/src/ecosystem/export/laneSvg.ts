import type { Lane } from '../arrange/lanes';
import { LANE_HEAD } from '../arrange/metrics';
import type { MapPalette } from '../draw/palette';
import { textLines } from '../draw/textLines';
import { element, textElement } from './svgText';

/** The ground of a lane with its heading at the left. */
export function laneSvg({ label, rect }: Lane, isOdd: boolean, palette: MapPalette): string {
  return [
    element('rect', { ...rect, rx: 8, fill: isOdd ? palette.ground : palette.block, stroke: palette.rule }),
    ...textLines(label, LANE_HEAD - 30, 17, 3).map((line, index) =>
      textElement(line, {
        x: rect.x + 12,
        y: rect.y + 26 + index * 20,
        'font-size': 17,
        'font-weight': 650,
        fill: palette.quietText,
      }),
    ),
  ].join('');
}
