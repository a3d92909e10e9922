/** What the map shows, under a name. */
export interface SavedView {
  name: string;
  /** The part of the address after the question mark. */
  address: string;
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Saved in the order of their names; one of the same name is replaced. */
export function named(views: readonly SavedView[], view: SavedView): SavedView[] {
  const others = views.filter((each) => collator.compare(each.name, view.name) !== 0);
  return [...others, view].toSorted((a, b) => collator.compare(a.name, b.name));
}
