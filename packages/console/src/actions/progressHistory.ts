import type { ActionOnPage } from './goldenThread';

export type Update = ActionOnPage['progress']['nodes'][number];

export interface Entry {
  update: Update;
  /** What it corrects, and what that had corrected in its turn. */
  corrected: Update[];
}

/**
 * Reports in their order, each that was corrected under the one that stands for it now. Where that is not among them, as
 * on an earlier day, it keeps its own place.
 */
export function historyOf(updates: readonly Update[]): Entry[] {
  const known = new Map(updates.map((update) => [update.id, update]));
  const correctedIn = (update: Update): Update[] => {
    const before = update.corrects && known.get(update.corrects.id);
    return before ? [before, ...correctedIn(before)] : [];
  };
  return updates
    .filter(({ correctedBy }) => !correctedBy || !known.has(correctedBy.id))
    .map((update) => ({ update, corrected: correctedIn(update) }));
}
