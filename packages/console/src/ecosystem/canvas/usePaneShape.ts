import { useCallback, useState } from 'react';

/** Shapes (width to height) that maps are arranged for. Few, so that windows of about one size show one map. */
const SHAPES = [0.7, 1.1, 1.5, 1.8, 2.1, 2.5];

/**
 * The shape of the space for the map, as it is when the page opens: opening a panel beside the map or resizing the
 * window does not throw the map about. Null until it is known.
 */
export function usePaneShape(): [ref: (element: HTMLElement | null) => void, shape: number | null] {
  const [shape, setShape] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    if (height > 0) setShape((known) => known ?? nearestShape(width / height));
  }, []);
  return [ref, shape];
}

export function nearestShape(ratio: number): number {
  const misfit = (shape: number) => Math.abs(Math.log(shape / ratio));
  return SHAPES.reduce((best, shape) => (misfit(shape) < misfit(best) ? shape : best));
}
