import { kinds } from '../../shared/kinds';
import { headPath } from '../draw/linePath';
import type { MapPalette } from '../draw/palette';
import { shapeOf } from '../draw/shapes';
import { lineLook, nodeLook } from '../draw/style';
import { family } from '../graph/families';
import type { IndexedGraph, MapNode } from '../graph/mapGraph';
import { legendOf, type LineSample } from '../graph/legend';
import { textWidth } from '../draw/textLines';
import { strokeSvg } from './strokeSvg';
import { element, textElement } from './svgText';

const ROW = 26;
const SAMPLE = { width: 34, height: 18 } as const;
const TEXT_SIZE = 13;
const GAP = 26;

/** The legend of a picture: only what is in it. Items flow over as many lines as they need. */
export function legendSvg(
  graph: IndexedGraph,
  palette: MapPalette,
  width: number,
): { svg: string; height: number } {
  const legend = legendOf(graph);
  const items = [
    ...legend.kinds.map((kind) => ({
      label: kinds[kind].label,
      sample: nodeSample({ kind, standing: 'CURRENT' }, palette),
    })),
    ...legend.standings.map(({ label, standing }) => ({
      label,
      sample: nodeSample({ kind: 'BOARD', standing }, palette),
    })),
    ...legend.lines.map((line) => ({ label: line.label, sample: lineSample(line, palette) })),
  ];
  let x = 0;
  let y = 30;
  const parts = items.map(({ label, sample }) => {
    const size = SAMPLE.width + 8 + textWidth(label) * TEXT_SIZE + GAP;
    if (x > 0 && x + size > width) {
      x = 0;
      y += ROW;
    }
    const at = { x, y };
    x += size;
    return element(
      'g',
      { transform: `translate(${at.x} ${at.y})` },
      sample + textElement(label, { x: SAMPLE.width + 8, y: 14, 'font-size': TEXT_SIZE, fill: palette.text }),
    );
  });
  const rule = element('path', { d: `M0 10H${width}`, stroke: palette.rule, 'stroke-width': 1 });
  return { svg: rule + parts.join(''), height: y + ROW + 8 };
}

function nodeSample(node: Pick<MapNode, 'kind' | 'standing'>, palette: MapPalette): string {
  const look = nodeLook(node, palette);
  const shape = shapeOf(node.kind, 68, 36);
  return element(
    'g',
    { transform: 'scale(0.5)' },
    element('path', {
      d: shape.outline,
      fill: look.fill,
      stroke: look.stroke,
      'stroke-width': look.strokeWidth * 2,
      'stroke-dasharray': look.dash && (node.standing === 'PROPOSED' ? '9 6' : '4 5'),
    }) +
      (shape.detail &&
        element('path', { d: shape.detail, fill: 'none', stroke: look.stroke, 'stroke-width': 2 })),
  );
}

function lineSample(sample: LineSample, palette: MapPalette): string {
  const look = lineLook(sample, palette);
  const points = [
    { x: 0, y: SAMPLE.height / 2 },
    { x: SAMPLE.width, y: SAMPLE.height / 2 },
  ];
  return strokeSvg(
    look,
    `M0 ${SAMPLE.height / 2}H${SAMPLE.width}`,
    headPath(family(sample.family).head, points),
    palette,
  );
}
