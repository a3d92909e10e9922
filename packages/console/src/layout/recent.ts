import { useStore } from 'react-admin';
import { useEffect, useRef } from 'react';
import type { NodeRef } from '../shared/NodeLink';

const KEPT = 12;

/** What was looked at last on this device, the latest first. */
export function useRecent(): NodeRef[] {
  const [recent] = useStore<NodeRef[]>('recent', []);
  return recent;
}

/**
 * Notes that a record's page is open: once for each page, since the list is shared with other tabs, of which each would
 * else put its own page first again.
 */
export function useNoteRecent({ id, kind, name, slug, reference }: NodeRef): void {
  const [recent, setRecent] = useStore<NodeRef[]>('recent', []);
  const noted = useRef<string | null>(null);
  const page = `${id} ${name} ${slug}`;
  useEffect(() => {
    if (noted.current === page) return;
    noted.current = page;
    const record = { id, kind, name, slug, reference: reference ?? null };
    setRecent([record, ...recent.filter((other) => other.id !== id)].slice(0, KEPT));
  }, [page, recent, setRecent, id, kind, name, slug, reference]);
}
