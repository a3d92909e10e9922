import type { ElkExtendedEdge, ElkNode, ElkPoint } from 'elkjs/lib/elk-api';
import type { Unit } from '../levels';
import type { Direction } from '../metrics';
import { at, modelOf, type Net, type Way } from './model';
import { placeRows } from './placeRows';
import { sortRows } from './sortRows';
import { assignTracks } from './tracks';

/** Between a row and the nearest track, between tracks, and between rows without any. */
const TRACK = { first: 12, step: 7, least: 24 } as const;

/**
 * Lays a graph out in its rows, as ELK does, in a fiftieth of the time: for maps so large that nobody would wait for ELK.
 * What is given and what comes back are ELK's own.
 */
export function layRows(
  graph: ElkNode,
  rows: readonly Unit[][],
  order: ReadonlyMap<string, number> | undefined,
  direction: Direction,
): ElkNode {
  const model = modelOf(graph, rows, order, direction);
  sortRows(model);
  placeRows(model);
  const netsOf: Net[][] = rows.map(() => []);
  for (const net of model.nets) netsOf[net.gap]?.push(net);
  const bands: Band[] = [];
  let y = 0;
  for (const [index, row] of model.rows.entries()) {
    const height = Math.max(0, ...row.map((item) => item.height));
    const tracks = assignTracks(netsOf[index] ?? []);
    bands.push({ top: y, bottom: y + height });
    y += height + Math.max(TRACK.least, 2 * TRACK.first + (tracks - 1) * TRACK.step);
  }
  const turn = (point: ElkPoint): ElkPoint => (direction === 'DOWN' ? point : { x: point.y, y: point.x });
  const width = Math.max(0, ...model.rows.flat().map((item) => item.x + item.width));
  const size = turn({ x: width, y: bands.at(-1)?.bottom ?? 0 });
  const topOf = (item: { row: number; height: number }) => {
    const { top, bottom } = bands[item.row]!;
    return top + (bottom - top - item.height) / 2;
  };
  return {
    ...graph,
    width: size.x,
    height: size.y,
    children: (graph.children ?? []).map((child) => {
      const item = model.itemOf.get(child.id);
      return item ? { ...child, ...turn({ x: item.x, y: topOf(item) }) } : child;
    }),
    edges: model.ways.map((way) => drawn(way, bands, topOf, turn)),
  };
}

interface Band {
  top: number;
  bottom: number;
}

function drawn(
  { id, steps }: Way,
  bands: readonly Band[],
  topOf: (item: { row: number; height: number }) => number,
  turn: (point: ElkPoint) => ElkPoint,
): ElkExtendedEdge {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return { id, sources: [], targets: [] };
  const points = steps.flatMap(({ net, from, to }) => {
    const y = bands[net.gap]!.bottom + TRACK.first + net.track * TRACK.step;
    return [
      { x: at(from), y },
      { x: at(to), y },
    ];
  });
  const section = {
    id,
    startPoint: turn({ x: at(first.from), y: topOf(first.from.item) + first.from.item.height }),
    bendPoints: points.map(turn),
    endPoint: turn({ x: at(last.to), y: topOf(last.to.item) }),
  };
  return { id, sources: [], targets: [], sections: [section] };
}
