import { ratingOrder } from '../shared/RatingChip';
import type { RatingCount } from './RatingBar';
import type { TreeAction } from './treeFilter';

/** Ratings of the action, best first, unrated last, as the API counts them for a whole plan. */
export function countRatings(actions: readonly TreeAction[]): RatingCount[] {
  return [...ratingOrder, null].map((rating) => ({
    rating,
    count: actions.filter((action) => (action.rating?.action ?? null) === rating).length,
  }));
}
