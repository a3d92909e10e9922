import { useRef } from 'react';
import { KEY_USED, RegisterError, isLost } from '../data/registerError';
import { newKey } from '../data/write';
import type { Values } from './values';

/** What is sent, and what stood in the form then. */
interface Sent {
  input: object;
  values: Values;
}

export interface SentOnce<Saved> {
  saved: Saved;
  /** What stood in the form when that which is saved was sent; null where nothing has changed since. */
  earlier: Values | null;
}

/**
 * Sends an entry so that it is saved once, however often it is changed between two tries: until it is saved all carry one
 * key. Where an answer was lost, nobody knows whether the register has the entry; if it has, it refuses a changed one under
 * the same key. The entry sent again as it was then gives what it gave the first time.
 */
export function useSendOnce<Saved>(save: (input: object, key: string) => Promise<Saved>) {
  const key = useRef(newKey());
  const lost = useRef<Sent[]>([]);
  const renew = () => {
    key.current = newKey();
    lost.current = [];
  };
  return async (input: object, values: Values): Promise<SentOnce<Saved>> => {
    try {
      const saved = await save(input, key.current);
      renew();
      return { saved, earlier: null };
    } catch (error) {
      if (isLost(error)) lost.current.push({ input, values });
      if (!isUsed(error)) throw error;
    }
    for (const sent of lost.current.toReversed()) {
      try {
        const saved = await save(sent.input, key.current);
        renew();
        return { saved, earlier: sent.values };
      } catch (error) {
        if (!isUsed(error)) throw error;
      }
    }
    throw new RegisterError('It is in the register already. Load the page again to see it.', KEY_USED, false);
  };
}

const isUsed = (error: unknown) => error instanceof RegisterError && error.code === KEY_USED;
