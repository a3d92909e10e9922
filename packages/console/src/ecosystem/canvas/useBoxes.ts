import { Position } from '@xyflow/react';
import { useMemo } from 'react';
import type { Arrangement } from '../arrange/place';
import type { Change } from '../compare/changes';
import type { MapPalette } from '../draw/palette';
import type { IndexedGraph } from '../graph/mapGraph';
import { TIE_HANDLE, nodeLabel, type BoxNode } from './NodeBox';

export interface BoxMarks {
  selected: string | null;
  active: string | null;
  lit: ReadonlySet<string> | null;
  /** The ends of the selected line. */
  ends: readonly string[];
  /** What came, went or changed. */
  changes: ReadonlyMap<string, Change> | null;
  /** How many things are folded away at a node. */
  foldedAt: ReadonlyMap<string, number>;
}

/** The nodes as React Flow draws them. A node whose marks do not change stays the same object, and is not drawn again. */
export function useBoxes(
  graph: IndexedGraph,
  arrangement: Arrangement,
  palette: MapPalette,
  { selected, active, lit, ends, changes, foldedAt }: BoxMarks,
): BoxNode[] {
  const plain = useMemo(
    () =>
      graph.nodes.flatMap((node): BoxNode[] => {
        const rect = arrangement.nodes.get(node.id);
        if (!rect) return [];
        const { id } = node;
        const { x, y, width, height } = rect;
        return [
          {
            id,
            type: 'box',
            position: { x, y },
            width,
            height,
            // React Flow draws whatever it has not measured, in view or not: it is told the size, and where a tie is drawn from.
            measured: { width, height },
            handles: [tieHandle(width, height)],
            data: {
              node,
              rect,
              palette,
              change: changes?.get(id) ?? null,
              folded: foldedAt.get(id) ?? 0,
              label: nodeLabel(node, {
                ties: graph.tiesOf.get(id)?.length ?? 0,
                change: changes?.get(id) ?? null,
                folded: foldedAt.get(id) ?? 0,
              }),
            },
            // The wrapper says nothing of its own: the drawing in it carries name and id.
            domAttributes: { 'aria-roledescription': undefined },
          },
        ];
      }),
    [graph, arrangement, palette, changes, foldedAt],
  );
  return useMemo(
    () =>
      plain.map((box) => {
        const marks = [
          box.id === selected && 'is-selected',
          box.id === active && 'is-active',
          ends.includes(box.id) && 'is-end',
          lit !== null && !lit.has(box.id) && 'is-dim',
        ].filter((mark) => mark !== false);
        return marks.length > 0 ? { ...box, className: marks.join(' ') } : box;
      }),
    [plain, selected, active, lit, ends],
  );
}

/** Over the middle of the right edge. */
function tieHandle(width: number, height: number): NonNullable<BoxNode['handles']>[number] {
  const half = TIE_HANDLE / 2;
  return {
    type: 'source',
    position: Position.Right,
    x: width - half,
    y: height / 2 - half,
    width: TIE_HANDLE,
    height: TIE_HANDLE,
  };
}
