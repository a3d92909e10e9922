import type { DatePrecision } from '@golden-thread/schema';
import type { Columns, FieldChange, Names, Snapshot } from './fields.js';
import { capitalised, dateInWords, inSentence, listInWords, spaced, termInWords } from './words.js';

/** Sentences longer than this tell how many more fields changed. */
const MOST_CLAUSES = 3;

/** Texts too long to be told in a sentence: it says only that they changed. */
const LONG = new Set([
  'description',
  'termsOfReference',
  'meetings',
  'successMeasures',
  'ratingKey',
  'extracts',
]);

/** What people call a field, where its name in the API is not that. */
const CALLED: Record<string, string> = {
  slug: 'address',
  validFrom: 'start',
  validTo: 'end',
  'timescale.dueOn': 'due date',
  'timescale.startOn': 'start date',
  'timescale.text': 'timescale',
  'startsOn.date': 'beginning of the time',
  'endsOn.date': 'end of the time',
  'publishedOn.date': 'day of publication',
  boardType: 'type',
  planType: 'type',
  documentType: 'type',
  organisationType: 'type',
  aliases: 'other names',
};

/** Fields that only refine another one, which the sentence tells when both change. */
const REFINES = /^(validity|timescale\.(precision|isOngoing)|.*\.(precision|text)$)/;

/** What happened to a node, as one sentence without a full stop. */
export function nodeSentence(
  kind: string,
  before: Snapshot | null,
  after: Snapshot | null,
  changes: readonly FieldChange[],
): string {
  const node = (after ?? before)!['node'] as Columns;
  const subject = subjectOf(kind, after ?? before!);
  if (node['retracted_at'] && !(before?.['node'] as Columns | undefined)?.['retracted_at'])
    return `${capitalised(subject)} was retracted as a mistaken entry: ${String(node['retraction_reason'])}`;
  if (!before) return `${capitalised(subject)} was entered in the register`;
  const told = changes.some(({ field }) => !REFINES.test(field))
    ? changes.filter(({ field }) => !REFINES.test(field) || field === 'timescale.text')
    : changes;
  const dated = told.some(({ field }) => field === 'timescale.dueOn');
  const clauses = told
    .filter(({ field }) => !(dated && field === 'timescale.text'))
    .map((change) => clause(kind, change, subject, node));
  if (clauses.length === 0) return `The record of ${subject} was changed`;
  const more = clauses.length - MOST_CLAUSES;
  const first = clauses.slice(0, MOST_CLAUSES);
  if (more > 0) first.push(`${more} more ${more === 1 ? 'field was' : 'fields were'} changed`);
  return capitalised(listInWords(first));
}

/** How a sentence speaks of a node: "the Corporate Parenting Board", "action 1.4 f". */
export function subjectOf(kind: string, state: Snapshot): string {
  const { name } = state['node'] as Columns;
  const reference = (state[kind.toLowerCase()] as Columns | undefined)?.['reference'];
  if (typeof reference === 'string') return `${kind.toLowerCase()} ${reference}`;
  return kind === 'DOCUMENT' ? `“${String(name)}”` : inSentence(String(name));
}

function clause(kind: string, { field, before, after }: FieldChange, subject: string, node: Columns): string {
  if (field === 'name') return `${inSentence(String(before))} was renamed ${inSentence(String(after))}`;
  if (field === 'validTo' && before === null)
    return `${subject} ended, from ${dateInWords(String(after), node['valid_to_precision'] as DatePrecision)}`;
  if (field === 'citations') return `the citations of ${subject} were changed`;
  if (field === 'identifiers') return `the identifiers of ${subject} were changed`;
  if (field === 'meetingDates') return meetings(subject, before, after);
  if (field === 'timescaleRevisions') return `the timescale of ${subject} was revised`;
  const called = CALLED[field] ?? spaced(field.replaceAll('.', ' '));
  const words = (value: unknown) => inWords(kind, field, value);
  if (after === null)
    return `${called} of ${subject} was taken away${LONG.has(field) ? '' : `: it was ${words(before)}`}`;
  if (LONG.has(field)) return `${called} of ${subject} was ${before === null ? 'recorded' : 'changed'}`;
  if (before === null) return `${called} of ${subject} was recorded: ${words(after)}`;
  return `${called} of ${subject} changed from ${words(before)} to ${words(after)}`;
}

/** Of the days on which a board meets only those that came and went. */
function meetings(subject: string, before: unknown, after: unknown): string {
  const days = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);
  const without = (some: string[], others: string[]) => some.filter((day) => !others.includes(day));
  const told = (list: string[], what: string) =>
    list.length === 0
      ? []
      : [`${listInWords(list.map((day) => dateInWords(day)))} ${list.length === 1 ? 'was' : 'were'} ${what}`];
  const [came, went] = [without(days(after), days(before)), without(days(before), days(after))];
  return `of the meetings of ${subject} ${listInWords([...told(came, 'added'), ...told(went, 'taken away')])}`;
}

function inWords(kind: string, field: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return listInWords(value.map((entry) => `“${String(entry)}”`));
  if (typeof value === 'object' && value !== null)
    return (value as { name?: string | null }).name ?? 'another';
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dateInWords(text);
  return /^[A-Z_]+$/.test(text) ? termInWords(kind, field, text) : `“${text}”`;
}

/** The name under which lists of changes show a thing. */
export function nodeName(kind: string, state: Snapshot): string {
  const { name } = state['node'] as Columns;
  const reference = (state[kind.toLowerCase()] as Columns | undefined)?.['reference'];
  return typeof reference === 'string' ? `${reference} ${String(name)}` : String(name);
}

/** Names by id are looked up for what a thing refers to. */
export const nameOf = (names: Names, id: unknown): string => {
  const named = names[String(id)];
  return named ? (named.reference ?? named.name) : 'a record that is gone';
};
