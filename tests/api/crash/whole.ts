import type { Database } from '@golden-thread/api';
import { faultsOfChain, otherThanLogged, withoutRowOfKind } from '../../kit/whole.js';

/** What is found in a register in which nothing is half-written. */
export const NOTHING = { brokenChain: [], logAndTablesDiffer: [], withoutTheRowOfItsKind: [] };

/** Looks for what a write that was broken off would leave behind. */
export const halfWritten = async (database: Database): Promise<Record<keyof typeof NOTHING, unknown[]>> => ({
  brokenChain: await faultsOfChain(database),
  logAndTablesDiffer: await otherThanLogged(database),
  withoutTheRowOfItsKind: await withoutRowOfKind(database),
});
