import type { Rating, RelationshipType } from '@golden-thread/schema';
import type {
  ActionsAfterQuery,
  ActionsBeforeQuery,
  DifferenceBetweenQuery,
  ReportPartsFragment,
  ReportsOnQuery,
  StandingPartsFragment,
} from '@golden-thread/schema/writing';
import type { Citation } from '../shared/Citations';
import { formatDate, formatParts } from '../shared/dates';
import type { NodeRef } from '../shared/NodeLink';
import { count, relationWord } from '../shared/terms';

/** The earlier day, and the later. */
export interface Days {
  since: string;
  to: string;
}

/** Something that happened between two days, with the papers that say so. */
export interface Sentence {
  key: string;
  date: string | null;
  /** Without its full stop. */
  words: string;
  citations: readonly Citation[];
}

/** What one report moved: the rating of an action, that of its impact, or both. */
export interface RatingMove {
  key: string;
  ratings: { of: 'action' | 'impact'; from: Rating | null; to: Rating | null }[];
  date: string | null;
  citations: readonly Citation[];
}

/** The action and its impact are rated each by itself: often by one report, sometimes by two. */
export interface RatingMoves {
  action: NodeRef;
  moves: RatingMove[];
}

export interface TimescaleMove {
  action: NodeRef;
  from: Due;
  to: Due;
  /** When it was approved, and why, as far as the register says. */
  date: string | null;
  by: string | null;
  reason: string | null;
  citations: readonly Citation[];
}

export interface Report {
  key: string;
  action: NodeRef;
  date: string;
  rating: Rating | null;
  impact: Rating | null;
  commentary: string | null;
  citations: readonly Citation[];
}

export interface Due {
  dueOn: string | null;
  words: string;
}

/** What changed in one plan. */
export interface PlanChanges {
  plan: NodeRef;
  /** How the board is tied to it on the later day, such as OVERSEES; empty when it has no part in it any more. */
  types: RelationshipType[];
  sentences: Sentence[];
  ratings: RatingMoves[];
  timescales: TimescaleMove[];
  added: { action: NodeRef; citations: readonly Citation[] }[];
  /** With the words for when, where a paper says. */
  ended: { action: NodeRef; when: string | null; citations: readonly Citation[] }[];
  reports: Report[];
  /** Whether all of it was compared. */
  isWhole: boolean;
}

export type ActionChanges = Pick<PlanChanges, 'ratings' | 'timescales' | 'added' | 'ended' | 'reports'>;

type Diff = DifferenceBetweenQuery['ecosystemDiff'];

/** One end of a tie, with the plan of which it is a part. */
export type End = Diff['edges'][number]['edge']['source'];

interface About {
  tie: (ends: readonly [End, End], type: RelationshipType) => boolean;
  node: (node: End) => boolean;
}

/** Ties that began or ended, and boards and plans that came or went; each thing said once. */
export function sentencesOf(diff: Diff, about: About): Sentence[] {
  const edges = diff.edges.filter(({ edge }) => about.tie([edge.source, edge.target], edge.type));
  // What changed in a node is told by its ties, or below with its figures.
  const moved = diff.nodes
    .filter(({ difference, node }) => difference !== 'CHANGED' && node.kind !== 'ACTION' && about.node(node))
    .map(({ difference, node, date, sentence }) => ({
      move: `${difference} ${node.id}`,
      key: node.id,
      date: date ?? null,
      words: sentence,
      citations: citingIts(difference === 'ADDED' ? 'validFrom' : 'validTo', node.citations),
    }));
  const ties = edges.map(({ edge, date, sentence }): Sentence => {
    const own = edge.relationship?.citations ?? [];
    const ofEnds = () =>
      moved.filter(({ move }) => movesToldBy(edge).includes(move)).flatMap(({ citations }) => citations);
    return {
      key: edge.id,
      date: date ?? null,
      words: sentence,
      citations: own.length > 0 ? own : ofEnds(),
    };
  });
  const told = new Set(edges.flatMap(({ edge }) => movesToldBy(edge)));
  return inOrder(
    moved.filter(({ move }) => !told.has(move)),
    ties,
  );
}

/** "One replaced the other" tells as well that the other was replaced, and how the one began. */
function movesToldBy({ type, status, source, target }: Diff['edges'][number]['edge']): string[] {
  if (status !== 'CONFIRMED' || (type !== 'REPLACES' && type !== 'SUPERSEDES')) return [];
  return [`ADDED ${source.id}`, `ENDED ${target.id}`];
}

/** Sentences by their days, each once; those of one day by their words. */
export function inOrder(...lists: readonly Sentence[][]): Sentence[] {
  return [...new Map(lists.flat().map((sentence) => [sentence.key, sentence])).values()].toSorted(
    (a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.words.localeCompare(b.words),
  );
}

/** What is cited for one of its days; where nothing is, for the thing as a whole. */
function citingIts<Cited extends { field?: string | null }>(
  day: 'validFrom' | 'validTo',
  citations: readonly Cited[],
): Cited[] {
  const own = citations.filter(({ field }) => field === day);
  return own.length > 0 ? own : citations.filter(({ field }) => field === null);
}

type Before = ActionsBeforeQuery['actions']['nodes'];
type After = ActionsAfterQuery['actions']['nodes'];
export type Details = Extract<NonNullable<ReportsOnQuery['nodes'][number]>, { progress: unknown }>;

/** The actions that were there on the earlier day, and are not on the later. */
export function gone(before: Before, after: After): Before {
  const left = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !left.has(id));
}

