import { nodeKind } from '@golden-thread/schema';
import type { MapNode } from '../graph/mapGraph';

/** A list of hundreds helps nobody: typing on narrows it. */
const MOST = 60;

/**
 * The nodes that have every typed word at the beginning of a word of their name, number or other names; those whose
 * name begins with what was typed first. In groups by kind, as the list shows them.
 */
export function matches(nodes: readonly MapNode[], typed: string): MapNode[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const found = nodes
    .map((node) => ({ node, rank: rankOf(node, words, fold(typed)) }))
    .filter(({ rank }) => rank !== null)
    .toSorted(
      (a, b) =>
        order(a.node) - order(b.node) ||
        (a.rank ?? 0) - (b.rank ?? 0) ||
        collator.compare(titleOf(a.node), titleOf(b.node)),
    );
  return found.slice(0, MOST).map(({ node }) => node);
}

const collator = new Intl.Collator('en-GB', { numeric: true });

function titleOf(node: MapNode): string {
  return node.reference ? `${node.reference} ${node.name}` : node.name;
}

function rankOf(node: MapNode, words: readonly string[], typed: string): number | null {
  const names = [node.name, ...node.aliases].map(fold);
  const text = [node.reference ? fold(node.reference) : '', ...names].join(' ');
  const starts = text.split(/[^\p{L}\p{N}.]+/u);
  if (!words.every((word) => starts.some((start) => start.startsWith(word)))) return null;
  if (node.reference && fold(node.reference).startsWith(typed))
    return fold(node.reference) === typed ? -1 : 0;
  if (names[0]?.startsWith(typed)) return 0;
  return names.some((name) => name.startsWith(typed)) ? 1 : 2;
}

function order(node: MapNode): number {
  return nodeKind.values.indexOf(node.kind);
}

/** Case and accents aside. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');
}
