import {
  DifferenceBetweenDocument,
  type EcosystemFilter,
  LinesOnDocument,
  TiesOfBoardDocument,
} from '@golden-thread/schema/writing';
import type { RelationshipType } from '@golden-thread/schema';
import { UPWARD } from '../boards/reportingLines';
import { SEATS } from '../boards/seats';
import { allPages } from '../data/allPages';
import type { Query } from '../data/query';
import { inParts } from '../shared/inParts';
import type { NodeRef } from '../shared/NodeLink';
import { type Days, inOrder, type Sentence, sentencesOf } from './boardChanges';

export interface TiedPlan {
  plan: NodeRef;
  /** How the board is tied to it on the later day. */
  types: RelationshipType[];
}

export interface TiesOfBoard {
  /** In which the board had a part at any time between the two days. */
  plans: TiedPlan[];
  /** That sat on it at any time between the two days. */
  posts: string[];
  isWhole: boolean;
}

const TO_PLAN = ['OVERSEES', 'OWNS', 'MONITORS', 'SCRUTINISES', 'ASSURES', 'APPROVES'] as const;

/** So many ties at once, and so often. */
const PAGE = 200;
const MOST_PAGES = 10;

/** So many things can be named at a time. */
const MOST_NAMED = 100;

export async function tiesOfBoard(ask: Query, id: string, { since, to }: Days): Promise<TiesOfBoard> {
  const variables = { id, types: [...TO_PLAN, ...SEATS], first: PAGE };
  const { rows, isWhole } = await allPages(
    async (after) => (await ask(TiesOfBoardDocument, { ...variables, after })).board?.relationships,
    MOST_PAGES,
  );
  const plans = new Map<string, TiedPlan>();
  const posts = new Set<string>();
  for (const { status, validFrom, validTo, source, target, type } of rows) {
    const held = status === 'CONFIRMED' && (!validFrom || validFrom <= to) && (!validTo || validTo > since);
    if (held && source.kind === 'POST') posts.add(source.id);
    if (!held || target.kind !== 'PLAN') continue;
    const { types } = plans.get(target.id) ?? { types: [] };
    const lasts = !validTo || validTo > to;
    plans.set(target.id, { plan: target, types: lasts ? [...new Set([...types, type])] : types });
  }
  return {
    plans: [...plans.values()].toSorted((a, b) => a.plan.name.localeCompare(b.plan.name)),
    posts: [...posts],
    isWhole,
  };
}

interface OwnChanges {
  board: Sentence[];
  lines: Sentence[];
  isWhole: boolean;
}

/** What changed in the board itself, in who sits on it, and in what stands above and below it. */
export async function changesOfBoard(
  ask: Query,
  id: string,
  { plans, posts }: TiesOfBoard,
  { since: from, to }: Days,
): Promise<OwnChanges> {
  const difference = async (filter: EcosystemFilter) =>
    (await ask(DifferenceBetweenDocument, { filter, from, to })).ecosystemDiff;
  const [then, now] = await Promise.all([from, to].map((day) => ask(LinesOnDocument, { id, day })));
  const lineIds = [then, now]
    .flatMap((answer) => answer?.board?.reportingLines ?? [])
    .flatMap(({ steps }) => steps.map(({ node }) => node.id));
  const above = [...new Set([id, ...lineIds])];
  const [own, lines, ...held] = await Promise.all([
    difference({
      nodeIds: [id],
      kinds: ['BOARD', 'PLAN', 'ACTION', 'POST', 'PERSON', 'ORGANISATION', 'DOCUMENT'],
    }),
    // Among those that stood above it on either day, and nothing else: what else reports to them is none of its lines.
    difference({
      nodeIds: above.slice(0, MOST_NAMED),
      depth: 0,
      kinds: ['BOARD', 'ORGANISATION'],
      relationshipTypes: [...UPWARD],
    }),
    ...inParts(posts, MOST_NAMED).map((nodeIds) =>
      difference({ nodeIds, kinds: ['POST', 'PERSON'], relationshipTypes: ['HOLDS'] }),
    ),
  ]);
  const isUpward = (type: RelationshipType) => UPWARD.some((upward) => upward === type);
  const isOwn = (ends: readonly NodeRef[]) => ends.some((end) => end.id === id);
  // What it does in its plans stands with the plan.
  const isOfPlans = (end: NodeRef & { plan?: { id: string } }) =>
    plans.some(({ plan }) => plan.id === end.plan?.id);
  return {
    board: inOrder(
      sentencesOf(own, {
        tie: (ends, type) => isOwn(ends) && !isUpward(type) && !ends.some(isOfPlans),
        node: (node) => node.id === id,
      }),
      ...held.map((diff) => sentencesOf(diff, { tie: () => true, node: () => false })),
    ),
    lines: inOrder(
      ...[own, lines].map((diff) =>
        sentencesOf(diff, {
          tie: (ends, type) => isUpward(type) && (diff === lines || isOwn(ends)),
          node: () => false,
        }),
      ),
    ),
    isWhole: above.length <= MOST_NAMED && [own, lines, ...held].every((diff) => diff.isComplete),
  };
}
