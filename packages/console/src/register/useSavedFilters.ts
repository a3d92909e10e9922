import { useStore, type SortPayload } from 'react-admin';

export interface SavedFilter {
  name: string;
  filter: Record<string, unknown>;
  sort: SortPayload;
}

/** Filters that a reader has named, by register; remembered on this device. The same name again takes the place of the first. */
export function useSavedFilters(resource: string) {
  const [saved, setSaved] = useStore<SavedFilter[]>(`saved.${resource}`, []);
  return {
    saved,
    save: (one: SavedFilter) =>
      setSaved([...saved.filter(({ name }) => name !== one.name), one].toSorted(byName)),
    remove: (name: string) => setSaved(saved.filter((one) => one.name !== name)),
  };
}

const collator = new Intl.Collator('en-GB', { numeric: true });
const byName = (a: SavedFilter, b: SavedFilter) => collator.compare(a.name, b.name);
