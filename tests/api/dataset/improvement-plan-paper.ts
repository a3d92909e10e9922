import { passage, plain } from './papers.js';

export interface PublishedAction {
  reference: string;
  text: string;
  officer: string;
  timescale: string;
  progress: string;
}
export interface PublishedOutcome {
  reference: string;
  text: string;
  actions: PublishedAction[];
}
export interface PublishedPriority {
  reference: string;
  name: string;
  outcomes: PublishedOutcome[];
}

/**
 * The action tables of the Improvement Plan as the paper prints them. A page break cuts a row in two; the second half
 * has no number and no letter, and is joined column by column to what it continues.
 */
export function publishedPlan(): PublishedPriority[] {
  const priorities: PublishedPriority[] = [];
  for (const line of passage(/^## 5\. Action Plan/, /This page is intentionally left blank/)) {
    const heading = /^[#* ]*Priority (\d): (.+?)\**$/.exec(line);
    if (heading) priorities.push({ reference: heading[1]!, name: plain(heading[2]!), outcomes: [] });
    const isRow = line.includes('\t') && !line.startsWith('Desired');
    if (isRow && priorities.length > 0) addRow(priorities.at(-1)!.outcomes, line.split('\t').map(plain));
  }
  return priorities;
}

function addRow(outcomes: PublishedOutcome[], cells: string[]): void {
  const [outcomeCell = '', actionCell = '', officer = '', timescale = '', progress = ''] = cells;
  const numbered = /^(\d\.\d) (.+)$/.exec(outcomeCell);
  if (numbered) outcomes.push({ reference: numbered[1]!, text: numbered[2]!, actions: [] });
  const outcome = outcomes.at(-1)!;
  if (!numbered) outcome.text = joined(outcome.text, outcomeCell);
  const lettered = /^([a-z])\) (.+)$/.exec(actionCell);
  if (lettered) outcome.actions.push(emptyAction(`${outcome.reference} ${lettered[1]!}`, lettered[2]!));
  else if (actionCell.startsWith('Note ')) outcome.actions.push(emptyAction('note', actionCell));
  const action = outcome.actions.at(-1)!;
  if (!lettered && !actionCell.startsWith('Note ')) action.text = joined(action.text, actionCell);
  action.officer = joined(action.officer, officer);
  action.timescale = joined(action.timescale, timescale);
  action.progress = joined(action.progress, progress);
}

const emptyAction = (reference: string, text: string): PublishedAction => ({
  reference,
  text,
  officer: '',
  timescale: '',
  progress: '',
});

const joined = (first: string, second: string): string => `${first} ${second}`.trim();
