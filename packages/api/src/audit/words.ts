import {
  type DatePrecision,
  type Rating,
  type RelationshipType,
  type Vocabulary,
  boardStatus,
  boardType,
  cadence,
  documentType,
  organisationType,
  planStatus,
  planType,
  relationshipRule,
} from '@golden-thread/schema';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** "21 November 2026", "November 2026" or "2026", as exactly as the date is known. */
export function dateInWords(date: string, precision: DatePrecision | null = 'DAY'): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (precision === 'YEAR') return String(year);
  const named = `${MONTHS[month - 1]} ${year}`;
  return precision === 'MONTH' ? named : `${day} ${named}`;
}

/** "on 1 August 2025", "in August 2025". */
export const onDate = (date: string, precision: DatePrecision | null = 'DAY'): string =>
  `${precision === 'MONTH' || precision === 'YEAR' ? 'in' : 'on'} ${dateInWords(date, precision)}`;

/** Names that English puts an article before: "the Corporate Parenting Board", but "Cabinet". */
const TAKES_ARTICLE =
  /\b(board|committee|group|subgroup|partnership|forum|panel|team|plan|strategy|programme|network|alliance|collaborative|executive|service|department|authority)$/i;

/** Names of several things: their verbs go in the plural. */
const PLURAL =
  /\b(groups|panels|forums|meetings|parties|plans|boards|communities|heads|services|schools)( (of|on|for|in)\b|$)/i;

/** A name inside a sentence. */
export const inSentence = (name: string): string =>
  TAKES_ARTICLE.test(name) && !/^(the|our|my)\b/i.test(name) ? `the ${name}` : name;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const vocabularies: Record<string, Vocabulary> = {
  boardType,
  cadence,
  planType,
  documentType,
  organisationType,
};

/** What people say for an enum value of a field: "monthly", "task and finish". */
export function termInWords(kind: string, field: string, value: string): string {
  // Half of those who read "bimonthly" take it for twice a month.
  if (field === 'cadence' && value === 'BIMONTHLY') return 'every two months';
  const statuses = kind === 'PLAN' ? planStatus : boardStatus;
  const vocabulary: Vocabulary | undefined = field === 'status' ? statuses : vocabularies[field];
  const label = vocabulary?.terms[value]?.label ?? value;
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

export const ratingInWords = (rating: Rating | null): string => rating?.toLowerCase() ?? 'not rated';

/** A verb phrase in the third person after its subject: "Cabinet was set up", "NEET forums were set up". */
export function agreeing(subject: string, phrase: string): string {
  if (!PLURAL.test(subject)) return phrase;
  const [verb, ...rest] = phrase.split(' ') as [string, ...string[]];
  const plural: Record<string, string> = { is: 'are', was: 'were', has: 'have', may: 'may' };
  return [plural[verb] ?? (verb.endsWith('s') ? verb.slice(0, -1) : verb), ...rest].join(' ');
}

export const labelOf = (type: RelationshipType, subject: string): string =>
  agreeing(subject, relationshipRule(type).label);

/** "reports to" → "no longer reports to"; "is accountable to" → "is no longer accountable to". */
export function noLonger(type: RelationshipType, subject: string): string {
  const label = labelOf(type, subject);
  const auxiliary = /^(is|are|may) /.exec(label)?.[0] ?? '';
  return `${auxiliary}no longer ${label.slice(auxiliary.length)}`;
}

/** "one", "one and two", "one, two and three". */
export const listInWords = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** "validFrom" → "valid from". */
export const spaced = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
