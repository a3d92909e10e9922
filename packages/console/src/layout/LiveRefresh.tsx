import { useLiveChanges } from '../data/useLiveChanges';

/** Keeps what any page shows up to date with what colleagues change, without a word: the map alone tells what it was. */
export function LiveRefresh() {
  useLiveChanges();
  return null;
}
