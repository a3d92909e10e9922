import type { Rating } from '@golden-thread/schema';
import type { PaletteMode } from '@mui/material/styles';
import { ratingOrder, ratings } from '../../shared/RatingChip';

/** Ratings as charts and their tables show them: best first, unrated last. */
export type RatingKey = Rating | null;
export const ratingKeys: readonly RatingKey[] = [...ratingOrder, null];

export interface RatingCounts {
  rating?: Rating | null;
  count: number;
}

export function countOf(counts: readonly RatingCounts[], key: RatingKey): number {
  return counts.find(({ rating }) => (rating ?? null) === key)?.count ?? 0;
}

export const labelOf = (key: RatingKey) => (key ? ratings[key].label : 'Not rated');

/** What stands for a rating where its shape has no room. */
export const letterOf = (key: RatingKey) => (key ? ratings[key].letter : '–');

/** Not rated is no colour: stripes. */
export function fillOf(key: RatingKey, mode: PaletteMode, stripes: string): string {
  return key ? ratings[key][mode] : `url(#${stripes})`;
}

/** Only what occurs: nobody looks for a red that is not there. */
export function occurring(all: readonly (readonly RatingCounts[])[]): RatingKey[] {
  return ratingKeys.filter((key) => all.some((counts) => countOf(counts, key) > 0));
}
