import type { Arrangement, PlacedLine } from '../arrange/place';
import { LOOSE_HEAD } from '../arrange/loose';
import { blockFrame, type Rect } from '../arrange/metrics';
import { changeOf, type Change, type Changes } from '../compare/changes';
import { family } from '../graph/families';
import type { IndexedGraph, MapNode } from '../graph/mapGraph';
import { headPath, roundedPath } from '../draw/linePath';
import { NAME_LEADING, NAME_SIZE, TYPE_SIZE, nodeText } from '../draw/nodeText';
import type { MapPalette } from '../draw/palette';
import { shapeOf } from '../draw/shapes';
import { lineLook, nodeLook } from '../draw/style';
import { changeBadge } from './changeSvg';
import { laneSvg } from './laneSvg';
import { legendSvg } from './legendSvg';
import { strokeSvg } from './strokeSvg';
import { PICTURE_FONT, element, textElement } from './svgText';

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

export interface PictureText {
  title: string;
  /** Day and size of the map, and what was filtered. */
  subtitle: string;
  looseHeading: string;
  source: string;
}

const PAD = 28;
const HEADING = 78;
const FOOT = 34;

/**
 * The whole map as one SVG document: plain shapes, paths and text with attributes only (no style sheet, no script, no
 * foreign content), which browsers, Word and Inkscape draw alike.
 */
export function mapSvg(
  graph: IndexedGraph,
  arrangement: Arrangement,
  palette: MapPalette,
  text: PictureText,
  changes: Changes | null = null,
): Picture {
  const width = Math.max(arrangement.width, 900) + 2 * PAD;
  const legend = legendSvg(graph, palette, width - 2 * PAD);
  const height = HEADING + arrangement.height + legend.height + FOOT + PAD;
  const map = [
    ...arrangement.lanes.map((lane, index) => laneSvg(lane, index % 2 === 1, palette)),
    ...arrangement.blocks.map((rect) => blockSvg(rect, palette)),
    ...arrangement.lines.map((placed) =>
      lineSvg(placed, palette, changeOf(placed.line, changes?.ties ?? null)),
    ),
    ...graph.nodes.map((node) =>
      nodeSvg(node, arrangement.nodes.get(node.id), palette, changes?.nodes.get(node.id) ?? null),
    ),
    arrangement.loose ? looseSvg(arrangement.loose, text.looseHeading, palette) : '',
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': PICTURE_FONT,
      role: 'img',
    },
    [
      element('title', {}, textContent(text.title)),
      element('desc', {}, textContent(text.subtitle)),
      element('rect', { width, height, fill: palette.ground }),
      textElement(text.title, { x: PAD, y: 46, 'font-size': 26, 'font-weight': 700, fill: palette.text }),
      textElement(text.subtitle, { x: PAD, y: 70, 'font-size': 14, fill: palette.quietText }),
      element('g', { transform: `translate(${(width - arrangement.width) / 2} ${HEADING})` }, map.join('\n')),
      element('g', { transform: `translate(${PAD} ${HEADING + arrangement.height})` }, legend.svg),
      textElement(text.source, { x: PAD, y: height - PAD + 6, 'font-size': 12, fill: palette.quietText }),
    ].join('\n'),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

function textContent(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function blockSvg(rect: Rect, palette: MapPalette): string {
  return element('rect', { ...blockFrame(rect), rx: 14, fill: palette.block });
}

function lineSvg({ line, points }: PlacedLine, palette: MapPalette, change: Change | null): string {
  const look = lineLook(line, palette, change);
  const path = roundedPath(points);
  const head = line.isSymmetric ? null : headPath(family(line.family).head, points);
  return [
    // A line of the ground's colour beneath parts it from the lines that it crosses.
    element('path', { d: path, fill: 'none', stroke: palette.ground, 'stroke-width': look.width + 3.5 }),
    strokeSvg(look, path, head, palette),
  ].join('');
}

function nodeSvg(node: MapNode, rect: Rect | undefined, palette: MapPalette, change: Change | null): string {
  if (!rect) return '';
  const shape = shapeOf(node.kind, rect.width, rect.height);
  const look = nodeLook(node, palette);
  const text = nodeText(node);
  const [left] = shape.inset;
  const stroke = change
    ? { stroke: palette.changes[change], 'stroke-width': 3 }
    : { stroke: look.stroke, 'stroke-width': look.strokeWidth };
  return element(
    'g',
    { transform: `translate(${rect.x} ${rect.y})` },
    [
      element('path', { d: shape.outline, fill: look.fill, 'stroke-dasharray': look.dash, ...stroke }),
      shape.detail && element('path', { d: shape.detail, fill: 'none', ...stroke }),
      textElement(text.type, { x: left, y: text.typeAt, 'font-size': TYPE_SIZE, fill: look.stroke }),
      ...text.name.map((line, index) =>
        textElement(line, {
          x: left,
          y: text.nameAt + index * NAME_LEADING,
          'font-size': NAME_SIZE,
          'font-weight': 600,
          fill: palette.text,
          'text-decoration': change === 'ENDED' ? 'line-through' : undefined,
        }),
      ),
      change ? changeBadge(change, rect.width, palette) : '',
    ].join(''),
  );
}

function looseSvg(rect: Rect, heading: string, palette: MapPalette): string {
  return [
    element('path', {
      d: `M${rect.x} ${rect.y}H${rect.x + rect.width}`,
      stroke: palette.rule,
      'stroke-width': 1,
    }),
    textElement(heading, {
      x: rect.x,
      y: rect.y + LOOSE_HEAD / 2 + 8,
      'font-size': 16,
      'font-weight': 650,
      fill: palette.quietText,
    }),
  ].join('');
}
