import { LINE_BREAK, NOT_IN_A_LINE } from './one-line.js';

/** The slug of a part of a plan: `plan-key/1.1.a`. */
export const partKey = (plan: string, reference: string): string =>
  `${plan}/${reference.toLowerCase().replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '')}`; // prettier-ignore

/** The beginning of a long text, as a name: its first line, cut between words. */
export function nameFrom(text: string, longest = 120): string {
  const [first] = text.split(LINE_BREAK) as [string];
  // A long text may hold what a name may not.
  const line = first.replaceAll('\t', ' ').replace(new RegExp(NOT_IN_A_LINE, 'g'), '').trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest - 1);
  const cut = space > 0 ? space : longest - 1;
  return `${line.slice(0, cut).replace(/[,;:.–-]$/, '')}…`;
}
