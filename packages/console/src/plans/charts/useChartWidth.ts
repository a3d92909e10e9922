import { usePrinting } from '../../theme/usePrinting';

/** Of an A4 page between its margins. */
const PAPER = 640;

/** A chart is as wide as what is around it; on paper, which cannot be measured in time, as the page. */
export function useChartWidth(): { width?: number } {
  return usePrinting() ? { width: PAPER } : {};
}
