import type {
  DatePrecision,
  NodeKind,
  Rating,
  RelationshipStatus,
  RelationshipType,
} from '@golden-thread/schema';
import {
  agreeing,
  capitalised,
  dateInWords,
  inSentence,
  labelOf,
  listInWords,
  noLonger,
  onDate,
  ratingInWords,
} from '../audit/words.js';

export type Difference = 'ADDED' | 'ENDED' | 'CHANGED';

export interface TieDifferenceValues {
  type: RelationshipType;
  status: RelationshipStatus;
  difference: Difference;
  day: string | null;
  precision: DatePrecision | null;
  source: string;
  target: string;
}

interface GivenRating {
  day: string;
  rating: Rating;
  before: Rating | null;
}

export interface NodeDifferenceValues {
  kind: NodeKind;
  name: string;
  reference: string | null;
  difference: Difference;
  day: string | null;
  precision: DatePrecision | null;
  isProposed: boolean;
  ties: (TieDifferenceValues & { isSource: boolean })[] | null;
  /** The newest rating of an action that was given in the time, and that of its impact, if there was one. */
  rating: { action: GivenRating | null; impact: GivenRating | null } | null;
  timescale: { day: string | null; before: string | null; after: string | null } | null;
  rated: { day: string; count: number } | null;
}

/** Types that tell something done on a day, not a state that lasts. */
const done: Partial<Record<RelationshipType, string>> = {
  REPLACES: 'replaced',
  SUPERSEDES: 'superseded',
  ESTABLISHES: 'established',
  PUBLISHES: 'published',
};

const succession = new Set<RelationshipType>(['REPLACES', 'SUPERSEDES']);

/** More than these of one node are counted. */
const MOST_EVENTS = 5;

/** A tie that came or went, as one sentence without a full stop. */
export function tieDifference(tie: TieDifferenceValues): string {
  const [source, target] = [inSentence(tie.source), inSentence(tie.target)];
  const fact = `${source} ${labelOf(tie.type, tie.source)} ${target}`;
  if (tie.type === 'PROPOSED_MERGER_WITH') {
    const what = tie.difference === 'ADDED' ? 'was put up for discussion' : 'was no longer under discussion';
    return dated(tie, onDate, `a merger of ${source} and ${target} ${what}`);
  }
  if (tie.status === 'PROPOSED') {
    return tie.difference === 'ADDED'
      ? dated(tie, onDate, `it was proposed that ${fact}`)
      : dated(tie, onDate, `the proposal that ${fact} was withdrawn`);
  }
  if (tie.difference === 'ENDED')
    return dated(tie, fromDate, `${source} ${noLonger(tie.type, tie.source)} ${target}`);
  const verb = done[tie.type];
  return verb ? dated(tie, onDate, `${source} ${verb} ${target}`) : dated(tie, fromDate, fact);
}

/** What became of a node, as one sentence, or several, without the last full stop. */
export function nodeDifference(node: NodeDifferenceValues): string {
  const name = inSentence(node.reference ?? node.name);
  const is = (phrase: string) => `${name} ${agreeing(node.name, phrase)}`;
  if (node.difference === 'ADDED') {
    const taken = successions(node, true);
    if (taken.length > 0)
      return dated(taken[0]!, onDate, `${name} ${done[taken[0]!.type]} ${ends(taken, 'target')}`);
    return dated(node, onDate, is(node.isProposed ? 'was proposed' : (beginnings[node.kind] ?? 'was added')));
  }
  if (node.difference === 'ENDED') {
    const by = successions(node, false);
    return dated(
      node,
      onDate,
      by.length > 0 ? is(`was ${done[by[0]!.type]} by ${ends(by, 'source')}`) : `${name} ended`,
    );
  }
  const events = eventsOf(node, name);
  const more = events.length - MOST_EVENTS;
  const told = events.slice(-MOST_EVENTS).map(({ words }) => words);
  if (more > 0)
    told.unshift(
      capitalised(`${name} had ${more} earlier ${more === 1 ? 'change' : 'changes'} in this time`),
    );
  return told.join('. ');
}

/** What became of a node itself: what its ties tell is told by them. */
export const ownDifference = (node: NodeDifferenceValues): string => nodeDifference(withoutTold(node));

/** The day of that. */
export const ownDifferenceDay = (node: NodeDifferenceValues): string | null =>
  differenceDay(withoutTold(node));

const withoutTold = (node: NodeDifferenceValues): NodeDifferenceValues =>
  node.difference === 'CHANGED' ? { ...node, ties: null } : node;

/** What a node took over from, or who took over from it. */
const successions = (node: NodeDifferenceValues, isSource: boolean) =>
  (node.ties ?? []).filter(
    (tie) => succession.has(tie.type) && tie.status === 'CONFIRMED' && tie.isSource === isSource,
  );

const ends = (ties: readonly TieDifferenceValues[], end: 'source' | 'target') =>
  listInWords(ties.map((tie) => inSentence(tie[end])));

/** The day of a difference: for a changed node that of the last thing that changed it. */
export function differenceDay(node: NodeDifferenceValues): string | null {
  if (node.difference !== 'CHANGED') return node.day;
  return eventsOf(node, '').findLast(({ day }) => day !== null)?.day ?? null;
}

const beginnings: Partial<Record<NodeKind, string>> = {
  BOARD: 'was set up',
  PLAN: 'began',
  POST: 'was created',
  ORGANISATION: 'began',
};

/** One event where action and impact were rated on one day. */
function ratingEvents({ action, impact }: NonNullable<NodeDifferenceValues['rating']>, name: string) {
  const events: { day: string; words: string }[] = [];
  const together = action !== null && action.day === impact?.day;
  if (action) {
    const before = action.before === null ? '' : ` (${ratingInWords(action.before)} before)`;
    const rest = together
      ? `, its impact ${ratingInWords(impact.rating)}`
      : impact
        ? ''
        : ', its impact was not rated';
    events.push({
      day: action.day,
      words: `${name} was rated ${ratingInWords(action.rating)}${before}${rest}`,
    });
  }
  if (impact && !together)
    events.push({
      day: impact.day,
      words: `the impact of ${name} was rated ${ratingInWords(impact.rating)}`,
    });
  return events;
}

function eventsOf(node: NodeDifferenceValues, name: string): { day: string | null; words: string }[] {
  const events = (node.ties ?? []).map((tie) => ({ day: tie.day, words: tieDifference(tie) }));
  const { rating, timescale, rated } = node;
  for (const { day, words } of rating ? ratingEvents(rating, name) : [])
    events.push({ day, words: capitalised(`${onDate(day)} ${words}`) });
  if (timescale) {
    const due = (day: string | null) => (day === null ? 'no date' : dateInWords(day));
    const words = `the due date of ${name} was moved from ${due(timescale.before)} to ${due(timescale.after)}`;
    events.push({
      day: timescale.day,
      words: dated({ day: timescale.day, precision: 'DAY' }, onDate, words),
    });
  }
  if (rated) {
    const words = `${rated.count} ${rated.count === 1 ? 'action' : 'actions'} of ${name} ${rated.count === 1 ? 'was' : 'were'} rated`;
    events.push({ day: rated.day, words: `By ${dateInWords(rated.day)} ${words}` });
  }
  return events.toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
}

const fromDate = (day: string, precision: DatePrecision | null) => `from ${dateInWords(day, precision)}`;

function dated(
  { day, precision }: { day: string | null; precision: DatePrecision | null },
  phrase: (day: string, precision: DatePrecision | null) => string,
  words: string,
): string {
  return capitalised(day === null ? words : `${phrase(day, precision)} ${words}`);
}
