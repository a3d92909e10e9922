import { formatDate } from '../../shared/dates';
import { count } from '../../shared/terms';
import type { Change, ChangeSentence } from './changes';

/** What is said of each change on the map and above its list. */
export const changeWords: Readonly<Record<Change, { mark: string; heading: string }>> = {
  ADDED: { mark: 'came', heading: 'What came' },
  ENDED: { mark: 'went', heading: 'What went' },
  CHANGED: { mark: 'changed', heading: 'What changed' },
};

export const changeOrder: readonly Change[] = ['ADDED', 'ENDED', 'CHANGED'];

/** "5 came, 2 went, 1 changed between 1 July 2025 and 7 January 2026" */
export function changesSummary(sentences: readonly ChangeSentence[], from: string, to: string): string {
  const between = `between ${formatDate(from)} and ${formatDate(to)}`;
  if (sentences.length === 0) return `Nothing on this map changed ${between}`;
  const parts = changeOrder
    .map((change) => [change, sentences.filter((each) => each.change === change).length] as const)
    .filter(([, number]) => number > 0)
    .map(([change, number]) => `${number} ${changeWords[change].mark}`);
  return `${parts.join(', ')} ${between}`;
}

/** The list as text for a paper: a heading, then one sentence a line. */
export function changesText(sentences: readonly ChangeSentence[], from: string, to: string): string {
  const heading = `Changes between ${formatDate(from)} and ${formatDate(to)}`;
  const groups = changeOrder.flatMap((change) => {
    const lines = sentences.filter((each) => each.change === change).map(({ sentence }) => `• ${sentence}.`);
    return lines.length > 0 ? ['', changeWords[change].heading, ...lines] : [];
  });
  const source = `Source: Golden Thread, ${count(sentences.length, 'change')} on the map.`;
  return [heading, ...groups, '', source].join('\n');
}
