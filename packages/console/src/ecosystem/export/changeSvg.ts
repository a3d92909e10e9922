import type { Change } from '../compare/changes';
import { changeWords } from '../compare/words';
import { changeSign } from '../draw/changeSign';
import type { MapPalette } from '../draw/palette';
import { element, textElement } from './svgText';

/** Sign and word of a change, as on the map; `x` is its right end. */
export function changeBadge(change: Change, x: number, palette: MapPalette): string {
  const { mark } = changeWords[change];
  const width = 26 + mark.length * 6.6;
  return element(
    'g',
    { transform: `translate(${x - width + 10} -11)` },
    [
      element('rect', { width, height: 20, rx: 10, fill: palette.changes[change] }),
      element('path', {
        d: changeSign(change, 12, 10, 4),
        stroke: palette.ground,
        'stroke-width': 2.2,
        fill: 'none',
      }),
      textElement(mark, { x: 21, y: 14, 'font-size': 12, 'font-weight': 700, fill: palette.ground }),
    ].join(''),
  );
}
