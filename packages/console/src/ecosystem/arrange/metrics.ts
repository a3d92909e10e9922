/** Sizes on the map, in its own units: pixels at a zoom of 1. */
export const NODE = { width: 186, height: 70 } as const;

/** Space left of a column of hanging nodes, in which their lines run down. */
export const GUTTER = 32;
/** First line in the gutter from the nodes, and the distance between lines. */
export const RAIL = { first: 10, step: 8 } as const;
/** How many lines of different style fit into a gutter. */
export const MAX_RAILS = 3;
export const ROW_GAP = 12;
/** Between the edge of a block at which its lines enter and its nodes. */
export const BLOCK_HEAD = 16;

export const COLUMN = NODE.width + GUTTER;
export const ROW = NODE.height + ROW_GAP;

/** Room for the heading of a lane at its left. */
export const LANE_HEAD = 150;

/** Around the whole map. */
export const MARGIN = 28;

export type Direction = 'DOWN' | 'RIGHT';

export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point {
  width: number;
  height: number;
}

/** The ground that is drawn behind a block reaches a little beyond its nodes. */
export function blockFrame({ x, y, width, height }: Rect): Rect {
  return { x: x + 4, y: y - 4, width: width + 6, height: height + 12 };
}
