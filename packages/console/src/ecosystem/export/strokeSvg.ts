import type { headPath } from '../draw/linePath';
import type { MapPalette } from '../draw/palette';
import type { lineLook } from '../draw/style';
import { element } from './svgText';

/** A line in its look, with the head at its end where it has one. */
export function strokeSvg(
  look: ReturnType<typeof lineLook>,
  path: string,
  head: ReturnType<typeof headPath>,
  palette: MapPalette,
): string {
  const line = element('path', {
    d: path,
    fill: 'none',
    stroke: look.stroke,
    'stroke-width': look.width,
    'stroke-dasharray': look.dash,
    'stroke-linecap': look.isRoundCapped ? 'round' : undefined,
  });
  if (!head) return line;
  const arrow = element('path', {
    d: head.path,
    fill: head.isFilled ? look.stroke : head.isClosed ? palette.ground : 'none',
    stroke: look.stroke,
    'stroke-width': head.isFilled ? 0.5 : 1.5,
  });
  return line + arrow;
}
