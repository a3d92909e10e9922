import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetsFolder } from '@golden-thread/api';

/**
 * The words of a paper without its typesetting: HTML tags, markdown marks and list bullets removed, an ordinal's
 * `<sup>` joined to its number, white space collapsed. The rule is that of packages/api/datasets/README.md.
 */
export function plain(text: string): string {
  return text
    .replace(/\s*<sup>/g, '')
    .replace(/<\/?(?:p|ul|ol|li|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/[*_\\•]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const read = (paper: string): string =>
  readFileSync(join(datasetsFolder, 'bury/papers', `${paper}.txt`), 'utf8');

/** A whole paper as one run of words. */
export const wordsOf = (paper: string): string => plain(read(paper));

/** A paper line by line, each without its typesetting. */
export const linesOf = (paper: string): string[] => read(paper).split('\n').map(plain);

export const agendaPack = 'cyp-scrutiny-2026-01-07-agenda-pack';

/** The lines of the agenda pack as published, between two that are named; the second is left out. */
export function passage(from: RegExp, to: RegExp): string[] {
  const lines = read(agendaPack).split('\n');
  const start = lines.findIndex((line) => from.test(line));
  const end = lines.findIndex((line, index) => index > start && to.test(line));
  if (start < 0 || end < 0) throw new Error(`The paper has no passage from ${from.source} to ${to.source}.`);
  return lines.slice(start, end);
}
