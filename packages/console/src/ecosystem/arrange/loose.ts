import { MARGIN, NODE, ROW, ROW_GAP, type Rect } from './metrics';

/** Room for the heading over the nodes without a tie. */
export const LOOSE_HEAD = 52;
const COLUMN_STEP = NODE.width + 16;
const GAP = 36;
/** The heading needs this many columns. */
const FEWEST_COLUMNS = 2;

interface Loose {
  nodes: ReadonlyMap<string, Rect>;
  frame: Rect;
}

interface Size {
  width: number;
  height: number;
}

/**
 * A tidy grid of the nodes that have no tie: under the others or at their right, whichever lets the whole map be shown
 * larger in a space of the given shape (width to height). Null when there are none.
 */
export function placeLoose(ids: readonly string[], tied: Size, shape: number): Loose | null {
  if (ids.length === 0) return null;
  if (tied.width === 0) return grid(ids, MARGIN, MARGIN, squareColumns(ids.length, shape));
  const below = grid(ids, MARGIN, tied.height - MARGIN + GAP, fitting(tied.width - 2 * MARGIN, COLUMN_STEP));
  const rows = fitting(tied.height - 2 * MARGIN - LOOSE_HEAD, ROW);
  const beside = grid(ids, tied.width - MARGIN + GAP * 1.5, MARGIN, Math.ceil(ids.length / rows));
  return scaleWith(below, tied, shape) >= scaleWith(beside, tied, shape) ? below : beside;
}

function grid(ids: readonly string[], x: number, y: number, wanted: number): Loose {
  const columns = Math.max(FEWEST_COLUMNS, Math.min(ids.length, wanted));
  const nodes = new Map(
    ids.map((id, index) => [
      id,
      {
        x: x + (index % columns) * COLUMN_STEP,
        y: y + LOOSE_HEAD + Math.floor(index / columns) * ROW,
        ...NODE,
      },
    ]),
  );
  const rows = Math.ceil(ids.length / columns);
  const width = columns * COLUMN_STEP - (COLUMN_STEP - NODE.width);
  return { nodes, frame: { x, y, width, height: LOOSE_HEAD + rows * ROW - ROW_GAP } };
}

function fitting(length: number, step: number): number {
  return Math.max(1, Math.floor(length / step));
}

function squareColumns(count: number, shape: number): number {
  return Math.ceil(Math.sqrt((count * shape * ROW) / COLUMN_STEP));
}

function scaleWith({ frame }: Loose, tied: Size, shape: number): number {
  const width = Math.max(tied.width, frame.x + frame.width + MARGIN);
  const height = Math.max(tied.height, frame.y + frame.height + MARGIN);
  return Math.min(shape / width, 1 / height);
}
