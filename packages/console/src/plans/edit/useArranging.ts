import { PlanReorderDocument } from '@golden-thread/schema/writing';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { newKey } from '../../data/write';
import { WriteRefused } from '../../data/writeRefused';
import { useRefresh } from '../../edit/useAfterWrite';
import { useUnsaved } from '../../shared/unsaved';

type Order = readonly string[];

export interface Arranging {
  /** Orders that are shown already, by parent, until the register has them. */
  wanted: ReadonlyMap<string, Order>;
  put: (parentId: string, ids: Order) => void;
  /** Why the last order is not saved, and whether it may be sent again. */
  fault: { message: string; isLost: boolean } | null;
  retry: () => void;
  putBack: () => void;
  /** After an order that was not taken: there is nothing to put back. */
  close: () => void;
}

/**
 * Puts the parts of a plan, whose tree was read at that time, into another order. It shows at once, and is saved behind it:
 * steps that follow each other quickly are saved as the one order that they come to. An order that could not be sent stays
 * until it is sent or given up.
 */
export function useArranging(readAt: number): Arranging {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const refresh = useRefresh();
  const [wanted, setWanted] = useState<ReadonlyMap<string, Order>>(new Map());
  const [fault, setFault] = useState<Arranging['fault']>(null);
  // What is saved shows until the tree comes as the register has it since.
  const [savedAt, setSavedAt] = useState<number | null>(null);
  if (savedAt !== null && readAt >= savedAt) {
    setSavedAt(null);
    setWanted(new Map());
  }
  // What the register has not answered to yet, the oldest first.
  const unsent = useRef(new Map<string, Order>());
  const isSending = useRef(false);
  useUnsaved(() => unsent.current.size > 0);

  /** Whether the register took the order. One that it never answered to stays unsent. */
  const isTaken = async (parentId: string, ids: Order): Promise<boolean> => {
    try {
      await dataProvider.write(PlanReorderDocument, { parentId, ids: [...ids] }, { key: newKey() });
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      // Somebody added or took away a part: the order was made without it, and so was what followed it.
      unsent.current.delete(parentId);
      setWanted((known) => new Map([...known].filter(([id]) => id !== parentId)));
      setFault({ message: error.message, isLost: false });
      return false;
    }
    // A newer order of the same parts is sent next.
    if (unsent.current.get(parentId) === ids) unsent.current.delete(parentId);
    return true;
  };

  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      // What is put meanwhile is met as well, also while the plan is asked for anew.
      for (let next = firstOf(unsent.current); next; next = firstOf(unsent.current)) {
        const wasTaken = await isTaken(...next);
        const isLast = unsent.current.size === 0;
        if (isLast) setSavedAt(Date.now());
        if (isLast || !wasTaken) await refresh();
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : 'The register could not answer just now.';
      setFault({ message, isLost: true });
    } finally {
      isSending.current = false;
    }
  };

  /** Whoever acts has read what became of the last order. */
  const sendAnew = () => {
    setFault(null);
    void send();
  };

  return {
    wanted,
    put: (parentId, ids) => {
      unsent.current.set(parentId, ids);
      setSavedAt(null);
      setWanted((known) => new Map(known).set(parentId, ids));
      sendAnew();
    },
    fault,
    retry: sendAnew,
    putBack: () => {
      unsent.current.clear();
      setSavedAt(null);
      setWanted(new Map());
      setFault(null);
      // Where the answer was lost, the register may have the order all the same.
      void refresh();
    },
    close: () => setFault(null),
  };
}

const firstOf = (orders: ReadonlyMap<string, Order>): [string, Order] | undefined =>
  orders.entries().next().value;
