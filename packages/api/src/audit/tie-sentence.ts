import type { DatePrecision, RelationshipStatus, RelationshipType } from '@golden-thread/schema';
import type { FieldChange, Names } from './fields.js';
import { capitalised, dateInWords, inSentence, labelOf, listInWords, noLonger } from './words.js';

/** The columns of a relationship that its sentences speak of. */
export interface Tie {
  type: RelationshipType;
  source_id: string;
  target_id: string;
  status: RelationshipStatus;
  valid_from: string | null;
  valid_from_precision: DatePrecision | null;
  valid_to: string | null;
  valid_to_precision: DatePrecision | null;
  retracted_at: string | null;
  retraction_reason: string | null;
}

/** "the Strengthening Outcomes Board reports to Cabinet". */
export const tieInWords = (tie: Tie, names: Names): string => said(tie, names, labelOf);

/** What happened to a relationship, as one sentence without a full stop. */
export function tieSentence(
  before: Tie | null,
  after: Tie | null,
  changes: readonly FieldChange[],
  names: Names,
): string {
  const tie = (after ?? before)!;
  const fact = tieInWords(tie, names);
  if (after?.retracted_at && !before?.retracted_at)
    return `The entry that ${fact} was retracted as a mistake: ${after.retraction_reason}`;
  if (!before) return created(tie, names);
  if (before.status === 'PROPOSED' && tie.status === 'CONFIRMED')
    return `The proposal that ${fact} was put into force${since(tie)}`;
  if (before.valid_to === null && tie.valid_to !== null) return ended(tie, names);
  return `The entry that ${fact} was changed: ${told(before, tie, changes)}`;
}

function created(tie: Tie, names: Names): string {
  const fact = tieInWords(tie, names);
  const until = tie.valid_to === null ? '' : `, until ${dateInWords(tie.valid_to, tie.valid_to_precision)}`;
  if (tie.status === 'PROPOSED') return `It is proposed that ${fact}${since(tie)}${until}`;
  if (until !== '') return `It was recorded that ${fact}${since(tie)}${until}`;
  return capitalised(said(tie, names, (type, subject) => `now ${labelOf(type, subject)}`)) + since(tie);
}

function ended(tie: Tie, names: Names): string {
  const from = `, from ${dateInWords(tie.valid_to!, tie.valid_to_precision)}`;
  if (tie.status === 'PROPOSED') return `The proposal that ${tieInWords(tie, names)} was withdrawn${from}`;
  return capitalised(said(tie, names, noLonger)) + from;
}

/** What of an entry changed: "the start from 1 May 2026 to 1 June 2026 and the note". */
function told(before: Tie, after: Tie, changes: readonly FieldChange[]): string {
  const date = (value: string | null, precision: DatePrecision | null) =>
    value === null ? 'unknown' : dateInWords(value, precision);
  const parts: string[] = [];
  const [from, to] = [
    [
      date(before.valid_from, before.valid_from_precision),
      date(after.valid_from, after.valid_from_precision),
    ],
    [date(before.valid_to, before.valid_to_precision), date(after.valid_to, after.valid_to_precision)],
  ] as const;
  if (from[0] !== from[1]) parts.push(`the start from ${from[0]} to ${from[1]}`);
  if (to[0] !== to[1]) parts.push(`the end from ${to[0]} to ${to[1]}`);
  const fields = new Set(changes.map(({ field }) => field));
  if (fields.has('note')) parts.push('the note');
  if (fields.has('citations')) parts.push('the citations');
  return parts.length === 0 ? 'particulars' : listInWords(parts);
}

const since = (tie: Tie) =>
  tie.valid_from === null ? '' : `, from ${dateInWords(tie.valid_from, tie.valid_from_precision)}`;

function said(tie: Tie, names: Names, verb: (type: RelationshipType, subject: string) => string): string {
  const end = (id: string) => names[id]?.reference ?? names[id]?.name ?? 'a record that is gone';
  const source = end(tie.source_id);
  return `${inSentence(source)} ${verb(tie.type, source)} ${inSentence(end(tie.target_id))}`;
}