/** The actions of which more must be known: those that moved, came, or were reported on. */
export function touched(before: Before, after: After, since: string): string[] {
  const known = new Map(before.map((action) => [action.id, action]));
  return after
    .filter((action) => {
      const then = known.get(action.id);
      const [last] = action.progress.nodes;
      return (
        !then || (last && last.recordedOn > since) || !sameRating(then, action) || !sameDue(then, action)
      );
    })
    .map(({ id }) => id);
}

const due = ({ timescale }: StandingPartsFragment): Due => ({
  dueOn: timescale?.dueOn ?? null,
  words:
    timescale?.text ?? (timescale?.dueOn ? formatDate(timescale.dueOn, timescale.precision) : 'no timescale'),
});

const sameRating = (one: StandingPartsFragment, other: StandingPartsFragment) =>
  one.rating?.action === other.rating?.action && one.rating?.impact === other.rating?.impact;

const sameDue = (one: StandingPartsFragment, other: StandingPartsFragment) =>
  due(one).dueOn === due(other).dueOn && due(one).words === due(other).words;

/** What moved, came and was reported between two days in the actions of a plan. */
export function actionChanges(
  before: Before,
  after: After,
  details: readonly Details[],
  { since, to }: Days,
): ActionChanges {
  const known = new Map(before.map((action) => [action.id, action]));
  const more = new Map(details.map((detail) => [detail.id, detail]));
  const changes: ActionChanges = {
    ratings: [],
    timescales: [],
    added: [],
    ended: [],
    reports: [],
  };
  const updatesOf = (detail: Details | undefined) =>
    (detail?.progress.nodes ?? []).filter(({ recordedOn }) => recordedOn > since && recordedOn <= to);
  for (const action of after) {
    const then = known.get(action.id);
    const detail = more.get(action.id);
    const updates = updatesOf(detail);
    if (!then && !action.isNote) changes.added.push({ action, citations: detail?.citations ?? [] });
    if (then && !sameRating(then, action))
      changes.ratings.push({ action, moves: ratingMoves(then, action, updates) });
    if (then && !sameDue(then, action)) {
      const revision = detail?.timescaleRevisions.findLast(({ approvedOn }) => approvedOn > since);
      changes.timescales.push({
        action,
        from: due(then),
        to: due(action),
        date: revision?.approvedOn ?? null,
        by: revision?.approvedBy?.name ?? revision?.approvedByText ?? null,
        reason: revision?.reason ?? null,
        citations: revision?.citations ?? [],
      });
    }
    changes.reports.push(...updates.map((update) => reportOf(action, update)));
  }
  for (const action of gone(before, after)) {
    const detail = more.get(action.id);
    if (!action.isNote) {
      changes.ended.push({
        action,
        when: formatParts(detail?.validity.to),
        citations: citingIts('validTo', detail?.citations ?? []),
      });
    }
    changes.reports.push(...updatesOf(detail).map((update) => reportOf(action, update)));
  }
  return changes;
}

/** Each rating that moved with the report that gave it last, which may have said nothing of the other. */
function ratingMoves(
  then: StandingPartsFragment,
  now: StandingPartsFragment,
  updates: readonly ReportPartsFragment[],
): RatingMove[] {
  const moves = new Map<string, RatingMove>();
  for (const of of ['action', 'impact'] as const) {
    const [from, to] = [then.rating?.[of] ?? null, now.rating?.[of] ?? null];
    if (from === to) continue;
    const report = updates.find((update) => update[`${of}Rating`]);
    const key = report?.id ?? of;
    const known = moves.get(key);
    moves.set(key, {
      key,
      ratings: [...(known?.ratings ?? []), { of, from, to }],
      date: report?.recordedOn ?? null,
      citations: report?.citations ?? [],
    });
  }
  return [...moves.values()];
}

const reportOf = (action: NodeRef, update: ReportPartsFragment): Report => ({
  key: update.id,
  action,
  date: update.recordedOn,
  rating: update.actionRating ?? null,
  impact: update.impactRating ?? null,
  commentary: update.commentary ?? null,
  citations: update.citations,
});

/** "31 days later", "1 day earlier". */
export function slipWords({ from, to }: Pick<TimescaleMove, 'from' | 'to'>): string | null {
  if (!from.dueOn || !to.dueOn || from.dueOn === to.dueOn) return null;
  const days = Math.round((Date.parse(to.dueOn) - Date.parse(from.dueOn)) / 86_400_000);
  return `${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;
}

/** "oversees and monitors". */
export function tiedAs(types: readonly RelationshipType[]): string {
  return types.map((type) => relationWord(type)).join(' and ');
}

/** How many ratings moved: of one action there may be two. */
export function movedRatings({ ratings }: PlanChanges): number {
  return ratings.flatMap(({ moves }) => moves.flatMap((move) => move.ratings)).length;
}

export function isEmpty({ sentences, ratings, timescales, added, ended, reports }: PlanChanges): boolean {
  return [sentences, ratings, timescales, added, ended, reports].every((list) => list.length === 0);
}
