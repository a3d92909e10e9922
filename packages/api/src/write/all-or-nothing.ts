import { refusalOf } from './constraints.js';
import { Refusal, type UserErrorData } from './refusal.js';

/** More entries than this are several requests. */
export const MAX_ENTRIES = 500;

/**
 * Runs one intent on each entry of a list, to the end, so that a person hears of everything that is wrong, each fault
 * with the place of its entry. If there is one, nothing is written.
 */
export async function allOrNothing<Input>(
  entries: readonly Input[],
  field: string,
  work: (entry: Input) => Promise<string>,
): Promise<string[]> {
  if (entries.length > MAX_ENTRIES) {
    const message = `At most ${MAX_ENTRIES} entries at a time; there are ${entries.length}. Send them in parts.`;
    throw new Refusal([{ code: 'TOO_LONG', field: [field], message }]);
  }
  const ids: string[] = [];
  const faults: UserErrorData[] = [];
  let current: string | null = null;
  for (const [index, entry] of entries.entries()) {
    try {
      ids.push(await work(entry));
    } catch (error) {
      const refusal = at([field, String(index)], error);
      faults.push(...refusal.errors);
      current ??= refusal.current;
      // What the database refused ends the transaction: nothing further can be asked of it.
      if (!(error instanceof Refusal)) break;
    }
  }
  if (faults.length > 0) throw new Refusal(faults, current);
  return ids;
}

/** The refusal that an error means, with the way to the entry that it is about. Any other error is thrown on. */
export function at(path: string[], error: unknown): Refusal {
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  if (!refusal) throw error;
  const errors = refusal.errors.map((fault) => ({ ...fault, field: [...path, ...(fault.field ?? [])] }));
  return new Refusal(errors, refusal.current);
}
