import {
  ActionsAfterDocument,
  type ActionsAfterQuery,
  type ActionsAfterQueryVariables,
  ActionsBeforeDocument,
  type ActionsBeforeQuery,
  DifferenceBetweenDocument,
  EarlierReportsDocument,
  ReportsOnDocument,
} from '@golden-thread/schema/writing';
import type { RelationshipType } from '@golden-thread/schema';
import { allPages, type PageOf } from '../data/allPages';
import type { Query, RegisterDocument } from '../data/query';
import { inParts } from '../shared/inParts';
import {
  actionChanges,
  type Days,
  type Details,
  type End,
  gone,
  type PlanChanges,
  sentencesOf,
  touched,
} from './boardChanges';
import type { TiedPlan } from './ofBoard';

/** So many actions at once, and so often. */
const PAGE = 1000;
const MOST_PAGES = 10;

/** So many actions at once, with all that was reported on each, are within what one request may ask for. */
const MOST_IDS = 50;

/** So many earlier reports on one action at once, and so often. */
const REPORTS = 50;
const MOST_REPORT_PAGES = 20;

/** What changed in a plan: what came and went, who has a part in it, and how its actions stand. */
export async function changesOfPlan(
  ask: Query,
  { plan, types }: TiedPlan,
  boardId: string,
  { since, to }: Days,
): Promise<PlanChanges> {
  const kinds = ['PLAN', 'PRIORITY', 'OUTCOME', 'ACTION', 'BOARD', 'POST', 'ORGANISATION'] as const;
  const actionsOn = async <Data extends { actions: PageOf<Row> }, Row>(
    document: RegisterDocument<Data, ActionsAfterQueryVariables>,
    day: string,
  ) =>
    allPages(
      async (after) => (await ask(document, { planId: plan.id, day, first: PAGE, after })).actions,
      MOST_PAGES,
    );
  const [{ ecosystemDiff }, before, after] = await Promise.all([
    ask(DifferenceBetweenDocument, {
      filter: { planId: plan.id, kinds: [...kinds] },
      from: since,
      to,
    }),
    actionsOn<ActionsBeforeQuery, ActionsBeforeQuery['actions']['nodes'][number]>(
      ActionsBeforeDocument,
      since,
    ),
    actionsOn<ActionsAfterQuery, ActionsAfterQuery['actions']['nodes'][number]>(ActionsAfterDocument, to),
  ]);
  const ended = gone(before.rows, after.rows).map(({ id }) => id);
  const details = [
    ...(await detailsOf(ask, touched(before.rows, after.rows, since), since, to)),
    // What ended is there on no later day.
    ...(await detailsOf(ask, ended, since, null)),
  ];
  const moved = new Set(
    ecosystemDiff.nodes.filter(({ difference }) => difference !== 'CHANGED').map(({ node }) => node.id),
  );
  const isPart = (end: End) => end.id === plan.id || ('plan' in end && end.plan.id === plan.id);
  const sentences = sentencesOf(ecosystemDiff, {
    tie: (ends, type) =>
      ends.some(isPart) &&
      // The board's own ties to the plan stand with the board.
      !ends.every(({ id }) => id === plan.id || id === boardId) &&
      !comesWithItsEnds(ends, type, moved),
    // With a plan that came or went, all its parts did.
    node: (node) => isPart(node) && (node.id === plan.id || !moved.has(plan.id)),
  });
  return {
    plan,
    types,
    sentences,
    ...actionChanges(
      before.rows,
      after.rows,
      details.map(({ detail }) => detail),
      { since, to },
    ),
    isWhole: ecosystemDiff.isComplete && [before, after, ...details].every(({ isWhole }) => isWhole),
  };
}

/** What more is known of some actions, with all that was reported on them after a day. */
async function detailsOf(ask: Query, ids: readonly string[], since: string, day: string | null) {
  const answers = await Promise.all(
    inParts(ids, MOST_IDS).map((part) => ask(ReportsOnDocument, { touched: part, day })),
  );
  const details = answers
    .flatMap(({ nodes }) => nodes)
    .filter((node): node is Details => node !== null && 'progress' in node);
  return Promise.all(details.map((detail) => withEarlierReports(ask, detail, since, day)));
}

/** The newest reports came with the action; where all of them are of the time, there may be more. */
async function withEarlierReports(ask: Query, detail: Details, since: string, day: string | null) {
  const { nodes, pageInfo } = detail.progress;
  const oldest = nodes.at(-1);
  if (!pageInfo.hasNextPage || !oldest || oldest.recordedOn <= since) return { detail, isWhole: true };
  const { rows, isWhole } = await allPages(async (after) => {
    const variables = { id: detail.id, day, first: REPORTS, after: after ?? pageInfo.endCursor };
    return (await ask(EarlierReportsDocument, variables)).action?.progress;
  }, MOST_REPORT_PAGES);
  return { detail: { ...detail, progress: { pageInfo, nodes: [...nodes, ...rows] } }, isWhole };
}

/** Whether a tie is told by what came or went with it: who answers for a new action stands with the action. */
function comesWithItsEnds(ends: readonly End[], type: RelationshipType, moved: ReadonlySet<string>): boolean {
  if (type === 'SUPERSEDES') return false;
  if (type === 'ACCOUNTABLE_FOR' || type === 'SUPPORTS')
    return ends.some(({ id, kind }) => kind === 'ACTION' && moved.has(id));
  return ends.every(({ id }) => moved.has(id));
}
