/** Shapes (width to height) that maps are arranged for. Few, so that windows of about one size show one map. */
const SHAPES = [0.7, 1.1, 1.5, 1.8, 2.1, 2.5];

/** What stands around the map on a page, in pixels: menu and margins beside it, bars above it, its legend below it. */
const AROUND = { width: 282, height: 393 };
/** From this width on the map takes what the window leaves; on a phone, a share of the window's height. */
const WIDE = 900;
const LEAST_HEIGHT = 290;
const PHONE = { around: { width: 42, height: 75 }, share: 0.7 };

/**
 * The shape of the space that a window leaves for the map, known before there is a page: it is arranged for that while
 * the page is still loaded. Enlarged, it has the whole window.
 */
export function spaceShape(
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
  isEnlarged = false,
): number {
  const { width, height } = PHONE.around;
  if (isEnlarged) return nearestShape(innerWidth / Math.max(1, innerHeight - height));
  if (innerWidth < WIDE) return nearestShape((innerWidth - width) / (innerHeight * PHONE.share - height));
  return nearestShape((innerWidth - AROUND.width) / Math.max(LEAST_HEIGHT, innerHeight - AROUND.height));
}

function nearestShape(ratio: number): number {
  const misfit = (shape: number) => Math.abs(Math.log(shape / Math.max(ratio, 0.1)));
  return SHAPES.reduce((best, shape) => (misfit(shape) < misfit(best) ? shape : best));
}
