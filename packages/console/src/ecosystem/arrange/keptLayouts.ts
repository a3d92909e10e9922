import type { ElkNode } from 'elkjs/lib/elk-api';

/*
 * What ELK answered on this device, so that a map that is opened again is there at once. It names things by their ids
 * alone, and goes when somebody signs out.
 */

interface Kept {
  asked: string;
  answer: ElkNode;
}

const PLACE = 'golden-thread.layouts';
const MOST = 6;

export const hasKeptLayouts = (): boolean => localStorage.getItem(PLACE) !== null;

export const forgetLayouts = (): void => localStorage.removeItem(PLACE);

/** The answer that the same graph got before. */
export function keptLayout(graph: ElkNode): ElkNode | undefined {
  const asked = keyOf(graph);
  return read().find((kept) => kept.asked === asked)?.answer;
}

export function keepLayout(graph: ElkNode, answer: ElkNode): void {
  const asked = keyOf(graph);
  const kept: Kept[] = [{ asked, answer }, ...read().filter((other) => other.asked !== asked)];
  try {
    localStorage.setItem(PLACE, JSON.stringify(kept.slice(0, MOST)));
  } catch {
    // No room, or not allowed: it is arranged anew each time.
  }
}

function read(): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}

/** A hash of 53 bits, and the length: cyrb53. What it is made of is too long to be kept besides. */
function keyOf(graph: ElkNode): string {
  const text = JSON.stringify(graph);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${text.length}-${4294967296 * (2097151 & low) + (high >>> 0)}`;
}
