import { useState } from 'react';
import type { Identifier, RaRecord } from 'react-admin';

/** The rows that are chosen, also those of pages looked at before. */
export function useChosen<Row extends RaRecord>(shown: readonly Row[], ids: readonly Identifier[]): Row[] {
  const [seen, setSeen] = useState<ReadonlyMap<Identifier, Row>>(new Map());
  const fresh = shown.filter((row) => ids.includes(row.id) && seen.get(row.id) !== row);
  if (fresh.length > 0) {
    // The first paint with a row chosen has it at once: state set while rendering is rendered before anything shows.
    setSeen(new Map([...seen, ...fresh.map((row) => [row.id, row] as const)]));
  }
  return ids.flatMap((id) => seen.get(id) ?? []);
}
